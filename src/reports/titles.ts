import { fold } from '../documents/fold.ts';
import { findYears } from './dates.ts';
import type { IssuerName } from './issuer-name.ts';
import { readName } from './issuer-name.ts';

export interface Title {
  /** As printed; the two halves of a broken title are joined without the line end. */
  readonly text: string;
  readonly start: number;
  readonly name: IssuerName | null;
  readonly year: number | null;
}

const noun =
  /(?:(?:人民)?政府|政务)? ?(?:信 ?息|政务) ?(?:与政务|和政务|、政务)? ?公 ?开[^。,;:《》|]{0,14}?(?:报 ?告|年 ?报|总 ?结)(?![的制作编有由应事管])(?: ?\((?!一|二|三)[^)]{1,40}\))?/u;
/** Words in front that belong to the page: 标题：, 附件1：, 第一篇：, a list's bullet. */
const label =
  /^(?:[ •·\-*#●>]|(?:文件)?(?:标 ?题|名 ?称|题名|附 ?[件表]) ?\d*[ :、.]|第[一二三四五六七八九十]篇 ?:|关于|\[bookmark:[^\]]{0,60}\])+/u;
const yearInTitle = /(?<![\d])(?<y>20\d\d) ?(?:年度?)?/gu;
const longest = 70;

/** Every line, or pair of lines, that reads as the title of such a report, in order. */
export function findTitles(text: string): Title[] {
  const folded = fold(text);
  const titles: Title[] = [];
  let before: { start: number; end: number } | null = null;
  for (let start = 0; start < folded.length; ) {
    const found = folded.indexOf('\n', start);
    const end = found < 0 ? folded.length : found;
    const line = folded.slice(start, end);
    if (line.trim() !== '') {
      const alone = titleIn(line, text.slice(start, end), start);
      const joined =
        before && (!alone?.name || alone.year === null) ? joinedTitle(text, folded, before, { start, end }) : null;
      const title = joined && completeness(joined) > (alone ? completeness(alone) : -1) ? joined : alone;
      if (title) titles.push(title);
      before = end - start <= longest ? { start, end } : null;
    }
    start = end + 1;
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

interface Line {
  readonly start: number;
  readonly end: number;
}

/** 「2013年密云县不老屯镇⏎政府信息公开工作年度报告」: only when the first half is a name, a year, or an unfinished title. */
function joinedTitle(text: string, folded: string, first: Line, second: Line): Title | null {
  const head = folded.slice(first.start, first.end);
  if (/[。,;|>《]/u.test(head) || noun.test(head)) return null;
  const opening = head.trim().replace(label, '');
  const rest = opening.replace(yearInTitle, '').trim();
  const unfinished = /(?:信息|政务)公开(?:工作)?(?:年度)?$/u.test(opening);
  if (!unfinished && rest !== '' && !readName(rest)) return null;
  const a = trimmedSpan(folded, first);
  const b = trimmedSpan(folded, second);
  const join = (t: string) => t.slice(a.start, a.end) + t.slice(b.start, b.end);
  return titleIn(join(folded), join(text), first.start);
}

function trimmedSpan(folded: string, line: Line): Line {
  const raw = folded.slice(line.start, line.end);
  const indent = raw.length - raw.trimStart().length;
  return { start: line.start + indent, end: line.start + raw.trimEnd().length };
}

function titleIn(line: string, printed: string, start: number): Title | null {
  const found = noun.exec(line);
  if (!found || line.includes('>') || /[|。,;]/u.test(line.slice(0, found.index)) || found.index > longest) return null;
  const after = line.slice(found.index + found[0].length);
  // A sentence that goes on is no title; a site's name behind _ or -, or a file's ending, may follow.
  if (!/^(?: *$|[ ]?[_\-—.|] ?[^。,;]{0,60}$| [^。,;:]{0,20}$| ?[一1引](?:、| *言))/u.test(after)) return null;
  const head = line.slice(0, found.index);
  const skipped = label.exec(head)?.[0].length ?? 0;
  if (/[《:]/u.test(head.slice(skipped))) return null;
  const end = found.index + found[0].length;
  const years = [...`${head.slice(skipped)}${found[0]}`.matchAll(yearInTitle)].map((m) => Number(m.groups?.y));
  const chinese = findYears(head)[0]?.year ?? null;
  const name = nameIn(head.slice(skipped)) ?? nameIn(/\((?<n>[^)]*)\) *$/u.exec(found[0])?.groups?.n ?? '');
  const shown = printed.slice(skipped, end);
  const trimmed = shown.trim();
  return trimmed.length < 4
    ? null
    : { text: trimmed, start: start + skipped + shown.indexOf(trimmed), name, year: years[0] ?? chinese };
}

/** The issuer in what a title says before 政府信息公开, or in the brackets behind it. */
function nameIn(words: string): IssuerName | null {
  const bare = words.replace(yearInTitle, '').replace(/二[^年]{3}年度?|[ ()"“”]|年度?$|^年度?/gu, '');
  return readName(bare.replace(/(?:关于|的)$/u, ''));
}
