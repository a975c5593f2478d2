import { readNumeral } from '../figures/numerals.ts';

const said =
  /百分之(?<whole>\d+(?:\.\d+)?|[零〇一二两三四五六七八九十百]+)(?:[点點](?<tenths>[零〇一二三四五六七八九]+))?|(?<![分成])百分[之]?百/gu;

/** The text with percentages in words as reports print them: 百分之九十九点五, 百分百 → 99.5%, 100%. 百分之几 asks for one and stays. */
export function withPercents(text: string): string {
  return text.replace(said, (words, ...rest) => {
    const { whole = '百', tenths = '' } = rest.at(-1) as Readonly<Record<string, string | undefined>>;
    const value = whole === '百' ? 100 : readNumeral(whole);
    const digits = [...tenths].map((character) => readNumeral(character)).join('');
    return value === null ? words : `${value}${digits === '' ? '' : `.${digits}`}%`;
  });
}
