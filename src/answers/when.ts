import type { ReportCard } from '../library/library.ts';
import type { Issuer, Query } from '../questions/query.ts';
import { issuerKey, type Missing, type Remark } from './answer.ts';

/** The reports of one issuer for the years asked about, and the years that are not held. */
export interface When {
  readonly issuer: Issuer;
  readonly cards: readonly ReportCard[];
  readonly missing: readonly Missing[];
  /** All that is held of this issuer, oldest first. */
  readonly held: readonly ReportCard[];
  readonly remarks: readonly Remark[];
}

const several: ReadonlySet<Query['operation']> = new Set(['compare', 'difference', 'ratio', 'sum', 'mean', 'rank']);

/** Chooses among an issuer's reports, oldest first, by the years of the query. No year said: the latest held, and a remark says so. */
export function chooseReports(query: Query, issuer: Issuer, all: readonly ReportCard[]): When {
  const key = issuerKey(issuer);
  const asked = all.filter(({ year }) => !query.exceptYears?.includes(year));
  const latest = asked.at(-1);
  const { years, nthYear } = query;
  if (nthYear !== undefined && query.places.length < 2) {
    const card = nthYear < 0 ? latest : asked[nthYear - 1];
    if (!card)
      return { issuer, cards: [], missing: [{ issuer, year: null, why: 'no_report' }], held: all, remarks: [] };
    const words = nthYear < 0 ? '最后一年' : `第${'一二三四五六七八九十'[nthYear - 1]}年`;
    return {
      issuer,
      cards: [card],
      missing: [],
      held: all,
      remarks: [{ code: 'relative-year', words, years: [card.year] }],
    };
  }
  const counted =
    years.kind === 'all' && /^(?:这|前后)?[两二三四五六七八九十]年/u.test(years.words) && asked.length > 0;
  if (counted) {
    const held = asked.map((card) => card.year);
    return {
      issuer,
      cards: asked,
      missing: [],
      held: all,
      remarks: [{ code: 'relative-year', words: years.words, years: held }],
    };
  }
  if (years.kind === 'all') return { issuer, cards: asked, missing: [], held: all, remarks: [] };
  if (years.kind === 'open' || years.kind === 'latest') {
    if (!latest)
      return { issuer, cards: [], missing: [{ issuer, year: null, why: 'no_report' }], held: all, remarks: [] };
    const remarks: Remark[] = years.kind === 'open' ? [{ code: 'latest-year', card: latest }] : [];
    return { issuer, cards: [latest], missing: [], held: all, remarks };
  }
  if (years.kind === 'said' && years.carried && (several.has(query.operation) || query.refers) && latest) {
    // 哪个高 after talk of one year: each place's own report of that year, or its latest; that they differ is said.
    const same = asked.filter((card) => years.years.includes(card.year));
    return { issuer, cards: same.length > 0 ? same : [latest], missing: [], held: all, remarks: [] };
  }
  const own = query.places.find(
    (place) => place.year !== undefined && place.candidates.some((one) => one.held && issuerKey(one.issuer) === key),
  )?.year;
  const said = own !== undefined ? [own] : years.kind === 'shift' ? [years.today + years.by] : years.years;
  const wanted = said.filter((year) => !query.exceptYears?.includes(year));
  const found = wanted.map((year) => ({ year, card: asked.find((card) => card.year === year) }));
  return {
    issuer,
    cards: found.flatMap(({ card }) => (card ? [card] : [])),
    missing: found
      .filter(({ card }) => !card)
      .map(({ year }) => ({ issuer, year, why: 'no_report', held: all.map((card) => card.year) })),
    held: all,
    remarks: [],
  };
}

/** What is to be said of the years as such, once for a whole answer. */
export function yearRemarks(query: Query): Remark[] {
  const { years } = query;
  if (years.kind === 'shift') return [{ code: 'relative-year', words: years.words, years: [years.today + years.by] }];
  if (years.kind !== 'said') return [];
  if (years.carried) return [{ code: 'carried-year', years: years.years }];
  return years.relative ? [{ code: 'relative-year', words: years.words, years: years.years }] : [];
}
