import type { FoundFigure } from '../library/library.ts';
import type { FigureAsk } from '../questions/query.ts';
import { pickFigures } from './pick.ts';
import { rowsFor, type Scope } from './scope.ts';

/** The two sides of a comparison: one figure a report, or the parts that were named in one report. */
export async function sidesOf(
  scope: Scope,
  ask: FigureAsk,
): Promise<{ figures: FoundFigure[]; missing: Scope['missing'] }> {
  const { library, query, chosen } = scope;
  const only = chosen.length === 1 && scope.missing.length === 0 ? chosen[0] : undefined;
  if (!only) {
    const { rows, missing } = await rowsFor(library, chosen, ask);
    return { figures: rows.map(({ figure }) => figure), missing };
  }
  const all = await library.figures({ reports: [only.id] });
  const asks = query.asks.filter((one) => one.kind === 'figure');
  const each = asks.length > 1 ? asks : ask.topic.map((word) => ({ ...ask, topic: [word] }));
  const figures = each.flatMap((one) => {
    const picked = pickFigures(all, one);
    return picked.state === 'stated' && picked.figures[0] ? [picked.figures[0]] : [];
  });
  return { figures, missing: [] };
}
