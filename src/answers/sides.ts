import type { FoundFigure } from '../library/library.ts';
import type { FigureAsk } from '../questions/query.ts';
import { pickFigures } from './pick.ts';
import { asksOf, rowsFor, type Scope } from './scope.ts';

/** The two sides of a comparison: one figure a report, or the parts that were named in one report. */
export async function sidesOf(
  scope: Scope,
  ask: FigureAsk,
): Promise<{ figures: FoundFigure[]; missing: Scope['missing'] }> {
  const { library, query, chosen } = scope;
  const only = chosen.length === 1 && scope.missing.length === 0 ? chosen[0] : undefined;
  if (!only) {
    const each = await ownParts(scope, ask);
    if (each) return { figures: each, missing: [] };
    const { rows, missing } = await rowsFor(library, chosen, ask, query);
    return { figures: rows.map(({ figure }) => figure), missing };
  }
  const all = await library.figures({ reports: [only.id] });
  const both = yearAndAll(query.text, all, ask);
  if (both) return { figures: both, missing: [] };
  const asks = query.asks.filter((one) => one.kind === 'figure');
  const each = asks.length > 1 ? asks : sidesIn(ask.topic).map((word) => ({ ...ask, topic: [word] }));
  const figures = each.flatMap((one) => {
    const picked = pickFigures(all, one);
    return picked.state === 'stated' && picked.figures[0] ? [picked.figures[0]] : [];
  });
  return { figures, missing: [] };
}

/** 甲业务动态类比乙公共服务类: each place with the part that was named with it; null unless both are printed. */
async function ownParts({ library, query, chosen }: Scope, ask: FigureAsk): Promise<FoundFigure[] | null> {
  if (chosen.length !== 2) return null;
  const of = ask.metrics.length > 0 ? ask : { ...ask, metrics: [{ id: 'proactive.items', topic: [] }] };
  const figures: FoundFigure[] = [];
  for (const [i, card] of chosen.entries()) {
    const own = asksOf(query, card)?.find((one): one is FigureAsk => one.kind === 'figure');
    const topic = ask.topic[i];
    const asked = own ?? (ask.topic.length === 2 && topic !== undefined ? { ...of, topic: [topic] } : null);
    if (asked === null) return null;
    const picked = pickFigures(await library.figures({ reports: [card.id] }), asked);
    const figure = picked.state === 'stated' ? picked.figures[0] : undefined;
    if (figure) figures.push(figure);
  }
  return figures.length === 2 ? figures : null;
}

/** 全年公开量比累计少多少: the year's count and that of all years, in the order said. */
function yearAndAll(text: string, all: readonly FoundFigure[], ask: FigureAsk): FoundFigure[] | null {
  const order = text.match(/(?:全年|当年|本年|这一年|\d年).*(?<later>比.*累计)|累计.*比.*(?:全年|当年|本年|这一年)/u);
  if (!order) return null;
  const [year, cumulative] = (['year', 'cumulative'] as const).map((scope) => {
    const picked = pickFigures(all, { ...ask, scope, topic: [] });
    return picked.state === 'stated' ? picked.figures[0] : undefined;
  });
  if (!year || !cumulative || year.scope === cumulative.scope) return null;
  return order.groups?.later ? [year, cumulative] : [cumulative, year];
}

/** 微博和微信, read as one word: each side of it. */
function sidesIn(words: readonly string[]): readonly string[] {
  const [only] = words;
  const sides = words.length === 1 ? (only?.split(/[和与跟同、]|还是/u).filter((side) => side.length > 1) ?? []) : [];
  return sides.length === 2 ? sides : words;
}
