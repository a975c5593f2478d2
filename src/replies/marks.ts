import type { FoundDetail, FoundFigure } from '../answers/answer.ts';
import { readNumeral } from '../figures/numerals.ts';

/** A stretch of a quote, as offsets into it: half-open. */
export interface Mark {
  readonly start: number;
  readonly end: number;
}

const NUMERALS =
  /(?:[0-9０-９][0-9０-９.．,，]*(?=[^0-9０-９]|$)[余多]?[万亿]?|[〇零一二三四五六七八九十百千万亿两]+)/gu;
const UNIT = /^[ 　]*(?:[余多]?[万亿]?(?:人次|条次|平方米|[条件次元份篇个期项人起宗部家场批封]|[%％]))/u;

/** Where the numbers and words that a reply leads with stand in a quoted sentence, in order, without overlaps. */
export function marksIn(text: string, found: readonly (FoundFigure | FoundDetail)[]): Mark[] {
  const marks = found.flatMap((one) => markOf(text, one)).sort((a, b) => a.start - b.start);
  return marks.filter((mark, i) => marks.findIndex((other) => other.start < mark.end && mark.start < other.end) === i);
}

function markOf(text: string, one: FoundFigure | FoundDetail): Mark[] {
  const at = text.indexOf(one.quote);
  if (at < 0) return [];
  if ('kind' in one) {
    const value = one.quote.indexOf(one.value);
    return value < 0 ? [] : [{ start: at + value, end: at + value + one.value.length }];
  }
  for (const match of one.quote.matchAll(NUMERALS)) {
    const value = readNumeral(match[0]);
    if (value === null || (value !== one.value && value !== one.value / 1e4)) continue;
    const start = at + match.index;
    const behind = start + match[0].length;
    return [{ start, end: behind + (UNIT.exec(text.slice(behind))?.[0].length ?? 0) }];
  }
  return [];
}
