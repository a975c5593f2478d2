import type { FoundFigure, Library, ReportCard } from '../library/library.ts';
import type { Issuer } from '../questions/query.ts';
import { issuerKey, issuerOf } from './answer.ts';

/** What a library holds, put in order once for questions over thousands of reports. Immutable, like the library. */
export interface Holdings {
  /** Everybody with a report, in the library's order. */
  readonly issuers: readonly Issuer[];
  /** Reports of one issuer, oldest first; none of an issuer who is not held. */
  cardsOf(issuer: Issuer): readonly ReportCard[];
  /** All that one report prints, in the order of its text. */
  figuresOf(report: string): readonly FoundFigure[];
}

const known = new WeakMap<Library, Promise<Holdings>>();

/** The holdings of a library; made at the first call, and gone with the library. */
export function holdingsOf(library: Library): Promise<Holdings> {
  const found = known.get(library) ?? take(library);
  known.set(library, found);
  return found;
}

async function take(library: Library): Promise<Holdings> {
  const byIssuer = grouped(await library.reports(), (card) => issuerKey(issuerOf(card)));
  const byReport = grouped(await library.figures({}), ({ report }) => report.id);
  for (const own of byIssuer.values()) own.sort((a, b) => a.year - b.year);
  return {
    issuers: [...byIssuer.values()].flatMap(([first]) => (first ? [issuerOf(first)] : [])),
    cardsOf: (issuer) => byIssuer.get(issuerKey(issuer)) ?? [],
    figuresOf: (report) => byReport.get(report) ?? [],
  };
}

function grouped<Value>(values: readonly Value[], keyOf: (value: Value) => string): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group) group.push(value);
    else groups.set(keyOf(value), [value]);
  }
  return groups;
}
