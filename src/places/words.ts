import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/**
 * What an ordinary word does beside a name: `function` (请问, 2 那, 和) ends a name; `genre` words (公开, 信息) are what
 * questions are about; `verb` and `noun` may be part of a name that nobody knows.
 */
export type WordKind = 'function' | 'genre' | 'verb' | 'noun';

/** The words of the language as far as names have to be told from them. */
export interface Words {
  readonly kinds: ReadonlyMap<string, WordKind>;
  /** Single characters that end a name on their side. */
  readonly singles: ReadonlySet<string>;
  /** Characters before a known name that belong to what is asked, and make it no other name: 写石门镇. */
  readonly asking: ReadonlySet<string>;
  /** Words before 镇 or 局 that make it no name: 哪个镇, 全镇. */
  readonly generic: ReadonlySet<string>;
  /** Names of a department for one another: 市监局 → 市场监督管理局. */
  readonly departments: ReadonlyMap<string, string>;
}

const data = (name: string) => readFileSync(new URL(`../../data/words/${name}`, import.meta.url));

interface PlaceWords {
  readonly leading: readonly string[];
  readonly generic: readonly string[];
  readonly genre: readonly string[];
  /** Words that are places as well, and missing from the dictionary as words. */
  readonly ordinary: readonly string[];
  readonly singles: string;
  readonly asking: string;
}

let loaded: Words | undefined;

/** Reads data/words once a process. Throws when the files are missing or damaged. */
export function loadWords(): Words {
  if (loaded) return loaded;
  const kinds = new Map<string, WordKind>();
  const tags: Readonly<Record<string, WordKind>> = { f: 'function', v: 'verb', n: 'noun' };
  for (const line of gunzipSync(data('ordinary.txt.gz')).toString('utf8').split('\n')) {
    const kind = tags[line.slice(0, 1)];
    if (kind) for (const word of line.slice(2).split(' ')) kinds.set(word, kind);
  }
  const places = JSON.parse(data('places.json').toString('utf8')) as PlaceWords;
  for (const word of places.ordinary) kinds.set(word, 'noun');
  for (const word of places.leading) if (word.length > 1) kinds.set(word, 'function');
  for (const word of places.genre) if (word.length > 1) kinds.set(word, 'genre');
  const departments = new Map<string, string>();
  for (const names of JSON.parse(data('departments.json').toString('utf8')) as string[][]) {
    for (const name of names) departments.set(name, names[0] ?? name);
  }
  loaded = {
    kinds,
    singles: new Set(places.singles),
    asking: new Set(places.asking),
    generic: new Set(places.generic),
    departments,
  };
  return loaded;
}
