import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { shortRegionNames, withoutPeople } from './region-names.ts';

/** A province, city or county of China; cities that stand for a whole county level have no counties under them. */
export interface Place {
  readonly name: string;
  readonly level: 'province' | 'city' | 'county';
  readonly parent: Place | null;
  /** `省/市/县` down to this place. */
  readonly path: string;
}

/** A place that a region word may name, and how it names it. */
export interface NamedPlace {
  readonly place: Place;
  readonly how: 'full' | 'short' | 'old';
}

/** The divisions of China as compiled into data/, by name. Indexed when first asked. */
export interface Gazetteer {
  /** Which data, from which source, of which day. */
  readonly source: string;
  /** The regions that a word names: by full, short or old name. */
  regions(word: string): readonly NamedPlace[];
  /** Counties (or cities without counties) that have a township of exactly this name. */
  townships(name: string): readonly Place[];
  /** Full names of the townships of a county or city. */
  townshipsOf(place: Place): readonly string[];
  /** 古砦乡 → 古砦仫佬族乡: names that only leave out the people's. */
  fullNames(name: string): readonly string[];
  /** Every word that `regions`, `townships` or `fullNames` knows. */
  names(): Iterable<string>;
}

/** A line of data/gazetteer-old-names.json: the place `old`, in the region `in`, became (part of) `new` in that year. */
export interface OldName {
  readonly old: string;
  readonly new: string;
  readonly in: string;
  readonly year: number;
}

interface Row {
  readonly place: Place;
  readonly townships: readonly string[];
}

function readRows(text: string): { source: string; rows: Row[]; places: Place[] } {
  const places: Place[] = [];
  const rows: Row[] = [];
  let source = '';
  let province: Place | null = null;
  let city: Place | null = null;
  const create = (name: string, level: Place['level'], parent: Place | null): Place => {
    const place = { name, level, parent, path: parent ? `${parent.path}/${name}` : name };
    places.push(place);
    return place;
  };
  for (const line of text.split('\n')) {
    if (line === '') continue;
    if (line.startsWith('#')) source = line.replace(/^# source: /u, '');
    else if (line.startsWith('\t\t')) {
      const colon = line.indexOf(':');
      const name = line.slice(2, colon);
      const above: Place | null = city ?? province;
      const place: Place | null = name === '-' ? above : create(name, 'county', above);
      if (place && colon + 1 < line.length) rows.push({ place, townships: line.slice(colon + 1).split('|') });
    } else if (line.startsWith('\t')) city = line === '\t-' ? null : create(line.slice(1), 'city', province);
    else {
      province = create(line, 'province', null);
      city = null;
    }
  }
  return { source, rows, places };
}

function push<T>(index: Map<string, T[]>, key: string, value: T): void {
  const list = index.get(key);
  if (list) list.push(value);
  else index.set(key, [value]);
}

function indexRegions(places: readonly Place[], oldNames: readonly OldName[]): Map<string, NamedPlace[]> {
  const index = new Map<string, NamedPlace[]>();
  const add = (word: string, place: Place, how: NamedPlace['how']) => {
    if (!index.get(word)?.some((named) => named.place === place)) push(index, word, { place, how });
  };
  for (const place of places) {
    add(place.name, place, 'full');
    for (const short of shortRegionNames(place.name)) add(short, place, 'short');
  }
  for (const entry of oldNames) {
    const now = index.get(entry.new)?.find(({ place }) => place.path.split('/').includes(entry.in))?.place;
    if (!now) continue;
    add(entry.old, now, 'old');
    for (const short of shortRegionNames(entry.old)) add(short, now, 'old');
  }
  return index;
}

/** A gazetteer from its two texts: the compiled divisions (unpacked) and the list of old names. */
export function createGazetteer(text: string, oldNames: readonly OldName[]): Gazetteer {
  const { source, rows, places } = readRows(text);
  const byPlace = new Map(rows.map((row) => [row.place, row.townships]));
  let regions: Map<string, NamedPlace[]> | undefined;
  let townships: Map<string, Place[]> | undefined;
  let fullNames: Map<string, string[]> | undefined;
  const indexedRegions = () => {
    regions ??= indexRegions(places, oldNames);
    return regions;
  };
  const indexedTownships = () => {
    if (!townships) {
      townships = new Map();
      for (const row of rows) for (const name of row.townships) push(townships, name, row.place);
    }
    return townships;
  };
  const indexedFullNames = () => {
    if (!fullNames) {
      fullNames = new Map();
      for (const full of indexedTownships().keys()) {
        const short = full.includes('族') ? withoutPeople(full) : null;
        if (short && !fullNames.get(short)?.includes(full)) push(fullNames, short, full);
      }
    }
    return fullNames;
  };
  return {
    source,
    regions: (word) => indexedRegions().get(word) ?? [],
    townships: (name) => indexedTownships().get(name) ?? [],
    townshipsOf: (place) => byPlace.get(place) ?? [],
    fullNames: (name) => indexedFullNames().get(name) ?? [],
    *names() {
      yield* indexedRegions().keys();
      yield* indexedTownships().keys();
      yield* indexedFullNames().keys();
    },
  };
}

const data = (name: string) => new URL(`../../data/${name}`, import.meta.url);
let loaded: Gazetteer | undefined;

/** The gazetteer that ships in data/, read once a process. Throws when the data files are missing or damaged. */
export function loadGazetteer(): Gazetteer {
  loaded ??= createGazetteer(
    gunzipSync(readFileSync(data('gazetteer.txt.gz'))).toString('utf8'),
    JSON.parse(readFileSync(data('gazetteer-old-names.json'), 'utf8')) as OldName[],
  );
  return loaded;
}
