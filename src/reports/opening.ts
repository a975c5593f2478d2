import type { Clue } from './clue.ts';
import { weights } from './clue.ts';
import { yearNumber, yearPattern } from './dates.ts';
import type { IssuerName } from './issuer-name.ts';
import { readName } from './issuer-name.ts';

const han = '\\p{Script=Han}';
/**
 * What introduces a name in a report's first sentences; taken off from the left as long as something comes off. Single
 * characters only where hardly any place's name begins with them: 向阳, 和平, 于都, 应县, 将乐 keep theirs.
 */
const phrases =
  '(?:年度报告|年报|报告)[为是系由]|年度报告|年报|报告|年度|[现特]?向社会公众|[现特]?向社会|[现特]?向公众|社会各界|依照|依据|根据|按照|条例|要求|规定|通知|精神|公布|公开|发布|报送|上报|总结|汇总|反映|编制|编写|制作|撰写|形成|有疑问|疑问|问题|可与|请与|联系|咨询|及时|直接|如下|全文|数据|统计|以下|简称|现将|现就|特此|特向|特将|下载地址|地址|标题|名称|来源|以及|通过|登录|访问|明确|受理机构|谨将|今将|予以|目前|全年|涉及|严格按照|主管部门|位于|地处|中共';
const characters = '由|为|与|是|在|了|请|该|我|的|现|特|兹|谨|系|年|将(?!乐|军)|本(?!溪|斋|号|钢)';
const lead = new RegExp(`^(?:${phrases}|${characters})`, 'u');
const year = `(?<y>${yearPattern}) ?年?度? ?`;
const publishing =
  '(?:人民)?(?:政府|政务)? ?(?:信息|政务)(?:与政务|和政务)? ?(?:公开)?(?:工作)?[^。;]{0,12}?(?:报告|年报|总结|情况)';
/** 「…东关街道办事处2025年工作」 */
const work = '(?:政务公开|信息公开)?工作';

/** What is done with a report, and how it is led up to: 依照, 按要求, 向社会, 现就. */
const making = '编制|编写|制作|撰写|起草|整理|公布|发布|公开|公示';
const turning = `${making}|[现特]|组织|负责|依|按|根据|遵照|结合|向社会|面向|将|就|对`;
const own = '本(?:机关|单位|部门|街道|[省市县区旗乡镇局委办厅院级])';
const toYear = `(?:${making}|将|就|对)(?:了|完成)?(?:${own})?${year}(?:${own})?的?${publishing}`;
const toThis = `(?:${making})(?:了|完成)?(?:本|这份|此)(?:份|篇)?(?:年度)?(?:报告|年报)`;

interface Rule {
  readonly pattern: RegExp;
  readonly from: 'first-sentence' | 'address';
  readonly weight: number;
  readonly onBehalf?: true;
  /** What every match ends with: where it is missing, the names before it are not looked for. */
  readonly ending?: RegExp;
}

