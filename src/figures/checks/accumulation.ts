import type { Figure } from '../figure.ts';

/** What the report of one year prints. */
export interface YearsFigures<F extends Figure> {
  readonly year: number;
  readonly figures: readonly F[];
}

/** 历年累计 of two years running that this year's own count does not explain; all as printed. */
export interface AccumulationGap<F extends Figure> {
  readonly before: F;
  readonly now: F;
  readonly own: F;
  /** now − before: worked out, printed nowhere. */
  readonly risen: number;
}

/**
 * 累计 of last year + this year's own count = 累计 of this year. Only where each of the three is printed once, exactly and
 * on its own: a 累计 that may as well be the year's (截至目前累计44条) explains nothing.
 * @returns null when it holds or cannot be told
 */
export function accumulationGap<F extends Figure>(
  metric: string,
  before: YearsFigures<F>,
  now: YearsFigures<F>,
): AccumulationGap<F> | null {
  if (now.year !== before.year + 1) return null;
  const earlier = onlyTotal(metric, before, 'cumulative');
  const later = onlyTotal(metric, now, 'cumulative');
  const own = onlyTotal(metric, now, 'year');
  if (!earlier || !later || !own || own.span.start === later.span.start) return null;
  const risen = Math.round((later.value - earlier.value) * 1e6) / 1e6;
  return risen === own.value ? null : { before: earlier, now: later, own, risen };
}

function onlyTotal<F extends Figure>(
  metric: string,
  { year, figures }: YearsFigures<F>,
  scope: Figure['scope'],
): F | null {
  const totals = figures.filter(
    (f) => f.metric === metric && f.breakdown.length === 0 && f.scope === scope && (f.year === null || f.year === year),
  );
  const [first] = totals;
  return first && totals.every((f) => f.value === first.value && f.precision === 'exact') ? first : null;
}
