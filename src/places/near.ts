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
}

const order: readonly Closeness[] = ['homophone', 'look-alike', 'slip'];

function namesOf(held: Held): Name[] {
  const { unit } = held;
  if (unit.kind === 'township') return [{ held, core: unit.core, suffix: unit.suffix }];
  if (unit.kind === 'department') return [];
  const core = shortRegionNames(unit.name)[0];
  return core ? [{ held, core, suffix: unit.name.slice(core.length) }] : [];
}

/** Same length, and every differing character looks or sounds like its counterpart. */
function isLookAlike(a: string, b: string): boolean {
  const others = [...b];
  return (
    a.length === b.length && [...a].every((c, i) => lookAlike(c, others[i] ?? '') || soundAlike(c, others[i] ?? ''))
  );
}

/** Nearness search over the held issuers of a lexicon. */
export function createNear(lexicon: Lexicon): Near {
  let names: Name[] | undefined;
  let bySound: Map<string, Name[]> | undefined;
  let byCharacter: Map<string, Name[]> | undefined;
  const all = () => {
    names ??= lexicon.held.flatMap(namesOf);
    return names;
  };
  const sounds = () => {
    if (!bySound) {
      bySound = new Map();
      for (const name of all())
        for (const key of soundKeys(name.core)) bySound.set(key, [...(bySound.get(key) ?? []), name]);
    }
    return bySound;
  };
  const characters = () => {
    if (!byCharacter) {
      byCharacter = new Map();
      for (const name of all()) {
        for (const character of new Set(name.core))
          byCharacter.set(character, [...(byCharacter.get(character) ?? []), name]);
      }
    }
    return byCharacter;
  };
  /** Names that share a character with this core, or sound like it. */
  const around = (core: string) => [
    ...new Set([
      ...soundKeys(core).flatMap((key) => sounds().get(key) ?? []),
      ...[...core].flatMap((c) => characters().get(c) ?? []),
    ]),
  ];
  const like =
    (core: string) =>
    (name: Name): Closeness | null => {
      if (name.core === core) return null;
      if (soundKeys(core).some((key) => soundKeys(name.core).includes(key))) return 'homophone';
      return isLookAlike(core, name.core) ? 'look-alike' : null;
    };
  const sorted = (forms: Form[]) =>
    forms.sort((a, b) => order.indexOf(a.closeness) - order.indexOf(b.closeness)).slice(0, 8);
  return {
    bare(core) {
      if (core.length < 2 || core.length > 8) return [];
      const closeness = like(core);
      return sorted(
        around(core).flatMap((name) =>
          [closeness(name)].flatMap((is) => (is ? [{ held: name.held, closeness: is }] : [])),
        ),
      );
    },
    full(written) {
      const parts = townshipParts(written) ?? { core: written.slice(0, -1), suffix: written.slice(-1) };
      if (parts.core.length > 8) return [];
      const closeness = like(parts.core);
      const forms = around(parts.core).flatMap((name): Form[] => {
        const is = name.suffix === parts.suffix ? closeness(name) : null;
        if (is) return [{ held: name.held, closeness: is }];
        const slip =
          name.core === parts.core || (written.length > 2 && distance(written, name.core + name.suffix) === 1);
        return slip ? [{ held: name.held, closeness: 'slip' }] : [];
      });
      return sorted(forms);
    },
    nearest(written, limit) {
      const core = townshipParts(written)?.core ?? written;
      const sound = soundKeys(core.slice(0, 12))[0] ?? '';
      const far = (held: Held) => {
        const own = namesOf(held)[0]?.core ?? held.issuer.name;
        const spelt = distance(core.slice(0, 40), own) / Math.max(core.length, own.length, 1);
        const said = distance(sound, soundKeys(own.slice(0, 12))[0] ?? '') / Math.max(sound.length, 1);
        return (
          Math.min(spelt, said + 0.05) - (core.length > 2 && held.issuer.region.includes(core.slice(0, 2)) ? 0.1 : 0)
        );
      };
      return lexicon.held
        .map((held) => ({ issuer: held.issuer, far: far(held) }))
        .sort((a, b) => a.far - b.far)
        .slice(0, limit)
        .map(({ issuer }) => issuer);
    },
  };
}
