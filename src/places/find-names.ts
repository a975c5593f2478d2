import { heldAgrees } from './lexicon.ts';
import {
  beforeYear,
  ended,
  isAskedOver,
  isBareName,
  isSuffix,
  join,
  leftover,
  type Name,
  nearStart,
  opens,
  type Reading,
  unknownStart,
} from './names.ts';
import { strangers } from './strangers.ts';

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
  const stranger = level ? strangeCounty(reading, at - 1) : null;
  const from = stranger ?? (level ? at - 1 : behindRegion ? at : leftover(reading, at));
  const prefix = level && stranger === null ? '' : join(reading, from, at);
  return {
    ...ended(reading, 'department', from, at + 1),
    department: canonical,
    level: stranger === null ? level : '',
    prefix,
  };
}

/** Where the name of a county begins that nobody knows (黄河|县|水利局); null where 县 is said of the one talked about. */
function strangeCounty(reading: Reading, at: number): number | null {
  const from = unknownStart(reading, at);
  if (from === null) return null;
  const words = reading.tokens.slice(from, at);
  const named = words.every(({ kind, word }) => (kind === 'word' ? word === 'noun' : kind === 'character'));
  return named && join(reading, from, at).length > 1 ? from : null;
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
    else if (
      token.kind === 'region' &&
      !isSuffix(tokens[at + 1]) &&
      (!token.word || (token.word !== 'function' && nextIsName(reading, at)))
    ) {
      add(ended(reading, 'region', at, at + 1));
    }
  }
  const numbered = documentNumbers(reading);
  return strangers(reading, names).filter(
    (name) =>
      name.kind === 'region' ||
      isKnown(reading, name) ||
      !numbered.some((end) => name.from < end && end <= name.to + 2),
  );
}

/** A document's number, 华府办发〔2015〕117号: what stands before it is the mark of who wrote it, and no name. */
const documentNumber = /(?<=\p{Script=Han})[〔[【(]?(?:19|20)\d\d年?[〕\]】)]?(?:第)?\d+号/gu;

/** The tokens at which the numbers of documents begin. */
function documentNumbers({ folded, tokens }: Reading): number[] {
  return [...folded.text.matchAll(documentNumber)].map(({ index }) => tokens.findIndex(({ end }) => end > index));
}

/** Whether a name is one that somebody held bears, as written. */
const isKnown = ({ lexicon }: Reading, { text, kind }: Name) => {
  const entry = lexicon.get(text);
  return kind === 'unit' ? true : (entry?.units.length ?? 0) + (entry?.bare.length ?? 0) > 0;
};

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
