import { foldName } from './fold.ts';
import { type Gazetteer, loadGazetteer, type Place } from './gazetteer.ts';
import { shortRegionNames } from './region-names.ts';

/** What a region path or some region words say: the places they can be, and the words that no gazetteer knows. */
export interface Whereabouts {
  /** The deepest places named, each consistent with every known word. Empty when no word is known. */
  readonly places: readonly Place[];
  readonly unknown: readonly string[];
  /** Whether the known words contradict one another (江苏桐乡); then no place is meant. */
  readonly contradictory: boolean;
}

/** Whether `inner` is `outer` or lies in it. */
export function within(inner: Place, outer: Place): boolean {
  for (let at: Place | null = inner; at; at = at.parent) if (at === outer) return true;
  return false;
}

const related = (a: Place, b: Place) => within(a, b) || within(b, a);

/** 朝阳市双塔区 → 朝阳市, 双塔区: the longest region words from the left; what is left over is one word more. */
function splitRegionWords(piece: string, gazetteer: Gazetteer): string[] {
  const words: string[] = [];
  let rest = piece;
  while (rest !== '') {
    let length = Math.min(rest.length, 16);
    while (length > 1 && gazetteer.regions(rest.slice(0, length)).length === 0) length--;
    if (length <= 1) return [...words, rest];
    // A level after a short name (嘉兴地区) belongs to it.
    words.push(rest.slice(0, length));
    rest = rest.slice(length);
  }
  return words;
}

/** Where some region words lead together. Each word narrows what the others leave. */
export function locate(words: readonly string[], gazetteer: Gazetteer): Whereabouts {
  const unknown: string[] = [];
  let places = null as readonly Place[] | null;
  for (const word of words) {
    const named = gazetteer.regions(word).map(({ place }) => place);
    if (named.length === 0) {
      unknown.push(word);
      continue;
    }
    places = places
      ? [...new Set(places.flatMap((a) => named.filter((b) => related(a, b)).map((b) => (within(a, b) ? a : b))))]
      : named;
    if (places.length === 0) return { places, unknown, contradictory: true };
  }
  return { places: places ?? [], unknown, contradictory: false };
}

/** Where a region path (`省/市/县`, any level missing or shortened, old names too) leads. */
export function locatePath(path: string, gazetteer: Gazetteer): Whereabouts {
  const words = foldName(path)
    .split(/[/／·,，、]/u)
    .flatMap((piece) => splitRegionWords(piece, gazetteer));
  const found = locate(words, gazetteer);
  if (!found.contradictory) return found;
  // A path that no gazetteer can follow is kept as given: its last words speak.
  const last = locate(words.slice(-1), gazetteer);
  return { ...last, unknown: words.slice(0, -1) };
}

const stem = (word: string) => shortRegionNames(word)[0] ?? word;
const mentions = (path: string, word: string) => path.includes(stem(word));

/**
 * Whether two region paths or words may be the same place: levels and suffixes may be missing, old names count.
 * An empty region agrees with all. 密云县 agrees with 北京市/密云区 and with 北京; 湖南 does not with 浙江省/嘉兴市/桐乡市.
 */
export function regionsAgree(a: string, b: string, gazetteer: Gazetteer = loadGazetteer()): boolean {
  if (a.trim() === '' || b.trim() === '') return true;
  const one = locatePath(a, gazetteer);
  const other = locatePath(b, gazetteer);
  if (one.places.length > 0 && other.places.length > 0) {
    if (!one.places.some((x) => other.places.some((y) => related(x, y)))) return false;
  }
  const agrees = (from: Whereabouts, to: Whereabouts, path: string) =>
    from.unknown.every((word) => mentions(path, word) || to.places.some((place) => place.level !== 'county'));
  if (one.unknown.length > 0 && other.unknown.length > 0) {
    return one.unknown.some((word) => mentions(b, word)) || other.unknown.some((word) => mentions(a, word));
  }
  return agrees(one, other, b) && agrees(other, one, a);
}

/** Whether a report's region lies in (or is) the region that `outer` names: 五华县 covers 广东省/梅州市/五华县, 北京 covers 密云县. */
export function regionCovers(outer: string, inner: string, gazetteer: Gazetteer = loadGazetteer()): boolean {
  const around = locatePath(outer, gazetteer);
  const inside = locatePath(inner, gazetteer);
  if (around.places.length === 0)
    return around.unknown.length > 0 && around.unknown.every((word) => mentions(inner, word));
  return inside.places.some((x) => around.places.some((y) => within(x, y)));
}
