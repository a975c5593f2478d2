import type { Candidate } from './candidate.ts';
import type { Counted } from './context.ts';
import { risenFromLastYear } from './disclosure/risen-from.ts';
import { carriedByYear } from './requests/carried.ts';

/** Metrics that are asked of one year; 自2019年以来 they are of several. */
const ofOneYear = /^(?:requests\.answered|(?:reviews|lawsuits|complaints)\.total)$/u;
/** Metrics that reports also count over all years. */
const overYears = new Set(['proactive.items', 'proactive.documents', 'requests.received']);
/** 公开2030年度部门决算12条: what is drawn up of a year is published in the next. */
const yearly =
  /□+(?:年?度)?的?[^□,;:。]{0,12}(?:决算|预算|总结|年报|年度报告|工作报告|审计|公报|统计数据|考核|计划|要点|方案|清单|目录)[^□,;:。]{0,6}$/u;
/** 2030年公开部门决算: there the year is when it was done. */
const done = /□+(?:年?度)?[^□]{0,8}(?:公开|发布|公布|发表|编制|制定)/u;

const ofYearly = ({ before }: Counted): boolean => yearly.test(before) && !done.test(before);

/** A count of another year than the report's, or of all years up to it, where its clause says so. */
export function dated(candidate: Candidate, counted: Counted, reportYear: number | null): Candidate {
  const carried = carriedByYear(candidate, counted, reportYear);
  if (carried) return carried;
  const { year, since } = counted;
  const ofYears = since !== null && reportYear !== null && since < reportYear;
  if (ofYears && overYears.has(candidate.metric)) return { ...candidate, accumulation: 'sure' };
  if (ofYears && candidate.value !== 0 && ofOneYear.test(candidate.metric))
    return { ...candidate, metric: 'other.count', breakdown: [], rule: 'other.of-years' };
  if (candidate.rule === 'comparison.last-year' || risenFromLastYear(counted))
    return reportYear === null ? { ...candidate, metric: 'other.count' } : { ...candidate, year: reportYear - 1 };
  if (ofYearly(counted)) return candidate;
  return year !== null && reportYear !== null && year !== reportYear ? { ...candidate, year } : candidate;
}
