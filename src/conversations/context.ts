import type { Answer } from '../answers/answer.ts';
import type { Ask, FigureAsk, Operation, Place, Query, Years } from '../questions/query.ts';
import { isAside, isDoubt } from './doubted.ts';
import {
  aheadBy,
  asksAgain,
  asPlainValue,
  betweenEnds,
  countInstead,
  orderOf,
  partsBefore,
  rankedBefore,
  replacesPlace,
  sameAsks,
  theOneNamed,
  totalOf,
  withChoices,
  withoutClaim,
  withoutThose,
  yearsBefore,
} from './follow-up.ts';
import { formerOrLatter, namesSide } from './former-latter.ts';
import { stillLeftOut, yearsLessSome } from './left-out.ts';
import { pickedIssuer, placeOf, replacePlace } from './picked.ts';

/** Operations over several places: named alone (哪个高), they are about the places of the turns before. */
const overSeveral: ReadonlySet<Operation> = new Set(['compare', 'difference', 'ratio', 'sum', 'mean']);
/** Operations that go over to another place when only the place changes (那石门镇呢). */
const overOne: ReadonlySet<Operation> = new Set(['value', 'list', 'trend', 'check', 'change']);
const remembered = 6;

/** Completes an elliptic message from the turn before; a message that stands by itself is left as it is. Pure. */
export function continueFrom(previous: Query | null, query: Query): Query {
  if (previous === null || query.intent !== 'ask') return query;
  if (asksForAll(query)) return query;
  const picked = pickedIssuer(previous.pending, query);
  if (picked)
    return {
      ...previous,
      text: query.text,
      places: replacePlace(previous, picked),
      // The choices stay open: 1, and then 2.
      pending: previous.pending,
      recent: previous.recent,
    };
  if (previous.asks.length > 0) {
    if (asksAgain(query)) return { ...previous, text: query.text, pending: [] };
    if (isDoubt(query)) return { ...withoutClaim(previous), text: query.text };
  }
  const without = withoutThose(previous, query);
  if (without) return without;
  const meant = theOneNamed(previous, query);
  if (meant) return continueFrom({ ...previous, everywhere: false }, { ...query, places: [meant] });
  const talkedOf = trail(previous);
  if (namesSide(query)) {
    const side = formerOrLatter(talkedOf, query);
    // Of one alone there is no 前者: rather ask who is meant than answer for somebody else.
    return side ? { ...continueFrom(previous, { ...query, places: [side] }), recent: talkedOf } : query;
  }
  const ranking = rankedBefore(previous, query);
  if (ranking) return continueFrom(ranking, query);
  const ends = betweenEnds(previous, query);
  if (ends) return ends;
  const total = totalOf(previous, query);
  if (total) return { ...previous, text: query.text, asks: [total], operation: 'value', pending: [] };
  const weighed = partsBefore(previous, query);
  const asks = weighed ?? mergeAsks(previous, query);
  const places = weighed ? previous.places : mergePlaces(previous, query);
  const named = query.places.length > 0 || query.regions.length > 0 || query.everywhere;
  const whole = named && query.asks.some((ask) => !isVague(ask) && !isLabelOnly(ask));
  const carriesScope = !named && !query.refers;
  const operation = mergeOperation(previous, query, asks);
  return {
    ...query,
    asks,
    places: carriesScope && previous.everywhere && places.length === 0 ? [] : places,
    regions: carriesScope ? previous.regions : query.regions,
    everywhere: query.everywhere || (carriesScope && previous.everywhere && query.places.length === 0),
    // 祝塘镇有哪些报告 asks for its years; the one talked about says nothing of them.
    years:
      query.operation === 'coverage'
        ? query.years
        : (yearsLessSome(previous, query) ?? yearsBefore(previous, query) ?? mergeYears(previous, query.years, whole)),
    ...stillLeftOut(previous, query, carriesScope, query.years.kind === 'open' && !whole),
    operation,
    order: query.operationSaid
      ? (aheadBy(previous, query) ?? orderOf(previous, query))
      : operation === previous.operation
        ? previous.order
        : null,
    filter: query.operationSaid ? query.filter : operation === previous.operation ? previous.filter : null,
    ...(query.onlyThere ? sameNameAs(previous) : {}),
    ...(isLabel(query) && !named && previous.asks.length > 0 ? { partOf: previous.asks } : {}),
    ...(previous.ranking ? { ranking: previous.ranking } : {}),
    recentYears: query.places.length === 0 && sameAsks(previous.asks, asks) ? yearsTrail(previous) : [],
    recentAsks: query.places.length === 0 ? [...(previous.recentAsks ?? []), ...previous.asks].slice(-3) : [],
    recent: sameMatter(previous, query) && !replacesPlace(query) ? trail(previous) : [],
  };
}

