import { fold } from '../documents/fold.ts';
import { findYears } from './dates.ts';
import type { IssuerName } from './issuer-name.ts';
import { readName } from './issuer-name.ts';

export interface Title {
  /** As printed; the two halves of a broken title are joined without the line end. */
  readonly text: string;
  readonly name: IssuerName | null;
  readonly year: number | null;
}

const noun =
  /(?:(?:人民)?政府|政务)? ?(?:信 ?息|政务) ?(?:与政务|和政务|、政务)? ?公 ?开[^。,;:《》|]{0,14}?(?:报 ?告|年 ?报|总 ?结)(?![的制作编有由应事管])(?: ?\((?!一|二|三)[^)]{1,40}\))?/u;
/** Words in front that belong to the page: 标题：, 附件1：, 第一篇：, a list's bullet. */
const label =
  /^(?:[ •·\-*#●>]|(?:文件|信息)?(?:标 ?题|名 ?称|题名|附 ?[件表]) ?\d*[ :、.]?|第[一二三四五六七八九十]篇 ?:|关于|\[bookmark:[^\]]{0,60}\])+/u;
const yearInTitle = /(?<![\d])(?<y>20\d\d) ?(?:年度?)?/gu;
const longest = 70;

/** A line twice, character for character: folded for reading, as printed for showing. */
interface Line {
  readonly folded: string;
  readonly printed: string;
}

/** Every line, or pair of lines, that reads as the title of such a report, in order. */
export function findTitles(text: string): Title[] {
  const printed = text.split('\n');
  const titles: Title[] = [];
  let before: Line | null = null;
  for (const [i, folded] of fold(text).split('\n').entries()) {
    if (folded.trim() === '') continue;
    const line: Line = { folded, printed: printed[i]! };
    const alone = titleIn(line);
    const joined = before && joinedTitle(before, line);
    const title = joined && (!alone || completeness(joined) > completeness(alone)) ? joined : alone;
    if (title) titles.push(title);
    before = folded.length <= longest ? line : null;
  }
  return titles;
}

/** The title that says most; of equals the first. */
export function bestTitle(titles: readonly Title[]): Title | null {
  let best: Title | null = null;
  for (const title of titles) if (!best || completeness(title) > completeness(best)) best = title;
  return best;
}

function completeness(title: Title): number {
  return (title.name && !title.name.generic ? 2 : title.name ? 1 : 0) + (title.year === null ? 0 : 1);
}

/** 「2013年密云县不老屯镇⏎政府信息公开工作年度报告」: only when the first half is a name, a year, or an unfinished title. */
function joinedTitle(first: Line, second: Line): Title | null {
  const head = trimmed(first);
  const tail = trimmed(second);
  const whole: Line = { folded: head.folded + tail.folded, printed: head.printed + tail.printed };
  if (/[。,;|>《]/u.test(head.folded) || noun.test(head.folded) || !noun.test(whole.folded)) return null;
  const opening = head.folded.replace(label, '');
  const rest = opening.replace(yearInTitle, '').trim();
  const unfinished = /(?:信息|政务)公开(?:工作)?(?:年度)?$/u.test(opening);
  if (!unfinished && rest !== '' && !readName(rest)) return null;
  return titleIn(whole);
}

function trimmed({ folded, printed }: Line): Line {
  const start = folded.length - folded.trimStart().length;
  const end = folded.trimEnd().length;
  return { folded: folded.slice(start, end), printed: printed.slice(start, end) };
}

function titleIn({ folded: line, printed }: Line): Title | null {
  const found = noun.exec(line);
  if (!found || line.includes('>') || /[|。,;]/u.test(line.slice(0, found.index)) || found.index > longest) return null;
  const end = found.index + found[0].length;
  // A sentence that goes on is no title; a site's name behind _ or -, or a file's ending, may follow.
  if (!/^(?: *$| ?[_\-—.|] ?[^。,;]{0,60}$| [^。,;:]{0,20}$| ?[一1引](?:、| *言))/u.test(line.slice(end))) return null;
  const skipped = label.exec(line)?.[0].length ?? 0;
  const head = line.slice(skipped, found.index);
  if (/[《:]/u.test(head)) return null;
  const shown = printed.slice(skipped, end).trim();
  const [year] = [...line.slice(skipped, end).matchAll(yearInTitle)].map((m) => Number(m.groups!.y));
  const name = nameIn(head) ?? nameIn(/\((?<n>[^)]*)\) *$/u.exec(found[0])?.groups?.n ?? '');
  return { text: shown, name, year: year ?? findYears(head)[0]?.year ?? null };
}

/** The issuer in what a title says before 政府信息公开, or in the brackets behind it. */
function nameIn(words: string): IssuerName | null {
  const bare = words
    .replace(yearInTitle, '')
    .replace(/\([^()]{1,20}\)(?=管委会|管理委员会)|二[^年]{3}年度?|[ ()"“”]|年度?$|^年度?/gu, '');
  return readName(bare.replace(/(?:关于|的)$/u, ''));
}
