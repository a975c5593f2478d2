import type { FoundFigure } from '../library/library.ts';

/** The printed classes of a total: one list, by category, that follows it within the same section. */
export function partsOf(all: readonly FoundFigure[], total: FoundFigure): FoundFigure[] {
  return all.filter(
    (figure) =>
      figure.metric === total.metric &&
      figure.report.id === total.report.id &&
      figure.scope === total.scope &&
      figure.breakdown.length === 1 &&
      figure.breakdown[0]?.by === 'category' &&
      figure.section === total.section &&
      figure.unit === total.unit &&
      figure.span.start > total.span.start,
  );
}
