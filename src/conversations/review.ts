/** Where a message for the citizen goes. */
export interface Route {
  readonly chat: number;
  /** The message that asked, to reply to in a group; null in private. */
  readonly message: number | null;
}

/** Who decided, and when (ISO). */
export interface Signature {
  /** The name that is shown. */
  readonly by: string;
  /** The alias: two people may bear one name. */
  readonly who: string;
  readonly at: string;
}

export type ReviewState = 'open' | 'correcting' | 'right' | 'corrected' | 'handed' | 'ignored';

/** An answer that a citizen doubted or wants a person for, as the staff see it on a card. */
export interface Review {
  readonly id: string;
  readonly at: string;
  readonly asker: string;
  readonly kind: 'wrong' | 'asked';
  /** Id of the question asked. */
  readonly about: string;
  readonly question: string;
  /** Who, when and what was understood, in a line. */
  readonly understood: string;
  /** The answer as it was read. */
  readonly answer: string;
  /** What the citizen said about it, or `''`. */
  readonly reason: string;
  readonly state: ReviewState;
  /** Whoever brought it into its state; null while it is open. */
  readonly signed: Signature | null;
  /** The message in the staff group that shows it. */
  readonly card: { readonly chat: number; readonly message: number } | null;
  /** Null once the citizen wants to be forgotten. */
  readonly route: Route | null;
}

/** What the staff say is right, shown beside later answers to the same question. */
export interface Correction {
  readonly id: string;
  readonly at: string;
  readonly by: string;
  readonly review: string;
  readonly question: string;
  /** Which answers it belongs to (see `subject.ts`). */
  readonly subject: string;
  /** The right figure or words. */
  readonly text: string;
  /** Why, in the staff's words; `''` when the report prints it. */
  readonly ground: string;
  /** The sentence of the report that prints it, verbatim, or null. */
  readonly quote: string | null;
  readonly withdrawn: Signature | null;
}
