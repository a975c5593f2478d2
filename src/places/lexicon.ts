import { foldName } from './fold.ts';
import type { Gazetteer, Place } from './gazetteer.ts';
import type { Closeness, Issuer } from './issuer.ts';
import { shortRegionNames, withoutPeople } from './region-names.ts';
import { within } from './regions.ts';
import { type Parted, partIssuer, plainName } from './unit.ts';
import type { Words } from './words.ts';

/** A held issuer, taken apart. */
export interface Held extends Parted {
  readonly issuer: Issuer;
}

/** A written form of a held issuer's name. */
export interface Form {
  readonly held: Held;
  readonly closeness: Closeness;
}

/** What a stretch of folded text can be. */
export interface Entry {
  /** Held issuers by a name with its suffix. */
  units: Form[];
  /** Held issuers by a name without one: 棉洋. */
  bare: Form[];
  /** A region's word: 桐乡, 桐乡市. */
  region: boolean;
  /** The canonical name of a kind of department. */
  department: string | null;
}

/** Everything that names somebody, by its folded form. */
export interface Lexicon {
  readonly held: readonly Held[];
  readonly gazetteer: Gazetteer;
  readonly words: Words;
  /** How long the longest name or word is that begins with these two characters; 1 when none does. */
  reach(beginning: string): number;
  get(text: string): Entry | undefined;
  /** Departments held under this canonical name. */
  departments(canonical: string): readonly Held[];
  /** Held governments, by their own place. */
  governments(place: Place): readonly Held[];
}

/** Other full ways to write a township: 礼让街道 for 礼让街街道, 广内街道 for 广安门内街道. */
function townshipVariants(core: string, suffix: string): string[] {
  const cores: string[] = [];
  if (suffix === '街道' && core.length > 2 && /[街路]$/u.test(core)) cores.push(core.slice(0, -1));
  if (core.length >= 4) cores.push(`${core[0]}${core.at(-1)}`);
  return cores;
}

const isSubsequence = (short: string, long: string) => {
  let at = 0;
  for (const character of long) if (character === short[at]) at++;
  return at === short.length;
};

/** The names that the gazetteer has for a held township with a shortened name: 广内街道 is 广安门内街道 of its county. */
function officialNames(held: Held, gazetteer: Gazetteer): string[] {
  const { unit } = held;
  const county = held.places.length === 1 ? held.places[0] : undefined;
  if (unit.kind !== 'township' || !county) return [];
  const names = gazetteer.townshipsOf(county);
  if (names.includes(unit.name)) return [];
  const peoples = gazetteer.fullNames(unit.name).filter((name) => names.includes(name));
  if (peoples.length > 0) return peoples;
  const fuller = names.filter(
    (name) =>
      name.endsWith(unit.suffix) &&
      name.length > unit.name.length + 1 &&
      name[0] === unit.core[0] &&
      name.at(-unit.suffix.length - 1) === unit.core.at(-1) &&
      isSubsequence(unit.core, name.slice(0, -unit.suffix.length)),
  );
  return fuller.length === 1 ? fuller : [];
}

const branch = /^(?<kind>.+?)局(?<area>\p{Script=Han}{2,5}?)区?分局$/u;

/** Other ways to write a branch: 静安公安分局 and 静安分局 for 公安局静安分局. */
function branchVariants(name: string): string[] {
  const { kind, area } = branch.exec(name)?.groups ?? {};
  if (!kind || !area) return [];
  return [`${kind}局${area}分局`, ...[area, `${area}区`].flatMap((where) => [`${where}${kind}分局`, `${where}分局`])];
}

/** Longer names are not looked for as a whole. */
const most = 24;
/** What may follow a township's name within its official one: 广安门内街道|办事处. */
const official = 3;

function reachesOf(sources: readonly Iterable<string>[]): Map<string, number> {
  const reaches = new Map<string, number>();
  for (const source of sources) {
    for (const name of source) {
      const beginning = name.slice(0, 2);
      const length = name.length + official;
      if ((reaches.get(beginning) ?? 0) < length) reaches.set(beginning, length);
    }
  }
  return reaches;
}

const regionOnly: Entry = { units: [], bare: [], region: true, department: null };

/** Whether a name without its region is shared by offices everywhere (教育局), and so needs one. */
const isOffice = (name: string, words: Words) =>
  words.departments.has(name) || /[局厅委办处署会院]$|办公室$|中心$|大队$/u.test(name);

