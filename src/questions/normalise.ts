import { simplify } from '../places/simplify.ts';

/** Nothing that a citizen asks needs more; a longer message is read up to here. */
const longest = 1000;

/**
 * The one form in which a message is read: NFKC (full-width digits), simplified script, no control characters or
 * pictures, no spaces beside Chinese characters.
 */
export function normalise(text: string): string {
  const plain = text
    .slice(0, longest * 2)
    .normalize('NFKC')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Mn}]|\p{Extended_Pictographic}/gu, (c) => (/\s/u.test(c) ? ' ' : ''))
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, longest);
  return simplify(plain).replace(/(?<=[\p{Script=Han}、,。?!]) | (?=[\p{Script=Han}、,。?!])/gu, '');
}
