import { foldName } from './fold.ts';
import { type Gazetteer, loadGazetteer } from './gazetteer.ts';
import { locatePath } from './regions.ts';

/**
 * A region path as full as the gazetteer makes it: 桂东县 and 湖南/桂东县 are 湖南省/郴州市/桂东县. It stays as it is
 * where its last word may name several places (朝阳区), is an old name (密云县) or a short one, or is not known; of
 * several places the one that has a township of the issuer's name is meant.
 */
export function wholeRegion(path: string, issuer: string, gazetteer: Gazetteer = loadGazetteer()): string {
  const last = foldName(path).split('/').at(-1) ?? '';
  const { places, unknown, contradictory } = locatePath(path, gazetteer);
  if (unknown.length > 0 || contradictory || last === '') return path;
  const having = places.filter((place) => gazetteer.townshipsOf(place).includes(issuer));
  const [only, ...others] = places.length > 1 ? having : places;
  if (only === undefined || others.length > 0 || only.name !== last) return path;
  return only.path.split('/').length > path.split('/').length ? only.path : path;
}
