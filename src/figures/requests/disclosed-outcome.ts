import { type Candidate, isPartOf } from '../candidate.ts';
import type { Counted } from '../context.ts';
import type { Head } from '../lists/list-item.ts';
import { madeOf } from '../made.ts';

const disclosed =
  /^(?:其中|包括|含)*(?:有|属于?|系|为|经审[查核])*(?<label>(?:此前|之前|先前)?(?:已经?(?:主动)?|(?:依法|予以)?主动)公开(?:过)?(?:的)?(?:政府)?(?:信息)?)(?<!的)(?:的)?(?:共|有|为|是)*$/u;
/** What opens a list of the requests that were counted before it. */
const opened =
  /(?:申请|受理|收到|收|答复|办结|办理)[^。]*\d[^。\d]*(?:其中|分别[为是]|包括|:|\()|^(?:其中|分别[为是]|包括)/u;

/**
 * 「办结申请13件。其中，同意公开6件，主动公开5件」: what was asked for and stood open to all already; never how much was
 * disclosed in the year.
 */
export function disclosedOutcome(counted: Counted, head: Head, last: Candidate | null): Candidate | null {
  const { quantity, before, lead } = counted;
  const { metric, value, unit, span } = head.candidate;
  const ofThese =
    /^requests\.(?:received|answered)$/u.test(metric) && quantity.unit === unit && quantity.value <= value;
  const label = ofThese ? disclosed.exec(before)?.groups?.label : undefined;
  // 「收到申请8件，主动公开2件」: not more than came, and of no other noun.
  const bare =
    /主动公开$/u.test(label ?? '') && head.sentence.start === counted.sentence.start && counted.boundary === ',';
  const listed = bare || (last?.metric === 'requests.outcomes' && isPartOf(last, head.candidate)) || opened.test(lead);
  return label && listed
    ? madeOf(counted, 'requests.outcomes', [{ by: 'outcome', label }], 'requests.listed-outcome', { partOf: span })
    : null;
}
