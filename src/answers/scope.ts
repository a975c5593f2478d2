import type { FoundFigure, Library, ReportCard } from '../library/library.ts';
import type { FigureAsk, Issuer, Query } from '../questions/query.ts';
import type { Missing, Remark } from './answer.ts';
import { issuerOf } from './answer.ts';
import { pickFigures } from './pick.ts';

/** What every resolver of figures works on: the query, the reports chosen, and those that are not there. */
export interface Scope {
  readonly library: Library;
  readonly query: Query;
  /** Every card of the library. */
  readonly cards: readonly ReportCard[];
  readonly issuers: readonly Issuer[];
  /** No issuer was named: everybody held. */
  readonly open: boolean;
  readonly chosen: readonly ReportCard[];
  readonly missing: readonly Missing[];
  readonly assumptions: readonly Remark[];
  /** Everything that the chosen reports print, where a value was put to us. */
  readonly others?: readonly FoundFigure[];
}

/** One figure a report, for an ask over several reports. */
export interface Row {
  readonly card: ReportCard;
  readonly figure: FoundFigure;
  readonly remarks: readonly Remark[];
}

export interface Rows {
  readonly rows: readonly Row[];
  readonly missing: readonly Missing[];
}

/** Picks the figure of each report for one ask. Reports that do not state it are missing, never zero. */
export async function rowsFor(library: Library, cards: readonly ReportCard[], ask: FigureAsk): Promise<Rows> {
  const metrics = ask.metrics.length > 0 && !ask.loose ? { metrics: ask.metrics.map((choice) => choice.id) } : {};
  const figures = await library.figures({ reports: cards.map((card) => card.id), ...metrics });
  const byReport = new Map<string, FoundFigure[]>();
  for (const figure of figures) {
    const list = byReport.get(figure.report.id);
    if (list) list.push(figure);
    else byReport.set(figure.report.id, [figure]);
  }
  const rows: Row[] = [];
  const missing: Missing[] = [];
  for (const card of cards) {
    const picked = pickFigures(byReport.get(card.id) ?? [], ask);
    const figure = picked.state === 'stated' ? picked.figures[0] : undefined;
    if (picked.state === 'stated' && figure) rows.push({ card, figure, remarks: picked.remarks });
    else missing.push({ issuer: issuerOf(card), year: card.year, why: 'not_stated' });
  }
  return { rows, missing };
}

/** The first ask for a figure, or the headline when the operation alone was said (哪个镇最多). */
export function figureAsk(query: Query): FigureAsk {
  const ask = query.asks.find((one) => one.kind === 'figure');
  if (ask?.kind === 'figure') return ask;
  return {
    kind: 'figure',
    metrics: [{ id: 'proactive.items', topic: [] }],
    label: '主动公开',
    topic: [],
    hints: [],
    scope: 'year',
    unit: null,
    counted: true,
    yesNo: false,
    loose: true,
    assumed: true,
  };
}

/** What a reader of these figures must be told: qualifiers, days up to which they count, the metric that was assumed. */
export function figureRemarks(figures: readonly FoundFigure[], ask: FigureAsk | null): Remark[] {
  const remarks: Remark[] = [];
  for (const figure of figures) if (figure.precision !== 'exact') remarks.push({ code: 'precision', figure });
  const cards = new Map(figures.map((figure) => [figure.report.id, figure.report]));
  for (const card of cards.values()) if (card.asOf) remarks.push({ code: 'as-of', card });
  if (ask?.assumed && figures[0]) remarks.push({ code: 'metric-assumed', metric: figures[0].metric });
  return remarks.slice(0, 6);
}

export function yearsDiffer(cards: readonly ReportCard[]): Remark[] {
  return new Set(cards.map((card) => card.year)).size > 1 ? [{ code: 'years-differ' }] : [];
}

export function missingRemark(missing: readonly Missing[]): Remark[] {
  return missing.length > 0 ? [{ code: 'missing', missing }] : [];
}
