import type { Span } from '../documents/document.ts';
import { fold } from '../documents/fold.ts';
import { applicants, applicationRows, baseColumns, disputeBlocks, disputeColumns } from '../figures/tables/forms.ts';
import type { PublishedReport } from './library.ts';

/** A sentence as it is compared with those of other reports. */
export interface Sentence {
  /** Its letters and digits, without the names that differ between copies. */
  readonly mark: string;
  readonly size: number;
  readonly span: Span;
}

/** Shorter ones are headings and turns of phrase, alike everywhere. */
const shortest = 14;

/** What the statutory form prints in every report, whoever fills it in: its rows, the heads of its columns, its note. */
const form = [...applicationRows, ...baseColumns].map(({ label }) => label);
const formNote = /勾稽关系|^申请人情况|^信息内容/u;
const heads = [
  '法人或其他组织',
  ...applicants,
  ...disputeColumns,
  ...disputeBlocks.flatMap(({ path, name }) => [path, name]),
];
/** Rows of nothing but heads of tables 三 and 四. */
const headRow = new RegExp(`^(?:${heads.filter((head) => head !== '').join('|')})+$`, 'u');
const numbering = /^[一二三四五六七八九十\p{N}]+/u;

/** A report's sentences that are long enough to be somebody's own, in order. */
export function sentencesOf(report: Pick<PublishedReport, 'text' | 'issuer' | 'year' | 'sections'>): Sentence[] {
  const { text, issuer, year } = report;
  const sentences: Sentence[] = [];
  const headings = new Set(report.sections.flatMap((section) => section.headings).map(lettersOf));
  const folded = fold(text);
  for (const { 0: piece, index } of folded.matchAll(/[^。；;！!？?\n]+[。；;！!？?]?/gu)) {
    const mark = lettersOf(piece.replaceAll(issuer, '').replaceAll(String(year), ''));
    if (mark.length < shortest || isOfForm(mark) || headings.has(lettersOf(piece))) continue;
    const lead = piece.length - piece.trimStart().length;
    const span = { start: index + lead, end: index + piece.trimEnd().length };
    sentences.push({ mark, size: mark.length, span });
  }
  return sentences;
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}

function isOfForm(mark: string): boolean {
  const words = mark.replace(numbering, '');
  return formNote.test(mark) || headRow.test(mark) || form.some((label) => label.test(words));
}
