import type { Document, Problem } from '../documents/document.ts';

/** A leaf of the outline. The sections of a report cover its text from 0 to its length, in order, without gaps. */
export interface Section {
  /** Headings from the outermost to this one, as printed; empty for what stands before the first heading. */
  readonly headings: readonly string[];
  readonly start: number;
  readonly end: number;
}

/** Days, both included, `YYYY-MM-DD`. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** Where a report came from: what an administrator gave in sources.json, or the page said of itself. */
export interface Source {
  /** File name relative to the folder of reports. */
  readonly file: string;
  readonly sha256: string;
  readonly url: string | null;
  readonly published: string | null;
  readonly retrieved: string | null;
}

/** What settled an identity: which place in the text or which given entry spoke for which value. */
export interface Evidence {
  readonly for: 'issuer' | 'region' | 'year';
  readonly from:
    | 'sources'
    | 'title'
    | 'period'
    | 'first-sentence'
    | 'signature'
    | 'address'
    | 'file-name'
    | 'metadata'
    | 'body';
  readonly value: string;
  readonly weight: number;
}

/** A report: one issuer's year. `issuer` and `year` are null only when nothing says; such a report is a problem and is not published. */
export interface Report {
  /** `region/issuer/year`, unique in a library. */
  readonly id: string;
  readonly issuer: string | null;
  /** `省/市/县` as full as known; `''` when unknown. */
  readonly region: string;
  readonly year: number | null;
  readonly title: string;
  /** 统计期限, when the report states it. */
  readonly period: Period | null;
  /** 发布日期 or the date of signature, `YYYY-MM-DD`. */
  readonly published: string | null;
  /** Set when the report was written before its year was over: its figures count up to this day. */
  readonly asOf?: string;
  readonly source: Source;
  readonly document: Document;
  readonly sections: readonly Section[];
  readonly evidence: readonly Evidence[];
  readonly problems: readonly Problem[];
}
