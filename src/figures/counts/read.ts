import type { Candidate } from '../candidate.ts';
import { withoutWhen } from '../disclosure/risen-from.ts';
import { inOrder } from '../gist/in-order.ts';
import { readingOf } from '../match.ts';
import { byName } from './by-name.ts';
import { bySurroundings, joinedDisputes } from './by-surroundings.ts';
import { otherOf } from './other-counts.ts';
import type { Place } from './place.ts';

/** What a count says, by the first reader that knows. */
export function readCount(place: Place): readonly Candidate[] {
  for (const reader of bySurroundings) {
    const said = reader(place);
    if (said) return said;
  }
  const said = named(place);
  if (said) return said;
  const ordered = inOrder(place.counted, place);
  return (ordered && again({ ...place, counted: ordered })) ?? otherOf(place.counted);
}

const again = (place: Place): readonly Candidate[] | null => joinedDisputes(place) ?? named(place);

function named(place: Place): readonly Candidate[] | null {
  const reading = readingOf(withoutWhen(place.counted), place.topics);
  for (const reader of byName) {
    const said = reader(place, reading);
    if (said) return said;
  }
  return null;
}
