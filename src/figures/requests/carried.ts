import type { Candidate } from '../candidate.ts';
import type { Counted } from '../context.ts';

const fromYear = /□+(?:的)?(?:结转|转结|转入|遗留)(?!(?:至|到)?(?:下|次|□))/u;
const toYear = /(?:结转|转结|转入|顺延)(?:至|到)?□/u;
const stillToDo = /继续|办理|办结|答复/u;

/**
 * Which way requests were carried, where only a year tells it: 结转2021年申请2件 in the report of 2022 came over.
 * @returns null for what is no count of requests that were carried
 */
export function carriedByYear(
  candidate: Candidate,
  { before, year }: Counted,
  reportYear: number | null,
): Candidate | null {
  const { metric } = candidate;
  if (metric !== 'requests.carried-over' && metric !== 'requests.carried-forward') return null;
  if (year === null || reportYear === null) return candidate;
  if (metric === 'requests.carried-over')
    // 「2022年结转申请2件」 in that year's own report: into it or out of it, nobody can tell.
    return year >= reportYear && fromYear.test(before)
      ? { ...candidate, metric: 'other.count', rule: 'other.carried' }
      : candidate;
  if (year <= reportYear && toYear.test(before) && !stillToDo.test(before))
    return { ...candidate, metric: 'requests.carried-over', rule: 'requests.over-of-year' };
  return year === reportYear || year === reportYear + 1 ? candidate : { ...candidate, year };
}
