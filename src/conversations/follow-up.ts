import type { Answer } from '../answers/answer.ts';
import type { Ask, FigureAsk, Issuer, Operation, Place, Query } from '../questions/query.ts';

/** Operations that weigh figures against each other: another metric asked after them is shown side by side. */
const weighing: ReadonlySet<Operation> = new Set(['compare', 'difference', 'ratio', 'sum', 'mean', 'check', 'change']);
const again =
  /^(?:那|请|给我|看看?|我要|显示|贴|发)*(?:原文|原话|原句|出处|依据|来源|哪里写的|在哪里?写的|怎么写的)(?:是|呢|吗|在哪里?|怎么写的?|给我|看看|看一下|什么|[?？。吧啊])*$/u;
const leaving = /^(?:那|如果|要是)*(?:去掉|除了|除去|除开|不算|不要|排除|减掉|扣掉|剔除|不含)/u;
const one = /它(?!们)|该镇|该乡|这个?镇|那个?镇|这个地方|那个地方|第一名/u;
const replaces = /换成|换做|换到|改成|改问|改为|换个|不是/u;
const ends = /[最多少高低大小]|倒数/u;

/** 原文呢: the same once more, with its quote. */
export function asksAgain(query: Query): boolean {
  return query.places.length === 0 && again.test(query.text.trim());
}

/** 去掉棉洋呢: the same without those; null when the message is no such thing. */
export function withoutThose(previous: Query, query: Query): Query | null {
  if (query.places.length === 0 || !leaving.test(query.text.trim())) return null;
  const gone = query.places.flatMap((place) => place.candidates.filter((c) => c.held).map((c) => c.issuer));
  const isGone = (issuer: Issuer): boolean => gone.some((o) => o.name === issuer.name && o.region === issuer.region);
  const base = { ...previous, text: query.text, pending: [] };
  if (previous.everywhere) return { ...base, except: [...(previous.except ?? []), ...gone] };
  const places = previous.places.filter((place) => !place.candidates.some((c) => c.held && isGone(c.issuer)));
  if (places.length === previous.places.length) return null;
  // Nobody of those talked about is left: everybody else is meant.
  if (places.length > 0) return { ...base, places };
  return { ...withoutClaim(base), places, everywhere: true, except: gone, years: { kind: 'open' } };
}

/** The same question, with nothing put to us to confirm. */
export function withoutClaim(query: Query): Query {
  const { claimRange: _, claimedWords: __, ...rest } = query;
  return { ...rest, claim: null };
}

/** 它有什么问题, after a ranking: the one that came first. */
export function theOneNamed(previous: Query, query: Query): Place | null {
  const { focus } = previous;
  if (!focus || query.places.length > 0 || query.everywhere || !one.test(query.text)) return null;
  return { text: focus.name, region: '', candidates: [{ issuer: focus, held: true, closeness: 'exact' }], nearest: [] };
}

/** Whether the place named takes the place of the one before (换成洪梅镇), which is talked about no more. */
export function replacesPlace(query: Query): boolean {
  return query.places.length > 0 && replaces.test(query.text);
}

/** 第二呢 counts from the end that was talked about. */
export function orderOf(previous: Query, query: Query): Query['order'] {
  const { order } = query;
  if (!order || !previous.order || order.at === null || ends.test(query.text)) return order;
  return { ...order, end: previous.order.end };
}

/** 一共呢, after a part of one place: its total. */
export function totalOf(previous: Query, query: Query): FigureAsk | null {
  const before = previous.asks.find((ask): ask is FigureAsk => ask.kind === 'figure');
  const own = query.asks.some((ask) => ask.kind !== 'figure' || !ask.assumed);
  if (query.operation !== 'sum' || /加|合在|合起来/u.test(query.text)) return null;
  if (own || query.refers || !before || before.topic.length === 0) return null;
  return previous.places.length === 1 && query.places.length === 0 ? { ...before, ...whole(before), topic: [] } : null;
}

/** Of a part's share the whole is no share: the count is meant. */
function whole(ask: FigureAsk): Partial<FigureAsk> {
  return ask.metrics[0]?.id === 'proactive.share' ? { metrics: [{ id: 'proactive.items', topic: [] }] } : {};
}

/** 多少条, after a share: the count of that part. 累计呢: the same for all years. */
export function countInstead(before: FigureAsk, query: Query): FigureAsk {
  const overall = query.asks.find((ask) => ask.kind === 'figure' && ask.scope === 'cumulative');
  // After a part (规划计划类), 累计呢 asks for the whole: no report counts a part over all years.
  if (overall?.kind === 'figure') return before.topic.length > 0 ? overall : { ...before, scope: 'cumulative' };
  const unit = query.asks.flatMap((ask) => (ask.kind === 'figure' && ask.assumed ? [ask.unit] : []))[0] ?? null;
  return unit === '条' && before.topic.length > 0 ? { ...before, ...whole(before), unit } : before;
}

