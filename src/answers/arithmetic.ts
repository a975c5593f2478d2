import { metricById } from '../figures/metrics.ts';
import type { FoundFigure } from '../library/library.ts';
import type { Query } from '../questions/query.ts';
import { type Answer, answerWith, type Computed } from './answer.ts';
import { doubts } from './doubts.ts';
import { growth, minus, rounded, sumOf } from './numbers.ts';
import { channelsOf, meansChannels, partsOf } from './parts.ts';
import { pickFigures } from './pick.ts';
import { receiptsFor } from './receipts.ts';
import {
  comparable,
  figureAsk,
  figureRemarks,
  missingRemark,
  rowsFor,
  type Scope,
  unitsDiffer,
  yearsDiffer,
} from './scope.ts';
import { sidesOf } from './sides.ts';

/** Sums and means over the chosen reports, with their terms; over a set that was named, only when nobody is missing. */
export async function resolveSum(scope: Scope): Promise<Answer> {
  const { library, query } = scope;
  const ask = figureAsk(query);
  const { rows, missing } = await rowsFor(library, scope.chosen, ask, query);
  const absent = [...scope.missing, ...missing];
  const figures = rows.map(({ figure }) => figure);
  const metric = figures[0]?.metric ?? ask.metrics[0]?.id ?? null;
  const given = { metric, assumptions: [...scope.assumptions], notes: missingRemark(absent) };
  const named = query.places.length > 1;
  if (figures.length === 0 || (named && absent.length > 0)) {
    const status = missing.length === 0 && scope.missing.length > 0 ? 'no_report' : 'not_stated';
    const others = figures.map((figure) => ({ code: 'other-side', figure }) as const);
    return answerWith(query, status, figures.length === 0 ? 'unstated' : 'one-side-missing', {
      ...given,
      notes: [...given.notes, ...others],
    });
  }
  const first = figures[0] as FoundFigure;
  if (metricById(metric ?? '')?.combine === 'share' || !figures.every((figure) => comparable(first, figure))) {
    return answerWith(query, 'not_stated', 'not-addable', given);
  }
  const total = sumOf(figures.map((figure) => figure.value));
  const mean = query.operation === 'mean';
  const computed: Computed = {
    operation: mean ? 'mean' : 'sum',
    value: mean ? rounded(total / figures.length) : total,
    unit: figures[0]?.unit ?? '',
    terms: figures,
  };
  return answerWith(query, 'answered', 'found', {
    ...given,
    figures,
    breakdown: figures[0]?.breakdown ?? [],
    computed,
    receipts: await receiptsFor(library, figures),
    assumptions: [...scope.assumptions, ...figureRemarks([], ask)],
    notes: [...yearsDiffer(scope.chosen), ...unitsDiffer(figures), ...given.notes, ...figureRemarks(figures, ask)],
  });
}

/** Difference and ratio of two sides: two places, two years of one place, or two parts in one report. */
export async function resolveDifference(scope: Scope): Promise<Answer> {
  const { library, query } = scope;
  const ask = figureAsk(query);
  const sides = await sidesOf(scope, ask);
  const absent = [...scope.missing, ...sides.missing];
  const spread = query.order?.spread === true;
  const ends = [...sides.figures].sort((one, other) => other.value - one.value);
  const [a, b] = query.order?.nearest
    ? nearestPair(ends)
    : spread
      ? [ends[0], ends.length > 1 ? ends.at(-1) : undefined]
      : sides.figures;
  const given = { metric: a?.metric ?? ask.metrics[0]?.id ?? null, assumptions: scope.assumptions };
  if (a && b && !comparable(a, b)) {
    const sides = [a, b].map((figure) => ({ code: 'other-side', figure }) as const);
    return answerWith(query, 'not_stated', 'not-addable', { ...given, notes: [...missingRemark(absent), ...sides] });
  }
  // A number less itself is nothing that anybody asks for.
  if (!a || !b || a === b || (a.report.id === b.report.id && a.span.start === b.span.start)) {
    const status = scope.missing.length > 0 ? 'no_report' : 'not_stated';
    const other = a ? [{ code: 'other-side', figure: a } as const] : [];
    return answerWith(query, status, 'one-side-missing', { ...given, notes: [...missingRemark(absent), ...other] });
  }
  return answerWith(query, 'answered', 'found', {
    ...given,
    figures: [a, b],
    breakdown: a.breakdown,
    computed: query.inPercent
      ? grown(query, a, b)
      : query.operation === 'ratio'
        ? ratio(a, b)
        : difference(query, a, b),
    receipts: await receiptsFor(library, [a, b]),
    assumptions: [...scope.assumptions, ...figureRemarks([], ask)],
    notes: [
      ...(query.places.length > 1 || spread ? yearsDiffer([a.report, b.report]) : []),
      ...unitsDiffer([a, b]),
      ...(spread ? missingRemark(absent) : []),
      ...figureRemarks([a, b], ask),
    ],
  });
}

