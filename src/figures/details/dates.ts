import { findDates } from '../../reports/dates.ts';
import { findPeriod } from '../../reports/period.ts';
import type { Found } from './find.ts';

/** 统计期限 as `from/to`; `/to` when only its end is stated, with its year. */
export function findPeriodStated(folded: string, year: number | null): readonly Found[] {
  const { period, until, place, year: written } = findPeriod(folded, year);
  if (!place || (!period && written === null)) return [];
  return [{ kind: 'period', value: period ? `${period.from}/${period.to}` : `/${until}`, ...place }];
}

/** The day of publication where the text writes it; the report's identity has decided which day it is. */
export function findPublished(folded: string, published: string | null): readonly Found[] {
  const last = published === null ? undefined : findDates(folded).findLast(({ date }) => date === published);
  return published && last ? [{ kind: 'published', value: published, start: last.start, end: last.end }] : [];
}
