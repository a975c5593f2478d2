import type { Span } from '../documents/document.ts';
import type { Candidate } from './candidate.ts';
import type { Counted } from './context.ts';
import type { Breakdown } from './figure.ts';

type More = Partial<Pick<Candidate, 'strength' | 'accumulation' | 'partOf' | 'through' | 'examples'>>;

/** The candidate that a quantity makes as this metric; its clause is what is quoted. */
export function madeOf(
  { quantity, clause }: Counted,
  metric: string,
  breakdown: readonly Breakdown[],
  rule: string,
  more: More = {},
): Candidate {
  return {
    metric,
    breakdown,
    value: quantity.value,
    unit: quantity.unit,
    precision: quantity.precision,
    stated: 'count',
    span: clause,
    rule,
    strength: 0,
    accumulation: 'none',
    from: 'prose',
    ...more,
  };
}

/** That there was none of a metric, or of a part of it, as the words at `span` say. */
export const noneAt = (
  { start, end }: Span,
  metric: string,
  breakdown: readonly Breakdown[],
  rule: string,
): Candidate => ({
  metric,
  breakdown,
  value: 0,
  unit: '',
  precision: 'exact',
  stated: 'none',
  span: { start, end },
  rule,
  strength: 0,
  accumulation: 'none',
  from: 'prose',
});
