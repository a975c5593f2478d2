import type { Library, ReportCard } from '../library/library.ts';
import type { Ask, Issuer, Query } from '../questions/query.ts';
import { about, distinct, leftOut, misheard } from './about.ts';
import { type Answer, answerWith, type Choice, issuerOf } from './answer.ts';
import { resolveCheck, resolveDifference, resolveSum } from './arithmetic.ts';
import { type Holdings, holdingsOf } from './holdings.ts';
import { resolveCoverage, resolveList } from './listing.ts';
import { suggestNext } from './next.ts';
import { sumOf } from './numbers.ts';
import { resolveChange, resolveTrend } from './over-years.ts';
import { covers, findPassages } from './passages.ts';
import { resolveRanking } from './ranking.ts';
import { printed, receiptsFor } from './receipts.ts';
import { resolveReverse } from './reverse.ts';
import { missingRemark, type Scope } from './scope.ts';
import { withoutStray } from './stray.ts';
import { resolveValues } from './value.ts';
import { chooseReports, yearRemarks } from './when.ts';
import { askBack, settleIssuers, withoutExcepted } from './who.ts';

/** Answers a query from the library: an answer in every case, and the same for the same query and library. */
export async function resolve(query: Query, library: Library): Promise<Answer> {
  const cards = await library.reports();
  const answer = await withoutStray(await settle(query, library, cards), library);
  const receipts = await receiptsFor(library, printed(answer));
  return {
    ...answer,
    ...about(answer),
    assumptions: [...misheard(answer), ...leftOut(answer), ...answer.assumptions],
    receipts,
    passages: distinct(answer.passages),
    next: await suggestNext(answer, library, cards),
  };
}

async function settle(query: Query, library: Library, cards: readonly ReportCard[]): Promise<Answer> {
  if (query.intent === 'greeting') return answerWith(query, 'greeting', 'hello');
  if (query.intent === 'thanks') return answerWith(query, 'greeting', 'thanks');
  if (query.intent === 'help') return answerWith(query, 'help', 'help');
  if (query.intent === 'empty') return answerWith(query, 'help', 'empty');
  if (query.intent === 'out_of_scope') return answerWith(query, 'out_of_scope', 'strange');
  const reverse = await resolveReverse(query, library);
  if (reverse) return reverse;
  const holdings = await holdingsOf(library);
  const who = settleIssuers(query, holdings.issuers);
  if ('stop' in who) return who.stop;
  const { issuers, open, remarks } = who;
  const base = { library, query, cards, issuers, open };
  if (query.operation === 'coverage')
    return resolveCoverage({ ...base, chosen: [], missing: [], assumptions: remarks });
  const nothing = query.asks.length === 0 && !query.operationSaid;
  if (open && nothing)
    return answerWith(query, query.years.kind === 'open' ? 'out_of_scope' : 'ambiguous', 'nothing-asked', {
      choices: issuerChoices(issuersIn(query, cards)),
    });
  const told = query.asks.length > 0 && query.asks.every((ask) => ask.kind === 'passage');
  if (open && (asksOne(query) || told)) return issuerLeftOpen(query, library, cards, remarks);
  if (nothing) return introduce(query, holdings, issuers[0] ?? { name: '', region: '' }, remarks);

  const focus = query.operation === 'rank' && query.places.length === 1 && !query.amongYears;
  const ranked = focus ? withoutExcepted(query, holdings.issuers) : issuers;
  const everybody = open || query.places.length === 0 || focus;
  const reports = ranked.map((issuer) => chooseReports(query, issuer, holdings.cardsOf(issuer)));
  const chosen = reports.flatMap((one) => one.cards);
  const missing = reports.flatMap((one) => one.missing);
  if (chosen.length === 0) {
    const before = plansBefore(query);
    const answer = before ? await settle(before, library, cards) : null;
    if (answer?.status === 'answered') return { ...answer, query, assumptions: [{ code: 'plans-of' }] };
    return answerWith(query, 'no_report', 'no-year', {
      issuers,
      cards: reports.flatMap((one) => one.held).slice(0, 40),
      assumptions: [...remarks, ...yearRemarks(query)],
    });
  }
  const latest = everybody && reports.length > 1 ? [] : reports.flatMap((one) => one.remarks);
  const assumptions = [...remarks, ...yearRemarks(query), ...latest];
  const scope: Scope = {
    ...base,
    issuers: ranked,
    chosen,
    missing: everybody && query.years.kind !== 'said' ? [] : missing,
    assumptions,
  };
  return operate(focus ? { ...scope, issuers } : scope);
}