/** Sentences that name the issuer. Group `n` holds the name and perhaps words before it, `y` the year. */
const rules: readonly Rule[] = [
  // 现公布青溪镇2015年政府信息公开工作年度报告
  {
    pattern: new RegExp(`(?<n>${han}{2,40}?)(?: ?关于)? ?${year}(?:${publishing}|${work})`, 'gu'),
    from: 'first-sentence',
    weight: weights.firstSentence,
  },
  // 现公开某某开发区信息公开2018年度报告
  {
    pattern: new RegExp(`(?<n>${han}{2,40}?)(?:政府|政务)?信息公开(?:工作)? ?${year}(?:工作)?(?:报告|年报)`, 'gu'),
    from: 'first-sentence',
    weight: weights.firstSentence,
  },
  // 青溪县政府信息公开年度报告（2018年度）
  {
    pattern: new RegExp(
      `(?<=^|[。;,: ])(?<n>${han}{2,30}?)(?:政府|政务)信息公开(?:工作)?(?:年度)?(?:报告|年报) ?\\( ?${year}\\)`,
      'gu',
    ),
    from: 'first-sentence',
    weight: weights.firstSentence,
  },
  // 青溪镇人民政府现就2018年政府信息公开工作报告如下, 青溪县水务局依照《条例》公布2018年…年报
  {
    pattern: new RegExp(`(?<=^|[。;,: ])(?<n>${han}{3,30}?)(?=${turning})[^。;,\\d]{0,30}?${toYear}`, 'gu'),
    from: 'first-sentence',
    weight: weights.firstSentence,
    onBehalf: true,
    ending: new RegExp(toYear, 'u'),
  },
  // 青溪镇人民政府按照要求编写了本报告
  {
    pattern: new RegExp(`(?<=^|[。;,: ])(?<n>${han}{3,30}?)(?=${turning})[^。;,\\d]{0,30}?${toThis}`, 'gu'),
    from: 'first-sentence',
    weight: weights.firstSentence,
    onBehalf: true,
    ending: new RegExp(toThis, 'u'),
  },
  // 本年报…，是2013年度报告: says the year alone
  {
    pattern: new RegExp(`${year}(?:政府|政务)?(?:信息|政务)?(?:公开)?(?:工作)?(?:年度)?(?:报告|年报)`, 'gu'),
    from: 'first-sentence',
    weight: weights.firstSentence,
  },
  // 现公布2012年青溪镇政府信息公开工作年度报告
  {
    pattern: new RegExp(`${year}(?<n>${han}{2,30}?)${publishing}`, 'gu'),
    from: 'first-sentence',
    weight: weights.firstSentence,
  },
  // 青溪县人民政府编制了2018年政府信息公开工作年度报告
  {
    pattern: new RegExp(
      `(?:^|[。;,: ])(?<n>${han}{3,30}?)(?:组织)?(?:编制|编写|制作|撰写)(?:了|完成)?(?:本?机关)?${year}${publishing}`,
      'gu',
    ),
    from: 'first-sentence',
    weight: weights.firstSentence,
    onBehalf: true,
  },
  // 本报告由青溪镇人民政府编制
  {
    pattern: new RegExp(
      `(?:由|为|系)(?<n>${han}{2,36}?)(?:(?:根据|依据|按照|负责|组织|在汇总|汇总|综合(?!行政|服务|执法|管理|治理|[办科])|统一)[^。;,]{0,64}?)?(?:编制|制作|编写|撰写)`,
      'gu',
    ),
    from: 'first-sentence',
    weight: weights.firstSentence,
    onBehalf: true,
  },
  {
    pattern: new RegExp(
      `(?:请|直接|可|径)[^。;,:与]{0,6}?(?:与|联系|向|和):? ?(?<n>${han}{2,36}?)(?:联系|咨询|党政|办公室|政务公开|政府信息公开|受理|[(:,。 ])`,
      'gu',
    ),
    from: 'first-sentence',
    weight: weights.contact,
    onBehalf: true,
  },
  {
    pattern: new RegExp(`地 ?址 ?[:为]? ?(?<n>${han}{2,24}?(?:镇|乡|街道|苏木))`, 'gu'),
    from: 'address',
    weight: weights.place,
  },
];

/** 「由白塔区司法⏎局编制」: a name broken over two lines. */
const brokenName = /(?<=[由为系]\p{Script=Han}{2,24})\n(?=\p{Script=Han}{1,8}?(?:编制|制作|编写|撰写))/gu;

/** Clues of the first sentences: who publishes, and which year. `opening` is folded text up to the first numbered section. */
export function openingClues(opening: string): Clue[] {
  const flat = opening.replace(brokenName, '').replace(/[\n"“”]/gu, ' ');
  const clues: Clue[] = [];
  for (const { pattern, from, weight, onBehalf, ending } of rules) {
    if (ending && !ending.test(flat)) continue;
    for (const found of flat.matchAll(pattern)) {
      const name = nameAtEnd(found.groups!.n ?? '');
      if (name) clues.push({ for: 'issuer', from, name, weight, ...(onBehalf ? { onBehalf } : {}) });
      const written = found.groups!.y;
      if (written !== undefined && (name || /公开|报告|年报/u.test(found[0]))) {
        clues.push({ for: 'year', from, year: yearNumber(written), weight });
      }
    }
  }
  return clues;
}

/** The name at the end of a stretch of words, tried after each introducing word that can be taken off. */
export function nameAtEnd(words: string): IssuerName | null {
  let rest = words.replace(/ /gu, '');
  for (;;) {
    const shorter = lead.test(rest) ? rest.replace(lead, '') : null;
    const name = shorter === null || shorter === '' ? readName(rest) : null;
    if (name || shorter === null || shorter === '') return name;
    rest = shorter;
  }
}
