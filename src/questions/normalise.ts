import { simplify } from '../places/simplify.ts';
import { withPercents } from './percents.ts';
import { dialect } from './words/dialect.ts';
import { english } from './words/english.ts';

/** Nothing that a citizen asks needs more; a longer message is read up to here. */
const longest = 1000;

const dictionary = english.map(([words, chinese]) => ({
  pattern: new RegExp(`(?<![a-z])(?:${words})(?![a-z])`, 'giu'),
  chinese,
}));

const atHome = dialect.map(([said, written]) => ({ pattern: new RegExp(said, 'gu'), written }));

/** An English sentence, but for the Chinese names in it: its known words in Chinese, the others gone. */
function fromEnglish(text: string): string {
  // One word among Chinese ones: 祝塘镇的 leader 是谁.
  const mixed = (text.match(/[a-z]{2,}/giu) ?? []).length < 3;
  if (mixed && !/\p{Script=Han}/u.test(text)) return text;
  const known = dictionary.reduce((rest, { pattern, chinese }) => rest.replace(pattern, chinese), text);
  if (mixed) return known;
  return known.replace(/[a-z]+(?:'[a-z]+)?/giu, ' ');
}

/**
 * The one form in which a message is read: NFKC (full-width digits), simplified script, no control characters or
 * pictures, no spaces beside Chinese characters.
 */
export function normalise(text: string): string {
  const plain = fromEnglish(
    text
      .slice(0, longest * 2)
      .normalize('NFKC')
      .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Mn}]|\p{Extended_Pictographic}/gu, (c) => (/\s/u.test(c) ? ' ' : ''))
      .replace(/\s+/gu, ' ')
      .trim()
      .slice(0, longest),
  );
  // The letter O for a nought, as hurried fingers type it.
  const typed = withPercents(plain)
    .replace(/(?<=\b[12]\d?)[oO](?=\d)/gu, '0')
    .replaceAll('几何', '多少');
  const standard = atHome.reduce((rest, { pattern, written }) => rest.replace(pattern, written), simplify(typed));
  return standard.replace(/(?<=[\p{Script=Han}、,。?!]) | (?=[\p{Script=Han}、,。?!])/gu, '');
}