/** What is planned for a year stands in the report of the year before. */
function plansBefore(query: Query): Query | null {
  const plans = query.asks.length > 0 && query.asks.every((ask) => ask.kind === 'passage' && /打算/u.test(ask.label));
  if (!plans || query.years.kind !== 'said' || query.years.years.length !== 1) return null;
  const years = query.years.years.map((year) => year - 1);
  // Only once: the query is put with the year before and no plan is looked for further back.
  return query.years.relative && query.years.carried
    ? null
    : { ...query, years: { ...query.years, years, relative: true, carried: true } };
}

function operate(scope: Scope): Promise<Answer> {
  const { query } = scope;
  const overYears =
    scope.issuers.length === 1 &&
    (scope.query.years.kind === 'all' || (query.years.kind === 'said' && query.years.span));
  switch (query.operation) {
    case 'rank':
    case 'filter':
    case 'compare':
      return resolveRanking(scope);
    case 'sum':
    case 'mean':
      return scope.chosen.length + scope.missing.length > 1 ? resolveSum(scope) : resolveParts(scope);
    case 'difference':
    case 'ratio':
      return resolveDifference(scope);
    case 'change':
      return resolveChange(scope);
    case 'trend':
      return resolveTrend({
        ...scope,
        chosen: scope.query.years.kind === 'open' ? allYears(scope) : scope.chosen,
        assumptions: scope.assumptions.filter((remark) => remark.code !== 'latest-year'),
      });
    case 'list':
      return listed(scope);
    case 'check':
      return resolveCheck(scope);
    default:
      return overYears && query.asks.every((ask) => ask.kind === 'figure') && query.asks.length === 1
        ? resolveTrend(scope)
        : resolveValues(scope);
  }
}

/** 哪类最多，浏览量多少: where what is named has no parts, its number is not to be called missing. */
async function listed(scope: Scope): Promise<Answer> {
  const answer = await resolveList(scope);
  const { asks } = scope.query;
  const counted = asks.some(
    (ask) => ask.kind === 'figure' && ask.metrics.some(({ id }) => !id.startsWith('proactive.')),
  );
  if (answer.reason !== 'no-such-part' || !counted) return answer;
  const plain = await resolveValues({ ...scope, query: { ...scope.query, operation: 'value', order: null } });
  return plain.status === 'answered' ? plain : answer;
}

/** 其他类和机构职能类加起来: parts of one report, added by us. */
async function resolveParts(scope: Scope): Promise<Answer> {
  const answer = await resolveValues(scope);
  const { figures } = answer;
  const unit = figures[0]?.unit ?? '';
  // A sum with a term that was asked for and is not there is none.
  if (answer.findings.some(({ state }) => state === 'not_stated')) return { ...answer, operation: 'value' };
  if (figures.length < 2 || figures.some((figure) => figure.unit !== unit || figure.metric !== figures[0]?.metric))
    return answer;
  return {
    ...answer,
    computed: { operation: 'sum', value: sumOf(figures.map((figure) => figure.value)), unit, terms: figures },
  };
}

function allYears(scope: Scope): ReportCard[] {
  const { exceptYears = [] } = scope.query;
  const cards = scope.cards.filter(({ year }) => !exceptYears.includes(year));
  return cards.filter((card) => scope.issuers.some((one) => one.name === card.issuer && one.region === card.region));
}

