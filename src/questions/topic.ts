import { alone, edges, kept, noise, splitters, tails } from './words/noise.ts';

const byLength = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join('|');
const keptWords = new RegExp(byLength(kept), 'gu');
const noiseWords = new RegExp(byLength(noise), 'gu');
const parting = new RegExp(`[^\\p{Script=Han}A-Za-z0-9]+|[${splitters}]+`, 'u');
const leading = new RegExp(`^[${edges}]+`, 'u');
const trailing = new RegExp(`(?:[${edges}]+类?|类)$`, 'u');

const dragged = new RegExp(`(?<=\\p{Script=Han}{2})[${tails}]+$`, 'u');

/** What stands for a kept word while noise is taken out: private-use characters, one a word. */
const stand = 0xe100;

/**
 * The words of a text that say which part of a metric is meant: what is left without noise. The same function reads a
 * question and a printed label, so that 重大决策类信息 and 重大决策类 come to the same words.
 */
export function contentWords(text: string): string[] {
  const held: string[] = [];
  const guarded = text.replace(keptWords, (word) => {
    held.push(word);
    return ` ${String.fromCharCode(stand + held.length - 1)} `;
  });
  return guarded
    .replace(noiseWords, ' ')
    .split(/\s+/u)
    .flatMap((piece) => {
      const code = piece.charCodeAt(0) - stand;
      if (piece.length === 1 && code >= 0 && code < held.length) return [held[code] as string];
      return piece.split(parting).map(withoutEdges);
    })
    .filter((word) => word.length > 0 && !/^\d+$/u.test(word) && !(word.length === 1 && alone.includes(word)));
}

/** Grammar at the edges is cut off, but never so far that one character of a word is left (人口). */
function withoutEdges(word: string): string {
  const cut = word.replace(leading, '').replace(trailing, '').replace(dragged, '');
  return cut.length === 1 && word.length > 1 && !alone.includes(cut) ? word.replace(/类$/u, '') : cut;
}