/** What the next turn continues from: small talk changes nothing, a question back leaves its choices open. */
export function remember(previous: Query | null, answer: Answer): Query | null {
  if (['greeting', 'help', 'out_of_scope'].includes(answer.status)) return withChoices(previous, answer);
  if (previous !== null && asksForAll(answer.query)) return previous;
  const pending = answer.choices.length > 0 ? answer.choices.map((choice) => choice.issuer) : answer.query.pending;
  // The reply has just said which years there are: the one that is not there leads nowhere.
  const years: Years = answer.status === 'no_report' ? { kind: 'open' } : answer.query.years;
  const first = answer.operation === 'rank' ? answer.figures[0]?.report : undefined;
  const focus = first ? { name: first.issuer, region: first.region } : null;
  // What was asked of one of several places alone is no question for the next turn.
  const settled = answer.query.onlyThere === true && answer.issuers.length === 1 ? answer.issuers : [];
  const places = settled.length > 0 ? settled.map(placeOf) : answer.query.places.map(({ asks: _, ...place }) => place);
  const { ranking: _, ...ranked } = answer.query;
  const ranking = answer.operation === 'rank' && answer.status === 'answered' ? { ranking: ranked } : {};
  // 它们各公开多少, after 2014年的报告有哪些.
  const listed = answer.operation === 'coverage' && places.length === 0 ? holdersOf(answer) : [];
  const recent = listed.length > 0 ? { recent: listed } : {};
  const { partOf, stray, ...asked } = answer.query;
  const about = stray && partOf ? { ...asked, asks: partOf } : asked;
  return { ...about, ...ranking, ...recent, places, years, pending, answered: answer.years, focus };
}

/** Whose reports were listed, where they are few enough to be talked about. */
function holdersOf({ cards }: Answer): Place[] {
  const holders = unique(cards.map(({ issuer, region }) => placeOf({ name: issuer, region })));
  return holders.length <= remembered ? holders : [];
}

/** 有哪些报告 is about all that is held, whatever was talked about; 有哪几年的 goes on about the place. */
function asksForAll(query: Query): boolean {
  const named = query.places.length > 0 || query.regions.length > 0 || query.refers;
  return query.operation === 'coverage' && !named && query.years.kind === 'open' && !query.text.includes('年');
}

function isVague(ask: Ask): boolean {
  return ask.kind === 'figure' && ask.assumed;
}

function mergeAsks(previous: Query, query: Query): readonly Ask[] {
  const own = query.asks.filter((ask) => !isVague(ask));
  if (own.length === 0) {
    if (previous.asks.length === 0) return query.asks;
    // 电话是多少; 累计呢: a phone has no 累计, so it is the headline that is asked for.
    if (query.asks.some(isCumulative) && !previous.asks.some((ask) => ask.kind === 'figure')) return query.asks;
    return previous.asks.map((ask) => (ask.kind === 'figure' ? countInstead(ask, query) : ask));
  }
  const before = previous.asks.find((ask) => ask.kind === 'figure');
  if (before?.kind !== 'figure') return own;
  return isLabel(query) && isAside(query) ? own : own.map((ask) => asPartOf(before, ask));
}

function isCumulative(ask: Ask): boolean {
  return ask.kind === 'figure' && ask.scope === 'cumulative';
}

/** 公共服务类呢, 占比呢: what was asked before says the rest. */
function asPartOf(before: FigureAsk, ask: Ask): Ask {
  if (ask.kind !== 'figure') return ask;
  if (isLabelOnly(ask)) {
    const metrics = before.metrics.filter((choice) => choice.topic.length === 0);
    return { ...before, metrics, topic: ask.topic, loose: true, assumed: false };
  }
  const [choice] = ask.metrics;
  // 全文电子化率 says itself of what it is a share; 占比 alone does not.
  const share = choice?.id === 'proactive.share' && choice.topic.length === 0 && ask.topic.length === 0;
  return share && before.topic.length > 0 ? { ...ask, topic: before.topic } : ask;
}

