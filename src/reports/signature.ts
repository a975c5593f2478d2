import { findDates } from './dates.ts';
import type { IssuerName } from './issuer-name.ts';
import { readName } from './issuer-name.ts';
import { trimOf } from './trim.ts';

/** Who signed, and when: the unit's line and the date's line, mostly at the end. */
export interface Signature {
  readonly name: IssuerName | null;
  readonly date: string;
}

const together = /(?:^|[ 。])(?<n>\p{Script=Han}{3,40}) +(?<date>\S[^。,;:]{7,20})$/u;
const strip = (line: string) => trimOf(trimOf(line, ' |\t•·*').replace(/^\(/u, '').replace(/\)$/u, ''), ' |');

/** The last signature of a folded text: a line that is only a date, with the unit on the line before or in front of it. */
export function findSignature(folded: string): Signature | null {
  let signature: Signature | null = null;
  let before = '';
  for (const raw of folded.split('\n')) {
    const line = strip(raw);
    if (line === '') continue;
    const date = wholeDate(line);
    if (date !== null) signature = { name: nameOn(before) ?? null, date };
    const end = line.slice(-80);
    const both = date === null && /[日号\d]$/u.test(end) ? together.exec(end)?.groups : undefined;
    const written = both?.date === undefined ? null : wholeDate(both.date);
    if (both?.n !== undefined && written !== null) {
      const name = nameOn(both.n);
      if (name) signature = { name, date: written };
    }
    before = line;
  }
  return signature;
}

function nameOn(line: string): IssuerName | null {
  const name = line.length <= 45 ? readName(line) : null;
  return name?.generic ? null : name;
}

/** A date and nothing else, but perhaps a time of day. With a day of the week it is a page's clock: the day of the visit. */
function wholeDate(line: string): string | null {
  if (line.length > 24 || !/^(?:20|二)/u.test(line)) return null;
  const found = findDates(line)[0];
  return found && found.start === 0 && /^ ?(?:\d{1,2}:\d{2}(?::\d{2})?)?$/u.test(line.slice(found.end))
    ? found.date
    : null;
}
