import { day, yearNumber, yearPattern } from './dates.ts';
import type { Period } from './report.ts';
import { smallNumber } from './small-number.ts';
import { rangesIn, type WrittenRange } from './written-ranges.ts';

/** What a text states of the days it counts. A part that is not readable is null. */
export interface StatedPeriod {
  readonly period: Period | null;
  /** The year counted, when it is written there. */
  readonly year: number | null;
  /** 「数据截至11月30日」: the last day counted, when no first day is given. */
  readonly until: string | null;
  /** Where the days stand in the folded text, when days are given. */
  readonly place: { readonly start: number; readonly end: number } | null;
}

const nothing: StatedPeriod = { period: null, year: null, until: null, place: null };

/** What is counted, and no work on data (数据迁移) or what they show. */
const data =
  '(?<!大)(?:数据|数字|指标|内容)(?!显示|表明|中心|安全|迁移|更新|共享|开放|平台|系统|库|[局站所表]|整合|备份|维护|录入|治理)';
/** Words that name the period itself; a range of days anywhere behind them in the sentence is it. */
const named = `(?:统计(?:期限|时限|期间|时间|区间|范围|口径|周期|时段|日期|期)|(?:计算|起[止讫])(?:期限|时间|日期)|时间(?:段|界限|范围)|报告期间?|数据所属(?:期间?|时段)|${data}[^。\\n]{0,14}?(?:期限|时限|时段|截止|截至|涵盖|覆盖|时间|自|从|为|起于|始于))`;
const topic = new RegExp(named, 'gu');
/** Words that speak of it directly before the days; the time for a piece of work is none, nor is what was found out by counting. */
const spokenOf = new RegExp(
  `${named}[^。]{0,60}$|(?:(?<!据(?:不完全)?)统计(?![局站所表])|${data}|(?<!\\p{Script=Han})(?:期限|时限)|涵盖|(?<!据)区间)[^。\\n]{0,24}$`,
  'u',
);
/** Before two days that only 和 joins: 起止日期是, 起始和截止时间分别为, 统计时段为. */
const bothDays = /(?:起[止讫]|[起始][^,;。\n]{0,6}[止终]|时段|区间|期限|期间|界限)[^,;。\n]{0,12}$/u;
/** 以1月1日和12月31日为统计起止日. */
const bothDaysBehind = /^ ?(?:分别)?(?:为|是|作为)[^,;。\n]{0,8}(?:起[止讫]|始末|首尾)/u;
const spokenOfBehind = /^ ?(?:为|是|作为|系)[^,;。\n]{0,8}(?:统计|数据|报告)/u;

/** The 统计期限 of a folded text: the days that it names as such, else a range that is the whole `year`, else its last day or its year. */
export function findPeriod(folded: string, year: number | null): StatedPeriod {
  let inPassing: StatedPeriod | null = null;
  for (const range of rangesIn(folded)) {
    const stated = dated(range, year);
    if (!stated?.period || (range.joined && !areBoth(folded, range))) continue;
    if (range.counts || isSpokenOf(folded, range)) return stated;
    const ofYear = range.from.year !== null && (year ?? range.from.year) === range.from.year;
    if (ofYear && range.sure && isWholeYear(stated.period)) inPassing ??= stated;
  }
  return inPassing ?? untilIn(folded, year) ?? yearIn(folded) ?? nothing;
}

const areBoth = (folded: string, { start, end }: WrittenRange): boolean =>
  bothDays.test(folded.slice(Math.max(0, start - 24), start)) ||
  folded.slice(end - 2, end) === '终点' ||
  bothDaysBehind.test(folded.slice(end, end + 20));

const isSpokenOf = (folded: string, { start, end }: WrittenRange): boolean =>
  spokenOf.test(folded.slice(Math.max(0, start - 90), start)) || spokenOfBehind.test(folded.slice(end, end + 20));

/** A range with its years filled in: one that is said once is of both days, one that is not said is the report's. */
function dated({ from, to, lost, start, end }: WrittenRange, year: number | null): StatedPeriod | null {
  const first = from.year ?? to.year ?? year;
  if (first === null) return null;
  const begin = day(first, from.month, from.date ?? 1);
  // 「2017年1月1日起至2017年12月日止」: of a year's last month only the last day can end what began with the year.
  const date = to.date ?? (to.month === 12 && begin?.endsWith('-01-01') ? 31 : null);
  const close = date === null ? null : day(to.year ?? first, to.month, date);
  if (begin === null || close === null || begin > close) return null;
  // 2014年1月1日至2015年1月1日 is the year 2014, whose end is told as the next one's beginning.
  const stated = close.endsWith('-01-01') ? (from.year ?? to.year) : (to.year ?? from.year);
  return { period: { from: begin, to: close }, year: lost ? null : stated, until: null, place: { start, end } };
}

const number = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3}|元)';
const oneDay = `(?:(?:(?<y>${yearPattern}) ?年|本年度?|当年)? ?(?<m>${number}) ?月 ?(?<d>${number}) ?[日号]|(?<sy>20\\d\\d) ?(?<s>[-./]) ?(?<sm>\\d{1,2}) ?\\k<s> ?(?<sd>\\d{1,2})(?!\\d)|(?<ey>${yearPattern}) ?年?(?:12 ?月份?)?[底末](?!前))`;
const asLast = '(?:统计)?(?:截[至止](?:日期?|时间|点)|止|限|准|界|终点)';
/** 数据截至2016年11月30日, 有关数字统计到2016年12月31日, 指标以2016年12月31日为统计截止日. */
const until = new RegExp(
  `(?:${data}|(?<!据)统计(?![局站所表]))[^。\\n]{0,16}?(?<said>(?:(?<up>截[至止](?:时间|日期|期限|日)?点?)(?:到|至|于|为|是)?|(?<=${data}[^。,;\\n]{0,10}?)(?:统计|计算|汇总|采集|算|计)[至到]|以(?=.{6,16}为${asLast})) ?:? ?${oneDay}(?:为${asLast}|止)?)`,
  'u',
);

function untilIn(folded: string, year: number | null): StatedPeriod | null {
  const found = until.exec(folded);
  const g = found?.groups as Record<string, string | undefined> | undefined;
  if (!found || !g) return null;
  const written = g.y ?? g.sy ?? g.ey;
  const of = written === undefined ? year : yearNumber(written);
  const month = g.m ?? g.sm ?? '12';
  const date = of === null ? null : day(of, month === '元' ? 1 : smallNumber(month), smallNumber(g.d ?? g.sd ?? '31'));
  if (date === null || (written === undefined && !g.up)) return null;
  const end = found.index + found[0].length;
  return {
    period: null,
    year: written === undefined ? null : of,
    until: date,
    place: { start: end - g.said!.length, end },
  };
}

const onlyYear = new RegExp(`(?<!\\d)(?<y>${yearPattern}) ?年`, 'u');

/** 「本报告统计范围为2016年度」. */
function yearIn(folded: string): StatedPeriod | null {
  for (const found of folded.matchAll(topic)) {
    const clause = /^[^。]*/u.exec(folded.slice(found.index, found.index + 40).replace(/\n/gu, ' '))![0];
    const written = onlyYear.exec(clause)?.groups?.y;
    if (written !== undefined) return { ...nothing, year: yearNumber(written) };
  }
  return null;
}

export function isWholeYear(period: Period): boolean {
  return period.from.endsWith('-01-01') && period.to === `${period.from.slice(0, 4)}-12-31`;
}
