import { distance } from 'fastest-levenshtein';
import type { Closeness, Issuer } from './issuer.ts';
import type { Form, Held, Lexicon } from './lexicon.ts';
import { lookAlike } from './look-alikes.ts';
import { shortRegionNames } from './region-names.ts';
import { soundAlike, soundKeys } from './sounds.ts';
import { coreOf, townshipParts } from './unit.ts';

/** Held names that a written name may have been meant for. Indexed when first asked. */
export interface Near {
  /** Held names that sound or look like this bare one (棉阳 → 棉洋). */
  bare(core: string): Form[];
  /** The same for a name with its suffix, and those one character away (洪海镇 → 洪梅镇). */
  full(name: string): Form[];
  /** Held issuers with a name like this one, best first: the same elsewhere or of another kind, or alike in characters and sound. */
  nearest(name: string, limit: number): Issuer[];
}

interface Name {
  readonly held: Held;
  readonly core: string;
  readonly suffix: string;
  readonly keys: readonly string[];
}

/** Further apart than this share of their sounds, two names are not near: 和平 and 太平, 平安 and 祝塘. */
const farthest = 0.4;

/** The share of their sounds in which two cores differ: syllable by syllable when they have the same number. */
function soundsApart(one: string, other: string): number {
  const [a, b] = [one.trim().split(' '), other.trim().split(' ')];
  const apart = (x: string, y: string) => distance(x, y) / Math.max(x.length, y.length, 1);
  if (a.length !== b.length) return apart(one, other);
  return a.reduce((sum, syllable, at) => sum + apart(syllable, b[at] ?? ''), 0) / a.length;
}

/** How far two cores are from each other, from 0 (the same characters) on. */
function farness(core: string, { core: own, keys }: Name): number {
  if (core === own) return 0;
  const sound = soundKeys(core)[0] ?? '';
  return 0.02 + Math.min(...keys.map((key) => soundsApart(sound, key)), 1);
}

const order: readonly Closeness[] = ['homophone', 'look-alike', 'slip'];
const most = 8;

function nameOf(held: Held): Name {
  const { unit } = held;
  if (unit.kind === 'township') return { held, core: unit.core, suffix: unit.suffix, keys: soundKeys(unit.core) };
  const core = (unit.kind === 'government' && shortRegionNames(unit.name)[0]) || unit.name;
  return { held, core, suffix: unit.name.slice(core.length), keys: soundKeys(core.slice(0, 12)) };
}

/** Same length, and every differing character looks or sounds like its counterpart. */
function isLookAlike(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) {
    const [one = '', other = ''] = [a[at], b[at]];
    if (!lookAlike(one, other) && !soundAlike(one, other)) return false;
  }
  return true;
}

function index<T>(items: readonly T[], keysOf: (item: T) => Iterable<string>): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const list = found.get(key);
      if (list) list.push(item);
      else found.set(key, [item]);
    }
  }
  return found;
}

/** Keeps the answers to the last few questions: the same name is looked at from several sides. */
function remembering<T>(compute: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size >= 512) known.clear();
    const made = compute(text);
    known.set(text, made);
    return made;
  };
}

const sorted = (forms: Form[]) =>
  forms.sort((a, b) => order.indexOf(a.closeness) - order.indexOf(b.closeness)).slice(0, most);

/** Nearness search over the held issuers of a lexicon. */
export function createNear(lexicon: Lexicon): Near {
  let names: Name[] | undefined;
  let bySound: Map<string, Name[]> | undefined;
  let sharers: Map<string, Name[]> | undefined;
  let byCharacter: Map<string, Name[]> | undefined;
  const all = () => {
    names ??= lexicon.held.map(nameOf);
    return names;
  };
  const places = () => all().filter(({ held }) => held.unit.kind !== 'department');
  /** Places with a core that sounds like this one. */
  const sounding = (core: string): Name[] => {
    bySound ??= index(places(), (name) => name.keys);
    return soundKeys(core).flatMap((key) => bySound?.get(key) ?? []);
  };
  /** Places whose core has all characters of this one but one, or one more. */
  const sharing = (core: string): Name[] => {
    byCharacter ??= index(places(), (name) => new Set(name.core));
    const shared = new Map<Name, number>();
    for (const character of new Set(core)) {
      for (const name of byCharacter.get(character) ?? []) shared.set(name, (shared.get(name) ?? 0) + 1);
    }
    return [...shared].flatMap(([name, count]) =>
      Math.abs(name.core.length - core.length) <= 1 && count >= new Set(core).size - 1 ? [name] : [],
    );
  };
  /** Held names that share a character with this core, or its sound. */
  const akin = (core: string): Name[] => {
    sharers ??= index(all(), (name) => new Set(name.core.replace(/[局委厅办处]$/u, '')));
    return [...new Set([...[...core].flatMap((character) => sharers?.get(character) ?? []), ...sounding(core)])];
  };
  /** Places whose core, of the same length, is like this one character by character. */
  const alike = (core: string): Form[] => {
    const heard = new Set(sounding(core).filter((name) => name.core !== core));
    const seen = sharing(core).filter((name) => name.core !== core && !heard.has(name) && isLookAlike(core, name.core));
    return [
      ...[...heard].map(({ held }): Form => ({ held, closeness: 'homophone' })),
      ...seen.map(({ held }): Form => ({ held, closeness: 'look-alike' })),
    ];
  };
  return {
    bare: remembering((core) => (core.length < 2 || core.length > 8 ? [] : sorted(alike(core)))),
    full: remembering((written) => {
      const parts = townshipParts(written) ?? { core: written.slice(0, -1), suffix: written.slice(-1) };
      if (parts.core === '' || parts.core.length > 8) return [];
      const forms = alike(parts.core).map(
        // 洪美乡: another kind of place as well, so only the citizen can say.
        (form): Form => (form.held.issuer.name.endsWith(parts.suffix) ? form : { ...form, closeness: 'slip' }),
      );
      const found = new Set(forms.map(({ held }) => held));
      for (const { held, core, suffix } of sharing(parts.core)) {
        const slip = core === parts.core || (written.length > 2 && distance(written, core + suffix) === 1);
        if (slip && !found.has(held)) forms.push({ held, closeness: 'slip' });
      }
      return sorted(forms);
    }),
    nearest(written, limit) {
      const core = coreOf(written).slice(0, 12);
      const near = akin(core).flatMap((name) => {
        const far = farness(core, name);
        return far <= farthest
          ? [{ issuer: name.held.issuer, far: far + (name.core + name.suffix === written ? 0 : 0.01) }]
          : [];
      });
      return near
        .sort((a, b) => a.far - b.far)
        .slice(0, limit)
        .map(({ issuer }) => issuer);
    },
  };
}
