import { foldName } from './fold.ts';
import type { Gazetteer, NamedPlace, Place } from './gazetteer.ts';
import type { Candidate, Closeness, Issuer } from './issuer.ts';
import { type Form, type Held, heldAgrees, type Lexicon } from './lexicon.ts';
import type { Near } from './near.ts';
import { locate, within } from './regions.ts';
import { coreOf, plainName } from './unit.ts';

/** Everybody whom a written name may mean, and the held namesakes that its region words rule out. */
export interface Meant {
  readonly candidates: readonly Candidate[];
  readonly namesakes: readonly Issuer[];
}

export interface Directories {
  readonly lexicon: Lexicon;
  readonly near: Near;
}

const most = 20;
const suffixes = ['镇', '乡', '街道', '苏木'];

const held = ({ held, closeness }: Form): Candidate => ({ issuer: held.issuer, held: true, closeness });
const township = (name: string, county: Place, closeness: Closeness): Candidate => ({
  issuer: { name, region: county.path },
  held: false,
  closeness,
});

/** Whether a place of the gazetteer lies where every region word says. */
function placeAgrees(place: Place, words: readonly string[], gazetteer: Gazetteer): boolean {
  return words.every((word) =>
    gazetteer.regions(word).some((named) => within(place, named.place) || within(named.place, place)),
  );
}

/** Places with this township name, and with the name that only leaves out a people's, where the words say. */
function townships(name: string, words: readonly string[], closeness: Closeness, gazetteer: Gazetteer): Candidate[] {
  return [name, ...gazetteer.fullNames(name)].flatMap((full, at) =>
    gazetteer
      .townships(full)
      .filter((county) => placeAgrees(county, words, gazetteer))
      .map((county) => township(full, county, at === 0 ? closeness : 'short')),
  );
}

/** A name with its suffix: 石门镇, 广内街办. */
export function meantByUnit(text: string, words: readonly string[], { lexicon, near }: Directories): Meant {
  const { gazetteer } = lexicon;
  const name = plainName(text);
  const entry = lexicon.get(text) ?? lexicon.get(name);
  // 安镇 is short for 安镇街道, though it has the form of a 镇.
  const forms = entry?.units.length ? entry.units : (entry?.bare ?? []);
  const agreeing = forms.filter((form) => heldAgrees(form.held, words, gazetteer));
  const places = townships(name, words, 'exact', gazetteer);
  if (agreeing.length > 0) {
    const sure = agreeing.some(({ closeness }) => closeness === 'exact');
    const elsewhere = places.filter(({ closeness }) => closeness === 'exact');
    const meant = sure ? agreeing.filter(({ closeness }) => closeness !== 'slip') : agreeing;
    return { candidates: [...(sure ? [] : elsewhere.slice(0, most)), ...meant.map(held)], namesakes: [] };
  }
  if (forms.length > 0) {
    const namesakes = forms.filter(({ closeness }) => closeness !== 'slip').map((form) => form.held.issuer);
    return { candidates: places.slice(0, most), namesakes };
  }
  const alike = near.full(name).filter((form) => heldAgrees(form.held, words, gazetteer));
  const otherwise = alike.length > 0 && alike.every((form) => form.closeness === 'slip' && !sameCore(form, name));
  const known = places.length === 0 && otherwise ? otherKinds(name, words, gazetteer) : places;
  return { candidates: [...known.slice(0, most), ...alike.map(held)], namesakes: [] };
}

const sameCore = ({ held: { unit } }: Form, name: string) => coreOf(unit.name) === coreOf(name);

/** Real places of this name that are of another kind: 洪泽区 for 洪泽镇. Nearer than a held one that is spelt otherwise. */
function otherKinds(name: string, words: readonly string[], gazetteer: Gazetteer): Candidate[] {
  const core = coreOf(name);
  if (core.length < 2) return [];
  const regions = gazetteer
    .regions(core)
    .filter(({ place, how }) => how === 'short' && placeAgrees(place, words, gazetteer))
    .map(({ place }) => township(place.name, place.parent ?? place, 'slip'));
  return [...regions, ...suffixes.flatMap((suffix) => townships(core + suffix, words, 'slip', gazetteer))];
}

