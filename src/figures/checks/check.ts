import type { Problem, Span } from '../../documents/document.ts';
import type { Candidate } from '../candidate.ts';

/** One thing that ought to hold in a report (勾稽关系). A failing check changes no figure: it is a problem with a place. */
export type Check = (candidates: readonly Candidate[]) => readonly Problem[];

/** One that looks at the words as well: `text` is what the candidates were read in, masked. */
export type CheckOfWords = (candidates: readonly Candidate[], text: string) => readonly Problem[];

/** The problem of a check that failed. */
export const failed = (code: string, message: string, span: Span): Problem => ({
  code,
  severity: 'warning',
  message,
  span,
});

export const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** Candidates by what `by` says of each; those of which it says null are left out. */
export function grouped<K>(
  candidates: readonly Candidate[],
  by: (candidate: Candidate) => K | null,
): ReadonlyMap<K, readonly Candidate[]> {
  const groups = new Map<K, Candidate[]>();
  for (const candidate of candidates) {
    const name = by(candidate);
    if (name === null) continue;
    const group = groups.get(name);
    if (group) group.push(candidate);
    else groups.set(name, [candidate]);
  }
  return groups;
}

export const isTotal = (candidate: Candidate): boolean => candidate.breakdown.length === 0;
