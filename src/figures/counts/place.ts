import type { Candidate } from '../candidate.ts';
import type { Counted } from '../context.ts';
import type { Head } from '../lists/list-item.ts';
import type { Reading } from '../match.ts';
import type { Topic } from '../text/topics.ts';

/** A count where it stands. */
export interface Place {
  readonly counted: Counted;
  readonly topics: ReadonlySet<Topic>;
  /** The list that it may be an item of. */
  readonly head: Head | null;
  /** The figure before it, to which a share or a follow-up belongs. */
  readonly last: Candidate | null;
  /** What stands behind it in its sentence, as printed and without blanks. */
  readonly behind: string;
  readonly rest: string;
  /** The whole text before masking. */
  readonly folded: string;
  /** The sentence before. */
  readonly above: string;
}

/** What a count says; none where it is known and no figure; null: the next reader is to say. */
export type Reader = (place: Place) => readonly Candidate[] | null;
/** As `Reader`, for what the words before the count name (null: nothing in the catalogue). */
export type NamedReader = (place: Place, reading: Reading | null) => readonly Candidate[] | null;

/** A reader's answer of a finder's. */
export const one = (candidate: Candidate | null | undefined): readonly Candidate[] | null =>
  candidate ? [candidate] : null;
