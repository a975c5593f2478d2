import { masked } from './stop-list.ts';

/** A line that ends so has ended a sentence, a list's head or a row. */
const ended = /[。;:!?|]\s*$/u;
/** 一、, （一）, 1. open a paragraph of their own. */
const opens =
  /^\s*(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}[.、](?!\d)|第[一二三四五六七八九十]+[条章节部])/u;
/** No sentence begins so: 「⏎，其中」, 「5928⏎条，」. */
const continues = /^\s*[,;。、)%]/u;
const unitThenMore = /^\s*(?:条|件|个|次|篇|份|人次|人|名|元|万元|项|%)?[,;。、:)]/u;
const number = /^\s*[\d.,]+\s*(?:余|多|万)*%?\s*$/u;
/** 「配备了⏎132名…」: the line ends in the middle of what it counts. */
const awaitsNumber = /(?:[了达共为有约至]|达到|共计|累计|设立|配备|公开信息|政府信息)\s*$/u;
const numberThenWords = /^\s*\d[\d.,]*\s*(?:余|多|万)*\s*(?:条|件|个|次|篇|份|人|名|元|项)[^\s\d|]/u;
/** 「政府网站公开37条，政务微信公开⏎9条，」: a line of prose without an end, and the count of its last words. */
const prose = /[,;].*\p{Script=Han}\s*$/u;
const numberThenMark = /^\s*\d[\d.,]*\s*(?:余|多|万)*\s*(?:条|件|个|次|篇|份|期|人次|人|名|元|万元|项)[,;。、]/u;

/** Lines of more than this width (a Han character is 2) were not broken to fit a page. */
const widest = 130;
const near = 0.86;

/**
 * The text with the line breaks that stand inside its sentences made spaces, one for one: offsets stay. Copies of PDFs
 * break every line where the page ended; copies of pages break around numbers that were set in a face of their own.
 * @param folded as `fold` gives it
 */
export function flowing(folded: string): string {
  const lines = folded.split('\n');
  const full = pageWidth(lines);
  const parts: string[] = [];
  let last = '';
  lines.forEach((line, i) => {
    const joined = i > 0 && joins(last, line, () => following(lines, i), full);
    if (i > 0) parts.push(joined ? ' ' : '\n');
    // 「1⏎74条」: of a number that was cut in two neither half is one.
    const halves = joined && /\d$/u.test(last) && /^\d/u.test(line);
    if (halves) parts[parts.length - 2] = parts.at(-2)!.replace(/[\d.,]+$/u, hidden);
    parts.push(halves ? line.replace(/^[\d.,]+/u, hidden) : line);
    if (line.trim() !== '') last = line;
  });
  return parts.join('');
}

const hidden = (digits: string): string => masked.repeat(digits.length);

/** The next line that is not blank, looked for over a few. */
const following = (lines: readonly string[], at: number): string =>
  lines.slice(at + 1, at + 4).find((line) => line.trim() !== '') ?? '';

function joins(last: string, line: string, next: () => string, full: number): boolean {
  if (last === '' || line.trim() === '' || line.includes('|') || last.includes('|')) return false;
  if (continues.test(line)) return true;
  if (ended.test(last) || opens.test(line)) return false;
  if (number.test(line)) return unitThenMore.test(next());
  if (number.test(last)) return unitThenMore.test(line);
  if (awaitsNumber.test(last) && numberThenWords.test(line)) return true;
  if (prose.test(last) && numberThenMark.test(line)) return true;
  return full > 0 && widthOf(last) >= full * near;
}

/** The width at which lines were broken; 0 where they were not. */
function pageWidth(lines: readonly string[]): number {
  const widths = lines.filter((line) => line.trim() !== '').map((line) => ({ line, width: widthOf(line) }));
  const full = widths.map(({ width }) => width).sort((a, b) => b - a)[Math.floor(widths.length / 50)] ?? 0;
  const wide = widths.filter(({ width }) => width >= full * near);
  const open = wide.filter(({ line }) => !/[。;:!?,|]\s*$/u.test(line));
  const broken = full > 30 && full <= widest && wide.length >= 5 && open.length * 2 >= wide.length;
  return broken && wide.length * 4 >= widths.length ? full : 0;
}

function widthOf(line: string): number {
  const text = line.trimEnd();
  let width = text.length;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // Half-width letters and digits stand below the Han characters, all that is wide above.
    if (code >= 0x2e80) width++;
  }
  return width;
}
