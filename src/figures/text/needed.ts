import { type AST, RegExpParser } from '@eslint-community/regexpp';

/**
 * Words of which a text holds at least one wherever a pattern matches it: 收到|受理. A text without any of them needs
 * not be asked, which is most of what most patterns are asked about.
 */
type OneOf = readonly string[];

/** What a pattern needs, by the clauses that rule out most: of few and long words. */
export type Needed = readonly (readonly { readonly word: string; readonly first: number }[])[];

/** More words than this cost as much to look for as the pattern itself. */
const most = 24;
/** Clauses that are asked: the next ones rarely rule out what these did not. */
const asked = 3;

const parser = new RegExpParser();

/** What every match of a pattern holds; nothing where that cannot be told. */
export function neededBy(pattern: RegExp | undefined): Needed {
  if (!pattern || pattern.ignoreCase) return [];
  const { alternatives } = parser.parsePattern(pattern.source, 0, undefined, { unicode: pattern.unicode });
  const clauses = ofAlternatives(alternatives).toSorted((a, b) => worth(b) - worth(a));
  return clauses.slice(0, asked).map((clause) => clause.map((word) => ({ word, first: word.charCodeAt(0) })));
}

/** The same for a pattern asked of whole texts, where each word costs a search: the best clause, if it is short. */
export const neededInText = (pattern: RegExp): Needed =>
  neededBy(pattern)
    .filter((clause) => clause.length <= 6)
    .slice(0, 1);

/** Which characters a text has: 1 at the place of each, by its UTF-16 unit. A word with another one need not be looked for. */
export type Characters = Readonly<Uint8Array>;

export function charactersOf(text: string): Characters {
  const found = new Uint8Array(0x10000);
  for (let i = 0; i < text.length; i++) found[text.charCodeAt(i)] = 1;
  return found;
}

/**
 * Whether a text holds what a pattern needs; one that does not cannot match.
 * @param characters those of the text, and perhaps more, where they are known
 */
export function holds(text: string, needed: Needed, characters?: Characters): boolean {
  for (const clause of needed) if (!holdsOne(text, clause, characters)) return false;
  return true;
}

function holdsOne(text: string, clause: Needed[number], characters?: Characters): boolean {
  for (const { word } of clause) if ((!characters || isMadeOf(word, characters)) && text.includes(word)) return true;
  return false;
}

function isMadeOf(word: string, characters: Characters): boolean {
  for (let i = 0; i < word.length; i++) if (characters[word.charCodeAt(i)] === 0) return false;
  return true;
}

const shortest = (clause: OneOf): number => Math.min(...clause.map((word) => word.length));
const worth = (clause: OneOf): number => shortest(clause) * 10 - clause.length;

/** Of several ways of matching one must do, so each gives its best clause; a way that needs nothing leaves nothing. */
function ofAlternatives(alternatives: readonly AST.Alternative[]): OneOf[] {
  const each = alternatives.map(({ elements }) => ofSequence(elements));
  if (each.length === 1) return each[0]!;
  const best = each.map((clauses) => clauses.toSorted((a, b) => worth(b) - worth(a))[0]);
  const union = [...new Set(best.flatMap((clause) => clause ?? []))];
  return best.includes(undefined) || union.length > most ? [] : [union];
}

/** All that stands one behind another is needed; characters side by side make a word. */
function ofSequence(elements: readonly AST.Element[]): OneOf[] {
  const clauses: OneOf[] = [];
  let word = '';
  for (const element of [...elements, null]) {
    if (element?.type === 'Character') word += String.fromCodePoint(element.value);
    else {
      if (word !== '') clauses.push([word]);
      word = '';
      if (element) clauses.push(...ofElement(element));
    }
  }
  return clauses;
}

function ofElement(element: AST.Element): OneOf[] {
  if (element.type === 'Quantifier') return element.min > 0 ? ofSequence([element.element]) : [];
  if (element.type === 'CapturingGroup' || element.type === 'Group') return ofAlternatives(element.alternatives);
  if (element.type === 'Assertion')
    return 'alternatives' in element && !element.negate ? ofAlternatives(element.alternatives) : [];
  if (element.type !== 'CharacterClass' || element.negate) return [];
  const characters = element.elements.map((e) => (e.type === 'Character' ? String.fromCodePoint(e.value) : null));
  return characters.includes(null) || characters.length > most ? [] : [characters as string[]];
}

/** All matches of a pattern in a text, which is not searched where it lacks what they need. */
export function matchesOf(pattern: RegExp): (text: string) => readonly RegExpExecArray[] {
  // Told when first asked: a program that reads no report need not wait for it.
  let needed: Needed | null = null;
  return (text) => {
    needed ??= neededInText(pattern);
    return holds(text, needed, charactersOfLast(text)) ? [...text.matchAll(pattern)] : [];
  };
}

/** Many patterns are asked of one text, one behind the other. */
let last: { readonly text: string; readonly characters: Characters } = { text: '', characters: charactersOf('') };
function charactersOfLast(text: string): Characters {
  if (last.text !== text) last = { text, characters: charactersOf(text) };
  return last.characters;
}
