import {
  beforeYear,
  besideYear,
  closes,
  ended,
  isNameLike,
  isSuffix,
  join,
  type Name,
  nearStart,
  opens,
  type Reading,
} from './names.ts';
import type { Token } from './segment.ts';

/** A region's short name that is an ordinary word as well: 平安. */
const isWordyRegion = (token: Token | undefined) =>
  token?.kind === 'region' && token.word !== undefined && token.word !== 'genre' && token.word !== 'function';

/** A stretch without a suffix that stands where a name stands (平安2015年, 棉阳收到几件): known places, or letters no dictionary has. */
function strangerAt(reading: Reading, at: number, first: boolean): Name | null {
  const { tokens, lexicon } = reading;
  if (!(isNameLike(tokens[at]) || isWordyRegion(tokens[at]))) return null;
  let to = at;
  let strange = true;
  let length = 0;
  while (to < tokens.length && (to === at || !tokens[to]?.gap) && (isNameLike(tokens[to]) || to === at)) {
    strange &&= tokens[to]?.kind === 'character';
    length += tokens[to]?.text.length ?? 0;
    to++;
  }
  if (isSuffix(tokens[to]) && !tokens[to]?.gap) return null;
  // 洪每2014年: a character that ends names stands in one when a held name has its sound or look.
  if (strange && tokens[to]?.kind === 'single' && !tokens[to]?.gap && besideYear(reading, at, to + 1)) {
    const near = nearStart(reading, at, to + 1);
    if (near !== null && near >= at) return ended(reading, 'bare', near, to + 1);
  }
  const from = strange || (first && opens(reading, at)) ? nearStart(reading, at, to) : null;
  if (from !== null && (strange || beforeYear(reading, to) || closes(reading, to)))
    return ended(reading, 'bare', from, to);
  if (length < 2 || length > 6 || !opens(reading, at)) return null;
  const text = join(reading, at, to);
  const { gazetteer } = lexicon;
  const known =
    gazetteer.regions(text).length > 0 ||
    ['镇', '乡', '街道'].some((suffix) => gazetteer.townships(text + suffix).length > 0);
  return standsAsName(reading, at, to, { first, known, strange: strange && length < 5 })
    ? ended(reading, 'bare', at, to)
    : null;
}

interface Stranger {
  /** No name was found in the text but this. */
  readonly first: boolean;
  /** The gazetteer has it. */
  readonly known: boolean;
  /** Nothing else explains its characters. */
  readonly strange: boolean;
}

/** Whether the stretch stands where only somebody's name does: beside a year, before what is asked, or alone (濮院呢). */
function standsAsName(reading: Reading, at: number, to: number, { first, known, strange }: Stranger): boolean {
  const next = reading.tokens[to];
  // 虹山乡2011年集体企业: beside a name that was found, an ordinary word is one.
  const ordinary = !first && reading.tokens.slice(at, to).every(({ kind }) => kind === 'word');
  if (known && !ordinary && besideYear(reading, at, to) && closes(reading, to)) return true;
  if (strange && beforeYear(reading, to)) return true;
  if (!first) return false;
  if (known && (next?.word === 'genre' || next?.text === '有没有')) return true;
  if (strange && /^(?:主动|公开|收到|发布|有没有)/u.test(next?.text ?? '')) return true;
  const rest = reading.folded.text.slice(next?.start ?? reading.folded.text.length);
  return (
    (/^呢?[?？。!！~]*$/u.test(rest) && known && strange) || (/^呢[?？。!！~]*$/u.test(rest) && (known || strange))
  );
}

/** No question names more strangers; a longer text is no question. */
const most = 20;

/** Names that only their position gives away, looked for where no name was found. */
export function strangers(reading: Reading, names: readonly Name[]): Name[] {
  const all = [...names];
  const first = !names.some((name) => name.kind !== 'region');
  let searched = 0;
  let ahead = 0;
  for (let at = 0; at < reading.tokens.length && searched < most; at++) {
    while ((names[ahead]?.to ?? Number.POSITIVE_INFINITY) <= at) ahead++;
    const inside = names[ahead];
    if (inside && inside.from <= at) {
      at = inside.to - 1;
      continue;
    }
    if (!isNameLike(reading.tokens[at]) && reading.tokens[at]?.kind !== 'region') continue;
    searched++;
    const stranger = strangerAt(reading, at, first);
    if (stranger && !all.some((name) => name.from < stranger.to && stranger.from < name.to)) {
      all.push(stranger);
      at = stranger.to - 1;
    } else {
      while (at + 1 < reading.tokens.length && isNameLike(reading.tokens[at + 1])) at++;
    }
  }
  return all.sort((a, b) => a.from - b.from);
}
