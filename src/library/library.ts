import type { Problem, Span } from '../documents/document.ts';
import type { Detail, Figure } from '../figures/figure.ts';
import type { Period, Section, Source } from '../reports/report.ts';

/** What is known of a published report without its text. Issuer and year are always known here. */
export interface ReportCard {
  readonly id: string;
  readonly issuer: string;
  readonly region: string;
  readonly year: number;
  readonly title: string;
  readonly period: Period | null;
  readonly published: string | null;
  readonly asOf?: string;
  readonly source: Source;
}

/** A published report, whole. */
export interface PublishedReport extends ReportCard {
  readonly text: string;
  readonly sections: readonly Section[];
  readonly figures: readonly Figure[];
  readonly details: readonly Detail[];
  readonly problems: readonly Problem[];
}

/** A piece of a section that matches a search, with its place in the report's text. */
export interface Passage {
  readonly report: ReportCard;
  /** Headings joined with ` › `. */
  readonly section: string;
  readonly text: string;
  readonly span: Span;
  readonly score: number;
}

/** Two reports of different places or years that have whole sentences in common. */
export interface Likeness {
  /** Ids of the reports, in the library's order. */
  readonly reports: readonly [one: string, other: string];
  /** How much of the shorter report stands in the other as well, 0 to 1, by characters of whole sentences. */
  readonly share: number;
  /** Sentences that they have in common. */
  readonly sentences: number;
  /** The longest run of them, in each of the two texts. */
  readonly longest: readonly [one: Span, other: Span];
  /** How that run begins in the first of the texts, verbatim. */
  readonly opening: string;
}

export interface LibrarySummary {
  /** Content hash of everything published: equal libraries have equal versions. */
  readonly version: string;
  /** ISO time of the build. */
  readonly built: string;
  readonly segmenter: string;
  readonly reports: number;
  readonly figures: number;
  readonly problems: number;
}

export interface FigureFilter {
  readonly reports?: readonly string[];
  readonly metrics?: readonly string[];
}

/** A figure together with the card of the report that prints it. */
export interface FoundFigure extends Figure {
  readonly report: ReportCard;
}

export interface FoundDetail extends Detail {
  readonly report: ReportCard;
}

/** Everything published, as one immutable value. Ports over it pass one shared suite; no caller can tell which engine it has. */
export interface Library {
  summary(): Promise<LibrarySummary>;
  /** All cards, ordered by region, issuer, year. */
  reports(): Promise<readonly ReportCard[]>;
  /** The whole report, or undefined when no report has this id. */
  report(id: string): Promise<PublishedReport | undefined>;
  /** Figures in the order of their reports and their places in the text; no filter means all. */
  figures(filter: FigureFilter): Promise<readonly FoundFigure[]>;
  details(filter: {
    readonly reports?: readonly string[];
    readonly kinds?: readonly string[];
  }): Promise<readonly FoundDetail[]>;
  /** Passages by relevance, best first; issuers and years are filtered by `reports`, so keep them out of `query`. */
  search(
    query: string,
    options: { readonly reports?: readonly string[]; readonly limit: number },
  ): Promise<readonly Passage[]>;
  /** Pairs of reports that share whole passages, the most alike first: all pairs, or those with one of `reports`. */
  similar(filter: { readonly reports?: readonly string[] }): Promise<readonly Likeness[]>;
  close(): Promise<void>;
}
