import type { Candidate } from '../candidate.ts';
import type { Counted } from '../context.ts';

/** Metrics that are told one after the other of the same year. */
const told = /^(?:requests|reviews|lawsuits|normative|rules|licences|penalties|coercions)\./u;
const ofReport = /^[^,;]{0,4}(?:今年|本年|当年|全年|截[至止]|目前|现(?!行))/u;

/**
 * 「2014年收到申请9件，办结8件；2015年…」: what stands behind a count of another year, and names none, is of that year too.
 * @param between the text from the figure before to the number
 */
export function ofSameYear(candidate: Candidate, counted: Counted, last: Candidate | null, between: string): Candidate {
  if (last?.year === undefined || candidate.year !== undefined || counted.year !== null) return candidate;
  const [base] = last.metric.split('.');
  const follows = told.test(candidate.metric) && candidate.metric.startsWith(`${base}.`);
  return follows && !/[;。\n]/u.test(between) && !ofReport.test(counted.before)
    ? { ...candidate, year: last.year, yearFrom: 'before' }
    : candidate;
}
