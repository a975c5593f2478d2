import type { Candidate } from '../candidate.ts';

/** From the least to the most that a printed number can stand for, both included. */
export type Range = readonly [least: number, most: number];

/** Numbers this large are printed in 万 and rounded there, and the words of it are not at hand. */
const large = 10_000;

/** 100余 → 100 to 199; 约120 → 115 to 125; 不到100 → 0 to 99; 1.2万 → 11,500 to 12,500; any other number itself. */
export function rangeOf({ value, precision }: Pick<Candidate, 'value' | 'precision'>): Range {
  const step = lastPlace(value);
  if (precision === 'over') return [value, value + Math.max(step - 1, 0)];
  if (precision === 'under') return [Math.max(0, value - step), value];
  if (precision === 'about' || (value >= large && step > 10)) return [value - step / 2, value + step / 2];
  return [value, value];
}

export const rangeOfSum = (figures: readonly Pick<Candidate, 'value' | 'precision'>[]): Range =>
  figures.map(rangeOf).reduce<Range>(([a, b], [c, d]) => [a + c, b + d], [0, 0]);

/** Whether two numbers as printed can be the same. */
export const mayBeEqual = (one: Range, other: Range): boolean => one[0] <= other[1] && other[0] <= one[1];

/** What the last place that is no nought is worth: 1200 → 100, 246 → 1; what has a fraction is not rounded. */
function lastPlace(value: number): number {
  if (value === 0 || !Number.isInteger(value)) return 0;
  let step = 1;
  while (value % (step * 10) === 0) step *= 10;
  return step;
}
