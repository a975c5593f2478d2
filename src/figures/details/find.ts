import type { Report } from '../../reports/report.ts';
import { sectionAt, sectionPath } from '../../reports/sections.ts';
import type { Detail, DetailKind } from '../figure.ts';
import { contactFinders, unlabelledPhone } from './contacts.ts';
import { findPeriodStated, findPublished } from './dates.ts';
import { paperFinders } from './papers.ts';
import { peopleFinders } from './people.ts';
import { placeFinders } from './places.ts';

/** A detail's value and the place that says it; offsets into the folded text, and so into the text. */
export interface Found {
  readonly kind: DetailKind;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** Reads one kind of detail from a folded text. Pure. */
export type Finder = (folded: string) => readonly Found[];

/** 由办公室负责: which one, where another place gives its whole name, is told there. */
const bareOffice = '办公室';

/**
 * Every detail that a report states, in the order of their places; the same value of a kind once.
 * @param folded the document's text, folded
 */
export function findDetails(report: Report, folded: string): readonly Detail[] {
  const { text } = report.document;
  const finders: readonly Finder[] = [...contactFinders, ...peopleFinders, ...paperFinders];
  const found = finders.flatMap((find) => find(folded));
  found.push(
    ...apartFrom(
      found,
      [unlabelledPhone, ...placeFinders].flatMap((find) => find(folded)),
    ),
  );
  found.push(...findPeriodStated(folded, report.year), ...findPublished(folded, report.published));
  const named = found.some(
    ({ kind, value }) => kind === 'office' && value !== bareOffice && value.endsWith(bareOffice),
  );
  const seen = new Set<string>();
  return found
    .sort((a, b) => a.start - b.start)
    .filter(({ kind, value }) => !(kind === 'office' && value === bareOffice && named))
    .filter((office) => office.kind !== 'office' || !found.some((f) => f.kind === 'address' && overlap(f, office)))
    .filter(({ kind, value }) => !seen.has(`${kind} ${value}`) && seen.add(`${kind} ${value}`))
    .map(({ kind, value, start, end }) => ({
      kind,
      value,
      quote: text.slice(start, end),
      span: { start, end },
      section: sectionOf(report, start),
    }));
}

const overlap = (a: Found, b: Found): boolean => a.start < b.end && b.start < a.end;

/** Those of `more` whose place nothing of `known` names already. */
const apartFrom = (known: readonly Found[], more: readonly Found[]): readonly Found[] =>
  more.filter((one) => !known.some((other) => other.kind !== 'office' && overlap(one, other)));

const sectionOf = (report: Report, offset: number): string => {
  const section = sectionAt(report.sections, offset);
  return section ? sectionPath(section) : '';
};
