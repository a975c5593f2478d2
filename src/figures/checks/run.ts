import type { Problem } from '../../documents/document.ts';
import type { Candidate } from '../candidate.ts';
import type { Check } from './check.ts';
import { checkConflicts, checkYears } from './conflicts.ts';
import { checkBalance, checkDisputes, checkOutcomes, checkRows } from './form.ts';
import { checkLists, checkShares } from './lists.ts';

const checks: readonly Check[] = [
  checkYears,
  checkLists,
  checkShares,
  checkConflicts,
  checkBalance,
  checkRows,
  checkOutcomes,
  checkDisputes,
];

/** What does not add up in a report, in the order of the checks. */
export function runChecks(candidates: readonly Candidate[]): readonly Problem[] {
  return checks.flatMap((check) => check(candidates));
}
