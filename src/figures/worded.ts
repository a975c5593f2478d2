import type { Span } from '../documents/document.ts';
import { type Counted, countedIn } from './context.ts';
import { ofAccountBefore } from './disclosure/accounts.ts';
import { ofChannelAsTopic } from './disclosure/channel-as-topic.ts';
import { ofChannelBehind } from './disclosure/channel-behind.ts';
import { ofChannelEarlier } from './disclosure/channel-earlier.ts';
import { ofChannelOpening } from './disclosure/channel-opening.ts';
import { ofFormerAndLatter } from './disclosure/former-and-latter.ts';
import { inPlainWords } from './disclosure/in-plain-words.ts';
import { ofWholeBeforeDate } from './disclosure/interposed.ts';
import { ofItemsBehindIssues } from './disclosure/issues-then-items.ts';
import { ofWholeBeforeList } from './disclosure/list-before-count.ts';
import { ofWaysCounted } from './disclosure/ways-counted.ts';
import { ofWholeNamed } from './disclosure/whole-named.ts';
import { ofPoint } from './lists/point-of-list.ts';
import { ofRank } from './lists/rank.ts';
import { numberFirst, respectivelyNamed } from './lists/respectively.ts';
import { ofShareFirst } from './lists/share-first.ts';
import { toldByOrder } from './lists/told-by-order.ts';
import { ofLostNumber } from './text/lost-numbers.ts';
import { ofReached } from './text/reached.ts';

/**
 * Quantities of one sentence as `countedIn` gives them, with the words that stand elsewhere in it put before the numbers
 * they go with.
 */
export const worded = (text: string, sentence: Span, folded: string): readonly Counted[] =>
  respectivelyNamed(numberFirst(countedIn(text, sentence, folded), text))
    .map((one) => ofWholeBeforeDate(one, text))
    .map(ofWholeNamed)
    .map(ofWaysCounted)
    .map(ofItemsBehindIssues)
    .map(ofAccountBefore)
    .map(ofChannelEarlier)
    .map((one) => ofFormerAndLatter(one, text))
    .map(ofChannelAsTopic)
    .map(ofChannelOpening)
    .map((one) => ofChannelBehind(one, text))
    .map((one) => ofShareFirst(one, text))
    .map(ofRank)
    .map(toldByOrder)
    .map(ofReached)
    .map(ofLostNumber)
    .map((one) => inPlainWords(one, text, folded))
    .map((one) => ofWholeBeforeList(one, text))
    .map((one) => ofPoint(one, text));
