import type { Approved } from './approved.ts';
import type { AskedQuestion, Feedback, StaffAction } from './records.ts';
import type { Correction, Review } from './review.ts';

/** Entries in the order in which they were written, a month (`YYYY-MM`, by their `at`) at a time. */
export interface Ledger<Entry> {
  append(entry: Entry): Promise<void>;
  month(month: string): Promise<readonly Entry[]>;
  /** The entry with this id (see `ids.ts`), or null when there is none (any more). */
  find(id: string): Promise<Entry | null>;
}

/** What became of a change: the item as it is kept now, and whether this change made it so. */
export interface Changed<Item> {
  readonly item: Item;
  readonly changed: boolean;
}

/** Items that change, each with an id; few enough to be read all at once. */
export interface Records<Item> {
  /** Oldest first. */
  all(): Promise<readonly Item[]>;
  add(item: Item): Promise<void>;
  /**
   * Changes one item in one step that nothing can come between: of two who change it at once the second sees what
   * the first left. `change` returns null to leave it. Null when there is no such item.
   */
  change(id: string, change: (now: Item) => Item | null): Promise<Changed<Item> | null>;
}

/** Where what must outlive a restart is kept. What a promise has resolved for is on disk. */
export interface Store {
  /** A stable alias for a person or chat, the same after a restart, and not to be traced back without the salt. */
  alias(id: string): Promise<string>;
  readonly questions: Ledger<AskedQuestion>;
  readonly feedback: Ledger<Feedback>;
  /** Who of the staff and administrators did what. */
  readonly audit: Ledger<StaffAction>;
  readonly reviews: Records<Review>;
  readonly corrections: Records<Correction>;
  /** Questions whose right answers are known. */
  readonly approved: Records<Approved>;
  /** A setting that was kept, or null. */
  setting(name: string): Promise<string | null>;
  keepSetting(name: string, value: string): Promise<void>;
  /** Erases everything that bears this alias: questions (approved ones too), feedback, reviews. Resolves with how many. */
  forget(asker: string): Promise<number>;
  /**
   * Erases questions, feedback, actions and closed reviews from before a moment (ISO); approved questions of that time
   * stay without whose they were. Resolves with how many were erased.
   */
  expire(before: string): Promise<number>;
  /** Finishes what is being written. */
  close(): Promise<void>;
}
