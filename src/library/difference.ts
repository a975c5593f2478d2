import type { ReportCard } from './library.ts';

/** What another build of the library changed, by report. */
export interface Difference {
  readonly added: readonly ReportCard[];
  /** The same issuer and year, from another file content. */
  readonly changed: readonly ReportCard[];
  readonly gone: readonly ReportCard[];
}

/** Compares two libraries by their cards; each list keeps the order of its library. */
export function compareReports(before: readonly ReportCard[], after: readonly ReportCard[]): Difference {
  const old = new Map(before.map((card) => [card.id, card]));
  const now = new Set(after.map((card) => card.id));
  return {
    added: after.filter((card) => !old.has(card.id)),
    changed: after.filter((card) => old.has(card.id) && old.get(card.id)?.source.sha256 !== card.source.sha256),
    gone: before.filter((card) => !now.has(card.id)),
  };
}
