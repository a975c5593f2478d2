import type { Query } from '../questions/query.ts';

/** A question that somebody asked, without who: `asker` is an alias that cannot be turned back into an id. */
export interface AskedQuestion {
  readonly id: string;
  /** ISO time. */
  readonly at: string;
  readonly asker: string;
  readonly question: string;
  /** How it was answered: the status of the answer. */
  readonly status: string;
  /** Version of the library that answered. */
  readonly library: string;
  /** The question with what the conversation added, so that it can be answered again as it was meant. */
  readonly query: Query;
}

/** What somebody thought of an answer. */
export interface Feedback {
  readonly id: string;
  readonly at: string;
  readonly asker: string;
  /** Id of the question. */
  readonly about: string;
  readonly verdict: 'good' | 'bad';
  /** What was wrong, in the citizen's words or the label of a button; `''` when not told. */
  readonly reason: string;
}

/** Something a member of the staff or an administrator did. */
export interface StaffAction {
  readonly id: string;
  readonly at: string;
  /** The name under which they act. */
  readonly by: string;
  readonly action: string;
  /** What it was done to. */
  readonly about: string;
}
