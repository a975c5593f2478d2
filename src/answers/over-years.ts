import type { FoundFigure } from '../library/library.ts';
import type { FigureAsk } from '../questions/query.ts';
import { type Answer, answerWith, issuerOf } from './answer.ts';
import { grown } from './arithmetic.ts';
import { minus } from './numbers.ts';
import { pickFigures } from './pick.ts';
import { receiptsFor } from './receipts.ts';
import { figureAsk, figureRemarks, missingRemark, rowsFor, type Scope } from './scope.ts';

/** One figure a year, oldest first, with the years named that are not held or not stated. */
export async function resolveTrend(scope: Scope): Promise<Answer> {
  const ask = figureAsk(scope.query);
  const { rows, missing } = await rowsFor(scope.library, scope.chosen, ask);
  const figures = [...rows].sort((a, b) => a.card.year - b.card.year).map(({ figure }) => figure);
  const absent = [...scope.missing, ...missing];
  if (figures.length === 0) {
    const status = missing.length === 0 ? 'no_report' : 'not_stated';
    return answerWith(scope.query, status, 'unstated', {
      assumptions: scope.assumptions,
      notes: missingRemark(absent),
    });
  }
  return answerWith(scope.query, 'answered', 'found', {
    metric: figures[0]?.metric ?? null,
    breakdown: figures[0]?.breakdown ?? [],
    figures,
    receipts: await receiptsFor(scope.library, figures),
    assumptions: [...scope.assumptions, ...figureRemarks([], ask)],
    notes: [
      ...(figures.length === 1 ? [{ code: 'single-year' } as const] : []),
      ...missingRemark(absent),
      ...figureRemarks(figures, ask),
    ],
  });
}

const printed = /同比|比上年|较上年|比去年|较去年|比上一年|较上一年|上年同期/u;

/** 比上年怎样: what the report itself prints of it; else the two years' reports, the difference worked out by us. */
export async function resolveChange(scope: Scope): Promise<Answer> {
  const { library, query, chosen, cards } = scope;
  const card = chosen[0];
  const ask = ofCount(figureAsk(query));
  const assumptions = [...scope.assumptions, ...figureRemarks([], ask)];
  if (!card) return answerWith(query, 'no_report', 'no-year', { assumptions });
  const all = await library.figures({ reports: [card.id] });
  const picked = pickFigures(all, ask);
  const base = picked.state === 'stated' ? picked.figures[0] : undefined;
  const changes = printedChanges(all, base, ask.topic);
  const rates = rate.test(query.text) ? changes.filter(({ unit }) => unit === '%') : [];
  const own = rates.length > 0 ? rates : query.inPercent ? [] : changes.filter(({ span }) => !follows(span, changes));
  if (own.length > 0) {
    const figures = ask.counted && base && rates.length === 0 ? [base, ...own] : own;
    return answerWith(query, 'answered', 'found', {
      metric: figures[0]?.metric ?? null,
      breakdown: figures[0]?.breakdown ?? [],
      figures,
      receipts: await receiptsFor(library, figures.slice(0, 2)),
      assumptions,
    });
  }
  const before = cards.find(
    (one) => one.issuer === card.issuer && one.region === card.region && one.year === card.year - 1,
  );
  const { rows, missing } = await rowsFor(library, before ? [card, before] : [card], ask);
  const [now, then] = rows.map(({ figure }) => figure);
  if (before && now && then && rows.length === 2 && now.unit === then.unit) {
    return answerWith(query, 'answered', 'found', {
      metric: now.metric,
      breakdown: now.breakdown,
      figures: [now, then],
      computed: query.inPercent
        ? grown(query, now, then)
        : { operation: 'difference', value: minus(now.value, then.value), unit: now.unit, terms: [now, then] },
      receipts: await receiptsFor(library, [now, then]),
      assumptions,
      notes: figureRemarks([now, then], ask),
    });
  }
  const gone = before
    ? missing
    : [...missing, { issuer: issuerOf(card), year: card.year - 1, why: 'no_report' as const }];
  const other = now ? [{ code: 'other-side', figure: now } as const] : [];
  // That a report does not print it is no want of a report.
  const silent = before !== undefined || now === undefined;
  return answerWith(query, silent ? 'not_stated' : 'no_report', 'one-side-missing', {
    assumptions,
    notes: [...missingRemark(silent && !before ? missing : gone), ...other],
  });
}

/** 「比上年增加43条，增长25%」: the same change in another unit, directly behind. */
function follows({ start }: FoundFigure['span'], changes: readonly FoundFigure[]): boolean {
  return changes.some(({ span }) => start >= span.end && start - span.end < 6);
}

/** 增长百分之几: the unit is that of the change, and what changed is the count. */
function ofCount(ask: FigureAsk): FigureAsk {
  return ask.metrics.some(({ id }) => id === 'proactive.share')
    ? { ...ask, metrics: [{ id: 'proactive.items', topic: [] }], unit: '%' }
    : ask;
}

/** Asked for a rate of change, which may be printed beside the number of pieces: 增长率, 增长百分之几. */
const rate = /百分(?:之|比|点)|[长加升少降]率|幅|比例/u;

/** The change printed right after the figure it is about; else the one whose words carry the topic; else all. */
function printedChanges(
  all: readonly FoundFigure[],
  base: FoundFigure | undefined,
  topic: readonly string[],
): FoundFigure[] {
  const changes = all.filter((f) => printed.test(f.quote) || f.breakdown.some((part) => printed.test(part.label)));
  const spoken = changes.filter((f) =>
    topic.some((word) => f.quote.includes(word) || f.breakdown.some((part) => part.label.includes(word))),
  );
  if (spoken.length > 0) return spoken;
  if (!base) return topic.length > 0 ? [] : changes;
  const after = changes.find((f) => f.span.start >= base.span.end && f.span.start - base.span.end < 40);
  if (!after) return [];
  return [after, ...all.filter((f) => f.metric === after.metric && f.unit !== after.unit && follows(f.span, [after]))];
}
