import type { Held, Lexicon } from './lexicon.ts';
import { shortRegionNames } from './region-names.ts';
import { readings, soundKeys } from './sounds.ts';

/** A held name without its kind, and every way it sounds. */
export interface HeldName {
  readonly held: Held;
  readonly core: string;
  readonly suffix: string;
  readonly sounds: readonly string[];
}

/** The held names by what is near to them. */
export interface HeldNames {
  /** Places whose core can sound exactly like this one; among them those written the same. */
  sounding(core: string): HeldName[];
  /** Places whose core is this one, or this one with a character changed, added or left out. */
  oneAway(core: string): HeldName[];
  /** Departments of this name. */
  departments(name: string): readonly HeldName[];
}

function nameOf(held: Held): HeldName {
  const { unit } = held;
  const short = unit.kind === 'government' ? shortRegionNames(unit.name)[0] : undefined;
  const core = unit.kind === 'township' ? unit.core : (short ?? unit.name);
  return { held, core, suffix: unit.name.slice(core.length), sounds: soundKeys(core.slice(0, 12)) };
}

/** The core with each of its characters in turn taken out (`mark` empty) or made any (`*`). */
const without = (core: string, mark: string) =>
  Array.from(core, (_, at) => `${core.slice(0, at)}${mark}${core.slice(at + 1)}`);

function index(names: readonly HeldName[], keysOf: (name: HeldName) => Iterable<string>): Map<string, HeldName[]> {
  const found = new Map<string, HeldName[]>();
  for (const name of names) {
    for (const key of new Set(keysOf(name))) {
      const list = found.get(key);
      if (list) list.push(name);
      else found.set(key, [name]);
    }
  }
  return found;
}

/** Indexes the held names. What each asks of it is a few look-ups, however many are held. */
export function createHeldNames(lexicon: Lexicon): HeldNames {
  const names = lexicon.held.map(nameOf);
  const places = names.filter(({ held }) => held.unit.kind !== 'department');
  const bySound = index(places, ({ sounds }) => sounds);
  const beginnings = new Set([...bySound.keys()].flatMap((key) => beginningsOf(key)));
  const byCore = index(places, ({ core }) => [core]);
  const changed = index(places, ({ core }) => without(core, '*'));
  const shortened = index(places, ({ core }) => (core.length > 2 ? without(core, '') : []));
  const byDepartment = index(
    names.filter(({ held }) => held.unit.kind === 'department'),
    ({ core }) => [core],
  );
  return {
    sounding(core) {
      let keys = [''];
      for (const character of core) {
        keys = keys.flatMap((key) => readings(character).map((reading) => `${key} ${reading}`));
        keys = keys.filter((key) => beginnings.has(key));
        if (keys.length === 0) return [];
      }
      return [...new Set(keys.flatMap((key) => bySound.get(key) ?? []))];
    },
    oneAway(core) {
      const shorter = core.length > 2 ? without(core, '') : [];
      return [
        ...new Set([
          ...(byCore.get(core) ?? []),
          ...without(core, '*').flatMap((key) => changed.get(key) ?? []),
          ...(shortened.get(core) ?? []),
          ...shorter.flatMap((key) => byCore.get(key) ?? []),
        ]),
      ];
    },
    departments: (name) => byDepartment.get(name) ?? [],
  };
}

/** ` mian yang` begins with ` mian` and with itself. */
function beginningsOf(key: string): string[] {
  const syllables = key.split(' ').slice(1);
  return syllables.map((_, at) => ` ${syllables.slice(0, at + 1).join(' ')}`);
}
