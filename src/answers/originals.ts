import type { Library, ReportCard } from '../library/library.ts';
import type { Answer } from './answer.ts';

/** A verbatim piece of a report around the sentence that an answer quotes: `before + sentence + after`. */
export interface Original {
  readonly card: ReportCard;
  readonly section: string;
  readonly before: string;
  readonly sentence: string;
  readonly after: string;
}

const MOST = 3;
/** Characters of a paragraph that are shown at each side of the sentence. */
const AROUND = 500;

/** The sentences that an answer quotes, each in its paragraph; empty for an answer that quotes nothing. */
export async function originalsOf(answer: Answer, library: Library): Promise<readonly Original[]> {
  const quoted = [
    ...answer.receipts.map(({ text, section, card }) => ({ text, section, card })),
    ...answer.passages.map(({ text, section, report }) => ({ text, section, card: report })),
  ];
  const found: Original[] = [];
  for (const { text, section, card } of quoted.slice(0, MOST)) {
    const report = await library.report(card.id);
    const at = report === undefined ? -1 : placeOf(report.text, text, report.sections, section);
    if (report !== undefined && at >= 0)
      found.push({ card, section, ...inParagraph(report.text, at, at + text.length) });
  }
  return found;
}

/** Where a quote stands; the same sentence may be printed twice, so its own section is looked through first. */
function placeOf(
  text: string,
  quote: string,
  sections: readonly { readonly headings: readonly string[]; readonly start: number; readonly end: number }[],
  section: string,
): number {
  for (const { headings, start, end } of sections) {
    if (headings.join(' › ') !== section) continue;
    const at = text.indexOf(quote, start);
    if (at >= 0 && at + quote.length <= end) return at;
  }
  return text.indexOf(quote);
}

function inParagraph(text: string, start: number, end: number): Pick<Original, 'before' | 'sentence' | 'after'> {
  const head = text.lastIndexOf('\n', start - 1) + 1;
  const nextBreak = text.indexOf('\n', end);
  const tail = nextBreak < 0 ? text.length : nextBreak;
  return {
    before: text.slice(Math.max(head, start - AROUND), start).trimStart(),
    sentence: text.slice(start, end),
    after: text.slice(end, Math.min(tail, end + AROUND)).trimEnd(),
  };
}
