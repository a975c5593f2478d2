import type { Candidate } from '../candidate.ts';
import { withoutWhen } from '../disclosure/risen-from.ts';
import { readingOf } from '../match.ts';
import { byName } from './by-name.ts';
import { bySurroundings } from './by-surroundings.ts';
import { otherOf } from './other-counts.ts';
import type { Place } from './place.ts';

/** What a count says, by the first reader that knows. */
export function readCount(place: Place): readonly Candidate[] {
  for (const reader of bySurroundings) {
    const said = reader(place);
    if (said) return said;
  }
  const reading = readingOf(withoutWhen(place.counted), place.topics);
  for (const reader of byName) {
    const said = reader(place, reading);
    if (said) return said;
  }
  return otherOf(place.counted);
}
