import type { AsPlainObject } from 'minisearch';

/** A passage's words, in the order of its text. */
export interface Entry {
  readonly id: string;
  readonly words: readonly string[];
}

/** An index as plain data. */
export interface SavedIndex {
  /** As MiniSearch's own `toJSON` gives it. */
  readonly index: AsPlainObject;
  /** In how many passages each word stands. */
  readonly frequencies: readonly (readonly [word: string, passages: number])[];
}

/**
 * The index that MiniSearch would make of these entries by `add`, put together in far less time: its tree is
 * walked once a word instead of once for each time that the word stands somewhere. A test holds the two equal.
 * @param field the one field that is indexed
 */
export function collectPostings(entries: Iterable<Entry>, field: string): SavedIndex {
  const documentIds: Record<number, string> = {};
  const fieldLength: Record<number, number[]> = {};
  const postings = new Map<string, { readonly counts: Record<number, number>; passages: number }>();
  let count = 0;
  let average = 0;
  for (const { id, words } of entries) {
    documentIds[count] = id;
    let unique = 0;
    for (const word of words) {
      const posting = postings.get(word);
      const before = posting?.counts[count];
      if (before === undefined) unique++;
      if (!posting) postings.set(word, { counts: { [count]: 1 }, passages: 1 });
      else if (before === undefined) {
        posting.counts[count] = 1;
        posting.passages++;
      } else posting.counts[count] = before + 1;
    }
    fieldLength[count] = [unique];
    average = (average * count + unique) / (count + 1);
    count++;
  }
  return {
    index: {
      documentCount: count,
      nextId: count,
      documentIds,
      fieldIds: { [field]: 0 },
      fieldLength,
      averageFieldLength: count > 0 ? [average] : [],
      storedFields: {},
      dirtCount: 0,
      index: [...postings].map(([word, { counts }]) => [word, { 0: counts }]),
      serializationVersion: 2,
    },
    frequencies: [...postings].map(([word, { passages }]) => [word, passages]),
  };
}
