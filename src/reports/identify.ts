import type { Document, Problem } from '../documents/document.ts';
import { fold } from '../documents/fold.ts';
import { identityOf } from './identity.ts';
import { outline } from './outline.ts';
import { findPeriod, isWholeYear, type StatedPeriod } from './period.ts';
import type { Evidence, Period, Report } from './report.ts';
import type { GivenSource } from './sources.ts';
import { voteIssuer, voteYear } from './vote.ts';

/** What a given entry weighs as evidence: more than everything that can be read. */
const givenWeight = 100;

/**
 * A document as a report: who issued it, for which year, over which days, in which sections. What `given` (sources.json)
 * says goes before what is read; where neither says, issuer or year is null and an error problem tells what to do.
 * `today` is `YYYY-MM-DD`: no report is of a later year.
 */
export function createReport(document: Document, given: GivenSource | null, today: string): Report {
  const url = given?.url ?? document.metadata.url ?? null;
  const identity = identityOf(document, url);
  const issuerVote = voteIssuer(identity.clues, identity.regionHints);
  const yearVote = voteYear(identity.clues, today);
  const issuer = given?.issuer ?? issuerVote.issuer;
  const year = given?.year ?? yearVote.year;
  const region = given?.region ?? issuerVote.region;
  const published = given?.published ?? identity.published ?? identity.signed;
  const folded = fold(document.text);
  const stated = findPeriod(folded, year);
  const period = periodOf(stated, year);
  const until = asOf(stated, period, year, identity.signed ?? published);
  return {
    id: `${region}/${issuer ?? ''}/${year ?? ''}`,
    issuer,
    region,
    year,
    title: given?.title ?? identity.title?.text ?? document.metadata.title ?? plainTitle(issuer, year),
    period,
    published,
    ...(until === null ? {} : { asOf: until }),
    source: {
      file: given?.file ?? document.path,
      sha256: document.sha256,
      url,
      published,
      retrieved: given?.retrieved ?? null,
    },
    document,
    sections: outline(document.text),
    evidence: [...givenEvidence(given), ...issuerVote.evidence, ...yearVote.evidence],
    problems: problemsOf(document, { issuer, year, given, read: yearVote.year, doubt: yearVote.doubt }),
  };
}

/**
 * The stated period; one of quite another year is a copy from another report, and one whose 年, 月 or 日 was lost is
 * believed where the report's year is known.
 */
function periodOf({ period, year: written }: StatedPeriod, year: number | null): Period | null {
  if (!period || year === null) return written === null ? null : period;
  return period.to.startsWith(String(year)) || period.from.startsWith(String(year)) ? period : null;
}

/** The day up to which a report counts, when that is before the end of its year; `dated` is when it was signed or published. */
function asOf(
  { until }: StatedPeriod,
  period: Period | null,
  year: number | null,
  dated: string | null,
): string | null {
  if (year === null) return null;
  const end = `${year}-12-31`;
  if (period && period.to < end) return period.to;
  if (until?.startsWith(String(year)) && until < end) return until;
  const statesAll = (period !== null && isWholeYear(period)) || until === end;
  return dated?.startsWith(String(year)) && dated < end && !statesAll ? dated : null;
}

/** Names the report when it prints no title line. */
function plainTitle(issuer: string | null, year: number | null): string {
  return `${issuer ?? ''}${year === null ? '' : `${year}年`}政府信息公开年度报告`;
}

function givenEvidence(given: GivenSource | null): Evidence[] {
  const says = (what: Evidence['for'], value: string | number | undefined): Evidence[] =>
    value === undefined ? [] : [{ for: what, from: 'sources', value: String(value), weight: givenWeight }];
  return [...says('issuer', given?.issuer), ...says('region', given?.region), ...says('year', given?.year)];
}

interface Settled {
  readonly issuer: string | null;
  readonly year: number | null;
  readonly given: GivenSource | null;
  readonly read: number | null;
  readonly doubt: number | null;
}

function problemsOf(document: Document, { issuer, year, given, read, doubt }: Settled): Problem[] {
  // An unreadable file has said so; that nobody is named in it is no news.
  const silent = document.text === '' && document.problems.some((p) => p.severity === 'error');
  const problems: Problem[] = [];
  const add = (code: string, severity: Problem['severity'], message: string) =>
    problems.push({ code, severity, message });
  if (issuer === null && !silent) {
    add(
      'report.no-issuer',
      'error',
      `「${document.path}」里没有写明是哪个单位的报告。请在 sources.json 中为它写上 issuer（发布单位）。`,
    );
  }
  if (year === null && !silent) {
    add(
      'report.no-year',
      'error',
      `「${document.path}」里看不出是哪一年的报告。请在 sources.json 中为它写上 year（年份）。`,
    );
  }
  if (given?.year !== undefined && read !== null && read !== given.year) {
    add(
      'report.year-differs',
      'warning',
      `sources.json 写的是${given.year}年，「${document.path}」的正文更像${read}年的报告，请核对。`,
    );
  } else if (doubt !== null) {
    add(
      'report.year-doubt',
      'warning',
      `「${document.path}」里${year}年和${doubt}年两种写法并存，按${year}年收录；如不对，请在 sources.json 中写上 year。`,
    );
  }
  return problems;
}
