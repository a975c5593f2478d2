import type { Candidate } from './candidate.ts';

/** 上半年, 一季度, 1-6月: what was not so then may have been later. */
const partOfYear = /[上下]半年|季度|(?<!\d)\d{1,2}\s*月?\s*[-–—~至]\s*(?!12)\d{1,2}\s*月(?!\s*\d{1,2}\s*日)/u;
const yearSaid = /(?<!\d)(?<year>20\d{2})\s*年/gu;
/** 2014年，我局未收到: the date is a clause of its own. */
const dateBefore = /(?<!\d)20\d{2}\s*年(?:度|全年|底)?\s*,\s*$/u;
const notCarried = /(?<year>20\d{2})\s*年\s*度?\s*未\s*(?:结转|转结)/u;
const ownYear = (words: string, reportYear: number | null): boolean =>
  Number(notCarried.exec(words)?.groups?.year) === reportYear;
const overYears = /以来|[自从]|至今|近[几两三]年/u;

/**
 * A denial as of the year that its clause names; null where it speaks of a part of the year alone.
 * @param folded with the dates that the masked text has lost
 */
export function whenDenied(folded: string, none: Candidate, reportYear: number | null): Candidate | null {
  const before = dateBefore.exec(folded.slice(Math.max(0, none.span.start - 16), none.span.start))?.[0] ?? '';
  const words = before + folded.slice(none.span.start, none.span.end);
  if (partOfYear.test(words)) return null;
  // 「2022年未结转申请」 in the report of 2022 may be of what came over as well as of what goes over.
  if (none.metric === 'requests.carried-over' && ownYear(words, reportYear)) return null;
  // 无2014年结转的申请 names the year that they come from.
  if (none.metric.startsWith('requests.carried') || overYears.test(words)) return none;
  const year = Number([...words.matchAll(yearSaid)].at(-1)?.groups?.year ?? reportYear);
  return reportYear === null || year === reportYear ? none : { ...none, year };
}
