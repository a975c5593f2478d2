import { readNumeral } from '../numerals.ts';

/** A stretch of text as it would be read aloud: without the spaces, its counts in digits. */
export interface PlainWords {
  readonly words: string;
  /** The offset in the text just behind the first `length` characters of `words`. */
  readonly endOf: (length: number) => number;
}

const spaceOrNumeral =
  /[^\S\n]+|(?<![零一二两三四五六七八九十百千万])[零一二两三四五六七八九十百千万]+(?=\s*[件份项条个宗起例])/gu;

/**
 * The text from `start` on, so that a pattern need not know of 「16  件」 and 十六件. Line ends are kept.
 * @param length how much of the text is taken, at most
 */
export function plainWords(text: string, start: number, length: number): PlainWords {
  const taken = text.slice(start, start + length);
  const ends: number[] = [];
  let words = '';
  let from = 0;
  const add = (said: string, end: number, step: 0 | 1): void => {
    for (let i = 0; i < said.length; i++) ends.push(step === 1 ? end - said.length + i + 1 : end);
    words += said;
  };
  for (const { 0: found, index } of taken.matchAll(spaceOrNumeral)) {
    add(taken.slice(from, index), index, 1);
    from = index + found.length;
    const value = readNumeral(found.trim());
    if (found.trim() !== '') add(value === null ? found : String(value), from, value === null ? 1 : 0);
  }
  add(taken.slice(from), taken.length, 1);
  return { words, endOf: (n) => start + (n === 0 ? 0 : ends[n - 1]!) };
}
