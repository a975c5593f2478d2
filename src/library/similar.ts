import type { Span } from '../documents/document.ts';
import type { Likeness, PublishedReport } from './library.ts';
import { type Sentence, sentencesOf } from './sentences.ts';

/** Characters of the longest passage that are shown. */
const shown = 60;

/** Reports are called alike from this share of the shorter one on, */
const noteworthy = 0.25;
/** but not for a sentence or two that any report may have. */
const fewest = 4;
/** A sentence that stands in more reports than this, and in more than this share of them, is the genre's own. */
const common = { reports: 40, share: 0.2 };
/** Of a sentence that more reports have, each is compared with the next only: copies all share many sentences. */
const compared = 6;

/**
 * The pairs of reports that share whole passages, the most alike first. Names of the issuers and years are no
 * difference: copies differ in them. Sentences are looked up, not reports compared, so thousands take seconds.
 */
export function findSimilar(reports: readonly PublishedReport[]): Likeness[] {
  const all = withoutCommon(reports.map(sentencesOf));
  const found: Likeness[] = [];
  for (const [pair, count] of sharedByPair(all)) {
    if (count < fewest) continue;
    const one = Math.floor(pair / reports.length);
    const other = pair % reports.length;
    const likeness = compare(reports[one]!, all[one]!, reports[other]!, all[other]!);
    if (likeness.share >= noteworthy && likeness.sentences >= fewest) found.push(likeness);
  }
  const place = new Map(reports.map(({ id }, index) => [id, index]));
  return found.sort(
    (one, other) =>
      other.share - one.share ||
      place.get(one.reports[0])! - place.get(other.reports[0])! ||
      place.get(one.reports[1])! - place.get(other.reports[1])!,
  );
}

/** The places of the reports that have each sentence. */
function holdersOf(all: readonly (readonly Sentence[])[]): Map<string, number[]> {
  const holders = new Map<string, number[]>();
  all.forEach((sentences, report) => {
    for (const { mark } of sentences) {
      const held = holders.get(mark);
      if (!held) holders.set(mark, [report]);
      else if (held.at(-1) !== report) held.push(report);
    }
  });
  return holders;
}

function withoutCommon(all: readonly (readonly Sentence[])[]): (readonly Sentence[])[] {
  const limit = Math.max(common.reports, all.length * common.share);
  const holders = holdersOf(all);
  return all.map((sentences) => sentences.filter(({ mark }) => holders.get(mark)!.length <= limit));
}

/** How many sentences pairs of reports share, by `one * reports + other`: exact for few holders, a sample for many. */
function sharedByPair(all: readonly (readonly Sentence[])[]): Map<number, number> {
  const pairs = new Map<number, number>();
  for (const holders of holdersOf(all).values()) {
    const near = holders.length > compared ? 1 : holders.length;
    holders.forEach((one, place) => {
      for (const other of holders.slice(place + 1, place + 1 + near)) {
        const pair = one * all.length + other;
        pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
      }
    });
  }
  return pairs;
}

function compare(
  oneReport: PublishedReport,
  one: readonly Sentence[],
  otherReport: PublishedReport,
  other: readonly Sentence[],
): Likeness {
  const places = new Map<string, number[]>();
  other.forEach(({ mark }, place) => {
    places.set(mark, [...(places.get(mark) ?? []), place]);
  });
  const shared = one.filter(({ mark }) => places.has(mark));
  const marks = new Set(shared.map(({ mark }) => mark));
  const there = sizeOf(one.filter(({ mark }) => marks.has(mark)));
  const back = sizeOf(other.filter(({ mark }) => marks.has(mark)));
  const shorter = Math.min(sizeOf(one), sizeOf(other));
  const longest = longestRun(one, other, places);
  return {
    reports: [oneReport.id, otherReport.id],
    share: Math.round((Math.min(there, back) / shorter) * 1000) / 1000,
    sentences: marks.size,
    longest,
    opening: oneReport.text.slice(longest[0].start, Math.min(longest[0].end, longest[0].start + shown)),
  };
}

/** The longest run of sentences that stand one after the other in both, as spans. */
function longestRun(
  one: readonly Sentence[],
  other: readonly Sentence[],
  places: ReadonlyMap<string, readonly number[]>,
): readonly [Span, Span] {
  let best: { readonly size: number; readonly from: number; readonly at: number; readonly length: number } | undefined;
  for (let from = 0; from < one.length; from++) {
    for (const at of places.get(one[from]!.mark) ?? []) {
      if (from > 0 && at > 0 && one[from - 1]!.mark === other[at - 1]!.mark) continue;
      let length = 1;
      let size = one[from]!.size;
      while (one[from + length] && one[from + length]?.mark === other[at + length]?.mark) {
        size += one[from + length++]!.size;
      }
      if (!best || size > best.size) best = { size, from, at, length };
    }
  }
  const spanOf = (sentences: readonly Sentence[], from: number): Span => ({
    start: sentences[from]!.span.start,
    end: sentences[from + best!.length - 1]!.span.end,
  });
  return [spanOf(one, best!.from), spanOf(other, best!.at)];
}

function sizeOf(sentences: readonly Sentence[]): number {
  return sentences.reduce((sum, { size }) => sum + size, 0);
}