/** 公共服务类呢: a part of what was asked before. */
function isLabelOnly(ask: Ask): boolean {
  return ask.kind === 'figure' && ask.metrics.length === 0 && ask.topic.length > 0;
}

/** Whether a message gives nothing but a label. */
function isLabel({ asks }: Query): boolean {
  return asks.length > 0 && asks.every(isLabelOnly);
}

function mergePlaces(previous: Query, query: Query): readonly Place[] {
  if (query.adds) return unique([...(query.refers ? trail(previous) : previous.places), ...query.places]);
  if (query.refers) return unique([...trail(previous), ...query.places]);
  const several =
    query.operationSaid && overSeveral.has(query.operation) && !query.everywhere && query.regions.length === 0;
  if (several && query.places.length === 0) return isTwoYears(query.years) ? previous.places : trail(previous);
  if (several && query.places.length === 1 && !isTwoYears(query.years) && query.operation !== 'sum') {
    return unique([...previous.places, ...query.places]);
  }
  if (query.places.length > 0 || query.regions.length > 0 || query.everywhere) return query.places;
  return previous.places;
}

function sameNameAs({ places }: Query): { readonly sameName?: string } {
  const name = places.flatMap(({ candidates }) => candidates).find(({ held }) => held)?.issuer.name;
  return name === undefined ? {} : { sameName: name };
}

function yearsTrail(previous: Query): number[] {
  return [...new Set([...(previous.recentYears ?? []), ...previous.answered])].slice(-remembered);
}

function isTwoYears(years: Years): boolean {
  return years.kind === 'said' && years.years.length > 1;
}

/** Everybody talked about so far, oldest first. */
function trail(previous: Query): Place[] {
  return unique([...previous.recent, ...previous.places]).slice(-remembered);
}

function unique(places: readonly Place[]): Place[] {
  const key = (place: Place): string =>
    JSON.stringify(place.candidates.find((c) => c.held)?.issuer ?? [place.region, place.text]);
  return [...new Map(places.map((place) => [key(place), place])).values()];
}

function mergeYears(previous: Query, years: Years, whole: boolean): Years {
  if (years.kind === 'shift') {
    const base = previous.years.kind === 'said' ? previous.years.years : previous.answered;
    if (base.length === 0) return years;
    const from = years.by < 0 ? Math.min(...base) : Math.max(...base);
    return { kind: 'said', years: [from + years.by], span: false, relative: true, carried: false, words: years.words };
  }
  if (years.kind !== 'open' || whole) return years;
  return previous.years.kind === 'said' ? { ...previous.years, relative: false, carried: true } : previous.years;
}

function mergeOperation(previous: Query, query: Query, asks: readonly Ask[]): Operation {
  if (query.operationSaid) return query.operation;
  if (asks.some((ask) => ask.kind !== 'figure') || previous.operation === 'coverage') return 'value';
  // 扶贫的呢, after 比去年呢: how many there were, as no report prints the change of a part.
  if (isLabel(query) && (isAside(query) || previous.operation === 'change')) return 'value';
  if (asPlainValue(previous.operation, query.asks)) return 'value';
  // 加上祝塘镇, after a difference of two: three are compared.
  if (query.adds && ['difference', 'ratio'].includes(previous.operation)) return 'compare';
  if (query.places.length === 0 || query.adds)
    return query.everywhere || query.regions.length > 0 ? query.operation : previous.operation;
  return overOne.has(previous.operation) ? previous.operation : 'value';
}

/** Whether the talk stays on one matter: only then do the places of the turns before still count as 它们. */
function sameMatter(previous: Query, query: Query): boolean {
  if (query.places.length === 0) return true;
  const metric = (asks: readonly Ask[]): string | undefined =>
    asks.flatMap((ask) => (ask.kind === 'figure' ? ask.metrics.map((m) => m.id) : [ask.kind]))[0];
  return query.asks.every(isVague) || metric(previous.asks) === metric(query.asks);
}
