import type { Ask, Query } from './query.ts';

/** A pure step from a query to a better one; `masked` is the question with 甲 for places, 域 regions, 〇 years. */
type Refiner = (query: Query, masked: string) => Query;

/** Applied in this order. */
const refiners: readonly Refiner[] = [
  dropRejected,
  operationByPlaces,
  rankOverEverybody,
  listWithoutCount,
  valueForDetails,
  sumOfSomething,
  cumulativeOnly,
];

export function refine(query: Query, masked: string): Query {
  return refiners.reduce((refined, step) => step(refined, masked), query);
}

function dropRejected(query: Query): Query {
  if (query.rejected.length === 0) return query;
  return { ...query, places: query.places.filter((place) => !query.rejected.includes(place.text)) };
}

/** 甲比甲多吗 compares; two places without a word between them are two values; a difference needs two sides. */
function operationByPlaces(query: Query): Query {
  const years = query.years.kind === 'said' ? query.years.years.length : 0;
  if (query.operation === 'change' && query.places.length > 1 && years < 2)
    return { ...query, operation: 'difference' };
  if (query.operation === 'compare' && query.places.length === 0 && query.everywhere) {
    return { ...query, operation: 'rank' };
  }
  return query;
}

function rankOverEverybody(query: Query): Query {
  if (query.operation !== 'filter' || query.places.length === 0) return query;
  // 棉洋镇超过100条了吗: a value, held against the bound.
  return { ...query, operation: 'value' };
}

function listWithoutCount(query: Query): Query {
  if (query.operation !== 'list') return query;
  const several = query.places.length > 1 || (query.years.kind === 'said' && query.years.years.length > 1);
  const passage = query.asks.some((ask) => ask.kind !== 'figure');
  const topics = query.asks.flatMap((ask) => (ask.kind === 'figure' ? ask.topic : []));
  return several || passage || topics.length > 1 ? { ...query, operation: 'value' } : query;
}

function valueForDetails(query: Query): Query {
  const told = query.asks.length > 0 && query.asks.every((ask) => ask.kind !== 'figure');
  if (!told || query.operation === 'coverage' || query.operation === 'value') return query;
  return { ...query, operation: 'value', operationSaid: false };
}

/** 一共收到多少申请 names what is counted and nobody: 一共 is no sum then. 一共呢 is one, of those talked about. */
function sumOfSomething(query: Query): Query {
  const several = query.places.length > 1 || query.regions.length > 0 || query.everywhere || query.refers;
  const span = query.years.kind === 'all' || (query.years.kind === 'said' && query.years.span);
  const named = query.asks.some((ask) => ask.kind !== 'figure' || !ask.assumed);
  const parts = query.asks.some((ask) => ask.kind === 'figure' && ask.topic.length > 1);
  if (query.operation !== 'sum' || several || span || parts || !named) return query;
  return { ...query, operation: 'value', operationSaid: false };
}

/** 累计 is printed for 主动公开 only; elsewhere it means no more than 一共. */
function cumulativeOnly(query: Query): Query {
  const asks = query.asks.map((ask): Ask => {
    if (ask.kind !== 'figure' || ask.scope === 'year') return ask;
    return ask.metrics.length === 0 || ask.metrics.some((m) => m.id === 'proactive.items')
      ? ask
      : { ...ask, scope: 'year' };
  });
  return { ...query, asks };
}
