import type { Problem } from '../../documents/document.ts';
import type { Candidate } from '../candidate.ts';
import type { CheckOfWords } from './check.ts';
import { checkClassesApart } from './classes-apart.ts';
import { checkConflicts, checkYears } from './conflicts.ts';
import { checkBalance, checkDisputes, checkOutcomes, checkRows } from './form.ts';
import { checkLists, checkShares } from './lists.ts';

const checks: readonly CheckOfWords[] = [
  checkYears,
  checkLists,
  checkClassesApart,
  checkShares,
  checkConflicts,
  checkBalance,
  checkRows,
  checkOutcomes,
  checkDisputes,
];

/** What does not add up in a report, in the order of the checks; `text` as the report was read, masked. */
export function runChecks(candidates: readonly Candidate[], text: string): readonly Problem[] {
  return checks.flatMap((check) => check(candidates, text));
}
