import { isSuffix } from './names.ts';
import type { Near } from './near.ts';
import type { Token } from './segment.ts';
import type { Words } from './words.ts';

/**
 * Splits words that took the first character of a mistyped name: 请教|士门镇, 那|时门镇 and not 教士|门镇, 那时|门镇.
 * Only a held name's sound or look speaks for that; other tokens stay as they are.
 */
export function unstraddle(tokens: readonly Token[], near: Near, words: Words): readonly Token[] {
  const split = new Set<number>();
  for (let at = 2; at < tokens.length; at++) {
    const rest = tokens[at - 1];
    const word = tokens[at - 2];
    if (!isSuffix(tokens[at]) || tokens[at]?.gap || rest?.kind !== 'character' || rest.gap) continue;
    if (word?.kind === 'word' && near.bare(`${word.text.at(-1)}${rest.text}`).length > 0) split.add(at - 2);
  }
  if (split.size === 0) return tokens;
  return tokens.flatMap((token, at) => (split.has(at) ? halves(token, words) : [token]));
}

/** A word without its last character, and that character. */
function halves({ start, end, text, gap }: Token, words: Words): Token[] {
  const left = text.slice(0, -1);
  const word = words.kinds.get(left);
  const kind = word ? 'word' : left.length === 1 && !words.singles.has(left) ? 'character' : 'single';
  return [
    { start, end: end - 1, text: left, kind, gap, ...(word ? { word } : {}) },
    { start: end - 1, end, text: text.slice(-1), kind: 'character', gap: false },
  ];
}
