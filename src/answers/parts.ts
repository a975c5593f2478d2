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

const ends = /渠道|平台|载体|途径|媒体/u;

/** Whether parts by channel are meant, and not the classes. */
export const meansChannels = (question: string): boolean => ends.test(question);

/** The printed channels of a total: the first list behind it that begins with a channel, its items side by side. */
export function channelsOf(all: readonly FoundFigure[], total: FoundFigure): FoundFigure[] {
  const behind = all
    .filter(
      ({ metric, report, scope, unit, breakdown, span }) =>
        metric === total.metric &&
        report.id === total.report.id &&
        scope === total.scope &&
        unit === total.unit &&
        breakdown.length === 1 &&
        span.start > total.span.start,
    )
    .sort((one, other) => one.span.start - other.span.start);
  const from = behind.findIndex(({ breakdown }) => breakdown[0]?.by === 'channel');
  const listed: FoundFigure[] = [];
  for (const part of from < 0 ? [] : behind.slice(from)) {
    const last = listed.at(-1);
    // A comma stands between two items of a list.
    if (last && part.span.start - last.span.end > 2) break;
    listed.push(part);
  }
  return listed;
}
