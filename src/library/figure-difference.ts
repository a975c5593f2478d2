import type { FoundFigure } from './library.ts';

/** What a figure was and what it is now, in one report of both libraries. Null: it was, or is, not found. */
export interface FigureChange {
  readonly before: FoundFigure | null;
  readonly after: FoundFigure | null;
}

/** Compares the figures of reports that both libraries hold; a figure is the same when it counts the same part of the same year. */
export function compareFigures(before: readonly FoundFigure[], after: readonly FoundFigure[]): readonly FigureChange[] {
  const [old, now] = [byKey(before), byKey(after)];
  const [heldBefore, heldNow] = [reportsOf(before), reportsOf(after)];
  const changes: FigureChange[] = [];
  for (const [key, was] of old) {
    const is = now.get(key) ?? [];
    if (heldNow.has(was[0]?.report.id ?? '') && values(was) !== values(is)) {
      changes.push({ before: was[0] ?? null, after: is[0] ?? null });
    }
  }
  for (const [key, is] of now) {
    if (!old.has(key) && heldBefore.has(is[0]?.report.id ?? '')) changes.push({ before: null, after: is[0] ?? null });
  }
  return changes;
}

function byKey(figures: readonly FoundFigure[]): ReadonlyMap<string, readonly FoundFigure[]> {
  const found = new Map<string, FoundFigure[]>();
  for (const figure of figures) {
    const parts = figure.breakdown.map(({ by, label }) => `${by}=${label}`);
    const key = [figure.report.id, figure.metric, figure.scope, figure.year, ...parts].join('\n');
    const same = found.get(key) ?? [];
    same.push(figure);
    found.set(key, same);
  }
  return found;
}

/** The values that a report prints for one thing, which may be two that do not agree. */
function values(figures: readonly FoundFigure[]): string {
  return figures.map(({ value, stated, precision }) => `${value} ${stated} ${precision}`).join();
}

function reportsOf(figures: readonly FoundFigure[]): ReadonlySet<string> {
  return new Set(figures.map(({ report }) => report.id));
}
