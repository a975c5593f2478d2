import type { FoundDetail, FoundFigure, Library } from '../library/library.ts';
import type { Receipt } from './answer.ts';

type Span = FoundFigure['span'];

const most = 6;
const longest = 220;

/** The sentences around the quotes of figures and details, verbatim, each once; at most six. */
export async function receiptsFor(library: Library, found: readonly (FoundFigure | FoundDetail)[]): Promise<Receipt[]> {
  const receipts = new Map<string, Receipt>();
  for (const one of found) {
    if (receipts.size >= most) break;
    const report = await library.report(one.report.id);
    if (!report) continue;
    const text = sentenceAt(report.text, one.span);
    const key = `${one.report.id} ${text}`;
    if (!receipts.has(key)) receipts.set(key, { text, section: one.section, card: one.report });
  }
  return [...receipts.values()];
}

/** The sentence that holds a span; when it is long, the clauses around the span. Always a slice of the text. */
export function sentenceAt(text: string, span: Span): string {
  const sentence = within(text, span, /[。！？\n]/u, true);
  if (sentence.end - sentence.start <= longest) return text.slice(sentence.start, sentence.end).trim();
  const clause = within(text, span, /[。！？\n；;]/u, true);
  if (clause.end - clause.start <= longest) return text.slice(clause.start, clause.end).trim();
  const start = Math.max(clause.start, span.start - 60);
  const end = Math.max(span.end, Math.min(clause.end, start + longest));
  return text.slice(start, end).trim();
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