/** 哪个多, after two parts of one place: those two; null where places are what is weighed. */
export function partsBefore(previous: Query, query: Query): readonly Ask[] | null {
  const own = query.asks.some((ask) => ask.kind !== 'figure' || !ask.assumed);
  const two = [...(previous.recentAsks ?? []), ...previous.asks].filter((ask) => ask.kind === 'figure').slice(-2);
  const oneYear = query.years.kind !== 'said' || query.years.years.length === 1;
  const differ = two.length === 2 && !sameAsks(two.slice(0, 1), two.slice(1));
  const alone = previous.places.length === 1 && query.places.length === 0 && oneYear && !query.everywhere;
  // 重大建设项目呢, 扶贫的呢: two parts are weighed, whoever else was talked about before.
  const parts = two.every((ask) => ask.kind === 'figure' && ask.topic.length > 0);
  if (!alone || !differ || own || !(parts || previous.recent.length <= 1)) return null;
  return ['compare', 'difference', 'ratio', 'sum'].includes(query.operation) && query.operationSaid ? two : null;
}

/** 多多少, after 哪个多: how far the one is ahead of the other. */
export function aheadBy(previous: Query, query: Query): Query['order'] {
  const after = previous.operation === 'compare' && query.operation === 'difference' && query.places.length === 0;
  return after ? { end: 'most', top: null, at: null, spread: true } : null;
}

/** Another metric after 加起来 or 哪个多 is asked for as it is. */
export function asPlainValue(operation: Operation, own: readonly Ask[]): boolean {
  return (
    weighing.has(operation) && own.some((ask) => ask.kind !== 'figure' || (ask.metrics.length > 0 && !ask.assumed))
  );
}

/** Whether two turns asked the same. */
export function sameAsks(some: readonly Ask[], others: readonly Ask[]): boolean {
  const key = (asks: readonly Ask[]): string =>
    JSON.stringify(
      asks.map((ask) => (ask.kind === 'figure' ? [ask.metrics.map(({ id }) => id), ask.topic, ask.scope] : ask)),
    );
  return key(some) === key(others);
}

const weighs: ReadonlySet<Operation> = new Set(['compare', 'difference', 'ratio']);

/** 多了几条, after 13年 and 14年 of one place: those two, the later talk first. 和2012年比呢: the year before the talk and that one. */
export function yearsBefore(previous: Query, query: Query): Query['years'] | null {
  const own = query.asks.some((ask) => ask.kind !== 'figure' || !ask.assumed);
  if (own || query.places.length > 0 || previous.places.length !== 1 || previous.recent.length > 1) return null;
  if (!query.operationSaid || !weighs.has(query.operation) || query.everywhere || query.refers) return null;
  const now = previous.answered.at(-1);
  const said = query.years.kind === 'said' && query.years.years.length === 1 ? query.years.years[0] : undefined;
  const before =
    query.years.kind === 'open' ? (previous.recentYears ?? []).filter((year) => year !== now).at(-1) : said;
  if (now === undefined || before === undefined || before === now) return null;
  return { kind: 'said', years: [now, before], span: false, relative: false, carried: false, words: '' };
}

/** 两个差多少, after a ranking of everybody: between its two ends; null for anything else. */
export function betweenEnds(previous: Query, query: Query): Query | null {
  const ranked = previous.operation === 'rank' && previous.everywhere && previous.places.length === 0;
  const difference = query.operationSaid && (query.operation === 'difference' || query.operation === 'ratio');
  if (!ranked || !difference || query.places.length > 0 || query.years.kind !== 'open') return null;
  if (query.asks.some((ask) => ask.kind !== 'figure' || !ask.assumed)) return null;
  const order = { end: 'most', top: null, at: null, spread: true } as const;
  return { ...previous, text: query.text, operation: query.operation, order, pending: [] };
}

/** 第二名呢, after something else was asked of the first: the ranking that it counts in; null for anything else. */
export function rankedBefore(previous: Query, query: Query): Query | null {
  const own = query.asks.some((ask) => ask.kind !== 'figure' || !ask.assumed);
  if (query.operation !== 'rank' || query.order?.at == null || own || query.places.length > 0) return null;
  return previous.operation === 'rank' ? null : (previous.ranking ?? null);
}

/** What was talked about, with the choices that a refusal has just offered. */
export function withChoices(
  previous: Query | null,
  { choices, query }: Pick<Answer, 'choices' | 'query'>,
): Query | null {
  if (choices.length === 0 || query.intent !== 'ask') return previous;
  return { ...(previous ?? query), pending: choices.map(({ issuer }) => issuer) };
}
