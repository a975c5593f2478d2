import { day, yearNumber, yearPattern } from './dates.ts';
import type { Period } from './report.ts';
import { smallNumber } from './small-number.ts';

/** What a text states of the days it counts. A part that is not readable is null. */
export interface StatedPeriod {
  readonly period: Period | null;
  /** The year counted, when it is written there. */
  readonly year: number | null;
  /** 「数据截至11月30日」: the last day counted, when no first day is given. */
  readonly until: string | null;
}

const number = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})';
/** The signs between year, month and day: 2016-1-1, 2016.1.1, 2016—1—1. */
const signs = '[-./\\u2010-\\u2015]';
const dated = (tag: string) =>
  `(?:(?:(?<y${tag}>${yearPattern}) ?年|本年度?|当年|同年)? ?(?<m${tag}>${number}) ?月{1,2} ?(?<d${tag}>${number}) ?[日号]|(?<y${tag}s>20\\d\\d) ?(?<s${tag}>${signs}) ?(?<m${tag}s>\\d{1,2}) ?\\k<s${tag}> ?(?<d${tag}s>\\d{1,2})(?!\\d)(?: ?日)?|(?<y${tag}c>20\\d\\d)(?<m${tag}c>0[1-9]|1[0-2])(?<d${tag}c>[0-3]\\d)(?!\\d))`;

const link =
  ' ?(?:\\([^)\\n]{0,12}\\)|《[^》\\n]{1,24}》[^,;。\\n\\d]{0,8}?之日)? ?(?:起|始|开始)? ?,? ?(?:至|到|截止到?|截至到?|止|—+|-+|–+|~+|～) ?(?:至|到)? ?';
/** The look ahead holds all that it can begin with, and spares most places the rest. */
const range = new RegExp(`(?=[ \\d二一三四五六七八九十本当同])(?<!\\d)${dated('a')}${link}${dated('b')}`, 'u');
/** 2016-1-1至12-31: the year is said once. */
const shortRange = new RegExp(
  `(?<!\\d)(?<yas>20\\d\\d) ?(?<sa>${signs}) ?(?<mas>\\d{1,2}) ?\\k<sa> ?(?<das>\\d{1,2})(?!\\d)(?: ?日)?${link}(?<mbs>\\d{1,2}) ?\\k<sa> ?(?<dbs>\\d{1,2})(?!\\d|\\k<sa>)`,
  'u',
);
/** The clause that speaks of what the data cover. */
const topic =
  /(?:统计(?:期限|时限|期间|时间|区间|范围|口径|周期|时段)|计算期限|时间段|(?:数据|内容)[^。\n]{0,14}?(?:期限|时限|截止|截至|涵盖|时间|自|从|为))/gu;
const until = new RegExp(`(?:截止|截至)(?:时间|日期|期限)?(?:点)?(?:为|是|到|至|于)? ?:? ?${dated('u')}`, 'u');
const onlyYear = new RegExp(`(?<!\\d)(?<y>${yearPattern}) ?年`, 'u');

/** The 统计期限 of a folded text: first where it is named, else a range that is a whole year. Null parts where nothing readable stands. */
export function findPeriod(folded: string, year: number | null): StatedPeriod {
  for (const found of folded.matchAll(topic)) {
    const clause = clauseFrom(folded, found.index);
    const stated = readRange(clause, year) ?? readUntil(clause, year);
    if (stated) return stated;
    const written = onlyYear.exec(clause.slice(0, 40))?.groups?.y;
    if (written !== undefined) return { period: null, year: yearNumber(written), until: null };
  }
  const whole = readRange(folded, null, true);
  return whole ?? { period: null, year: null, until: null };
}

function clauseFrom(folded: string, at: number): string {
  const window = folded.slice(at, at + 120).replace(/\n/gu, ' ');
  return /^[^。]*/u.exec(window)?.[0] ?? '';
}

function dateOf(
  groups: Record<string, string | undefined>,
  tag: string,
  year: number | null,
): { date: string | null; year: number | null } {
  const part = (name: string): string | undefined =>
    groups[`${name}${tag}`] ?? groups[`${name}${tag}s`] ?? groups[`${name}${tag}c`];
  const written = part('y');
  const own = written === undefined ? year : yearNumber(written);
  const month = part('m');
  const dayOfMonth = part('d');
  if (own === null || month === undefined || dayOfMonth === undefined) return { date: null, year: null };
  return { date: day(own, smallNumber(month), smallNumber(dayOfMonth)), year: written === undefined ? null : own };
}

function readRange(text: string, year: number | null, wholeYear = false): StatedPeriod | null {
  // A year that is said once is believed only where the clause speaks of the period.
  const groups = (range.exec(text) ?? (wholeYear ? null : shortRange.exec(text)))?.groups;
  if (!groups) return null;
  const from = dateOf(groups, 'a', year);
  const first = from.date === null ? null : Number(from.date.slice(0, 4));
  const to = dateOf(groups, 'b', first);
  if (from.date === null || to.date === null || from.date > to.date) return null;
  // 2014年1月1日至2015年1月1日 is the year 2014, whose end is told as the next one's beginning.
  const stated = to.date.endsWith('-01-01') ? (from.year ?? to.year) : (to.year ?? from.year);
  if (wholeYear && (stated === null || !isWholeYear({ from: from.date, to: to.date }))) return null;
  return { period: { from: from.date, to: to.date }, year: stated, until: null };
}

function readUntil(text: string, year: number | null): StatedPeriod | null {
  const groups = until.exec(text)?.groups;
  if (!groups) return null;
  const { date, year: written } = dateOf(groups, 'u', year);
  return date === null ? null : { period: null, year: written, until: date };
}

export function isWholeYear(period: Period): boolean {
  return period.from.endsWith('-01-01') && period.to === `${period.from.slice(0, 4)}-12-31`;
}
