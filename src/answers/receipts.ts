import type { FoundDetail, FoundFigure, Library, PublishedReport } from '../library/library.ts';
import type { Answer, Receipt } from './answer.ts';

type Span = FoundFigure['span'];

const most = 5;
const longest = 220;

/** What a converter of documents leaves in a text; a quote starts behind it. */
const residue = /^(?:\s|\[bookmark:[^\]\n]*\])+/u;

/** The sentences around the quotes of figures and details, verbatim, each once; at most five. */
export async function receiptsFor(library: Library, found: readonly (FoundFigure | FoundDetail)[]): Promise<Receipt[]> {
  const receipts = new Map<string, Receipt>();
  for (const one of found) {
    if (receipts.size >= most) break;
    const report = await library.report(one.report.id);
    if (!report) continue;
    const text = sentenceAt(report.text, one.span);
    const key = `${one.report.id} ${text}`;
    if (!receipts.has(key)) receipts.set(key, { text, section: sectionOf(one, report), card: one.report });
  }
  return [...receipts.values()];
}

/** Every figure and detail that the reply to an answer prints, in its own words or in a note; each once. */
export function printed(answer: Answer): (FoundFigure | FoundDetail)[] {
  const noted = answer.notes.flatMap((note) =>
    note.code === 'other-side'
      ? [note.figure]
      : note.code === 'conflict' || note.code === 'accumulation' || note.code === 'channel-for-total'
        ? note.figures
        : [],
  );
  return [...new Set([...answer.figures, ...answer.details, ...(answer.computed?.terms ?? []), ...noted])];
}

/** A report is dated at its foot or its head, whatever the heading before it is. */
function sectionOf(one: FoundFigure | FoundDetail, report: PublishedReport): string {
  if (!('kind' in one) || one.kind !== 'published') return one.section;
  return one.span.start > report.text.length / 2 ? '落款' : '';
}

/** The sentence that holds a span; when it is long, the clauses around the span. Always a slice of the text. */
export function sentenceAt(text: string, span: Span): string {
  const sentence = within(text, span, /[。！？\n]/u, true);
  if (sentence.end - sentence.start <= longest) return shown(text, sentence);
  const clause = within(text, span, /[。！？\n；;]/u, true);
  if (clause.end - clause.start <= longest) return shown(text, clause);
  const start = Math.max(clause.start, commaAfter(text, span.start - 60, span.start));
  const end = Math.min(clause.end, commaAfter(text, Math.max(span.end, start + longest - 40), clause.end));
  return shown(text, { start, end });
}

/** The place behind the first comma from `from` on; `to` when there is none before it. */
function commaAfter(text: string, from: number, to: number): number {
  for (let i = Math.max(from, 0); i < to; i++) if (/[，,]/u.test(text[i] as string)) return i + 1;
  return to;
}

function shown(text: string, { start, end }: Span): string {
  return text.slice(start, end).replace(residue, '').trim();
}

function within(text: string, span: Span, stops: RegExp, keepStop: boolean): Span {
  let start = span.start;
  while (start > 0 && !stops.test(text[start - 1] as string)) start--;
  let end = Math.max(span.end, span.start + 1);
  if (stops.test(text[end - 1] as string)) return { start, end };
  while (end < text.length && !stops.test(text[end] as string)) end++;
  const stop = text[end];
  return { start, end: keepStop && stop !== undefined && stop !== '\n' ? end + 1 : end };
}
