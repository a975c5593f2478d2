import { maxCells, maxColspan, maxColumns } from './limits.ts';

/** A cell as a format gives it: in its row, with what it covers. */
export interface RawCell {
  readonly text: string;
  readonly rowspan: number;
  readonly colspan: number;
}

/** A cell in its place; rows and columns count from 0. */
export interface GridCell extends RawCell {
  readonly row: number;
  readonly column: number;
}

/** Cells in reading order, each in the first column that no cell above it covers. No cell goes beyond the last row. */
export function placeCells(rows: readonly (readonly RawCell[])[]): GridCell[] {
  const placed: GridCell[] = [];
  /** For each column, the first row that is free again. */
  const freeFrom: number[] = [];
  rows.forEach((cells, row) => {
    let column = 0;
    for (const { text, rowspan, colspan } of cells) {
      if (placed.length >= maxCells) return;
      while ((freeFrom[column] ?? 0) > row) column++;
      if (column >= maxColumns) break;
      const width = Math.min(Math.max(1, colspan), maxColspan);
      const height = Math.min(Math.max(1, rowspan), rows.length - row);
      placed.push({ text, row, column, rowspan: height, colspan: width });
      for (let c = column; c < column + width; c++) freeFrom[c] = row + height;
      column += width;
    }
  });
  return placed;
}
