import type { Span } from '../../documents/document.ts';
import type { Candidate } from '../candidate.ts';
import type { Counted } from '../context.ts';
import type { Reading } from '../match.ts';

/** What the items that follow are parts of: the figure a list hangs on. */
export interface Head {
  readonly candidate: Candidate;
  readonly sentence: Span;
}

/** A count that stands behind a head, with all that can tell whether it is an item of its list. */
export interface ListItem {
  readonly counted: Counted;
  readonly head: Head;
  /** What the rules make of it by itself. */
  readonly reading: Reading | null;
  /** The figure before it. */
  readonly last: Candidate | null;
}
