import { masked } from './stop-list.ts';

/** A line that ends so has ended a sentence, a list's head or a row. */
const ended = /[。;:!?|]\s*$/u;
/** 一、, （一）, 1. and ● open a paragraph of their own. */
const opens =
  /^\s*(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}[.、](?!\d)|第[一二三四五六七八九十]+[条章节部]|[①-⑳●•■◆▪])/u;
/** No sentence begins so: 「⏎，其中」, 「5928⏎条，」. */
const continues = /^\s*[,;。、)%]/u;
const unitThenMore = /^\s*(?:条|件|个|次|篇|份|人次|人|名|元|万元|项|%)?[,;。、:)]/u;
const number = /^\s*[\d.,]+\s*(?:余|多|万)*%?\s*$/u;
/** 「配备了⏎132名…」: the line ends in the middle of what it counts. */
const awaitsNumber =
  /(?:[了达共为有约至]|达到|共计|累计|设立|配备|公开信息|政府信息|(?:更新|公开|发布|信息)(?:总|数)?量)\s*$/u;
const numberThenWords =
  /^\s*(?:[为约共达]|共计|达到)*\s*\d[\d.,]*\s*(?:余|多|万)*\s*(?:条|件|个|次|篇|份|人|名|元|项)[^\s\d|]/u;
/** 「共发布信息376⏎条」: a number of prose, and its unit; 人事信息 is another row. */
const endsInNumber = /[\p{Script=Han}约)]\s*\d[\d.,]*\s*$/u;
const unitFirst =
  /^\s*(?:[余多万]{0,2}\s*)(?:条(?!例)|[件篇份宗起]|次(?!年)|项(?!目)|个(?![人体别])|[大小](?:类|项|领域)|人次|[人名元](?=[,;。、:)])|%)/u;
/** 「公开信息13⏎20条」, 「达61⏎.6万次」. */
const restOfNumber = /^\s*\.?\d[\d,]*(?:\.\d+)?\s*[余多万亿]*\s*(?:条|件|个|次|篇|份|期|人次|人|名|元|项|%)/u;
/** 「政府网站公开37条，政务微信公开⏎9条，」: a line of prose without an end, and the count of its last words. */
const prose = /[,;].*[\p{Script=Han})”"]\s*$/u;
const numberThenMark = /^\s*\d[\d.,]*\s*(?:余|多|万)*\s*(?:条|件|个|次|篇|份|期|人次|人|名|元|万元|项)[,;。、]/u;

/** Prose that breaks off in the midst of words, behind a mark of its own: 「我镇完善制度,主动公开政府信⏎」; a title has no mark. */
const brokenOff = /[,;。:、(“][^|]*[\p{Script=Han}\d”"](?<!\d\s*(?:条|件|个|次|篇|份|期|人次|人|名|元|万元|项))\s*$/u;
const marked = /[,;。:]/u;
/** No sentence ends so; the number of a heading does. */
const goesOn = /(?<!^\s*\(?[一二三四五六七八九十\d]{1,3}\)?)(?<=[\p{Script=Han}\d)”"%])[,、;][,、;\s]*$/u;
/** 「其中:⏎政策法规38条」, 「行政复议:⏎0件」. */
const ofList = /\p{Script=Han}[)]?:\s*$/u;

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
  const page = pageOf(lines);
  const parts: string[] = [];
  let last = '';
  let lastAt = 0;
  lines.forEach((line, i) => {
    const joined = i > 0 && joins(last, line, () => following(lines, i), page);
    // Blank lines between belong to the break.
    if (joined) for (let k = lastAt; k < parts.length; k++) if (parts[k] === '\n') parts[k] = ' ';
    if (i > 0) parts.push(joined ? ' ' : '\n');
    // 「1⏎74条」: of a number that was cut in two neither half is one.
    const halves = joined && /\d\s*$/u.test(last) && /^\s*\.?\d/u.test(line);
    if (halves) parts[lastAt - 1] = parts[lastAt - 1]!.replace(/[\d.,]+(?=\s*$)/u, hidden);
    parts.push(halves ? line.replace(/(?<=^\s*)[\d.,]+/u, hidden) : line);
    if (line.trim() !== '') [last, lastAt] = [line, parts.length];
  });
  return parts.join('');
}

const hidden = (digits: string): string => masked.repeat(digits.length);

/** The next line that is not blank, looked for over a few. */
const following = (lines: readonly string[], at: number): string =>
  lines.slice(at + 1, at + 4).find((line) => line.trim() !== '') ?? '';

function joins(last: string, line: string, next: () => string, { full, longest }: Page): boolean {
  if (last === '' || line.trim() === '' || line.includes('|') || last.includes('|')) return false;
  if (continues.test(line)) return true;
  if (opens.test(line)) return false;
  if (goesOn.test(last) || (ofList.test(last) && !opens.test(last))) return true;
  if (ended.test(last)) return false;
  if (number.test(line)) return unitThenMore.test(next());
  if (number.test(last)) return unitThenMore.test(line);
  if (awaitsNumber.test(last) && numberThenWords.test(line)) return true;
  if (numberThenMark.test(line) && prose.test(last)) return true;
  if (endsInNumber.test(last) && (unitFirst.test(line) || (restOfNumber.test(line) && brokenOff.test(last))))
    return true;
  const width = widthOf(last);
  if (full > 0 && width >= full * near) return true;
  return (
    longest > 0 &&
    width >= longest * near &&
    brokenOff.test(last) &&
    (!opens.test(last) || marked.test(last)) &&
    (marked.test(line) || widthOf(line) >= longest * near)
  );
}

/** At what width lines were broken to fit a page; 0 where they were not. */
interface Page {
  /** By many lines of it. */
  readonly full: number;
  /** Of the longest line, where few lines tell and none is longer than a page. */
  readonly longest: number;
}

function pageOf(lines: readonly string[]): Page {
  const widths = lines
    .filter((line) => line.trim() !== '' && !line.includes('|'))
    .map((line) => ({ line, width: widthOf(line) }));
  const full = widths.map(({ width }) => width).sort((a, b) => b - a)[Math.floor(widths.length / 50)] ?? 0;
  const wide = widths.filter(({ width }) => width >= full * near);
  const open = wide.filter(({ line }) => !/[。;:!?,|]\s*$/u.test(line));
  const broken = full > 30 && full <= widest && wide.length >= 5 && open.length * 2 >= wide.length;
  const longest = widths.reduce((most, { width }) => Math.max(most, width), 0);
  return {
    full: broken && wide.length * 4 >= widths.length ? full : 0,
    longest: longest > 30 && longest <= widest ? longest : 0,
  };
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