/** A name without its suffix: 棉洋. Places that are not held count only when nobody held has the name. */
export function meantByBare(text: string, words: readonly string[], { lexicon, near }: Directories): Meant {
  const { gazetteer } = lexicon;
  const forms = lexicon.get(text)?.bare ?? [];
  const agreeing = forms.filter((form) => heldAgrees(form.held, words, gazetteer));
  if (agreeing.length > 0) {
    // 北京 means the city before it means 北京街道.
    const large = governmentsNamed(text, words, lexicon).filter(
      (one) =>
        !one.held &&
        gazetteer.regions(text).some(({ place }) => place.name === one.issuer.name && place.level !== 'county'),
    );
    return { candidates: [...large, ...agreeing.map(held)], namesakes: [] };
  }
  const governments = words.length === 0 || forms.length === 0 ? governmentsNamed(text, words, lexicon) : [];
  const places = suffixes.flatMap((suffix) => townships(text + suffix, words, 'short', gazetteer));
  const known = [...governments, ...places].slice(0, most);
  if (forms.length > 0) return { candidates: known, namesakes: forms.map((form) => form.held.issuer) };
  const alike = near.bare(text).filter((form) => heldAgrees(form.held, words, gazetteer));
  return { candidates: [...known, ...alike.map(held)], namesakes: [] };
}

const closenessOf = (named: NamedPlace, issuer: Issuer): Closeness => {
  if (named.how === 'short') return 'short';
  return named.how === 'old' || foldName(issuer.name).endsWith(named.place.name)
    ? named.how === 'old'
      ? 'old-name'
      : 'exact'
    : 'old-name';
};

/** Governments that a region word names, in the regions before it; held ones alone when there are any. */
function governmentsNamed(word: string, words: readonly string[], lexicon: Lexicon): Candidate[] {
  const { gazetteer } = lexicon;
  const named = gazetteer.regions(word).filter(({ place }) => placeAgrees(place, words, gazetteer));
  const holding = named.flatMap((one) =>
    lexicon.governments(one.place).map((owner): Candidate => {
      const own = foldName(owner.issuer.name).endsWith(word);
      return { issuer: owner.issuer, held: true, closeness: own ? 'exact' : closenessOf(one, owner.issuer) };
    }),
  );
  if (holding.length > 0) return holding;
  return named.map((one) => ({
    issuer: { name: one.place.name, region: one.place.parent?.path ?? '' },
    held: false,
    closeness: one.how === 'full' ? 'exact' : one.how === 'old' ? 'old-name' : 'short',
  }));
}

/** A region's government: 五华县. Words before it say which. */
export function meantByRegion(words: readonly string[], { lexicon }: Directories): Meant {
  const last = words.at(-1) ?? '';
  const governments = governmentsNamed(last, words.slice(0, -1), lexicon);
  // A word that names both a region and, without its suffix, a held township (乌恰) means either.
  const forms = (lexicon.get(last)?.bare ?? []).filter(
    (form) => form.held.unit.kind === 'township' && heldAgrees(form.held, words.slice(0, -1), lexicon.gazetteer),
  );
  const sure = governments.filter((one) => one.held || forms.length === 0);
  return { candidates: [...sure, ...forms.map(held)].slice(0, most), namesakes: [] };
}

/** A department of the region that the words name, or of any when there are none; `level` is 县 in 县教育局, `prefix` what else stands before it. */
export function meantByDepartment(
  canonical: string,
  words: readonly string[],
  level: string,
  prefix: string,
  { lexicon }: Directories,
): Meant {
  const all = lexicon.departments(canonical);
  if (prefix !== '') {
    // 旅顺民政局: of 旅顺口区; a prefix that no held region has is somebody unknown.
    const ofPrefix = all.filter(({ issuer, places }) =>
      `${issuer.name}${issuer.region}${places.map(({ path }) => path)}`.includes(prefix),
    );
    return { candidates: ofPrefix.map((owner) => held({ held: owner, closeness: 'short' })), namesakes: [] };
  }
  if (words.length === 0) {
    const ofLevel = ({ places, unknown }: Held) =>
      level === '' || [...places.map(({ name }) => name), ...unknown].some((name) => name.endsWith(level));
    return { candidates: all.filter(ofLevel).map((owner) => held({ held: owner, closeness: 'short' })), namesakes: [] };
  }
  const { places } = locate(words, lexicon.gazetteer);
  const meant = all.filter(
    (owner) =>
      owner.places.some((place) => places.includes(place)) ||
      (owner.unknown.length > 0 && heldAgrees(owner, words, lexicon.gazetteer)),
  );
  const written = words.join('');
  const candidates = meant.map((owner) => {
    const full = foldName(owner.issuer.name);
    return held({
      held: owner,
      closeness: full.startsWith(written) || written.endsWith(full.slice(0, written.length)) ? 'exact' : 'short',
    });
  });
  return { candidates, namesakes: meant.length > 0 ? [] : all.map((owner) => owner.issuer) };
}
