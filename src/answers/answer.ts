import type { Figure } from '../figures/figure.ts';
import type { FoundDetail, FoundFigure, Passage, ReportCard } from '../library/library.ts';
import type { Ask, Issuer, Operation, Query } from '../questions/query.ts';

export type { FoundDetail, FoundFigure, ReportCard };

export type Status =
  | 'answered'
  | 'not_stated'
  | 'no_report'
  | 'unknown_issuer'
  | 'ambiguous'
  | 'out_of_scope'
  | 'greeting'
  | 'help';

/** Why a status came about, so that the reply says the right thing. */
export type Reason =
  | 'found'
  | 'hello'
  | 'thanks'
  | 'help'
  | 'orders'
  | 'empty'
  | 'strange'
  | 'nothing-asked'
  | 'which-issuer'
  | 'which-namesake'
  | 'which-region'
  | 'misspelt'
  | 'unknown-name'
  /** As `unknown-name`; none of the few that are held has a name near it, so all are named. */
  | 'none-near'
  | 'namesake-elsewhere'
  | 'no-year'
  | 'nothing-held'
  | 'unstated'
  | 'parts-only'
  | 'no-such-part'
  | 'no-passage'
  | 'one-side-missing'
  | 'not-addable';

/** Something taken for granted or worth knowing beside the answer; replies put it into words. */
export type Remark =
  | { readonly code: 'latest-year'; readonly card: ReportCard }
  | { readonly code: 'relative-year'; readonly words: string; readonly years: readonly number[] }
  | { readonly code: 'carried-year'; readonly years: readonly number[] }
  | { readonly code: 'corrected-name'; readonly written: string; readonly issuer: Issuer }
  | { readonly code: 'old-name'; readonly written: string; readonly issuer: Issuer }
  | { readonly code: 'one-of-namesakes'; readonly issuer: Issuer }
  | { readonly code: 'only-issuer'; readonly issuer: Issuer }
  /** Taken out of what was asked over (除了棉洋镇, 不包括2018年). */
  | {
      readonly code: 'left-out';
      readonly issuers: readonly Issuer[];
      readonly regions: readonly string[];
      readonly years: readonly number[];
    }
  | { readonly code: 'misheard'; readonly written: string; readonly meant: string }
  | { readonly code: 'metric-assumed'; readonly metric: string }
  | { readonly code: 'part-for-total'; readonly label: string }
  /** The total is said of one channel, the first; what others had comes behind it. */
  | { readonly code: 'channel-for-total'; readonly figures: readonly FoundFigure[] }
  | { readonly code: 'label-read-as'; readonly asked: string; readonly label: string }
  | { readonly code: 'year-for-cumulative' }
  | { readonly code: 'precision'; readonly figure: FoundFigure }
  | { readonly code: 'as-of'; readonly card: ReportCard }
  | { readonly code: 'years-differ' }
  | { readonly code: 'units-differ'; readonly units: readonly string[] }
  /** A class and a channel were named together, and the report prints the class without saying whose channel it is. */
  | { readonly code: 'channel-untold'; readonly channel: string; readonly label: string }
  | { readonly code: 'missing'; readonly missing: readonly Missing[] }
  | { readonly code: 'conflict'; readonly figures: readonly FoundFigure[] }
  /** 累计 of two years running, and the later year's own count, which does not make their difference. */
  | {
      readonly code: 'accumulation';
      readonly figures: readonly [FoundFigure, FoundFigure, FoundFigure];
      readonly risen: number;
    }
  | { readonly code: 'problem'; readonly message: string; readonly card?: ReportCard }
  | { readonly code: 'claim-elsewhere'; readonly figure: FoundFigure }
  | { readonly code: 'bound'; readonly is: string; readonly value: number; readonly met: boolean }
  | { readonly code: 'other-side'; readonly figure: FoundFigure }
  | { readonly code: 'cumulative-too'; readonly figure: FoundFigure }
  | { readonly code: 'plans-of' }
  | { readonly code: 'single-year' };

