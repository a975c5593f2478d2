import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** Words that shape retrieval, as data. */
export interface RetrievalWords {
  readonly stopWords: ReadonlySet<string>;
  readonly synonyms: readonly Synonyms[];
  /** Hash of what the index depends on: the stop words. Synonyms only widen questions. */
  readonly version: string;
}

/** A question that holds any of `said` is also searched for `printed`. */
export interface Synonyms {
  readonly said: readonly string[];
  readonly printed: readonly string[];
}

let loaded: RetrievalWords | undefined;

/** The words under data/words, read once. */
export function loadWords(): RetrievalWords {
  loaded ??= readWords(readData('stop-words.txt'), readData('synonyms.txt'));
  return loaded;
}

/** Reads both lists: blank lines and lines from `#` on say nothing. @throws Error naming a synonym line without `=` */
export function readWords(stopWords: string, synonyms: string): RetrievalWords {
  const words = lines(stopWords).flatMap(split);
  return {
    stopWords: new Set(words),
    synonyms: lines(synonyms).map(readSynonyms),
    version: createHash('sha256').update(words.join(' ')).digest('hex').slice(0, 12),
  };
}

function readSynonyms(line: string): Synonyms {
  const [said, printed, ...rest] = line.split('=').map(split);
  if (!said?.length || !printed?.length || rest.length > 0) {
    throw new Error(`data/words/synonyms.txt: 这一行应写成“说法 说法 = 报告用词”：${line}`);
  }
  return { said, printed };
}

function lines(text: string): string[] {
  return text.split(/\r?\n/u).filter((line) => line.trim() !== '' && !line.startsWith('#'));
}

function split(line: string): string[] {
  return line.split(/\s+/u).filter(Boolean);
}

function readData(name: string): string {
  return readFileSync(new URL(`../../data/words/${name}`, import.meta.url), 'utf8');
}
