import type { Problem, Span } from '../documents/document.ts';
import { fold } from '../documents/fold.ts';
import type { Report } from '../reports/report.ts';
import { sectionAt, sectionPath } from '../reports/sections.ts';
import { bareCountsIn } from './bare-counts.ts';
import type { Candidate } from './candidate.ts';
import { runChecks } from './checks/run.ts';
import { classNonesIn } from './class-nones.ts';
import { countsIn } from './counts/counts.ts';
import { whenDenied } from './denial-scope.ts';
import { findDetails } from './details/find.ts';
import type { Extraction, Figure } from './figure.ts';
import { impliedBy } from './implied.ts';
import { metricById } from './metrics.ts';
import { negationsIn } from './negations.ts';
import { receiptOf } from './receipt.ts';
import { inOrder, refine } from './refine.ts';
import { missingTables } from './tables/missing.ts';
import { readTables } from './tables/read.ts';
import { evened } from './text/evened.ts';
import { flowing } from './text/flow.ts';
import { blanked, masked, maskStops } from './text/stop-list.ts';

/**
 * All that a report states: figures with their receipts, details, and what does not add up.
 * Every figure's `quote` is the text at its `span`. Never throws; what cannot be read is a problem.
 */
export function extract(report: Report): Extraction {
  const { text } = report.document;
  const folded = fold(text);
  const tables = readTables(text, folded, report.document.blocks, report.year);
  const flow = evened(flowing(folded));
  const prose = blank(maskStops(flow), tables.spans);
  const said = [
    ...countsIn({ folded: flow, masked: prose }, report.sections, report.year),
    ...negationsIn(prose, report.sections).flatMap((none) => whenDenied(flow, none, report.year) ?? []),
    ...classNonesIn(prose, report.sections),
    ...bareCountsIn(prose, report.sections),
  ];
  const read = refine([...said, ...tables.figures], report.issuer);
  const isSaid = new Set(read.filter((c) => c.breakdown.length === 0).map((c) => c.metric));
  // Said twice, a count of requests may tell only the second time what became of them.
  const received = new Set(read.filter((c) => c.metric === 'requests.received').map((c) => c.value));
  const known = new Set(read);
  const ofBodies = new Set(read.filter((c) => c.body && c.breakdown.length > 0).map((c) => c.span.start));
  const again = said.filter((c) => received.has(c.value) && !known.has(c) && !ofBodies.has(c.span.start));
  const implied = unlikeEachOther(
    [...read, ...again]
      .flatMap((candidate) => impliedBy(flow, candidate))
      .filter((c) => c.breakdown.length > 0 || !isSaid.has(c.metric)),
  );
  const candidates = inOrder([...read, ...implied]);
  const figures = candidates.map((candidate, i) => {
    const next =
      candidates.slice(i + 1, i + 20).find(({ span }) => span.start >= candidate.span.end)?.span.start ?? text.length;
    return figureOf(report, { ...candidate, span: receiptOf(flow, candidate, next) });
  });
  const lost = missingTables(
    folded,
    report.sections,
    [...candidates, ...tables.problems].flatMap((c) => c.span ?? []),
  );
  const problems: Problem[] = [...tables.problems, ...lost, ...runChecks(candidates, prose)];
  return { figures, details: findDetails(report, flow), problems };
}

const unlikeEachOther = (candidates: readonly Candidate[]): readonly Candidate[] => {
  const seen = new Set<string>();
  return candidates.filter((c) => {
    const part = `${c.metric} ${c.breakdown.map((b) => b.label).join(' ')}`;
    return !seen.has(part) && seen.add(part);
  });
};

/** The text with the given spans blanked, line ends kept. */
function blank(text: string, spans: readonly Span[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    if (span.start < from) continue;
    parts.push(text.slice(from, span.start), blanked(text.slice(span.start, span.end)));
    from = span.end;
  }
  return parts.join('') + text.slice(from);
}

/** A share's label stands in the clause before its own. */
const before = 80;

/** A label read off the masked text (□□□□□热线) in the words of the quote, or of what stands before it: 12345热线; with the quotation marks that are printed. */
function asPrinted(label: string, { text, span }: { text: string; span: Span }): string {
  if (!label.includes(masked)) return label;
  const pattern = [...label]
    .map((c) => (c === masked || c === '“' || c === '”' ? '.' : c.replace(/[\\^$.*+?()[\]{}|]/u, '\\$&')))
    .join('\\s*');
  const from = [span.start, Math.max(0, span.start - before)];
  return (
    from
      .map((start) => new RegExp(pattern, 'u').exec(fold(text.slice(start, span.end)))?.[0].replace(/\s/gu, ''))
      .find((found) => found) ?? label.replaceAll(masked, '')
  );
}

function figureOf(report: Report, candidate: Candidate): Figure {
  const { metric, breakdown, value, precision, stated, span, rule } = candidate;
  const section = sectionAt(report.sections, span.start);
  const page = report.document.pages.findIndex((p) => p.start <= span.start && span.start < p.end);
  return {
    metric,
    breakdown: breakdown.map((b) => ({
      ...b,
      label: asPrinted(b.label, { text: report.document.text, span }),
    })),
    value,
    unit: candidate.unit || (metricById(metric)?.unit ?? ''),
    precision,
    scope: candidate.accumulation === 'sure' ? 'cumulative' : 'year',
    stated,
    year: candidate.year ?? report.year,
    quote: report.document.text.slice(span.start, span.end),
    span,
    section: section ? sectionPath(section) : '',
    ...(page >= 0 ? { page: page + 1 } : {}),
    rule,
  };
}
