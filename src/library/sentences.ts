import type { Span } from '../documents/document.ts';
import { fold } from '../documents/fold.ts';
import type { PublishedReport } from './library.ts';

/** A sentence as it is compared with those of other reports. */
export interface Sentence {
  /** Its letters and digits, without the names that differ between copies. */
  readonly mark: string;
  readonly size: number;
  readonly span: Span;
}

/** Shorter ones are headings and turns of phrase, alike everywhere. */
const shortest = 14;

/** A report's sentences that are long enough to be somebody's own, in order. */
export function sentencesOf({ text, issuer, year }: Pick<PublishedReport, 'text' | 'issuer' | 'year'>): Sentence[] {
  const sentences: Sentence[] = [];
  const folded = fold(text);
  for (const { 0: piece, index } of folded.matchAll(/[^。；;！!？?\n]+[。；;！!？?]?/gu)) {
    const mark = piece
      .replaceAll(issuer, '')
      .replaceAll(String(year), '')
      .replace(/[^\p{L}\p{N}]/gu, '');
    if (mark.length < shortest) continue;
    const lead = piece.length - piece.trimStart().length;
    const span = { start: index + lead, end: index + piece.trimEnd().length };
    sentences.push({ mark, size: mark.length, span });
  }
  return sentences;
}
