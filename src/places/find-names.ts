import { heldAgrees } from './lexicon.ts';
import {
  beforeYear,
  besideYear,
  closes,
  endWithTail,
  isAskedOver,
  isBareName,
  isNameLike,
  isSuffix,
  leftover,
  type Name,
  nearStart,
  opens,
  type Reading,
  tokenAfter,
  unknownStart,
} from './names.ts';
import type { Token } from './segment.ts';

const join = ({ tokens }: Reading, from: number, to: number) =>
  tokens
    .slice(from, to)
    .map((token) => token.text)
    .join('');

function ended(reading: Reading, kind: Name['kind'], from: number, to: number): Name {
  const end = endWithTail(reading.folded.text, reading.tokens[to - 1]?.end ?? 0);
  return { from, to: tokenAfter(reading.tokens, to, end), kind, text: join(reading, from, to), end };
}

/** A known name; words before it that may make it another one are taken in. */
function knownAt(reading: Reading, kind: 'unit' | 'bare', at: number): Name {
  const from = leftover(reading, at);
  const name = ended(reading, kind, at, at + 1);
  if (from === at) return name;
  return { ...name, from, text: join(reading, from, at + 1), inner: name.text };
}

/** A department: of a region before it, of a level (县教育局), or by itself when one is held or a year stands beside it. */
function departmentAt(reading: Reading, at: number): Name | null {
  const { tokens, lexicon } = reading;
  const canonical = tokens[at]?.entry?.department;
  if (!canonical) return null;
  const before = tokens[at - 1];
  const prefixed = leftover(reading, at) < at;
  const level = before && !tokens[at]?.gap && /^[省市县区]$/u.test(before.text) ? before.text : '';
  const behindRegion = before?.kind === 'region';
  const known = lexicon.departments(canonical).length > 0;
  if (
    !behindRegion &&
    !known &&
    !(prefixed && level === '' && before?.kind === 'character') &&
    !(opens(reading, level ? at - 1 : at) && beforeYear(reading, at + 1))
  )
    return null;
  const from = level ? at - 1 : behindRegion ? at : leftover(reading, at);
  const prefix = level ? '' : join(reading, from, at);
  return { ...ended(reading, 'department', from, at + 1), department: canonical, level, prefix };
}

/** 宿城民政: a held department of the region before it, without its 局. */
function shortDepartmentAt(reading: Reading, at: number): Name | null {
  const { tokens, lexicon } = reading;
  const token = tokens[at];
  if (!token || tokens[at - 1]?.kind !== 'region' || token.gap) return null;
  const canonical = ['局', '委']
    .map((end) => lexicon.words.departments.get(token.text + end))
    .find((name) => name !== undefined);
  if (!canonical || lexicon.departments(canonical).length === 0) return null;
  return { ...ended(reading, 'department', at, at + 1), department: canonical, level: '' };
}

/** 海口市园林绿化处: an office that no list knows, behind a region. */
function officeAt(reading: Reading, at: number): Name | null {
  const { tokens } = reading;
  if (tokens[at - 1]?.kind !== 'region' || tokens[at]?.gap) return null;
  let length = 0;
  for (let to = at; to < tokens.length && length < 10; to++) {
    const token = tokens[to];
    if (!token || (to > at && token.gap) || !['character', 'word', 'single', 'department'].includes(token.kind))
      return null;
    if (token.word === 'function') return null;
    length += token.text.length;
    if (/[局厅]$|委员会$|办公室$|管理处$|(?:^|.)分局$/u.test(token.text) && length > 2) {
      const text = join(reading, at, to + 1);
      return { ...ended(reading, 'department', at, to + 1), department: text, level: '' };
    }
  }
  return null;
}

