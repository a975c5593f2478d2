import type { Figure } from './figure.ts';
import { type Metric, metricById } from './metrics.ts';

/** What each version of 《条例》 demands of an annual report, from its first report on. 2019's came with a form of its own. */
const demanded: readonly (readonly [from: number, metrics: readonly string[]])[] = [
  [2008, ['proactive.items', 'requests.received', 'fees.charged', 'reviews.total', 'lawsuits.total']],
  [
    2019,
    [
      'normative.issued',
      'licences.decisions',
      'penalties.decisions',
      'coercions.decisions',
      'requests.received',
      'requests.answered',
      'reviews.total',
      'lawsuits.total',
    ],
  ],
  [
    2021,
    [
      'normative.issued',
      'normative.in-force',
      'licences.decisions',
      'penalties.decisions',
      'coercions.decisions',
      'charges.amount',
      'requests.received',
      'requests.answered',
      'reviews.total',
      'lawsuits.total',
    ],
  ],
];

/**
 * What the law of its year demands of a report and the report does not state, be it that there was none.
 * Outcomes of lawsuits state lawsuits. Empty for a report without a year or from before the law.
 */
export function unstated(figures: readonly Figure[], year: number | null): readonly Metric[] {
  const asked = year === null ? undefined : demanded.findLast(([from]) => from <= year)?.[1];
  if (!asked) return [];
  const stated = new Set(figures.filter((f) => f.year === year).map((f) => f.metric));
  if (stated.has('lawsuits.outcomes')) stated.add('lawsuits.total');
  if (stated.has('reviews.outcomes')) stated.add('reviews.total');
  return asked.filter((id) => !stated.has(id)).flatMap((id) => metricById(id) ?? []);
}
