import type { Span } from '../documents/document.ts';
import type { Breakdown, Precision } from './figure.ts';

/**
 * How a count over several years shows: 历年累计 says so; 累计 or 截至 alone may mean the year. `beside`: 累计 behind a year's
 * count whose number was lost, which is the year's only where nothing else is.
 */
export type Accumulation = 'none' | 'maybe' | 'beside' | 'likely' | 'sure';

/** A cell of a table, by the names of the table, its row and its column, and where its number stands. */
export interface CellPlace extends Span {
  readonly table: string;
  readonly row: string;
  readonly column: string;
}

/** A figure before refinement: what was read, and what refiners need to know of how. */
export interface Candidate {
  readonly metric: string;
  readonly breakdown: readonly Breakdown[];
  readonly value: number;
  readonly unit: string;
  readonly precision: Precision;
  readonly stated: 'count' | 'none';
  /** Quoted: the clause that says it. */
  readonly span: Span;
  readonly rule: string;
  /** See `CountRule.strength`; 0 for what is no headline. */
  readonly strength: 0 | 1 | 2 | 3;
  readonly accumulation: Accumulation;
  /** A year that the clause itself names for the count, when it is not the report's. */
  readonly year?: number;
  /** The year was named for the figure before it in the sentence. */
  readonly yearFrom?: 'before';
  /** A year that the clause names and that is not believed: see `settleYears`. */
  readonly doubtedYear?: number;
  /** Item of a 其中 list: the span of the list's head, for checks. */
  readonly partOf?: Span;
  /** Several channels that a count is said of together: 公示栏、展板、手册. */
  readonly through?: string;
  /** The one body, or kind of bodies, that it was told of: 各部门. */
  readonly body?: string;
  /** What a total is said of by its examples: 低保、五保等信息. */
  readonly examples?: string;
  readonly from: 'prose' | 'table';
  /** Where a table has it; only for what was read off one. */
  readonly cell?: CellPlace;
}

/** One step over all of a report's candidates. Pure; what it leaves out is not a figure. */
export type Refiner = (candidates: readonly Candidate[]) => readonly Candidate[];

/** Whether a figure was read as a part of this one. */
export const isPartOf = (one: Candidate | null, whole: Pick<Candidate, 'span'>): boolean =>
  one?.partOf?.start === whole.span.start;

/** Whether it is a total of 主动公开, of whatever time. */
export const isHeadline = ({ metric, breakdown }: Candidate): boolean =>
  metric === 'proactive.items' && breakdown.length === 0;
