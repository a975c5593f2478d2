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
  for (const card of about) {
    if (found.length >= most) break;
    for (const one of await aboutReport(answer, library, card)) {
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

async function aboutReport(answer: Answer, library: Library, card: ReportCard): Promise<About[]> {
  const figures = await library.figures({ reports: [card.id], metrics: offered });
  const asked = answer.status === 'no_report' || answer.status === 'ambiguous' ? null : answer.metric;
  const totals = offered.filter(
    (id) =>
      id !== asked &&
      figures.some(
        (f) =>
          f.metric === id &&
          f.breakdown.length === 0 &&
          f.scope === 'year' &&
          (f.year === null || f.year === card.year),
      ),
  );
  const first =
    answer.status === 'no_report' && answer.metric && totals.includes(answer.metric)
      ? [answer.metric, ...totals.filter((id) => id !== answer.metric)]
      : totals;
  const limit = ['help', 'greeting', 'out_of_scope', 'no_report'].includes(answer.status) ? 1 : most - 1;
  const out: About[] = first.slice(0, limit).map((metric) => ({ kind: 'metric', metric }));
  const report = await library.report(card.id);
  const told = answer.query.asks.some((ask) => ask.kind === 'passage');
  if (
    out.length < most &&
    !told &&
    limit > 1 &&
    report?.sections.some((section) => section.headings.some((h) => /问题|不足/u.test(h)))
  ) {
    out.push({ kind: 'passage', label: '存在的问题和不足' });
  }
  const phone = (await library.details({ reports: [card.id], kinds: ['phone'] })).length > 0;
  if (out.length < most && phone && limit > 1 && !answer.query.asks.some((ask) => ask.kind === 'detail'))
    out.push({ kind: 'detail', detail: 'phone' });
  return out;
}
