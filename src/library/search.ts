import MiniSearch, { type Options } from 'minisearch';
import type { Body } from './contents.ts';
import { cutPassages } from './passages.ts';
import { collectPostings, type Entry, type SavedIndex } from './postings.ts';
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
}

/** In a big index, words in more of the passages than this take most of the time and decide little beside rarer ones. */
const commonShare = 0.2;
const bigIndex = 5_000;

const field = 'words';

/**
 * Words come cut, a line each, since texts and questions go through one tokenizer of ours.
 * Fuzzy, prefix and AND stay off: 2015 is one edit from 2014.
 */
export const searchOptions: Options = {
  fields: [field],
  tokenize: (words) => words.split('\n'),
  processTerm: (word) => word,
  searchOptions: { combineWith: 'OR', fuzzy: false, prefix: false },
};

/** Indexes every passage: its headings and the report's title in one field with its text, which finds better than three. */
export function indexPassages(reports: Iterable<Body & { readonly title: string }>, tokenizer: Tokenizer): SavedIndex {
  return collectPostings(entriesOf(reports, tokenizer), field);
}

function* entriesOf(reports: Iterable<Body & { readonly title: string }>, { tokenize }: Tokenizer): Generator<Entry> {
  let report = 0;
  for (const { title, text, sections } of reports) {
    let passage = 0;
    for (const { headings, span } of cutPassages(text, sections)) {
      // Headings twice: they say what a passage is about.
      const words = tokenize([title, ...headings, ...headings, text.slice(span.start, span.end)].join('\n'));
      yield { id: `${report}:${passage++}`, words };
    }
    report++;
  }
}

/** @param tokenizer the one by which the passages were indexed */
export function openPassageIndex(
  { index: saved, frequencies: counted }: SavedIndex,
  tokenizer: Tokenizer,
): PassageIndex {
  const index = MiniSearch.loadJS(saved, searchOptions);
  const frequencies = new Map(counted);
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
