import type { Status } from '../answers/answer.ts';
import type { Mark } from './marks.ts';

/** A verbatim piece of a report, and which report and section it stands in. */
export interface Receipt {
  readonly text: string;
  readonly source: string;
  /** Where the numbers stand that the answer gives, so that a channel can make them stand out. */
  readonly marks?: readonly Mark[];
}

/** A chart or table that says more at a glance than words, and the same in words for whoever does not see it. */
export interface Picture {
  /** A PNG. */
  readonly png: Uint8Array;
  /** What it shows, in a line. */
  readonly caption: string;
  /** All that it shows, told in words and numbers. */
  readonly twin: string;
}

/** What a citizen reads, in the parts that a channel may set apart. All but the quotes is our own wording. */
export interface Reply {
  readonly status: Status;
  /** The answer first; further lines explain it. */
  readonly lead: string;
  readonly quotes: readonly Receipt[];
  /** What was taken for granted: an implied year, a corrected name. */
  readonly assumptions: readonly string[];
  readonly notes: readonly string[];
  readonly passages: readonly Receipt[];
  /** Its twin is shown with it, and by channels that show no pictures instead of it. */
  readonly picture?: Picture;
  /** What may have been meant; each can be sent back as it stands, or by its number. */
  readonly choices: readonly string[];
  /** Questions that the library answers as they stand. */
  readonly suggestions: readonly string[];
}
