import { LibraryError } from './library-error.ts';
import { createJiebaSegmenter } from './segment-jieba.ts';
import { createNodejiebaSegmenter } from './segment-nodejieba.ts';

/** Cuts Chinese text into words for retrieval: long words also give the words inside them. Not for numbers or Latin: `tokenize` takes those out first. */
export interface Segmenter {
  readonly name: string;
  /** Which dictionary it cuts by: two segmenters of one name and dictionary cut alike. */
  readonly dictionary: string;
  /** Words in the order of their ends; punctuation is given as it stands. */
  cut(text: string): string[];
  /** Teaches it words to keep whole, for as long as it lives. */
  insert(words: readonly string[]): void;
}

/** As the setting SEGMENTER names them; the first is the default. */
export const segmenterNames = ['jieba', 'nodejieba'] as const;

/**
 * A fresh segmenter that knows only its dictionary; the dictionary is loaded at the first cut.
 * @param name one of `segmenterNames`; `''` means the first
 * @throws LibraryError when the name is unknown or the package is not installed
 */
export async function createSegmenter(name = ''): Promise<Segmenter> {
  if (name === '' || name === 'jieba') return createJiebaSegmenter();
  if (name === 'nodejieba') return createNodejiebaSegmenter();
  throw new LibraryError(
    'no-segmenter',
    `不认识分词器“${name}”：SEGMENTER 可以设为 ${segmenterNames.join(' 或 ')}，也可以不设。`,
  );
}
