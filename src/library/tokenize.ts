import { fold } from '../documents/fold.ts';
import type { Segmenter } from './segmenter.ts';
import { loadWords, type RetrievalWords } from './words.ts';

/** Makes tokens of texts and of questions, by one function for both. */
export interface Tokenizer {
  tokenize(text: string): string[];
  /** A question's tokens with those of its synonyms, each once. */
  tokenizeQuery(query: string): string[];
}

/** Who cut the texts: only the same may cut the questions. */
export interface Tokens {
  readonly segmenter: string;
  readonly dictionary: string;
  /** Version of the stop words. */
  readonly words: string;
}

/** Who cuts now, as an index records it. */
export function tokensOf(segmenter: Segmenter): Tokens {
  return { segmenter: segmenter.name, dictionary: segmenter.dictionary, words: loadWords().version };
}

/** What jieba would break up or lose: document numbers (〔2015〕117号), Latin with its dots, numbers with their decimals. */
const fixed =
  /(?<document>[〔[(【](?<year>(?:19|20)\d{2})[〕\])】]第?(?<number>\d+)号)|(?<latin>[a-z][a-z0-9]*(?:[._@/-][a-z0-9]+)*)|(?<digits>\d+(?:[.,]\d+)*)/gu;

const meaningless = /^[\p{P}\p{S}\p{Z}\p{C}]*$/u;

export function createTokenizer(segmenter: Segmenter, words: RetrievalWords): Tokenizer {
  const tokenize = (text: string): string[] => {
    const tokens: string[] = [];
    const folded = fold(text).toLowerCase();
    const cut = (piece: string): void => {
      for (const word of segmenter.cut(piece)) {
        if (!meaningless.test(word) && !words.stopWords.has(word)) tokens.push(word);
      }
    };
    let at = 0;
    for (const match of folded.matchAll(fixed)) {
      if (match.index > at) cut(folded.slice(at, match.index));
      tokens.push(...fixedTokens(match));
      at = match.index + match[0].length;
    }
    if (at < folded.length) cut(folded.slice(at));
    return tokens;
  };

  const tokenizeQuery = (query: string): string[] => {
    const folded = fold(query);
    const added = words.synonyms.filter(({ said }) => said.some((word) => folded.includes(word)));
    return [...new Set([query, ...added.flatMap(({ printed }) => printed)].flatMap(tokenize))];
  };

  return { tokenize, tokenizeQuery };
}

function fixedTokens(match: RegExpMatchArray): string[] {
  const { document, year, number, digits } = match.groups ?? {};
  // One spelling for every kind of bracket; the parts too, for those who remember only the number.
  if (document) return [`${year}-${number}号`, year!, number!];
  if (digits) return [digits.replaceAll(',', '')];
  return [match[0]];
}
