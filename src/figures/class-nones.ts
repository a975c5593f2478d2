import type { Section } from '../reports/report.ts';
import type { Candidate } from './candidate.ts';
import { sentencesIn } from './context.ts';
import { cleanLabel } from './labels.ts';
import { noneAt } from './made.ts';
import { topicsOf } from './text/topics.ts';

const none = '(?:暂?无|没有|尚无|未有|暂缺|未产生|未公开|未发布|未更新)';
const closing = '(?:新增|新的|公开|发布|更新|相关|有关|政府|的)*(?:信息|内容|条目)?';
const how = '(?:目前|全年|本年度?|今年|年内|均|都|皆|则|还|也)*';
const many = '(?:这)?[两三四五六七八九十\\d](?:大|个|小)?(?:类|项|方面|栏目)(?:信息)?';
const name = '[^,;:。()\\d]';
/** 行政执法类暂无; 征地、债权、承包三类没有信息; 其中没有规范性文件; 无人事类信息. */
const behind = new RegExp(
  `^(?:其中)?(?:(?<several>${name}{4,60}?)等?${many}|(?<one>${name}{2,16}类)(?:信息)?)${how}${none}${closing}$`,
  'u',
);
const before = new RegExp(
  `^(?:(?:另|尚|暂|目前|全年|本年度?)*${none}(?<kind>${name}{2,20}类)(?:的)?(?:信息)?|其中${how}${none}(?<paper>(?:行政)?规范性文件|政府文件|政策文件))$`,
  'u',
);
/** Of these there were none for other reasons. */
const ofElse =
  /申请|收费|减免|复议|诉讼|投诉|举报|申诉|不予|涉密|秘密|咨询|提案|建议|信访|问题|差错|[发出]生|规章|培训|会议|应公开/u;
/** A class with how many of it, or the whole that it is part of. */
const counts = /[^,;:。\d]{2}\s*\d+\s*[条篇份则件项]/u;
const denying = /[无没未缺]/u;

/** Classes of which a list of what was disclosed says that there was none, in the sentence of their counts or right behind it. */
export function classNonesIn(masked: string, sections: readonly Section[]): readonly Candidate[] {
  return sections.flatMap((section) => {
    if (!topicsOf(section.headings).has('proactive') || !denying.test(masked.slice(section.start, section.end)))
      return [];
    let above = '';
    return sentencesIn(masked, section).flatMap(({ start, end }) => {
      const words = masked.slice(start, end);
      const listed = counts.test(words.replace(/\s/gu, '')) || counts.test(above);
      above = words;
      if (!listed) return [];
      return [...words.matchAll(/[^,;:。()\n]+/gu)].flatMap((clause) => {
        const at = clause.index + /^\s*/u.exec(clause[0])![0].length;
        const span = { start: start + at, end: start + clause.index + clause[0].trimEnd().length };
        return labelsIn(clause[0].replace(/\s/gu, '')).map((label) =>
          noneAt(span, 'proactive.items', [{ by: 'category', label }], 'proactive.none-of-class'),
        );
      });
    });
  });
}

function labelsIn(clause: string): readonly string[] {
  if (!denying.test(clause) || ofElse.test(clause)) return [];
  const said = (behind.exec(clause) ?? before.exec(clause))?.groups;
  const one = said?.one ?? said?.kind ?? said?.paper;
  const labels = one ? [one] : (said?.several?.split(/、|以及|和|及|与/u) ?? []);
  const clean = labels.map((label) => cleanLabel(label));
  return clean.every((label) => label !== null) ? clean : [];
}