/** Whether the question is about one place, which it does not name. */
function asksOne(query: Query): boolean {
  if (query.everywhere) return false;
  return ['value', 'list', 'check', 'change', 'trend', 'difference', 'ratio', 'sum', 'compare'].includes(
    query.operation,
  );
}

/** Those who have a report of the years that were said. */
function issuersIn({ years }: Query, cards: readonly ReportCard[]): Issuer[] {
  const within = cards.filter((card) => years.kind !== 'said' || years.years.includes(card.year));
  return [...new Map(within.map((card) => [`${card.region}/${card.issuer}`, issuerOf(card)])).values()];
}

const issuerChoices = (issuers: readonly { name: string; region: string }[]): Choice[] =>
  issuers.slice(0, 8).map((issuer) => ({ kind: 'issuer', issuer }));

/** No place was named: what is told in words is searched for everywhere; of a number we ask whose. */
async function issuerLeftOpen(
  query: Query,
  library: Library,
  cards: readonly ReportCard[],
  remarks: Answer['assumptions'],
): Promise<Answer> {
  const { years } = query;
  const within = years.kind === 'said' ? cards.filter((card) => years.years.includes(card.year)) : cards;
  if (within.length === 0) return answerWith(query, 'no_report', 'no-year', { cards: cards.slice(0, 40) });
  const issuers = [...new Map(within.map((card) => [`${card.region}/${card.issuer}`, issuerOf(card)])).values()];
  const told = query.asks.filter((ask): ask is Extract<Ask, { kind: 'passage' }> => ask.kind === 'passage');
  const only = issuers[0];
  if (issuers.length === 1 && only && new Set(cards.map((card) => card.issuer)).size === 1) {
    const held = [{ issuer: only, held: true, closeness: 'exact' as const }];
    const place = { text: only.name, region: '', candidates: held, nearest: [] };
    const answer = await settle({ ...query, places: [place] }, library, cards);
    return { ...answer, assumptions: [{ code: 'only-issuer', issuer: only }, ...answer.assumptions] };
  }
  const first = told[0];
  if (first && told.length === query.asks.length) {
    const passages = await findPassages(
      library,
      { ...first, headings: within.length <= 3 ? first.headings : null },
      within,
    );
    if (passages.length > 0) return answerWith(query, 'answered', 'found', { passages, assumptions: remarks });
    return answerWith(query, 'not_stated', 'no-passage');
  }
  const words = query.asks.flatMap((ask) => (ask.kind === 'figure' && ask.metrics.length === 0 ? ask.topic : []));
  if (words.length > 0 && words.length === query.asks.length) {
    const passages = (
      await library.search(words.join(' '), { reports: within.map((card) => card.id), limit: 3 })
    ).filter((hit) => covers(words[0] ?? '', hit.text));
    const counted = query.asks.some((ask) => ask.kind === 'figure' && ask.counted);
    if (passages.length === 0) return answerWith(query, 'out_of_scope', 'strange');
    if (!counted)
      return answerWith(query, 'answered', 'found', { passages: passages.map((hit) => ({ ...hit, best: null })) });
  }
  return askBack(query, 'which-issuer', issuers);
}

/** Only a place was named: what can be asked about it. */
function introduce(
  query: Query,
  holdings: Holdings,
  issuer: { name: string; region: string },
  remarks: Answer['assumptions'],
): Answer {
  const when = chooseReports(query, issuer, holdings.cardsOf(issuer));
  if (when.cards.length === 0)
    return answerWith(query, 'no_report', 'no-year', {
      issuers: [issuer],
      cards: when.held,
      notes: missingRemark(when.missing),
    });
  return answerWith(query, 'ambiguous', 'nothing-asked', { issuers: [issuer], cards: when.held, assumptions: remarks });
}
