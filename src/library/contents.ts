import { createHash } from 'node:crypto';
import type { Problem, Span } from '../documents/document.ts';
import type { Detail, Figure } from '../figures/figure.ts';
import type { Section } from '../reports/report.ts';
import type { LibrarySummary, Likeness, PublishedReport, ReportCard } from './library.ts';

/** What a report says, without its text. */
export interface Facts {
  readonly card: ReportCard;
  readonly figures: readonly Figure[];
  readonly details: readonly Detail[];
  readonly problems: readonly Problem[];
}

/** A report's text, which is only needed to quote and to search. */
export interface Body {
  readonly text: string;
  readonly sections: readonly Section[];
}

/** Everything an embedded library holds, in the library's order; bodies are fetched when wanted. */
export interface Contents {
  readonly summary: LibrarySummary;
  readonly facts: readonly Facts[];
  /** The body of the report at this place in the order. */
  body(index: number): Body;
  /** Called once, when it is asked for. */
  similar(): readonly Likeness[];
}

/** By region, issuer, year, in code units: the same on every machine. */
export function compareCards(one: ReportCard, other: ReportCard): number {
  return compare(one.region, other.region) || compare(one.issuer, other.issuer) || one.year - other.year;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

export function sortReports(reports: readonly PublishedReport[]): PublishedReport[] {
  return [...reports].sort(compareCards);
}

/** Figures and details in the order of their places in the text. */
export function factsOf(report: PublishedReport): Facts {
  const { text: _text, sections: _sections, figures, details, problems, ...card } = report;
  return { card, figures: byPlace(figures), details: byPlace(details), problems };
}

function byPlace<T extends { readonly span: Span }>(found: readonly T[]): T[] {
  return [...found].sort((one, other) => one.span.start - other.span.start);
}

export function bodyOf({ text, sections }: PublishedReport): Body {
  return { text, sections };
}

/** Content hash of everything published, from sorted reports: equal libraries have equal versions. */
export function versionOf(reports: readonly PublishedReport[]): string {
  const hash = createHash('sha256');
  for (const report of reports) {
    hash.update(JSON.stringify([factsOf(report), bodyOf(report)]));
    hash.update('\n');
  }
  return hash.digest('hex').slice(0, 16);
}

/** @param built ISO time of the build */
export function summaryOf(sorted: readonly PublishedReport[], segmenter: string, built: string): LibrarySummary {
  return {
    version: versionOf(sorted),
    built,
    segmenter,
    reports: sorted.length,
    figures: sum(sorted, (report) => report.figures.length),
    problems: sum(sorted, (report) => report.problems.length),
  };
}

function sum(reports: readonly PublishedReport[], count: (report: PublishedReport) => number): number {
  return reports.reduce((total, report) => total + count(report), 0);
}
