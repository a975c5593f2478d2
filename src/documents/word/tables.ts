import type { Piece } from '../compose.ts';
import type { GridCell } from '../grid.ts';
import { maxCells, maxColspan } from '../limits.ts';

/** A cell as Word keeps it: merged cells are all there, and say to which neighbour they belong. */
export interface WordCell {
  readonly text: string;
  readonly colspan: number;
  /** Belongs to the cell above. */
  readonly above: boolean;
  /** Belongs to the cell before it. */
  readonly before: boolean;
  /** What it holds, for tables that only lay out a page. */
  readonly pieces: readonly Piece[];
}

/** A cell with more words than this holds an article, not a value. */
const longCell = 500;

export function isLayout(rows: readonly (readonly WordCell[])[]): boolean {
  if (rows.every((row) => row.length < 2)) return true;
  return rows.some((row) =>
    row.some(({ text, pieces }) => text.length > longCell || pieces.some(({ kind }) => kind === 'table')),
  );
}

/** Cells in reading order with what they cover; `skipped` columns stand empty before a row's first cell. */
export function placeMerged(rows: readonly (readonly WordCell[])[], skipped: readonly number[] = []): GridCell[] {
  const placed: (GridCell & { rowspan: number; colspan: number })[] = [];
  /** For each column, the cell that a merged cell below would belong to. */
  const open: ((typeof placed)[number] | undefined)[] = [];
  rows.forEach((cells, row) => {
    let column = Math.min(skipped[row] ?? 0, maxColspan);
    let last: (typeof placed)[number] | undefined;
    for (const { text, colspan, above, before } of cells) {
      const width = Math.min(Math.max(1, colspan), maxColspan);
      const over = open[column];
      if (before && last && last.row === row) {
        last.colspan += width;
        open[column] = last;
      } else if (above && over && over.row + over.rowspan === row) over.rowspan++;
      else if (placed.length < maxCells) {
        last = { row, column, rowspan: 1, colspan: width, text };
        placed.push(last);
        open[column] = last;
      }
      for (let c = column + 1; c < column + width; c++) open[c] = undefined;
      column += width;
    }
  });
  return placed;
}
