import type { Line } from './lines.ts';

/** What a page shows from top to bottom: lines of text, and tables and pictures among them. */
export type Flow<T> =
  | { readonly kind: 'line'; readonly line: Line }
  | { readonly kind: 'table'; readonly table: T }
  | { readonly kind: 'picture' };

/** A paragraph put together from the lines that it was broken into. */
export interface Paragraph {
  text: string;
  readonly size: number;
  /** Offsets in the text at which a page begins. */
  readonly pages: number[];
  last: Line;
}

/** 一、 （一） 1. 第一部分: a line that begins so is no continuation. */
export const begins =
  /^(?:[一二三四五六七八九十]{1,3}[、.．]|[(（][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}[、.．](?!\d)|第[一二三四五六七八九十]{1,3}[部章]|附[件表])/u;

/** The left and right edges between which a document's sentences stand. */
export interface Margins {
  readonly left: number;
  readonly right: number;
}

/** Margins by the lines of all pages: where most lines begin, and how far the longest go. */
export function marginsOf(lines: readonly Line[]): Margins {
  const long = lines.filter(({ text }) => text.length > 12);
  const rights = (long.length > 0 ? long : lines).map(({ right }) => right).sort((a, b) => a - b);
  const lefts = (long.length > 0 ? long : lines).map(({ x }) => x).sort((a, b) => a - b);
  return { left: lefts[Math.floor(lefts.length * 0.1)] ?? 0, right: rights[Math.floor(rights.length * 0.9)] ?? 0 };
}

/** Whether a line goes on with the sentence that `before` broke off at the right margin. */
export function continues(before: Line, line: Line, margins: Margins, samePage: boolean): boolean {
  const em = Math.max(before.size, 6);
  if (line.x > margins.left + 1.2 * em) return false;
  const room = margins.right - before.right;
  // A number is not broken: where it did not fit, the line before it is short.
  const pushed = !/[。！？；：]$/u.test(before.text) && room < unbroken(line.text) * em;
  if (room > 2.2 * em && !pushed) return false;
  if (Math.abs(before.size - line.size) > em * 0.15 || begins.test(line.text)) return false;
  if (line.text.includes('   ') || before.text.includes('   ')) return false;
  return !samePage || line.y - before.y < em * 3.2;
}

/** How wide the word that a line begins with is, in its size, with the punctuation that may not begin a line. */
function unbroken(text: string): number {
  const groups = /^(?<word>[\x21-\x7e]*)(?<marks>[，。、；：！？）”’》％…]*)/u.exec(text)?.groups;
  return (groups?.word?.length ?? 0) * 0.5 + (groups?.marks?.length ?? 0) + 1;
}

/** Adds a line to a paragraph: no space within Chinese, one between words of other scripts. */
export function append(paragraph: Paragraph, line: Line, newPage: boolean): void {
  const space = /[\da-z]$/iu.test(paragraph.text) && /^[a-z]/iu.test(line.text) ? ' ' : '';
  paragraph.text += space;
  if (newPage) paragraph.pages.push(paragraph.text.length);
  paragraph.text += line.text;
  paragraph.last = line;
}

const pageNumber =
  /^(?:[-—–·\s]*\d{1,3}[-—–·\s]*|第\s*\d{1,3}\s*页(?:\s*[,，/]?\s*共\s*\d{1,3}\s*页)?|\d{1,3}\s*\/\s*\d{1,3}|[Pp]age \d+(?: of \d+)?)$/u;

/** What browsers print around a page: the time and the title above, the address and the page's number below. */
const printed =
  /^(?:\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4},? *(?:[上下]午)?\d{1,2}:\d{2}|(?:https?|file|about):\S+(?:\s+\d{1,3}\/\d{1,3})?$)/u;

/** A line of the table of contents: a heading, dots, a page. It repeats what stands where it leads. */
export const contentsLine = /^.{1,60}?(?:\s?[.．·•]){6,}\s*\d{1,3}$|^.{1,60}?[…⋯]{3,}\s*\d{1,3}$/u;

/** Lines at each edge of a page that may be its head or foot. */
const edges = 2;

/** Lines at a page's edge that are no part of the report: its number, and what stands there on most pages. */
export function furnitureOf(pages: readonly (readonly Line[])[]): ReadonlySet<Line> {
  const found = new Set<Line>();
  const seen = new Map<string, Set<Line>>();
  for (const page of pages) {
    // By their place: read column by column, a page's foot may stand between two columns.
    const lines = page.toSorted((a, b) => a.y - b.y);
    for (const edge of [lines.slice(0, edges), lines.slice(-edges).reverse()]) {
      for (const [i, line] of edge.entries()) {
        const words = line.text.trim();
        const first = i === 0 || edge.slice(0, i).every((outer) => found.has(outer));
        if (first && (pageNumber.test(words) || printed.test(words))) found.add(line);
        else {
          const plain = words.replace(/\d+/gu, '#');
          seen.set(plain, (seen.get(plain) ?? new Set()).add(line));
        }
      }
    }
  }
  for (const [plain, lines] of seen) {
    // On two pages only the very same words are a head: a list goes on over a page's end with like words.
    const enough = lines.size >= 3 || (lines.size === 2 && pages.length === 2 && !plain.includes('#'));
    if (enough && lines.size >= pages.length * 0.6) for (const line of lines) found.add(line);
  }
  return found;
}
