import type { Folded } from './fold.ts';
import type { Entry, Lexicon } from './lexicon.ts';
import { plainName } from './unit.ts';
import type { WordKind } from './words.ts';

/** A stretch of the folded text and what it can be. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /**
   * `unit`: a name with its suffix, held or in the gazetteer; `department`; `region`; `bare`: a held name without its
   * suffix; `word`; `single`: a character that ends names; `character`: one that nothing explains; `year`; `number`; `mark`.
   */
  readonly kind:
    | 'unit'
    | 'department'
    | 'region'
    | 'bare'
    | 'word'
    | 'single'
    | 'character'
    | 'year'
    | 'number'
    | 'mark';
  readonly entry?: Entry;
  readonly word?: WordKind;
  /** Whether white space stands before it. */
  readonly gap: boolean;
}

const year =
  /(?:19|20)\d\d(?:年度?)?(?!\d)|\d\d年度?|[二一][〇零○oO0九][〇零○oO0一二三四五六七八九]{2}年?|[〇零○一二三][〇零○一二三四五六七八九]年|(?:去|前|今|上|本|当|同)年|上一年/uy;
const number = /[\d.,%a-zA-Z]+/uy;
const han = /\p{Script=Han}/u;
const placeEnd = /[镇乡道木区场处办旗县市]$/u;

/** A township's name of the gazetteer, in any of its official writings. */
function isTownship(text: string, lexicon: Lexicon): boolean {
  if (lexicon.gazetteer.townships(text).length > 0) return true;
  if (/[办处]$/u.test(text)) {
    const plain = plainName(text);
    return (
      plain !== text && (lexicon.gazetteer.townships(plain).length > 0 || (lexicon.get(plain)?.units.length ?? 0) > 0)
    );
  }
  return /[乡镇]$/u.test(text) && lexicon.gazetteer.fullNames(text).length > 0;
}

interface Edge {
  readonly kind: Token['kind'];
  readonly cost: number;
  readonly entry?: Entry;
  readonly word?: WordKind;
}

/** The cheapest reading of a stretch of Chinese. Longer names are cheaper, so 平安镇 beats 安镇 behind 和. */
function read(text: string, lexicon: Lexicon): Edge | null {
  const entry = lexicon.get(text);
  const word = text.length > 1 ? lexicon.words.kinds.get(text) : undefined;
  const extras = { ...(entry ? { entry } : {}), ...(word ? { word } : {}) };
  const gain = 0.05 * Math.min(text.length, 8);
  if (entry && entry.units.length > 0) return { kind: 'unit', cost: 1 - gain, ...extras };
  if (text.length > 1 && (placeEnd.test(text) || (text.length > 3 && !word)) && isTownship(text, lexicon))
    return { kind: 'unit', cost: 1 - gain, ...extras };
  if (entry?.department) return { kind: 'department', cost: 1.3 - gain, ...extras };
  const full = entry?.region && placeEnd.test(text) && text.length > 2;
  if (full) return { kind: 'region', cost: 1.2 - gain, ...extras };
  if (entry && entry.bare.length > 0) return { kind: 'bare', cost: (word ? 2 : 1.8) - gain, ...extras };
  if (entry?.region) return { kind: 'region', cost: (word ? 2 : 1.9) - gain, ...extras };
  if (word) return { kind: 'word', cost: 2.1 - gain, word };
  if (text.length === 1) {
    return lexicon.words.singles.has(text) ? { kind: 'single', cost: 1.8 } : { kind: 'character', cost: 3 };
  }
  return null;
}

function stretchAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

/** Splits a folded text into tokens, the cheapest way. Linear in its length. */
export function segment({ text, gaps }: Folded, lexicon: Lexicon): Token[] {
  const best = new Float64Array(text.length + 1).fill(Number.POSITIVE_INFINITY);
  const from: (Edge & { start: number })[] = [];
  best[0] = 0;
  const offer = (start: number, end: number, edge: Edge) => {
    const cost = (best[start] ?? 0) + edge.cost;
    if (cost < (best[end] ?? 0)) {
      best[end] = cost;
      from[end] = { ...edge, start };
    }
  };
  for (let at = 0; at < text.length; at++) {
    if (best[at] === Number.POSITIVE_INFINITY) continue;
    const years = stretchAt(year, text, at);
    if (years > 0) offer(at, at + years, { kind: 'year', cost: 0.5 });
    if (!han.test(text[at] ?? '')) {
      const digits = stretchAt(number, text, at);
      offer(at, at + Math.max(digits, 1), { kind: digits > 0 ? 'number' : 'mark', cost: 1 });
      continue;
    }
    let gap = false;
    const reach = at + lexicon.reach(text.slice(at, at + 2));
    for (let end = at + 1; end <= text.length && end <= reach; end++) {
      if (!han.test(text[end - 1] ?? '')) break;
      gap ||= end - 1 > at && gaps.has(end - 1);
      const edge = read(text.slice(at, end), lexicon);
      // A space may stand within a name, not within a word.
      if (edge && !(gap && (edge.kind === 'word' || edge.kind === 'bare' || edge.kind === 'region')))
        offer(at, end, edge);
    }
  }
  const tokens: Token[] = [];
  for (let end = text.length; end > 0; ) {
    const { start, cost: _, ...edge } = from[end] ?? { kind: 'mark' as const, cost: 0, start: end - 1 };
    tokens.push({ start, end, text: text.slice(start, end), gap: gaps.has(start), ...edge });
    end = start;
  }
  return tokens.reverse();
}
