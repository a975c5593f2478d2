import type { FoundFigure, Library, ReportCard } from '../library/library.ts';
import type { Ask, FigureAsk, Issuer, Query } from '../questions/query.ts';
import type { Missing, Remark } from './answer.ts';
import { issuerOf } from './answer.ts';
import { holdingsOf } from './holdings.ts';
import { pickFigures } from './pick.ts';
import { saysAll } from './printed-parts.ts';

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

/**
 * Picks the figure of each report for one ask, or for what `query` asks of its issuer alone. Reports that do not state
 * it are missing, never zero.
 */
export async function rowsFor(
  library: Library,
  cards: readonly ReportCard[],
  ask: FigureAsk,
  query?: Query,
): Promise<Rows> {
  const holdings = await holdingsOf(library);
  const rows: Row[] = [];
  const missing: Missing[] = [];
  for (const card of cards) {
    const own = query && asksOf(query, card)?.find((one): one is FigureAsk => one.kind === 'figure');
    const picked = pickFigures(holdings.figuresOf(card.id), own ?? ask);
    // Lawsuits of both paths have no total of their own to rank by; whether there were any, either tells.
    const whole = picked.state === 'stated' && (saysAll(picked.figures) || query?.operation === 'filter');
    const figure = whole ? picked.figures[0] : undefined;
    if (picked.state === 'stated' && figure) rows.push({ card, figure, remarks: picked.remarks });
    else missing.push({ issuer: issuerOf(card), year: card.year, why: 'not_stated' });
  }
  return { rows, missing };
}

/** What was asked of this report's issuer alone; null where all that were named are asked the same. */
export function asksOf({ places }: Query, card: ReportCard): readonly Ask[] | null {
  const place = places.find(({ candidates }) =>
    candidates.some(({ held, issuer }) => held && issuer.name === card.issuer && issuer.region === card.region),
  );
  return place?.asks ?? null;
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

/** Whether two figures count the same thing, though one report may say 次 and another 人次. A percentage is no count. */
export function comparable(a: FoundFigure, b: FoundFigure): boolean {
  if (a.unit === b.unit) return true;
  return a.metric === b.metric && !a.metric.startsWith('other.') && a.unit !== '%' && b.unit !== '%';
}

/** Whether what lies between figures can be told to the last one: not where one is rounded (313万) or counted in another unit. */
export function isExact(figures: readonly FoundFigure[]): boolean {
  const [first] = figures;
  return figures.every(
    ({ precision, quote, unit, value }) =>
      precision === 'exact' && unit === first?.unit && !(value >= 1e3 && /\d\s*万/u.test(quote)),
  );
}

export function unitsDiffer(figures: readonly FoundFigure[]): Remark[] {
  const units = [...new Set(figures.map(({ unit }) => unit).filter((unit) => unit !== ''))];
  return units.length > 1 ? [{ code: 'units-differ', units }] : [];
}

export function missingRemark(missing: readonly Missing[]): Remark[] {
  return missing.length > 0 ? [{ code: 'missing', missing }] : [];
}
