import { smallNumber } from './small-number.ts';

/** A day written in a text, with its place in the folded text. */
export interface WrittenDate {
  /** `YYYY-MM-DD`, a day that exists. */
  readonly date: string;
  readonly start: number;
  readonly end: number;
}

const zero = '[○〇零0oOΟО]';
/** A year from 2000 to 2099 in digits or one by one in Chinese (二○一四, 二0一七). */
export const yearPattern = `(?:20\\d\\d|二${zero}(?:${zero}|[一二三四五六七八九1-9])(?:${zero}|[一二三四五六七八九1-9]))`;
const number = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})';

const written = new RegExp(
  `(?<!\\d)(?:(?<y>${yearPattern}) ?年 ?(?<m>${number}) ?月 ?(?<d>${number}) ?[日号]|(?<y2>20\\d\\d)(?<sep>[-./])(?<m2>\\d{1,2})\\k<sep>(?<d2>\\d{1,2})(?!\\d))`,
  'gu',
);
const yearWritten = new RegExp(`(?<!\\d)(?<y>${yearPattern}) ?年(?!代|级|来)`, 'gu');

const digits = '一二三四五六七八九';

/** A year as written, as a number. */
export function yearNumber(text: string): number {
  return Number([...text].map((c) => (/\d/u.test(c) ? c : String(digits.indexOf(c) + 1))).join(''));
}

/** `YYYY-MM-DD`, or null when there is no such day. */
export function day(year: number, month: number, dayOfMonth: number): string | null {
  const at = new Date(Date.UTC(year, month - 1, dayOfMonth));
  // A day too many runs over into the next month.
  return at.getUTCMonth() === month - 1 ? at.toISOString().slice(0, 10) : null;
}

/** Every whole date of a folded text in order: 2015年1月10日, 2014-3-20, 二○○九年三月二十日. */
export function findDates(folded: string): WrittenDate[] {
  return [...folded.matchAll(written)].flatMap((found) => {
    const { y, m, d, y2, m2, d2 } = found.groups!;
    const date = day(yearNumber((y ?? y2)!), smallNumber((m ?? m2)!), smallNumber((d ?? d2)!));
    return date === null ? [] : [{ date, start: found.index, end: found.index + found[0].length }];
  });
}

/** Every 20xx年 of a folded text in order. Without 年 it counts as nothing: 「自201411日起」 has lost its signs. */
export function findYears(folded: string): { readonly year: number; readonly start: number; readonly end: number }[] {
  return [...folded.matchAll(yearWritten)].map((found) => ({
    year: yearNumber(found.groups!.y!),
    start: found.index,
    end: found.index + found[0].length,
  }));
}
