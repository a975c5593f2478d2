import type { Figure } from '../figures/figure.ts';
import { contentWords } from '../questions/topic.ts';
import { synonyms } from '../questions/words/synonyms.ts';

const heads = new Map(synonyms.flatMap((group) => group.map((word) => [word, group[0] as string])));
const known = new RegExp([...heads.keys()].sort((a, b) => b.length - a.length).join('|'), 'gu');

const channels = new Set(['微信', '微博', '网站', '新媒体', '公开栏', '广播', '电视', '报纸', '公报', '抖音']);

/** One word for all that mean the same: 公众号 → 微信. */
function canonical(word: string): string {
  return word.replace(known, (found) => heads.get(found) ?? found);
}

/**
 * How well a word that was asked for fits a label's words: 1 the same, 0 not at all. One may stand inside the other
 * (计划生育 in 执行计划生育政策), or share nearly all characters in order (环保卫生安全 and 环保、卫生、安全生产).
 */
function similarity(asked: string, label: string): number {
  const a = canonical(asked);
  const b = canonical(label);
  if (a === b) return 1;
  if (a.length === 0 || b.length === 0) return 0;
  if (b.includes(a)) return a.length > 1 ? 0.7 + (0.25 * a.length) / b.length : 0;
  if (a.includes(b)) return b.length > 1 && b.length * 2 >= a.length ? 0.6 + (0.25 * b.length) / a.length : 0;
  const shared = inOrder(a, b);
  return shared >= 3 && shared >= 0.8 * a.length ? (0.6 * shared) / Math.max(a.length, b.length) + 0.1 : 0;
}

/** The length of the longest common subsequence. */
function inOrder(a: string, b: string): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const c of a) {
    const next = [0];
    for (let j = 0; j < b.length; j++)
      next.push(c === b[j] ? (row[j] ?? 0) + 1 : Math.max(row[j + 1] ?? 0, next[j] ?? 0));
    row = next;
  }
  return row[b.length] ?? 0;
}

export interface LabelFit {
  /** 0 when the label is another's; higher is closer. */
  readonly score: number;
  /** Every word asked for stands in the label as it is, or means the same. */
  readonly literal: boolean;
}

const none: LabelFit = { score: 0, literal: false };

/**
 * Whether a figure's printed label carries all the words asked for. At least one must stand in the label itself; the
 * others may stand in the quote.
 */
export function labelFit(words: readonly string[], figure: Figure): LabelFit {
  if (figure.breakdown.length === 0) return none;
  const label = piecesOf(figure.breakdown.map((part) => part.label).join(' '));
  const scores = words.map((word) => Math.max(0, ...label.map((piece) => similarity(word, piece))));
  if (!scores.some((score) => score > 0)) return none;
  const quote = canonical(figure.quote);
  if (words.some((word, i) => scores[i] === 0 && !quote.includes(canonical(word)))) return none;
  const total = scores.reduce((sum, score) => sum + score, 0) / words.length;
  return { score: total, literal: scores.every((score) => score >= 0.7) };
}

/** Labels read before: thousands of reports print the same few. */
const read = new Map<string, readonly string[]>();
const most = 20_000;

/** The words of a printed label, the words as one, and the label as it is. */
function piecesOf(printed: string): readonly string[] {
  const found = read.get(printed);
  if (found) return found;
  const own = contentWords(printed);
  const pieces = [...own, own.join(''), printed];
  if (read.size >= most) read.clear();
  read.set(printed, pieces);
  return pieces;
}

/** Whether a total's own quote speaks of all the words asked for (通过网站主动公开…共88条). */
export function quoteSays(words: readonly string[], figure: Figure): boolean {
  const quote = canonical(figure.quote);
  // 通过网站、微信等载体公开46条 says of no channel how much was its own.
  const own = words.map(canonical).filter((word) => channels.has(word));
  const shared =
    [...channels].filter((word) => quote.includes(word)).length > 1 ||
    /等(?:多种|各种)?(?:载体|平台|渠道|形式|方式|途径)/u.test(quote);
  if (own.length > 0 && shared) return false;
  return words.every((word) => quote.includes(canonical(word)));
}
