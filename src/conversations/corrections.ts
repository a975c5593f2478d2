import type { Answer } from '../answers/answer.ts';
import type { Correction } from './review.ts';
import type { Store } from './store.ts';
import { printedBy, subjectOf } from './subject.ts';

/** A correction to be told with an answer; `about` is the question that it corrects, where another was asked. */
export type Told = Correction & { readonly about?: string };

/**
 * What the staff say about an answer and have not withdrawn, newest first: about its own subject, and about each figure
 * of a report that it compares or works with.
 */
export async function correctionsOf(store: Store, answer: Answer): Promise<readonly Told[]> {
  const standing = (await store.corrections.all()).filter((one) => one.withdrawn === null).reverse();
  // Nobody in particular is meant: a correction of one such answer would stand beside all of them.
  const subject = answer.issuers.length === 0 ? null : subjectOf(answer);
  return standing.flatMap((one): Told[] => {
    if (one.subject === subject) return [one];
    return printedBy(one.subject, answer) ? [{ ...one, about: one.question }] : [];
  });
}
