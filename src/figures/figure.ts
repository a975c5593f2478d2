import type { Problem, Span } from '../documents/document.ts';

/** In which respect a figure is a part of its metric. */
export type Dimension = 'category' | 'channel' | 'of' | 'way' | 'applicant' | 'outcome' | 'role';

/** Which part of a metric: the dimension, and the label as printed (`重大决策类`). */
export interface Breakdown {
  readonly by: Dimension;
  readonly label: string;
}

/** 余 多 → over; 约 → about; 超 → over; 近 不足 → under. The quote keeps the word itself. */
export type Precision = 'exact' | 'about' | 'over' | 'under';

/** A metric's value as a report prints it, with its receipt: `quote === text.slice(span.start, span.end)`. */
export interface Figure {
  /** An id of the catalogue, or `other.*`. */
  readonly metric: string;
  /** Empty for a total. */
  readonly breakdown: readonly Breakdown[];
  /** In base units: 条, 件, 人次, 元, percent points. */
  readonly value: number;
  readonly unit: string;
  readonly precision: Precision;
  /** `cumulative`: a count over all years so far (历年累计), never an answer to a question about one year. */
  readonly scope: 'year' | 'cumulative';
  /** `none`: said in words that there was none (没有收到申请). */
  readonly stated: 'count' | 'none';
  /** The year counted; differs from the report's for figures of comparison. Null when the report's year is unknown. */
  readonly year: number | null;
  readonly quote: string;
  readonly span: Span;
  /** Headings of its section, outermost first, joined with ` › `. */
  readonly section: string;
  readonly page?: number;
  /** Id of the rule that read it. */
  readonly rule: string;
}

export type DetailKind =
  | 'phone'
  | 'fax'
  | 'address'
  | 'postcode'
  | 'email'
  | 'website'
  | 'wechat'
  | 'leader'
  | 'deputy'
  | 'office'
  | 'document-number'
  | 'period'
  | 'published';

/** Something a report states that is no count: a phone, a name, a document number. */
export interface Detail {
  readonly kind: DetailKind;
  readonly value: string;
  readonly quote: string;
  readonly span: Span;
  readonly section: string;
}

/** All that one report yields. */
export interface Extraction {
  readonly figures: readonly Figure[];
  readonly details: readonly Detail[];
  readonly problems: readonly Problem[];
}