/** Builds the lexicon of the held issuers, the gazetteer's regions and the kinds of department. */
export function createLexicon(issuers: readonly Issuer[], gazetteer: Gazetteer, words: Words): Lexicon {
  const entries = new Map<string, Entry>();
  const departments = new Map<string, Held[]>();
  const governments = new Map<Place, Held[]>();
  const entry = (text: string): Entry => {
    let found = entries.get(text);
    if (!found) {
      found = { units: [], bare: [], region: gazetteer.regions(text).length > 0, department: null };
      entries.set(text, found);
    }
    return found;
  };
  const form = (kind: 'units' | 'bare', text: string, held: Held, closeness: Closeness) => {
    const forms = text.length > 1 ? entry(text)[kind] : [];
    if (!forms.some((other) => other.held === held)) forms.push({ held, closeness });
  };
  const addTownship = (held: Held, name: string, core: string, suffix: string) => {
    form('units', name, held, 'exact');
    const plain = withoutPeople(name);
    if (plain) {
      form('units', plain, held, 'short');
      form('bare', name.slice(0, -1), held, 'short');
    }
    for (const official of officialNames(held, gazetteer)) {
      form('units', official, held, 'exact');
      form('bare', official.slice(0, -suffix.length), held, 'short');
    }
    form('bare', core, held, 'short');
    // 洪梅乡 is no 洪梅镇, but nothing is nearer to it.
    for (const other of ['镇', '乡', '街道']) if (other !== suffix) form('units', core + other, held, 'slip');
    for (const variant of townshipVariants(core, suffix)) {
      form('units', variant + suffix, held, 'short');
      if (core.length >= 4) form('bare', variant, held, 'short');
    }
  };
  const all = [...new Map(issuers.map((issuer) => [`${issuer.region}/${issuer.name}`, issuer])).values()].map(
    (issuer): Held => ({ issuer, ...partIssuer(issuer.name, issuer.region, gazetteer) }),
  );
  for (const held of all) {
    const { unit } = held;
    const whole = plainName(foldName(held.issuer.name));
    if (whole !== unit.name) form('units', whole, held, 'exact');
    for (const variant of branchVariants(unit.name)) form('units', variant, held, 'short');
    if (unit.kind === 'township') addTownship(held, unit.name, unit.core, unit.suffix);
    else if (unit.kind === 'government') {
      form('units', unit.name, held, 'exact');
      for (const short of shortRegionNames(unit.name)) form('bare', short, held, 'short');
      for (const place of held.places) governments.set(place, [...(governments.get(place) ?? []), held]);
    } else if (gazetteer.townships(unit.name).length > 0 || !isOffice(unit.name, words)) {
      form('units', unit.name, held, 'exact');
    } else {
      const canonical = words.departments.get(unit.name) ?? unit.name;
      departments.set(canonical, [...(departments.get(canonical) ?? []), held]);
      entry(unit.name).department = canonical;
    }
    for (const word of held.unknown) if (word.length > 1) entry(word).region = true;
  }
  for (const [name, canonical] of words.departments) entry(name).department = canonical;
  let reaches: ReadonlyMap<string, number> | undefined;
  return {
    held: all,
    gazetteer,
    words,
    reach: (beginning) => {
      reaches ??= reachesOf([entries.keys(), gazetteer.names(), words.kinds.keys()]);
      return Math.min(reaches.get(beginning) ?? 1, most);
    },
    get: (text) => entries.get(text) ?? (gazetteer.regions(text).length > 0 ? regionOnly : undefined),
    departments: (canonical) => departments.get(canonical) ?? [],
    governments: (place) => governments.get(place) ?? [],
  };
}

/** Whether a held issuer may be in the region that these words name; every word must agree. */
export function heldAgrees(held: Held, words: readonly string[], gazetteer: Gazetteer): boolean {
  return words.every((word) => {
    const named = gazetteer.regions(word);
    if (held.unknown.some((own) => own.includes(word) || word.includes(own))) return true;
    if (named.length === 0) return held.places.length === 0 && held.unknown.length === 0;
    if (held.places.length === 0) return held.unknown.length === 0;
    return named.some(({ place }) => held.places.some((own) => within(own, place) || within(place, own)));
  });
}
