import { readAsks } from './asks.ts';
import type { Ask, Query } from './query.ts';
import { yearAgainstYear } from './year-against-year.ts';

/** A pure step from a query to a better one; `masked` is the question with 甲 for places, 域 regions, 〇 years. */
type Refiner = (query: Query, masked: string) => Query;

/** Applied in this order. */
const refiners: readonly Refiner[] = [
  dropRejected,
  onlyThere,
  ownYears,
  ownAsks,
  yearAgainstYear,
  amongYears,
  operationByPlaces,
  rankOverEverybody,
  listWithoutCount,
  checkOfFigures,
  valueForDetails,
  sumOfSomething,
  cumulativeOnly,
];

export function refine(query: Query, masked: string): Query {
  return refiners.reduce((refined, step) => step(refined, masked), query);
}

/** 甲2014和甲2016哪个多: each place with its own year. */
function ownYears(query: Query, masked: string): Query {
  const { years, places } = query;
  if (places.length < 2 || years.kind !== 'said') return query;
  const order = masked.replace(/[^甲〇]/gu, '');
  if (order !== '甲〇'.repeat(places.length) || years.years.length !== places.length) return query;
  return { ...query, places: places.map((place, i) => ({ ...place, year: years.years[i] as number })) };
}

/** 浙江那个呢, 广东的呢: somebody by the region alone. */
function onlyThere(query: Query, masked: string): Query {
  const unheld = query.places.every(({ candidates }) => !candidates.some(({ held }) => held));
  if (query.regions.length + query.places.length !== 1 || !unheld || query.everywhere) return query;
  const one = /[甲域](?:的)?(?:那|这)(?:一)?(?:个|家|份)|^(?:那么?|换成|再看|看看)?[甲域]的(?:呢|怎么样|如何)?[?？]?$/u;
  return one.test(masked) ? { ...query, onlyThere: true } : query;
}

const weighed: ReadonlySet<Query['operation']> = new Set(['value', 'compare', 'difference', 'ratio', 'sum']);
const joints =
  /^[的在]|[,，。;；、]+$|[比和与跟同较及]$|(?:多|少|高|低|相?差)(?:了|出)?(?:几|多少).*$|(?:哪|谁|加起来|一共|合计|总共|相差|各(?:有|是)?(?:几|多少)).*$/gu;

/** 甲业务动态类比甲公共服务类多几条; 甲公开几条，甲组长是谁: each place with what is said behind its name. */
function ownAsks(query: Query, masked: string): Query {
  const { places, operation } = query;
  const pieces = masked.split('甲').slice(1);
  if (places.length < 2 || places.length > 6 || pieces.length !== places.length || !weighed.has(operation))
    return query;
  const all = pieces.map((piece) => {
    const text = piece.replaceAll('〇', '').replace(joints, '').replace(joints, '');
    const asks = readAsks(operation === 'value' ? piece.replaceAll('〇', '') : text);
    return asks.filter((ask) => ask.kind !== 'figure' || !ask.assumed);
  });
  if (all.some((asks) => asks.length === 0)) return query;
  return { ...query, places: places.map((place, i) => ({ ...place, asks: all[i] as readonly Ask[] })) };
}

function dropRejected(query: Query): Query {
  if (query.rejected.length === 0) return query;
  return { ...query, places: query.places.filter((place) => !query.rejected.includes(place.text)) };
}

/** 甲哪一年公开最多: its own years are ranked; of two that are named, compared. */
function amongYears(query: Query, masked: string): Query {
  if (query.operation !== 'rank' || query.places.length > 1 || query.everywhere || query.regions.length > 0)
    return query;
  if (!/哪(?:一|个)?年|哪(?:一)?年度|什么年份/u.test(masked)) return query;
  const named = query.years.kind === 'said' && query.years.years.length > 1;
  if (named) return { ...query, operation: 'compare' };
  const years: Query['years'] = query.years.kind === 'open' ? { kind: 'all', words: '' } : query.years;
  return { ...query, years, amongYears: true };
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
  if (query.operation !== 'filter' || query.places.length === 0 || query.amongYears) return query;
  // 棉洋镇超过100条了吗: a value, held against the bound.
  return { ...query, operation: 'value' };
}

/** 各类信息数量及占比 asks for one list of both. */
const isDisclosure = (ask: Ask): boolean =>
  ask.kind === 'figure' && ask.metrics.every(({ id }) => id === 'proactive.items' || id === 'proactive.share');

function listWithoutCount(query: Query): Query {
  if (query.operation !== 'list') return query;
  const several = query.places.length > 1 || (query.years.kind === 'said' && query.years.years.length > 1);
  const passage = query.asks.some((ask) => ask.kind !== 'figure');
  const topics = query.asks.flatMap((ask) => (ask.kind === 'figure' ? ask.topic : []));
  const apart = query.asks.length > 1 && !query.asks.every(isDisclosure);
  return several || passage || apart || topics.length > 1 ? { ...query, operation: 'value' } : query;
}

/** 为什么分类加起来不够66: the check answers, whatever else its words may tell of. */
function checkOfFigures(query: Query): Query {
  if (query.operation !== 'check') return query;
  return { ...query, asks: query.asks.filter((ask) => ask.kind === 'figure') };
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
  const labels = query.asks.filter((ask) => ask.kind === 'figure' && ask.topic.length > 0);
  const parts = labels.length > 1 || query.asks.some((ask) => ask.kind === 'figure' && ask.topic.length > 1);
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
