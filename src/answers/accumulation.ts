import { accumulationGap } from '../figures/checks/accumulation.ts';
import type { FoundFigure, Library } from '../library/library.ts';
import type { Remark } from './answer.ts';

/**
 * Says of a total, this year's or that of all years, that the 累计 of its report and of the year before's do not fit it.
 * Nothing when the report of the year before is not held.
 * @param all what the figure's own report prints
 */
export async function accumulationRemarks(
  library: Library,
  figure: FoundFigure | undefined,
  all: readonly FoundFigure[],
): Promise<Remark[]> {
  if (!figure || figure.breakdown.length > 0) return [];
  const { metric, report: card } = figure;
  const now = all.filter((one) => one.metric === metric);
  // Few reports print a 累计: the cards are only asked for where one does.
  if (!now.some((f) => f.scope === 'cumulative')) return [];
  const last = (await library.reports()).find(
    (other) => other.issuer === card.issuer && other.region === card.region && other.year === card.year - 1,
  );
  if (!last) return [];
  const before = await library.figures({ reports: [last.id], metrics: [metric] });
  const gap = accumulationGap(metric, { year: last.year, figures: before }, { year: card.year, figures: now });
  return gap ? [{ code: 'accumulation', figures: [gap.before, gap.now, gap.own], risen: gap.risen }] : [];
}
