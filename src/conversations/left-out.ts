import type { Query } from '../questions/query.ts';

type Exceptions = Pick<Query, 'except' | 'exceptRegions' | 'exceptYears'>;

const both = <Value>(some: readonly Value[] = [], others: readonly Value[] = []): readonly Value[] => [
  ...some,
  ...others,
];

/**
 * Who and which years stay left out in the next turn: 第二名呢 ranks the same places, 平均呢 the same years.
 * @param scope whether the turn goes on over those asked over before; @param years whether it names no years of its own.
 */
export function stillLeftOut(previous: Query, query: Query, scope: boolean, years: boolean): Exceptions {
  const kept: Exceptions = scope ? previous : {};
  const except = both(kept.except, query.except);
  const exceptRegions = both(kept.exceptRegions, query.exceptRegions);
  const exceptYears = both(years ? previous.exceptYears : [], query.exceptYears);
  return {
    ...(except.length > 0 ? { except } : {}),
    ...(exceptRegions.length > 0 ? { exceptRegions } : {}),
    ...(exceptYears.length > 0 ? { exceptYears } : {}),
  };
}

/** 不算2016年呢, after a span of years: of that span, and not of all that is held. */
export function yearsLessSome(previous: Query, query: Query): Query['years'] | null {
  const less = query.exceptYears !== undefined && query.years.kind === 'all' && query.years.words === '';
  const several = previous.years.kind === 'said' && previous.years.years.length > 1;
  return less && several && query.places.length === 0 ? previous.years : null;
}
