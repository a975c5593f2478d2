import { distance } from 'fastest-levenshtein';
import type { Closeness, Issuer } from './issuer.ts';
import type { Form, Held, Lexicon } from './lexicon.ts';
import { lookAlike } from './look-alikes.ts';
import { shortRegionNames } from './region-names.ts';
import { soundAlike, soundKeys } from './sounds.ts';
import { townshipParts } from './unit.ts';

/** Held names that a written name may have been meant for. Indexed when first asked. */
export interface Near {
  /** Held names that sound or look like this bare one (棉阳 → 棉洋). */
  bare(core: string): Form[];
  /** The same for a name with its suffix, and those one character away (洪海镇 → 洪梅镇). */
  full(name: string): Form[];
  /** Held issuers by nearness to a name, best first. */
  nearest(name: string, limit: number): Issuer[];
}

interface Name {
  readonly held: Held;
  readonly core: string;
  readonly suffix: string;
  readonly keys: readonly string[];
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
      const forms = alike(parts.core).filter(({ held }) => held.issuer.name.endsWith(parts.suffix));
      const found = new Set(forms.map(({ held }) => held));
      for (const { held, core, suffix } of sharing(parts.core)) {
        const slip = core === parts.core || (written.length > 2 && distance(written, core + suffix) === 1);
        if (slip && !found.has(held)) forms.push({ held, closeness: 'slip' });
      }
      return sorted(forms);
    }),
    nearest(written, limit) {
      const core = (townshipParts(written)?.core ?? written).slice(0, 40);
      const sound = soundKeys(core.slice(0, 12))[0] ?? '';
      const far = ({ held, core: own, keys }: Name) => {
        const spelt = distance(core, own) / Math.max(core.length, own.length, 1);
        const said = distance(sound, keys[0] ?? '') / Math.max(sound.length, 1);
        return (
          Math.min(spelt, said + 0.05) - (core.length > 2 && held.issuer.region.includes(core.slice(0, 2)) ? 0.1 : 0)
        );
      };
      return all()
        .map((name) => ({ issuer: name.held.issuer, far: far(name) }))
        .sort((a, b) => a.far - b.far)
        .slice(0, limit)
        .map(({ issuer }) => issuer);
    },
  };
}
