import type { Candidate } from '../src/figures/candidate.ts';

let place = 0;
/** A count as it was read; each stands behind the one before. */
export function count(metric: string, value: number, more: Partial<Candidate> = {}): Candidate {
  place += 100;
  return {
    metric,
    breakdown: [],
    value,
    unit: '条',
    precision: 'exact',
    stated: 'count',
    span: { start: place, end: place + 50 },
    rule: 'x',
    strength: 0,
    accumulation: 'none',
    from: 'prose',
    ...more,
  };
}
