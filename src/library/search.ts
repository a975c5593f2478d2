import MiniSearch, { type AsPlainObject, type Options } from 'minisearch';
import type { Body } from './contents.ts';
import { cutPassages } from './passages.ts';
import type { Tokenizer } from './tokenize.ts';

/** Where a match stands: the report's place in the library's order, and the passage's place in the report. */
export interface Hit {
  readonly report: number;
  readonly passage: number;
  readonly score: number;
}

export interface PassageIndex {
  /** Best first; ties in the library's order. `within` keeps the reports for which it is true. */
  search(query: string, limit: number, within: (report: number) => boolean): Hit[];
  save(): SavedIndex;
}

/** An index as plain data. */
export interface SavedIndex {
  readonly index: AsPlainObject;
  /** In how many passages each word stands. */
  readonly frequencies: readonly (readonly [word: string, passages: number])[];
}

interface Entry {
  readonly id: string;
  readonly words: string;
}

/** In a big index, words in more of the passages than this take most of the time and decide little beside rarer ones. */
const commonShare = 0.2;
const bigIndex = 5_000;

// Words arrive cut, a line each, since texts and questions go through one tokenizer of ours.
// Fuzzy, prefix and AND stay off: 2015 is one edit from 2014.
const options: Options<Entry> = {
  fields: ['words'],
  tokenize: (words) => words.split('\n'),
  processTerm: (word) => word,
  searchOptions: { combineWith: 'OR', fuzzy: false, prefix: false },
};

/** Indexes every passage: its headings and the report's title in one field with its text, which finds better than three. */
export function indexPassages(bodies: Iterable<Body & { readonly title: string }>, tokenizer: Tokenizer): PassageIndex {
  const index = new MiniSearch<Entry>(options);
  const frequencies = new Map<string, number>();
  let report = 0;
  for (const { title, text, sections } of bodies) {
    cutPassages(text, sections).forEach(({ headings, span }, passage) => {
      // Headings twice: they say what a passage is about.
      const words = tokenizer.tokenize([title, ...headings, ...headings, text.slice(span.start, span.end)].join('\n'));
      for (const word of new Set(words)) frequencies.set(word, (frequencies.get(word) ?? 0) + 1);
      index.add({ id: `${report}:${passage}`, words: words.join('\n') });
    });
    report++;
  }
  return createPassageIndex(index, frequencies, tokenizer);
}

/** The index that `save` gave. */
export function loadPassageIndex(saved: SavedIndex, tokenizer: Tokenizer): PassageIndex {
  return createPassageIndex(MiniSearch.loadJS<Entry>(saved.index, options), new Map(saved.frequencies), tokenizer);
}

function createPassageIndex(
  index: MiniSearch<Entry>,
  frequencies: ReadonlyMap<string, number>,
  tokenizer: Tokenizer,
): PassageIndex {
  const common = index.documentCount < bigIndex ? Number.POSITIVE_INFINITY : index.documentCount * commonShare;

  const ranked = (words: readonly string[], limit: number, within: (report: number) => boolean): Hit[] =>
    index
      .search(words.join('\n'))
      .map(({ id, score }) => {
        const [report, passage] = String(id).split(':').map(Number);
        // Rounded, so that the order of additions never decides.
        return { report: report!, passage: passage!, score: Math.round(score * 1e6) / 1e6 };
      })
      .filter((hit) => within(hit.report))
      .sort((one, other) => other.score - one.score || one.report - other.report || one.passage - other.passage)
      .slice(0, limit);

  return {
    save: () => ({ index: index.toJSON(), frequencies: [...frequencies] }),
    search(query, limit, within) {
      const known = tokenizer.tokenizeQuery(query).filter((word) => frequencies.has(word));
      const rare = known.filter((word) => frequencies.get(word)! <= common);
      if (known.length === 0 || limit <= 0) return [];
      const found = rare.length > 0 ? ranked(rare, limit, within) : [];
      // The reports that were named may only have the common words.
      return found.length > 0 || rare.length === known.length ? found : ranked(known, limit, within);
    },
  };
}
