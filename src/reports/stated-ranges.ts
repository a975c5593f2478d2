import { day, yearNumber, yearPattern } from './dates.ts';
import type { Period } from './report.ts';
import { smallNumber } from './small-number.ts';

const number = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3}|元)';
const range = new RegExp(
  `(?:自|从|为|是|:)? ?(?<y1>${yearPattern}) ?年 ?(?<m1>${number}) ?月{1,2} ?(?<d1>${number})? ?[日号] ?(?:\\([^)\\n]{0,12}\\)|《[^》\\n]{1,24}》[^,;。\\n\\d]{0,8}?之日)? ?(?:起|始)? ?,? ?(?:至|到|截[至止]|止|[-\\u2010-\\u2015~]+) ?(?:(?:20)?(?<y2>${yearPattern}) ?年|本年度?|当年)? ?(?<m2>${number}) ?月{1,2} ?(?<d2>${number})(?: ?[日号] ?(?:止|底)?|(?= ?止))`,
  'gu',
);
/** 年, 月 and 日 lost beside digits, from the year's first day: 自201411日起至1231日止, 20181月1日至201812月31日. */
const lost =
  /(?:自|从|为)? ?(?<year>20\d{2}) ?年?1月?1 ?(?:日|(?=[-\u2010-\u2015~]{1,3} ?20\d{2}1231(?!\d))) ?(?:起|始)? ?,? ?(?:(?:至|到|[-\u2010-\u2015~]+) ?(?:(?<again>20\d{2})年?)?|(?<next>20\d{2})年?)(?<month>1[0-2])月?(?<date>[0-3]\d)(?:日 ?止?|(?=[止,;。)]))/gu;
const signed = (n: 1 | 2): string => `(?<m${n}>\\d{1,2}) ?\\k<sep> ?(?<d${n}>\\d{1,2})`;
/** 2015.1.1-2015.12.31, 2015-1-1起至12-31止. */
const bySigns = new RegExp(
  `(?:自|从|为|是|:)? ?(?<!\\d)(?<y1>20\\d{2}) ?(?<sep>[-./\\u2010-\\u2015]) ?${signed(1)}(?!\\d)(?: ?日)? ?(?:起|始|开始)? ?,? ?(?:至|到|截[至止]|止|[-\\u2010-\\u2015~]+) ?(?:(?<y2>20\\d{2}) ?\\k<sep> ?)?${signed(2)}(?!\\d|\\k<sep> ?\\d)(?: ?日)?(?: ?止)?`,
  'gu',
);
/** 20150101-20151231. */
const inDigits =
  /(?:自|从|为|是|:)? ?(?<!\d)(?<y1>20\d{2})(?<m1>0[1-9]|1[0-2])(?<d1>[0-3]\d)(?: ?日)? ?(?:起|始)? ?,? ?(?:至|到|[-\u2010-\u2015~]+) ?(?<y2>20\d{2})(?<m2>0[1-9]|1[0-2])(?<d2>[0-3]\d)(?!\d)(?: ?日)?(?: ?止)?/gu;
/** 2015年1月1日至2015年底. */
const toYearsEnd =
  /(?<y1>20\d{2}) ?年 ?(?<m1>\d{1,2}) ?月 ?(?<d1>\d{1,2}) ?日 ?(?:起|始)? ?,? ?(?:至|到|止) ?(?:(?<y2>20\d{2}) ?年|本年|当年)? ?(?:12 ?月)?(?:年?[底末终])(?!前)/gu;
/** How near 统计 or 数据 must stand for a range that is no whole year. */
const spokenOf =
  /(?:统计|数据|(?<!建设|施工|合同|服务|公示|工程|活动|整治|任务)(?:期限|时限|期间)|涵盖|区间)[^。\n]{0,24}$/u;

const isSpokenOf = (folded: string, at: number): boolean => spokenOf.test(folded.slice(Math.max(0, at - 40), at));

/** 元月 is January. */
const small = (text: string): number => (text === '元' ? 1 : smallNumber(text));

/** A period with the place that states it. */
export interface StatedRange {
  readonly period: Period;
  readonly start: number;
  readonly end: number;
}

/** The range of days that a folded text states in any of the ways met, 年, 月 and 日 lost among them; null when none. */
export function findRange(folded: string, year: number | null): StatedRange | null {
  for (const match of folded.matchAll(range)) {
    const g = match.groups as Record<string, string | undefined>;
    const first = yearNumber(g.y1!);
    const from = day(first, small(g.m1!), small(g.d1 ?? '1'));
    const to = day(g.y2 ? yearNumber(g.y2) : first, small(g.m2!), small(g.d2!));
    const whole = from?.endsWith('-01-01') && to?.endsWith('-12-31');
    if (from && to && from <= to && (isSpokenOf(folded, match.index) || (whole && (year ?? first) === first)))
      return at(match, from, to);
  }
  for (const match of [bySigns, inDigits, toYearsEnd].flatMap((pattern) => [...folded.matchAll(pattern)])) {
    const g = match.groups as Record<string, string | undefined>;
    const first = Number(g.y1);
    const from = day(first, Number(g.m1), Number(g.d1));
    const to = day(Number(g.y2 ?? first), Number(g.m2 ?? 12), Number(g.d2 ?? 31));
    // 2015.1.1-2015.12.31 needs no word beside it; 2015-1-1-12-31 may be any number.
    const whole = g.sep && g.y2 && from?.endsWith('-01-01') && to?.endsWith('-12-31') && (year ?? first) === first;
    if (from && to && from < to && (whole || isSpokenOf(folded, match.index))) return at(match, from, to);
  }
  for (const match of folded.matchAll(lost)) {
    const g = match.groups as Record<string, string | undefined>;
    const to = day(Number(g.again ?? g.next ?? g.year), Number(g.month), Number(g.date));
    const ofReport = year === null || g.year === String(year);
    if (to?.startsWith(g.year!) && (ofReport || isSpokenOf(folded, match.index)))
      return at(match, `${g.year}-01-01`, to);
  }
  return null;
}

const at = (match: RegExpExecArray, from: string, to: string): StatedRange => {
  const lead = /(?:为|是|:)? ?/u.exec(match[0])![0].length;
  return { period: { from, to }, start: match.index + lead, end: match.index + match[0].trimEnd().length };
};
