import type { Span } from '../documents/document.ts';
import { fold } from '../documents/fold.ts';
import type { Report } from '../reports/report.ts';
import { sentencesIn } from './context.ts';
import { extract } from './extract.ts';
import type { Figure } from './figure.ts';
import { readingsOf } from './match.ts';
import { denialsIn } from './negations.ts';
import { readTables, type TableReading } from './tables/read.ts';
import { findStops, maskStops } from './text/stop-list.ts';
import { topicsOf } from './text/topics.ts';
import { worded } from './worded.ts';

/** A number or a denial of a text, and what became of it. */
export interface Explanation extends Span {
  readonly text: string;
  /** `taken` as figures; `stopped`: never a count; `passed`: nothing was made of it. */
  readonly fate: 'taken' | 'stopped' | 'passed';
  readonly figures: readonly Figure[];
  /** Rules that fitted too and lost. */
  readonly lost: readonly string[];
  /** Why it was stopped or passed over, in Chinese; '' when it was taken. */
  readonly why: string;
  /** Table, row and column of a number that stands in a cell. */
  readonly cell?: string;
}

/** Every number and every denial of a report's text in order: what it was taken for, by which rule, and what lost. */
export function explain(report: Report): readonly Explanation[] {
  const { text } = report.document;
  const folded = fold(text);
  const masked = maskStops(folded);
  const { figures } = extract(report);
  const tables = readTables(text, folded, report.document.blocks, report.year);
  const inTable = ({ start, end }: Span): boolean =>
    tables.spans.some((span) => span.start <= start && end <= span.end);
  const stopped = findStops(folded)
    .filter((stop) => !inTable(stop))
    .map(
      ({ start, end, name }): Explanation => ({
        ...here(text, start, end),
        fate: 'stopped',
        figures: [],
        lost: [],
        why: name,
      }),
    );
  const counted = report.sections.flatMap((section) => {
    const topics = topicsOf(section.headings);
    return sentencesIn(masked, section).flatMap((sentence) =>
      worded(masked, sentence, folded)
        .filter(({ quantity }) => !inTable(quantity))
        .map((c): Explanation => {
          const { start, end, value } = c.quantity;
          const made = figures.filter(
            (f) =>
              f.stated === 'count' && f.value === value && f.span.start <= c.quantity.numberStart && f.span.end >= end,
          );
          const fitting = readingsOf(c, topics).map((reading) => reading.rule);
          const why = fitting.length === 0 ? '没有一条规则认得它数的是什么' : '让位给更可靠的说法，或是计划、要求';
          return {
            ...here(text, start, end),
            fate: made.length > 0 ? 'taken' : 'passed',
            figures: made,
            lost: fitting.filter((rule) => !made.some((f) => f.rule === rule)),
            why: made.length > 0 ? '' : why,
          };
        }),
    );
  });
  const denied = denialsIn(masked, report.sections).map(({ start, end, lost, why }): Explanation => {
    const made = figures.filter((f) => f.stated === 'none' && f.span.start === start && f.span.end === end);
    return {
      ...here(text, start, end),
      fate: made.length > 0 ? 'taken' : 'passed',
      figures: made,
      lost,
      why: made.length > 0 ? '' : why || '同一句里已有数字，或前面已经说过',
    };
  });
  return [...stopped, ...counted, ...denied, ...explainTables(text, tables, figures)].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  );
}

function explainTables(text: string, tables: TableReading, figures: readonly Figure[]): readonly Explanation[] {
  const passed = (span: Span, why: string): Explanation => ({
    ...here(text, span.start, span.end),
    fate: 'passed',
    figures: [],
    lost: [],
    why,
  });
  const cells = tables.figures.flatMap(({ cell, span }): Explanation[] => {
    if (!cell) return [];
    // No other figure ends in this cell.
    const made = figures.filter((f) => f.span.end === span.end);
    const where = `${cell.table}，“${cell.row}”一行，“${cell.column}”一列`;
    const one = passed(cell, '同一个数前面已经有了');
    return [{ ...one, ...(made.length > 0 ? { fate: 'taken', figures: made, why: '' } : {}), cell: where }];
  });
  return [...cells, ...tables.problems.flatMap(({ span, message }) => (span ? [passed(span, message)] : []))];
}

const here = (text: string, start: number, end: number) => ({ start, end, text: text.slice(start, end).trim() });
