import type { Answer } from '../answers/answer.ts';
import type { Correction } from './review.ts';
import type { Store } from './store.ts';
import { subjectOf } from './subject.ts';

/** What the staff say about an answer and have not withdrawn, newest first. */
export async function correctionsOf(store: Store, answer: Answer): Promise<readonly Correction[]> {
  // Nobody in particular is meant: a correction of one such answer would stand beside all of them.
  if (answer.issuers.length === 0) return [];
  const subject = subjectOf(answer);
  const all = await store.corrections.all();
  return all.filter((one) => one.withdrawn === null && one.subject === subject).reverse();
}
