import { day, findDates, yearNumber, yearPattern } from '../../reports/dates.ts';
import { findRange } from '../../reports/stated-ranges.ts';
import { readNumeral } from '../numerals.ts';
import type { Found } from './find.ts';

const number = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3}|元)';
const until = new RegExp(
  `(?:数据|统计)[^。\\n]{0,16}?(?<value>(?:截[至止])(?:时间|日期|期限)?(?:至|到|于|为|是)? ?:? ?(?<y>${yearPattern}) ?年 ?(?<m>${number}) ?月 ?(?<d>${number}) ?[日号](?:止)?)`,
  'u',
);

/** 元月 is January. */
const small = (text: string): number => (text === '元' ? 1 : (readNumeral(text) ?? 0));

/** 统计期限 as `from/to`; `/to` when only its end is stated. */
export function findPeriodStated(folded: string, year: number | null): readonly Found[] {
  const range = findRange(folded, year);
  if (range)
    return [{ kind: 'period', value: `${range.period.from}/${range.period.to}`, start: range.start, end: range.end }];
  const end = until.exec(folded);
  const to = end && day(yearNumber(end.groups!.y!), small(end.groups!.m!), small(end.groups!.d!));
  if (!end || !to) return [];
  const start = end.index + end[0].indexOf(end.groups!.value!);
  return [{ kind: 'period', value: `/${to}`, start, end: end.index + end[0].length }];
}

/** The day of publication where the text writes it; the report's identity has decided which day it is. */
export function findPublished(folded: string, published: string | null): readonly Found[] {
  const last = published === null ? undefined : findDates(folded).findLast(({ date }) => date === published);
  return published && last ? [{ kind: 'published', value: published, start: last.start, end: last.end }] : [];
}
