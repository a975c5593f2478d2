import { type Answer, issuerOf } from './answer.ts';

/** Words that were typed by their sound are said where they went into the answer. */
export function misheard({ query, status }: Answer): Answer['assumptions'] {
  if (status !== 'answered' && status !== 'not_stated') return [];
  return (query.misheard ?? []).map((word) => ({ code: 'misheard', ...word }));
}

/** Who, and which years, were taken out of what was asked over is said. */
export function leftOut({ query, status }: Answer): Answer['assumptions'] {
  const { except: issuers = [], exceptRegions: regions = [], exceptYears: years = [] } = query;
  if (issuers.length + regions.length + years.length === 0 || status === 'greeting' || status === 'help') return [];
  return [{ code: 'left-out', issuers, regions, years }];
}

/** Two topics may stand in one section: it is shown once. */
export function distinct(passages: Answer['passages']): Answer['passages'] {
  return [...new Map(passages.map((one) => [`${one.report.id} ${one.span.start} ${one.span.end}`, one])).values()];
}

/** The issuers and years an answer is about, where its resolver did not say. */
export function about(answer: Answer): Pick<Answer, 'issuers' | 'years'> {
  const cards = [
    ...answer.figures.map((figure) => figure.report),
    ...answer.findings.map((finding) => finding.card),
    ...answer.passages.map((passage) => passage.report),
  ];
  const issuers = cards.length > 0 ? cards.map(issuerOf) : answer.issuers;
  const years = cards.length > 0 ? cards.map((card) => card.year) : answer.years;
  const unique = new Map(issuers.map((issuer) => [`${issuer.region}/${issuer.name}`, issuer]));
  return { issuers: [...unique.values()], years: [...new Set(years)] };
}
