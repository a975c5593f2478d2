import type { Candidate } from '../candidate.ts';
import { type Check, type CheckOfWords, failed, grouped, isTotal } from './check.ts';
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

/** Said of others as well, or of one office alone: 各单位共收到30件, 局机关公开40条. */
const ofOthers = /各(?:个|有关|相关|直属|县级|区级|市级)?(?:单位|部门|乡镇|镇街|街道|县区|级)|下属|所属/u;
const ofOffice = /[局委办厅]机关|[省市县区镇乡]本级|机关本级/u;

/** Whose count a clause says that it is. */
function whoseOf({ span }: Candidate, text: string): string {
  const clause =
    /[^,;。\n]*$/u.exec(text.slice(Math.max(0, span.start - 24), span.start))![0] + text.slice(span.start, span.end);
  return ofOthers.test(clause) ? 'others' : ofOffice.test(clause) ? 'office' : '';
}

/** The same total printed with two values that rounding does not make one, in prose or in prose and table: both are kept, and it is said. */
export const checkConflicts: CheckOfWords = (candidates, text) => {
  const totals = grouped(candidates, (c) =>
    countedOnce.has(c.metric) && isTotal(c) && c.accumulation !== 'sure' && c.year === undefined ? c.metric : null,
  );
  return [...totals.values()].flatMap((same) => {
    const values = [...new Set(same.map((c) => c.value))];
    const other = same.find((c) =>
      firstBeside(c, same, text).some((d) => d.span.start < c.span.start && !mayBeEqual(rangeOf(c), rangeOf(d))),
    );
    if (!other) return [];
    const where = same.some((c) => c.from === 'table') && same.some((c) => c.from === 'prose') ? '正文和表格' : '几处';
    const message = `报告里同一项数字，${where}写得不一样：${values.join('、')}；这里都照原文显示。`;
    return [failed('conflict', message, other.span)];
  });
};

/** What a count must agree with: the first in the other form, and the first in its own that is said of the same. */
function firstBeside(count: Candidate, same: readonly Candidate[], text: string): readonly Candidate[] {
  const whose = whoseOf(count, text);
  const apart = same.find((c) => c.from !== count.from);
  const beside = same.find((c) => c.from === count.from && (c.from === 'table' || whoseOf(c, text) === whose));
  return [apart, beside].flatMap((c) => c ?? []);
}
