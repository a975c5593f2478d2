import { type Check, failed, grouped, isTotal } from './check.ts';
import { mayBeEqual, rangeOf } from './rounding.ts';

/** A sentence that names another year than the report's, with no other figure of the report's year beside it. */
export const checkYears: Check = (candidates) =>
  candidates.flatMap(({ doubtedYear, span }) =>
    doubtedYear === undefined
      ? []
      : [failed('year-doubt', `这句话写的是 ${doubtedYear} 年，与报告的年份不同，可能是沿用旧稿，请对照原文。`, span)],
  );

/** Totals that a report has one of. */
const countedOnce = new Set([
  'proactive.items',
  'requests.received',
  'requests.answered',
  'reviews.total',
  'lawsuits.total',
  'fees.charged',
]);

/** The same total printed with two values that rounding does not make one, in prose or in prose and table: both are kept, and it is said. */
export const checkConflicts: Check = (candidates) => {
  const totals = grouped(candidates, (c) =>
    countedOnce.has(c.metric) && isTotal(c) && c.accumulation !== 'sure' && c.year === undefined ? c.metric : null,
  );
  return [...totals.values()].flatMap((same) => {
    const values = [...new Set(same.map((c) => c.value))];
    const other = same.find((c) => !mayBeEqual(rangeOf(c), rangeOf(same[0]!)));
    if (!other) return [];
    const where = same.some((c) => c.from === 'table') && same.some((c) => c.from === 'prose') ? '正文和表格' : '几处';
    const message = `报告里同一项数字，${where}写得不一样：${values.join('、')}；这里都照原文显示。`;
    return [failed('conflict', message, other.span)];
  });
};
