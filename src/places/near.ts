import { distance } from 'fastest-levenshtein';
import { createHeldNames, type HeldName, type HeldNames } from './held-names.ts';
import type { Closeness, Issuer } from './issuer.ts';
import type { Form, Lexicon } from './lexicon.ts';
import { lookAlike } from './look-alikes.ts';
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

/** Further apart than this share of their sounds, two names are not near: 和平 and 太平, 平安 and 祝塘. */
const farthest = 0.4;

/** The share of their sounds in which two cores differ: syllable by syllable when they have the same number. */
function soundsApart(one: string, other: string): number {
  const [a, b] = [one.trim().split(' '), other.trim().split(' ')];
  const apart = (x: string, y: string) => distance(x, y) / Math.max(x.length, y.length, 1);
  if (a.length !== b.length) return apart(one, other);
  return a.reduce((sum, syllable, at) => sum + apart(syllable, b[at] ?? ''), 0) / a.length;
}

const order: readonly Closeness[] = ['homophone', 'look-alike', 'slip'];
const most = 8;

/** Same length, and every differing character looks or sounds like its counterpart. */
function isLookAlike(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) {
    const [one = '', other = ''] = [a[at], b[at]];
    if (!lookAlike(one, other) && !soundAlike(one, other)) return false;
  }
  return true;
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
  let indexed: HeldNames | undefined;
  const names = () => {
    indexed ??= createHeldNames(lexicon);
    return indexed;
  };
  /** Places whose core, of the same length, is like this one character by character. */
  const alike = (core: string): Form[] => {
    const heard = new Set(
      names()
        .sounding(core)
        .filter((name) => name.core !== core),
    );
    const seen = names()
      .oneAway(core)
      .filter((name) => name.core !== core && !heard.has(name) && isLookAlike(core, name.core));
    return [
      ...[...heard].map(({ held }): Form => ({ held, closeness: 'homophone' })),
      ...seen.map(({ held }): Form => ({ held, closeness: 'look-alike' })),
    ];
  };
  const farness = (core: string, { core: own, sounds }: HeldName) => {
    if (core === own) return 0;
    const sound = soundKeys(core)[0] ?? '';
    return 0.02 + Math.min(...sounds.map((key) => soundsApart(sound, key)), 1);
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
      for (const { held, core, suffix } of names().oneAway(parts.core)) {
        const slip = core === parts.core || (written.length > 2 && distance(written, core + suffix) === 1);
        if (slip && !found.has(held)) forms.push({ held, closeness: 'slip' });
      }
      return sorted(forms);
    }),
    nearest(written, limit) {
      const core = coreOf(written).slice(0, 12);
      if (core.length < 2) return [];
      const close = new Set([...names().departments(core), ...names().oneAway(core), ...names().sounding(core)]);
      const rank = (name: HeldName) =>
        farness(core, name) + (name.core + name.suffix === written || name.held.unit.name === written ? 0 : 0.01);
      return [...close]
        .map((name) => ({ issuer: name.held.issuer, far: rank(name) }))
        .filter(({ far }) => far <= farthest)
        .sort((a, b) => a.far - b.far)
        .slice(0, limit)
        .map(({ issuer }) => issuer);
    },
  };
}
