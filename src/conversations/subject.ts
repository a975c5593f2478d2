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

/** Whether a subject is one total of reports (not one of its parts, and nothing worked out), and an answer shows it. */
export function printedBy(subject: string, { figures }: Pick<Answer, 'figures'>): boolean {
  const [issuers, years, operation, asks] = JSON.parse(subject) as [string[], number[], string, string[][]];
  const [kind, metric, scope, ...topic] = asks.length === 1 ? (asks[0] ?? []) : [];
  if (operation !== 'value' || kind !== 'figure' || topic.length > 0) return false;
  return figures.some(
    (figure) =>
      figure.metric === metric &&
      figure.scope === scope &&
      figure.breakdown.length === 0 &&
      years.includes(figure.report.year) &&
      issuers.includes(`${figure.report.region}/${figure.report.issuer}`),
  );
}
