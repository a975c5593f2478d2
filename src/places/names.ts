import type { Folded } from './fold.ts';
import type { Lexicon } from './lexicon.ts';
import type { Near } from './near.ts';
import type { Token } from './segment.ts';

/** A text taken to tokens, with all that tells names from words. */
export interface Reading {
  readonly folded: Folded;
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  readonly near: Near;
}

/** A name found in the tokens `[from, to)`, before it is known whom it means; `end` is its end in the folded text. */
export interface Name {
  readonly from: number;
  readonly to: number;
  readonly kind: 'unit' | 'department' | 'bare' | 'region';
  readonly text: string;
  readonly end: number;
  /** For a unit: the known name within `text`, when words stand before it that may be part of another name (大石门镇). */
  readonly inner?: string;
  /** For a department: its canonical name, and the level written before it (县教育局). */
  readonly department?: string;
  readonly level?: string;
  readonly prefix?: string;
}

const suffixCharacters = new Set(['镇', '乡', '县', '市', '区', '旗']);
const suffixWords = new Set(['街道', '苏木', '街办', '街道办', '办事处', '社区']);
const tail =
  /(?:人民政府办公室|人民政府|党委政府|党政办公室|政府办公室|街道办事处|办事处|政府(?!信息|采购|网|门户|公报|文件|工作|投资|部门|公开|信箱|服务|规章|职能|机构|法|集中|数据|年报|报告)|(?<=街道)办(?![理结件事公法了过案]))/uy;

/** Whether this token ends an unknown name as its suffix. */
export function isSuffix(token: Token | undefined): boolean {
  if (!token) return false;
  if (token.kind === 'character' || token.kind === 'single')
    return suffixCharacters.has(token.text) || token.text === '村';
  return suffixWords.has(token.text);
}

/** Where a name with a government's or office's tail (石门镇|人民政府) ends. */
export function endWithTail(text: string, end: number): number {
  tail.lastIndex = end;
  return end + (tail.exec(text)?.[0].length ?? 0);
}

/** The token after the one in which the folded offset `end` lies. */
export function tokenAfter(tokens: readonly Token[], from: number, end: number): number {
  let at = from;
  while (at < tokens.length && (tokens[at]?.end ?? 0) <= end) at++;
  return (tokens[at]?.start ?? end) < end ? at + 1 : at;
}

/** May be part of a name that nobody knows. */
export function isNameLike(token: Token | undefined): boolean {
  if (!token) return false;
  if (token.kind === 'character') return !suffixCharacters.has(token.text);
  if (token.kind === 'bare') return token.word !== 'genre' && token.word !== 'function';
  return token.kind === 'word' && (token.word === 'noun' || token.word === 'verb');
}

/** Whether a word names places too, by itself or in the gazetteer: 红旗石门镇 may be another place, 预测石门镇 is none. */
function namesPlaces(word: string, { gazetteer }: Lexicon): boolean {
  return (
    gazetteer.regions(word).length > 0 ||
    ['镇', '乡', '街道'].some((suffix) => gazetteer.townships(word + suffix).length > 0)
  );
}

/** Whether a token before a known name may make it another one: a character of 大石门镇, and no word for asking (猜猜石门镇). `whole`: the name has its suffix. */
function renames(token: Token, next: Token | undefined, whole: boolean, lexicon: Lexicon): boolean {
  // 幸福石门 is a motto or an account's name.
  if (token.kind === 'word') return whole && token.word === 'noun' && namesPlaces(token.text, lexicon);
  if (token.kind !== 'character' || suffixCharacters.has(token.text) || token.text === '村') return false;
  return token.text !== next?.text && !lexicon.words.asking.has(token.text);
}

/**
 * Tokens directly before a known name that can make it another one: 大|石门镇. Longer stretches are words that the
 * dictionary does not know (俺想晓得…), and ordinary words are no part of names.
 */
export function leftover({ tokens, lexicon }: Reading, at: number): number {
  let from = at;
  let length = 0;
  while (from > 0 && !tokens[from]?.gap && length <= 2) {
    const before = tokens[from - 1];
    const same = [tokens[from - 2], from < at ? tokens[from] : undefined].find((one) => one?.text === before?.text);
    if (!before || !renames(before, same, tokens[at]?.kind !== 'bare', lexicon)) break;
    length += before.text.length;
    from--;
  }
  return length > 0 && length <= 2 ? from : at;
}

/** Where a name ends that goes by its suffix at token `at` (阿巴|镇) begins; null when the words before make it none. */
export function unknownStart({ tokens, lexicon }: Reading, at: number): number | null {
  const before = tokens[at - 1];
  if (!before || tokens[at]?.gap || lexicon.words.generic.has(before.text)) return null;
  if (before.kind === 'region') return before.text.endsWith('省') ? null : at - 1;
  if (before.kind === 'single') {
    const inner = tokens[at - 2];
    return inner?.kind === 'character' && !before.gap && !suffixCharacters.has(inner.text)
      ? reach(tokens, at - 2)
      : null;
  }
  if (!isNameLike(before)) return null;
  // Villages publish no such reports: only what can be no other word is one (洪梅村).
  if (/^(?:村|社区)$/u.test(tokens[at]?.text ?? '') && before.kind === 'word') return null;
  // 县 市 区 are ends of many words: only what no dictionary explains stands before them in a name.
  const common = /[市区旗]/u.test(tokens[at]?.text ?? '');
  if (common && before.kind === 'word' && before.word === 'verb') return null;
  return before.kind === 'character' ? reach(tokens, at - 1) : at - 1;
}

