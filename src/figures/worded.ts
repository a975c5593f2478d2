import type { Span } from '../documents/document.ts';
import { ofAccountBefore } from './accounts.ts';
import { ofChannelAsTopic } from './channel-as-topic.ts';
import { ofChannelOpening } from './channel-opening.ts';
import { type Counted, countedIn } from './context.ts';
import { ofWholeBeforeList } from './list-before-count.ts';
import { ofLostNumber } from './lost-numbers.ts';
import { numberFirst, respectivelyNamed } from './respectively.ts';
import { ofWholeNamed } from './whole-named.ts';

/**
 * Quantities of one sentence as `countedIn` gives them, with the words that stand elsewhere in it put before the numbers
 * they go with.
 */
export const worded = (text: string, sentence: Span, folded: string): readonly Counted[] =>
  respectivelyNamed(numberFirst(countedIn(text, sentence, folded)))
    .map(ofWholeNamed)
    .map(ofAccountBefore)
    .map(ofChannelAsTopic)
    .map(ofChannelOpening)
    .map(ofLostNumber)
    .map((one) => ofWholeBeforeList(one, text));
