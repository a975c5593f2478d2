import type { Block, Cell, Document, Problem, Span } from './document.ts';
import { faults } from './faults.ts';
import type { GridCell } from './grid.ts';

/** What a reader of a structured format finds, in reading order. Texts are trimmed and without line breaks. */
export type Piece =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  /** `pages`: offsets in `text` at which a new page begins. */
  | { readonly kind: 'paragraph'; readonly text: string; readonly pages?: readonly number[] }
  /** `pages`: rows with which a new page begins. */
  | { readonly kind: 'table'; readonly cells: readonly GridCell[]; readonly pages?: readonly number[] }
  /** A new page begins here. */
  | { readonly kind: 'page' }
  /** A picture that may hold what cannot be read. */
  | { readonly kind: 'picture' };

/** Between the cells of a row, in the one text. */
const between = ' | ';

/**
 * One text of pieces: a line each, a line for each row of a table with its cells between pipes, in reading order. A
 * merged cell stands once, where it begins. Headings, paragraphs and tables point into it, and so do the pages.
 * A picture between two headings becomes a problem there: it hides what the section says.
 */
export function compose(pieces: readonly Piece[]): Pick<Document, 'text' | 'blocks' | 'pages' | 'problems'> {
  const blocks: Block[] = [];
  const starts: number[] = [];
  const problems: Problem[] = [];
  let text = '';
  const write = (words: string): Span => {
    const start = text.length;
    text += words;
    return { start, end: text.length };
  };
  for (const piece of pieces) {
    if (piece.kind === 'page') {
      starts.push(text.length);
    } else if (piece.kind === 'picture') {
      const last = blocks.at(-1);
      // Pictures below one another are one: tables are cut into several.
      if (last && problems.at(-1)?.span !== last.span) problems.push(faults.picture(last.span));
    } else if (piece.kind === 'table') {
      const table = writeTable(piece.cells, piece.pages ?? [], write, starts);
      if (table) blocks.push(table);
    } else if (/\S/u.test(piece.text)) {
      const span = write(piece.text);
      write('\n');
      if (piece.kind === 'heading') blocks.push({ kind: 'heading', level: piece.level, span });
      else {
        blocks.push({ kind: 'paragraph', span });
        for (const at of piece.pages ?? []) starts.push(span.start + at);
      }
    }
  }
  return { text, blocks, pages: pagesOf(starts, text.length), problems };
}

function writeTable(
  cells: readonly GridCell[],
  pages: readonly number[],
  write: (words: string) => Span,
  starts: number[],
): Block | null {
  if (!cells.some(({ text }) => /\S/u.test(text))) return null;
  const written: Cell[] = [];
  let start: number | null = null;
  let end = 0;
  let row = -1;
  for (const cell of cells) {
    if (cell.row !== row) {
      const line = write(row < 0 ? '' : '\n').end;
      for (const page of pages) if (page > row && page <= cell.row) starts.push(line);
      row = cell.row;
    } else write(between);
    const span = write(cell.text);
    start ??= span.start;
    end = span.end;
    const { column, rowspan, colspan } = cell;
    written.push({ row, column, rowspan, colspan, span });
  }
  write('\n');
  return { kind: 'table', span: { start: start ?? end, end }, cells: written };
}

/** Pages from where each begins; together they cover the text. */
function pagesOf(starts: readonly number[], length: number): Span[] {
  return starts.map((start, i) => ({ start: i === 0 ? 0 : start, end: starts[i + 1] ?? length }));
}