/** Of figures by value, the two neighbours that differ least; the first such pair. */
function nearestPair(sorted: readonly FoundFigure[]): readonly (FoundFigure | undefined)[] {
  const gaps = sorted.slice(1).map((next, i) => minus((sorted[i] as FoundFigure).value, next.value));
  const at = gaps.indexOf(Math.min(...gaps));
  return at < 0 ? [] : sorted.slice(at, at + 2);
}

/** Asked which way: 甲比乙多几条 is 甲 − 乙 and may be negative; 少几条 the other way; 相差 has no sign. */
function difference(query: Query, a: FoundFigure, b: FoundFigure): Computed {
  const signed = minus(a.value, b.value);
  const apart = /相差|差(?:多少|几|了|距|额)/u.test(query.text);
  const value = apart ? Math.abs(signed) : query.order?.end === 'least' ? 0 - signed : signed;
  return { operation: 'difference', value: value + 0, unit: a.unit, terms: [a, b] };
}

/** 增长百分之几; 下降百分之几 the other way. Null where the one it is held against is 0. */
export function grown(query: Query, a: FoundFigure, b: FoundFigure): Computed | null {
  const value = growth(a.value, b.value);
  if (value === null) return null;
  const asked = query.order?.end === 'least' ? 0 - value : value;
  return { operation: 'growth', value: asked, unit: '%', terms: [a, b] };
}

function ratio(a: FoundFigure, b: FoundFigure): Computed | null {
  return b.value === 0 ? null : { operation: 'ratio', value: rounded(a.value / b.value), unit: '倍', terms: [a, b] };
}

/** 加起来对不对: the total beside the sum of its classes, each as printed. */
export async function resolveCheck(scope: Scope): Promise<Answer> {
  const { library, query, chosen } = scope;
  const ask = { ...figureAsk(query), topic: [] };
  const card = chosen[0];
  const all = card ? await library.figures({ reports: [card.id] }) : [];
  const asked = pickFigures(
    all,
    ask.metrics.length > 0 ? ask : { ...ask, metrics: [{ id: 'proactive.items', topic: [] }] },
  );
  const total = asked.state === 'stated' ? asked.figures[0] : undefined;
  const listed = meansChannels(query.text) ? channelsOf : partsOf;
  const parts = total ? listed(all, total) : [];
  const sum = sumOf(parts.map((part) => part.value));
  const doubted = total ? (await doubts(library, [total])).length > 0 : false;
  // Classes that neither make the total nor are known to hang on it are another list.
  if (!total || parts.length < 2 || (sum !== total.value && !doubted)) {
    return answerWith(query, 'not_stated', 'parts-only', {
      metric: total?.metric ?? 'proactive.items',
      assumptions: scope.assumptions,
      notes: total ? [{ code: 'other-side', figure: total }] : [],
    });
  }
  return answerWith(query, 'answered', 'found', {
    metric: total.metric,
    figures: [total, ...parts],
    computed: { operation: 'check', value: sum, unit: total.unit, terms: parts },
    receipts: await receiptsFor(library, [total]),
    assumptions: scope.assumptions,
    notes: figureRemarks([total], null),
  });
}
