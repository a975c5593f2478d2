import { bodyOf, type Contents, type Facts, factsOf, sortReports, summaryOf } from './contents.ts';
import type { FoundDetail, FoundFigure, Library, Likeness, Passage, PublishedReport } from './library.ts';
import { issuerNames } from './names.ts';
import { cutPassages } from './passages.ts';
import { indexPassages, openPassageIndex, type PassageIndex } from './search.ts';
import type { Segmenter } from './segmenter.ts';
import { findSimilar } from './similar.ts';
import { createTokenizer } from './tokenize.ts';
import { loadWords } from './words.ts';

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
  const places = new Map(facts.map(({ card }, place) => [card.id, place]));
  let index: PassageIndex | undefined;
  let similar: readonly Likeness[] | undefined;

  /** In the library's order, whatever order was asked in; ids that are not held are passed over. */
  const chosen = (ids: readonly string[] | undefined): readonly Facts[] => {
    if (!ids) return facts;
    const wanted = new Set(ids.map((id) => places.get(id)).filter((place) => place !== undefined));
    return [...wanted].sort((one, other) => one - other).map((place) => facts[place]!);
  };

  return {
    summary: async () => contents.summary,
    reports: async () => facts.map(({ card }) => card),
    async report(id) {
      const place = places.get(id);
      if (place === undefined) return undefined;
      const { card, ...rest } = facts[place]!;
      return { ...card, ...rest, ...contents.body(place) };
    },
    async figures({ reports, metrics }) {
      const wanted = metrics && new Set(metrics);
      return chosen(reports).flatMap(({ card, figures }) =>
        figures
          .filter(({ metric }) => !wanted || wanted.has(metric))
          .map((figure): FoundFigure => ({ ...figure, report: card })),
      );
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
