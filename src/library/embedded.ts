import type { Figure } from '../figures/figure.ts';
import { bodyOf, type Contents, type Facts, factsOf, sortReports, summaryOf } from './contents.ts';
import type { FoundDetail, FoundFigure, Library, Likeness, Passage, PublishedReport } from './library.ts';
import { issuerNames } from './names.ts';
import { cutPassages } from './passages.ts';
import { recently } from './recently.ts';
import { indexPassages, openPassageIndex, type PassageIndex } from './search.ts';
import type { Segmenter } from './segmenter.ts';
import { findSimilar } from './similar.ts';
import { createTokenizer } from './tokenize.ts';
import { loadWords } from './words.ts';

/** Reports and figures kept as they are handed out: one answer reads the same report several times. */
const KEPT = 100;
/** Reports asked for together of which all figures are kept. */
const FEW = 16;

/**
 * A library in memory, indexed at the first search.
 * @param segmenter a fresh one: it is taught the issuers' names
 * @param built ISO time of the build
 */
export function createLibrary(reports: readonly PublishedReport[], segmenter: Segmenter, built: string): Library {
  const sorted = sortReports(reports);
  const contents: Contents = {
    summary: summaryOf(sorted, segmenter.name, built),
    facts: sorted.map(factsOf),
    body: (index) => bodyOf(sorted[index]!),
    similar: () => findSimilar(sorted),
  };
  return createEmbeddedLibrary(contents, () => {
    segmenter.insert(issuerNames(sorted));
    const tokenizer = createTokenizer(segmenter, loadWords());
    return openPassageIndex(indexPassages(sorted, tokenizer), tokenizer);
  });
}

/** The port over contents from wherever; `openIndex` is called once, at the first search. */
export function createEmbeddedLibrary(contents: Contents, openIndex: () => PassageIndex): Library {
  const { facts } = contents;
  const cards = facts.map(({ card }) => card);
  const places = new Map(cards.map(({ id }, place) => [id, place]));
  let index: PassageIndex | undefined;
  let similar: readonly Likeness[] | undefined;

  const whole = recently(KEPT, (place): PublishedReport => {
    const { card, ...rest } = facts[place]!;
    return { ...card, ...rest, ...contents.body(place) };
  });
  const found = recently(KEPT, (place) => foundIn(facts[place]!));

  /** In the library's order, whatever order was asked in; ids that are not held are passed over. */
  const placesOf = (ids: readonly string[]): readonly number[] => {
    const wanted = new Set(ids.map((id) => places.get(id)).filter((place) => place !== undefined));
    return [...wanted].sort((one, other) => one - other);
  };
  const chosen = (ids: readonly string[] | undefined): readonly Facts[] =>
    ids ? placesOf(ids).map((place) => facts[place]!) : facts;

  return {
    summary: async () => contents.summary,
    reports: async () => cards,
    async report(id) {
      const place = places.get(id);
      return place === undefined ? undefined : whole(place);
    },
    async figures({ reports, metrics }) {
      const wanted = metrics && new Set(metrics);
      const isWanted = ({ metric }: Figure): boolean => !wanted || wanted.has(metric);
      // Of a few reports all figures are kept ready; of all, those that are wanted are few.
      return reports && reports.length <= FEW
        ? placesOf(reports).flatMap((place) => found(place).filter(isWanted))
        : chosen(reports).flatMap((one) => foundIn(one, isWanted));
    },
    async details({ reports, kinds }) {
      const wanted = kinds && new Set(kinds);
      return chosen(reports).flatMap(({ card, details }) =>
        details
          .filter(({ kind }) => !wanted || wanted.has(kind))
          .map((detail): FoundDetail => ({ ...detail, report: card })),
      );
    },
    async search(query, { reports, limit }) {
      index ??= openIndex();
      const within = reports && new Set(reports.map((id) => places.get(id)));
      return index
        .search(query, limit, (report) => !within || within.has(report))
        .map(({ report, passage, score }): Passage => {
          const { text, sections } = contents.body(report);
          const { headings, span } = cutPassages(text, sections)[passage]!;
          return {
            report: facts[report]!.card,
            section: headings.join(' › '),
            text: text.slice(span.start, span.end),
            span,
            score,
          };
        });
    },
    async similar({ reports }) {
      similar ??= contents.similar();
      const wanted = reports && new Set(reports);
      return wanted ? similar.filter((pair) => pair.reports.some((id) => wanted.has(id))) : similar;
    },
    async close() {},
  };
}

function foundIn({ card, figures }: Facts, isWanted: (figure: Figure) => boolean = () => true): FoundFigure[] {
  return figures.filter(isWanted).map((figure) => ({ ...figure, report: card }));
}
