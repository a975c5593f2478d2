import type { Query } from '../questions/query.ts';

/** Subtraction without the dust of binary fractions. */
export function minus(a: number, b: number): number {
  return Math.round((a - b) * 1e6) / 1e6;
}

/** A sum without the dust of binary fractions. */
export function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => minus(sum, -value), 0);
}

/** By how many per cent a value is more than the one before it; null where that was 0. */
export function growth(now: number, before: number): number | null {
  return before === 0 ? null : rounded(((now - before) / before) * 100);
}

/** Two decimals, as reports print percentages. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Whether a value is what was put to us, said exactly or in round words. */
export function agrees({ claim, claimRange }: Pick<Query, 'claim' | 'claimRange'>, value: number): boolean {
  return claim === value || (claimRange !== undefined && claimRange.from <= value && value <= claimRange.to);
}

/** Whether a value satisfies a bound. */
export function meets(value: number, is: string, bound: number, upTo = Number.POSITIVE_INFINITY): boolean {
  if (value > upTo) return false;
  if (is === '>') return value > bound;
  if (is === '>=') return value >= bound;
  if (is === '<') return value < bound;
  return is === '<=' ? value <= bound : value === bound;
}
