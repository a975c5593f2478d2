import type { FoundFigure } from '../library/library.ts';
import type { FigureAsk } from '../questions/query.ts';
import { type Answer, answerWith, issuerKey, issuerOf } from './answer.ts';
import { meets, minus } from './numbers.ts';
import { receiptsFor } from './receipts.ts';
import {
  comparable,
  figureAsk,
  figureRemarks,
  isExact,
  missingRemark,
  type Row,
  type Rows,
  rowsFor,
  type Scope,
  unitsDiffer,
  yearsDiffer,
} from './scope.ts';
import { sidesOf } from './sides.ts';

/** Ranks, compares or filters the chosen reports by one figure each. Who has no figure is named, not counted as zero. */
export async function resolveRanking(scope: Scope): Promise<Answer> {
  const { library, query } = scope;
  const ask = figureAsk(query);
  const parts = query.operation === 'compare' && scope.chosen.length === 1 && scope.missing.length === 0;
  const { rows, missing } = parts ? await partRows(scope, ask) : await rowsFor(library, scope.chosen, ask, query);
  const absent = [...scope.missing, ...missing];
  const base = { metric: rows[0]?.figure.metric ?? ask.metrics[0]?.id ?? null, assumptions: scope.assumptions };
  const shown = rows.map(({ figure }) => figure);
  const notes = [...yearsDiffer(rows.map(({ card }) => card)), ...unitsDiffer(shown), ...missingRemark(absent)];
  if (rows.length === 0 && query.filter?.is !== 'unstated')
    return answerWith(query, 'not_stated', 'unstated', { ...base, notes: missingRemark(absent) });
  if (query.filter?.is === 'unstated') {
    const unsaid = scope.chosen.filter((card) => !rows.some((row) => row.card.id === card.id));
    return answerWith(query, 'answered', 'found', { ...base, cards: unsaid });
  }
  if (query.operation === 'filter' && query.filter) {
    const { is, value, upTo } = query.filter;
    const matching = sorted(rows, value === 0 ? 'most' : is.startsWith('<') ? 'least' : 'most').filter((f) =>
      meets(f.value, is, value, upTo),
    );
    return answerWith(query, 'answered', 'found', {
      ...base,
      figures: matching,
      breakdown: matching[0]?.breakdown ?? [],
      computed: { operation: 'count', value: matching.length, unit: '个', terms: matching },
      receipts: await receiptsFor(library, matching),
      notes,
    });
  }
  if (query.operation === 'compare') return compare(scope, rows, [...notes, ...figureRemarks(shown, ask)], base);
  const end = query.order?.end ?? 'most';
  const ranked = sorted(rows, end);
  const focus = query.places.length === 1 && !query.amongYears ? scope.issuers[0] : undefined;
  const taken = take(ranked, query.order?.top ?? null, query.order?.at ?? null);
  if (taken.length === 0) return answerWith(query, 'not_stated', 'unstated', { ...base, notes });
  const own = focus && ranked.find((figure) => issuerKey(issuerOf(figure.report)) === issuerKey(focus));
  const figures = own ? [own, ...ranked.filter((figure) => figure !== own).slice(0, 9)] : taken;
  return answerWith(query, 'answered', 'found', {
    ...base,
    figures,
    breakdown: figures[0]?.breakdown ?? [],
    computed: own ? { operation: 'place', value: place(ranked, own), unit: '名', terms: ranked } : null,
    receipts: await receiptsFor(library, figures),
    assumptions: [...scope.assumptions, ...figureRemarks([], ask)],
    notes: [...notes, ...figureRemarks(figures.slice(0, 5), ask)],
  });
}

async function compare(
  scope: Scope,
  rows: readonly Row[],
  notes: Answer['notes'],
  base: Partial<Answer>,
): Promise<Answer> {
  if (rows.length < 2) {
    const other = rows.map(({ figure }) => ({ code: 'other-side', figure }) as const);
    const status = scope.missing.length > 0 ? 'no_report' : 'not_stated';
    return answerWith(scope.query, status, 'one-side-missing', { ...base, notes: [...notes, ...other] });
  }
  const figures = sorted(rows, scope.query.order?.end ?? 'most');
  const [first, second] = figures;
  if (first && !figures.every((figure) => comparable(first, figure))) {
    const each = figures.map((figure) => ({ code: 'other-side', figure }) as const);
    return answerWith(scope.query, 'not_stated', 'not-addable', {
      ...base,
      notes: [...missingRemark(scope.missing), ...each],
    });
  }
  const difference = figures.length === 2 && first && second && comparable(first, second) && isExact([first, second]);
  return answerWith(scope.query, 'answered', 'found', {
    ...base,
    figures,
    breakdown: first?.breakdown ?? [],
    computed: difference
      ? {
          operation: 'difference',
          value: Math.abs(minus(first.value, second.value)),
          unit: first.unit,
          terms: [first, second],
        }
      : null,
    receipts: await receiptsFor(scope.library, figures.slice(0, 4)),
    notes,
  });
}

/** By value; equal values stay in the library's order. */
function sorted(rows: readonly Row[], end: 'most' | 'least'): FoundFigure[] {
  const sign = end === 'most' ? -1 : 1;
  return rows.map(({ figure }) => figure).sort((a, b) => sign * (a.value - b.value));
}

/** 1 for the first; equal values share a place. */
function place(ranked: readonly FoundFigure[], own: FoundFigure): number {
  return ranked.findIndex((figure) => figure.value === own.value) + 1;
}

/** All at place `at`, or the first `top` with whoever ties with the last of them; without either, the whole ranking. */
function take(ranked: readonly FoundFigure[], top: number | null, at: number | null): FoundFigure[] {
  if (at !== null && at > 1) {
    const figure = ranked[at - 1];
    return figure ? ranked.filter((other) => other.value === figure.value) : [];
  }
  if (top === null || top === 0) return ranked.slice(0, 50);
  const last = ranked[Math.min(top, ranked.length) - 1];
  return last ? ranked.filter((figure, i) => i < top || figure.value === last.value) : [];
}

/** 镇村信息和部门动态哪个多: the parts that were named, in one report. */
async function partRows(scope: Scope, ask: FigureAsk): Promise<Rows> {
  const { figures, missing } = await sidesOf(scope, ask);
  return { rows: figures.map((figure) => ({ card: figure.report, figure, remarks: [] })), missing };
}
