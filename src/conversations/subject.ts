import type { Answer } from '../answers/answer.ts';

/**
 * What an answer is about, as a key: two questions that ask the same of the same reports in other words have one
 * subject. Made of what was understood and never of what was found, so that it stays when a report is read better.
 */
export function subjectOf({ issuers, years, operation, metric, query }: Answer): string {
  const asks = query.asks.map((ask) => {
    if (ask.kind === 'detail') return ['detail', ...ask.details];
    if (ask.kind === 'passage') return ['passage', ask.label];
    return ['figure', ask.metrics[0]?.id ?? metric, ask.scope, ...ask.topic];
  });
  return JSON.stringify([issuers.map(({ region, name }) => `${region}/${name}`), years, operation, asks]);
}