/** Back over characters that nothing explains. */
function reach(tokens: readonly Token[], at: number): number {
  let from = at;
  while (from > 0 && at - from < 5 && !tokens[from]?.gap && tokens[from - 1]?.kind === 'character') {
    if (suffixCharacters.has(tokens[from - 1]?.text ?? '')) break;
    from--;
  }
  return from;
}

/** The widest stretch of whole tokens that ends at token `to` and sounds or looks like a held name; null when none does. */
export function nearStart({ tokens, near }: Reading, from: number, to: number): number | null {
  let first = from;
  while (
    first > 0 &&
    from - first < 4 &&
    !tokens[first]?.gap &&
    ['character', 'single', 'word'].includes(tokens[first - 1]?.kind ?? '')
  )
    first--;
  // Every token has a character at least, and no core is longer than eight.
  for (let start = Math.max(first, to - 8); start < to; start++) {
    const text = tokens
      .slice(start, to)
      .map((token) => token.text)
      .join('');
    if (text.length >= 2 && text.length <= 8 && near.bare(text).length > 0) return start;
  }
  return null;
}

const yearLike = (token: Token | undefined) =>
  token?.kind === 'year' || (token?.kind === 'number' && /^(?:\d\d|(?:19|20)\d\d)$/u.test(token.text));

/** Whether a year stands beside the tokens `[from, to)`. */
export function besideYear({ tokens }: Reading, from: number, to: number): boolean {
  return yearLike(tokens[to]) || yearLike(tokens[from - 1]);
}

/** Whether a year follows. */
export function beforeYear({ tokens }: Reading, to: number): boolean {
  return yearLike(tokens[to]);
}

/** Whether what stands before a token may come before a name: nothing, a mark, a space, a year, words that end names. */
export function opens({ tokens }: Reading, at: number): boolean {
  const before = tokens[at - 1];
  if (!before || tokens[at]?.gap) return true;
  return (
    ['mark', 'year', 'number', 'single', 'region', 'unit', 'bare'].includes(before.kind) || before.word === 'function'
  );
}

/** Whether what stands at a token may come after a name: nothing, a mark, a space, a year, words of the genre. */
export function closes({ tokens }: Reading, at: number): boolean {
  const next = tokens[at];
  if (!next || next.gap) return true;
  return (
    ['mark', 'year', 'number', 'single', 'bare', 'unit'].includes(next.kind) ||
    next.word === 'function' ||
    next.word === 'genre'
  );
}

/** Whether a held name without its suffix is meant, and not an ordinary word or part of another name. */
export function isBareName(reading: Reading, at: number): boolean {
  const { tokens } = reading;
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token) return false;
  if (next && !next.gap && (isSuffix(next) || /^(?:小学|中学|水库|医院|派出所)/u.test(next.text))) return false;
  if (!token.word) return true;
  if (token.word === 'genre') return false;
  if (besideYear(reading, at, at + 1)) return true;
  if (token.word === 'function') return false;
  const open = opens(reading, at) || tokens[at - 1]?.kind === 'character';
  return token.text.length > 2 || (open && closes(reading, at + 1));
}

/** Behind a region: it is asked over, not about. */
const over =
  /(?:的?(?:各|每|所有|全部|全体|其他|这些|那些|哪|镇|乡|街|单位|部门|报告|年报)|哪|有哪|有几[个份]|有多少[个份家]|有没有(?:报告|年报)|下面|下属|下辖|辖区|境内|范围|(?:里|内|这边|那边)(?:面|边)?的?|[几两三四五六七八九十]+个|多少个|乡镇|镇街)/uy;

const several = /的?(?:各|每个|所有|全部|哪个|哪些|哪几|乡镇|镇街|[镇乡街](?!上|里))/uy;

/** Whether the folded text goes on, behind a region, with what is asked over it: 五华县|各镇, 北京|的镇. */
export function asksOver(text: string, at: number): boolean {
  over.lastIndex = at;
  return over.test(text);
}

/** The same behind a token that names a held issuer as well: only what speaks of several places (北京|的镇, not 石门|年报). */
export function isAskedOver({ folded, tokens }: Reading, at: number): boolean {
  several.lastIndex = tokens[at]?.end ?? folded.text.length;
  return several.test(folded.text);
}

/** The text of the tokens `[from, to)`. */
export const join = ({ tokens }: Reading, from: number, to: number) =>
  tokens
    .slice(from, to)
    .map((token) => token.text)
    .join('');

/** A name of the tokens `[from, to)`, with the tail behind it. */
export function ended(reading: Reading, kind: Name['kind'], from: number, to: number): Name {
  const end = endWithTail(reading.folded.text, reading.tokens[to - 1]?.end ?? 0);
  return { from, to: tokenAfter(reading.tokens, to, end), kind, text: join(reading, from, to), end };
}
