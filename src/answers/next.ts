import type { Library, ReportCard } from '../library/library.ts';
import type { About, Answer, Suggestion } from './answer.ts';
import { issuerKey, issuerOf } from './answer.ts';

/** Totals worth offering, in the order in which citizens ask for them. */
const offered = [
  'proactive.items',
  'requests.received',
  'fees.charged',
  'reviews.total',
  'lawsuits.total',
  'site.views',
  'normative.issued',
];
const most = 3;

/** Up to three questions that the library answers as they stand, near to what was just asked. */
export async function suggestNext(
  answer: Answer,
  library: Library,
  cards: readonly ReportCard[],
): Promise<Suggestion[]> {
  const about = aboutCards(answer, cards);
  const found: Suggestion[] = [];
  for (const [at, card] of about.entries()) {
    if (found.length >= most) break;
    const offers = opening.has(answer.status)
      ? [await opener(library, card, at)]
      : await aboutReport(answer, library, card);
    for (const one of offers) {
      if (found.length < most)
        found.push({ issuer: issuerOf(card), shared: isShared(card, cards), year: card.year, about: one });
    }
  }
  return found;
}

function isShared(card: ReportCard, cards: readonly ReportCard[]): boolean {
  return cards.some((other) => other.issuer === card.issuer && other.region !== card.region);
}

/** The reports to suggest from: those answered from; for a missing year those held instead; else the first held. */
function aboutCards(answer: Answer, cards: readonly ReportCard[]): ReportCard[] {
  if (answer.reason === 'thanks') return [];
  if (answer.status === 'no_report') {
    const near =
      answer.cards.length > 0
        ? [...answer.cards].reverse()
        : cards.filter((card) => answer.issuers.some((i) => issuerKey(i) === issuerKey(issuerOf(card)))).reverse();
    return near.slice(0, 2);
  }
  if (answer.status === 'ambiguous' && answer.reason === 'nothing-asked' && answer.cards.length > 0)
    return [...answer.cards].reverse().slice(0, 1);
  if (answer.status === 'answered' || answer.status === 'not_stated') {
    const used = [...answer.figures, ...answer.details, ...answer.passages].map((one) => one.report);
    const all = [...used, ...answer.findings.map((finding) => finding.card)];
    return [...new Map(all.map((card) => [card.id, card])).values()].slice(0, 3);
  }
  if (['help', 'greeting', 'out_of_scope'].includes(answer.status))
    return [...new Map(cards.map((card) => [issuerKey(issuerOf(card)), card])).values()].slice(0, 3);
  return [];
}

const opening = new Set<Answer['status']>(['help', 'greeting', 'out_of_scope']);

/** To somebody who begins: another kind of question for each report, so that the examples show what can be asked. */
async function opener(library: Library, card: ReportCard, at: number): Promise<About> {
  const totals = await totalsOf(library, card);
  if (at % 3 === 2 && (await tellsProblems(library, card))) return problems;
  return { kind: 'metric', metric: totals[at % 3 === 1 ? 1 : 0] ?? totals[0] ?? 'proactive.items' };
}

const problems: About = { kind: 'passage', label: '存在的问题和不足' };

async function tellsProblems(library: Library, card: ReportCard): Promise<boolean> {
  const report = await library.report(card.id);
  return report?.sections.some((section) => section.headings.some((h) => /问题|不足/u.test(h))) === true;
}

/** Totals of its own year that a report states. */
async function totalsOf(library: Library, card: ReportCard): Promise<string[]> {
  const figures = await library.figures({ reports: [card.id], metrics: offered });
  const own = figures.filter(
    (f) => f.breakdown.length === 0 && f.scope === 'year' && (f.year === null || f.year === card.year),
  );
  return offered.filter((id) => own.some((figure) => figure.metric === id));
}

/** Never what was just asked, but when only its year is missing: then that very question, for a year that is held. */
async function aboutReport(answer: Answer, library: Library, card: ReportCard): Promise<About[]> {
  const { asks } = answer.query;
  const again = answer.status === 'no_report';
  const asked = new Set([
    ...answer.figures.map((figure) => figure.metric),
    ...asks.flatMap((ask) => (ask.kind === 'figure' ? ask.metrics.slice(0, 1).map(({ id }) => id) : [])),
    ...(answer.metric === null ? [] : [answer.metric]),
  ]);
  const told = asks.some((ask) => ask.kind === 'passage');
  const details = asks.some((ask) => ask.kind === 'detail');
  const totals: About[] = (await totalsOf(library, card)).map((metric) => ({ kind: 'metric', metric }));
  const isAsked = (about: About): boolean => about.kind === 'metric' && asked.has(about.metric);
  const troubles: About[] = (await tellsProblems(library, card)) ? [problems] : [];
  const phone: About[] =
    (await library.details({ reports: [card.id], kinds: ['phone'] })).length > 0
      ? [{ kind: 'detail', detail: 'phone' }]
      : [];
  if (again) {
    const same = [...totals.filter(isAsked), ...(told ? troubles : []), ...(details ? phone : [])];
    return [...same, ...totals].slice(0, 1);
  }
  const fresh = totals.filter((about) => !isAsked(about)).slice(0, most - 1);
  return [...fresh, ...(told ? [] : troubles), ...(details ? [] : phone)].slice(0, most);
}
