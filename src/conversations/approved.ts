import type { Query } from '../questions/query.ts';
import type { Correction, Review, Signature } from './review.ts';
import type { Store } from './store.ts';

/** A question whose answer the staff found right, or put right: a new library must answer it no worse. */
export interface Approved {
  readonly id: string;
  /** ISO time. */
  readonly at: string;
  /** Alias of whoever asked; `''` once questions of that time are erased. */
  readonly asker: string;
  readonly question: string;
  /** The question as it was meant, with what the conversation added. */
  readonly query: Query;
  /** What the staff put beside the answer, or null where the answer itself was right. */
  readonly correction: Pick<Correction, 'text' | 'subject'> | null;
  readonly withdrawn: Signature | null;
}

/** Keeps the question of a review under the id of what the staff did (the review, or their correction of it). */
export async function keepApproved(
  store: Store,
  { about, question, asker }: Review,
  { id, at, correction }: { readonly id: string; readonly at: string; readonly correction: Correction | null },
): Promise<void> {
  const asked = await store.questions.find(about);
  if (asked === null) return;
  const kept = correction === null ? null : { text: correction.text, subject: correction.subject };
  await store.approved.add({ id, at, asker, question, query: asked.query, correction: kept, withdrawn: null });
}