/** 阿巴镇, 棉阳镇: a name that goes by its suffix alone. */
function unknownEndingAt(reading: Reading, at: number): Name | null {
  if (!isSuffix(reading.tokens[at])) return null;
  const start = unknownStart(reading, at);
  const near = reading.tokens[at - 1] && !reading.tokens[at]?.gap ? nearStart(reading, start ?? at - 1, at) : null;
  const from = near ?? start;
  return from === null ? null : ended(reading, 'unit', from, at + 1);
}

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
  if (known && besideYear(reading, at, to) && closes(reading, to)) return true;
  if (strange && beforeYear(reading, to)) return true;
  if (!first) return false;
  if (known && (next?.word === 'genre' || next?.text === '有没有')) return true;
  if (strange && /^(?:主动|公开|收到|发布|有没有)/u.test(next?.text ?? '')) return true;
  const rest = reading.folded.text.slice(next?.start ?? reading.folded.text.length);
  return (
    (/^呢?[?？。!！~]*$/u.test(rest) && known && strange) || (/^呢[?？。!！~]*$/u.test(rest) && (known || strange))
  );
}

/** Every name in a text, in order and without overlaps; regions that belong to a name are still names of their own. */
export function findNames(reading: Reading): Name[] {
  const { tokens } = reading;
  const names: Name[] = [];
  const taken = (from: number) => (names.at(-1)?.to ?? 0) > from;
  const add = (name: Name | null): boolean => {
    if (!name) return false;
    // A name that reaches back over a stretch taken for another is the fuller one.
    while (taken(name.from)) names.pop();
    names.push(name);
    return true;
  };
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || taken(at)) continue;
    if (token.kind === 'unit' && isRegionHere(reading, at)) add(ended(reading, 'region', at, at + 1));
    else if (token.kind === 'unit') add(knownAt(reading, 'unit', at));
    else if (token.kind === 'department' && add(departmentAt(reading, at))) continue;
    else if (isSuffix(token) && add(unknownEndingAt(reading, at))) continue;
    else if (shortDepartmentAt(reading, at) ?? officeAt(reading, at))
      add(shortDepartmentAt(reading, at) ?? officeAt(reading, at));
    else if (
      token.kind === 'bare' &&
      (isRegionHere(reading, at) || (token.entry?.region && isAskedOver(reading, at)))
    ) {
      add(ended(reading, 'region', at, at + 1));
    } else if (token.kind === 'bare' && isBareName(reading, at)) add(knownAt(reading, 'bare', at));
    else if (token.kind === 'region' && !isSuffix(tokens[at + 1]) && (!token.word || nextIsName(reading, at))) {
      add(ended(reading, 'region', at, at + 1));
    }
  }
  return strangers(reading, names);
}

/** A region's short name that is an ordinary word as well: 平安. */
const isWordyRegion = (token: Token | undefined) =>
  token?.kind === 'region' && token.word !== undefined && token.word !== 'genre' && token.word !== 'function';

/** Whether a held bare name is the region of what follows it: 北京 in 北京密云, though 北京街道 is held. */
function isRegionHere({ tokens, lexicon }: Reading, at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token?.entry?.region || !next) return false;
  if (token.kind === 'unit' && next.gap) return false;
  if (tokens[at - 1]?.text === '(' && next.text === ')') return true;
  if (next.kind === 'region') return true;
  const forms = [...(next.entry?.units ?? []), ...(next.entry?.bare ?? [])];
  return (
    forms.some((form) => heldAgrees(form.held, [token.text], lexicon.gazetteer)) || (next.kind === 'unit' && !next.gap)
  );
}

/** Whether a name or another region directly follows a region word that is an ordinary word as well (兴国, 资源). */
function nextIsName({ tokens }: Reading, at: number): boolean {
  const token = tokens[at];
  if (token && token.text.length > 2 && /[省市县区旗州盟]$/u.test(token.text)) return true;
  const next = tokens[at + 1];
  return next !== undefined && !next.gap && ['unit', 'department', 'region'].includes(next.kind);
}

/** No question names more strangers; a longer text is no question. */
const most = 20;

/** Names that only their position gives away, looked for where no name was found. */
function strangers(reading: Reading, names: readonly Name[]): Name[] {
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