/** Somebody who was asked about and has nothing to show, and why. */
export interface Missing {
  readonly issuer: Issuer;
  readonly year: number | null;
  readonly why: 'not_stated' | 'no_report';
  /** Years that are held instead. */
  readonly held?: readonly number[];
}

/** What we worked out ourselves. Never mixed with printed figures. */
export interface Computed {
  readonly operation: 'sum' | 'mean' | 'difference' | 'growth' | 'ratio' | 'share' | 'check' | 'count' | 'place';
  readonly value: number;
  readonly unit: string;
  readonly terms: readonly FoundFigure[];
}

export interface AnswerPassage extends Passage {
  /** The sentence of `text` that answers best, verbatim; null when none stands out. */
  readonly best: string | null;
}

/** One thing asked of one report. */
export interface Finding {
  readonly card: ReportCard;
  readonly ask: Ask;
  readonly state: 'stated' | 'not_stated';
  readonly figures: readonly FoundFigure[];
  readonly details: readonly FoundDetail[];
  /** A share that we worked out from `figures`, which are its terms. */
  readonly computed?: Computed;
}

/** The verbatim sentence around a quote, and whose it is. */
export interface Receipt {
  readonly text: string;
  readonly section: string;
  readonly card: ReportCard;
}

/** One of the things that may have been meant. */
export type Choice =
  | { readonly kind: 'issuer'; readonly issuer: Issuer }
  | { readonly kind: 'question'; readonly issuer: Issuer; readonly year: number; readonly about: About };

/** What a next question is about: a metric's id, a detail's kind, or a topic told in words. */
export type About =
  | { readonly kind: 'metric'; readonly metric: string }
  | { readonly kind: 'detail'; readonly detail: string }
  | { readonly kind: 'passage'; readonly label: string };

export interface Suggestion {
  /** Whether others that are held bear the same name, so that the region must be said. */
  readonly shared: boolean;
  readonly issuer: Issuer;
  readonly year: number;
  readonly about: About;
}

export interface Answer {
  /** The query answered, with what the conversation added. */
  readonly query: Query;
  readonly status: Status;
  readonly reason: Reason;
  readonly operation: Operation;
  readonly issuers: readonly Issuer[];
  readonly years: readonly number[];
  readonly metric: string | null;
  readonly breakdown: Figure['breakdown'];
  readonly findings: readonly Finding[];
  /** Best first; a ranking in its order. Empty unless answered. */
  readonly figures: readonly FoundFigure[];
  readonly details: readonly FoundDetail[];
  readonly computed: Computed | null;
  readonly passages: readonly AnswerPassage[];
  readonly receipts: readonly Receipt[];
  /** Cards that a list of reports names, or that are held instead of the one asked for. */
  readonly cards: readonly ReportCard[];
  readonly choices: readonly Choice[];
  readonly assumptions: readonly Remark[];
  readonly notes: readonly Remark[];
  readonly next: readonly Suggestion[];
}

/** An answer with nothing in it but what is given: the start of every one. */
export function answerWith(query: Query, status: Status, reason: Reason, given: Partial<Answer> = {}): Answer {
  return {
    query,
    status,
    reason,
    operation: query.operation,
    issuers: [],
    years: query.years.kind === 'said' ? query.years.years : [],
    metric: metricAsked(query),
    breakdown: [],
    findings: [],
    figures: [],
    details: [],
    computed: null,
    passages: [],
    receipts: [],
    cards: [],
    choices: [],
    assumptions: [],
    notes: [],
    next: [],
    ...given,
  };
}

function metricAsked(query: Query): string | null {
  const first = query.asks.find((ask) => ask.kind === 'figure');
  return first?.kind === 'figure' ? (first.metrics[0]?.id ?? null) : null;
}

/** `region/name`, the identity of an issuer. */
export function issuerKey(issuer: Issuer): string {
  return `${issuer.region}/${issuer.name}`;
}

export function issuerOf(card: ReportCard): Issuer {
  return { name: card.issuer, region: card.region };
}
