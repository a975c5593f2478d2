import type { Piece } from '../compose.ts';
import type { GridCell } from '../grid.ts';
import { append, contentsLine, continues, type Flow, furnitureOf, marginsOf, type Paragraph } from './flow.ts';
import type { Line } from './lines.ts';
import type { PageTable } from './page.ts';

/** Words set this much larger than the rest are a heading. */
const larger = 1.2;

interface OpenTable {
  xs: readonly number[];
  cells: GridCell[];
  rows: number;
  readonly pages: number[];
}

/**
 * The pages' lines and tables as pieces: sentences broken over lines and pages are whole again, and so are tables that
 * go on over a page's end.
 */
export function assemble(pages: readonly (readonly Flow<PageTable>[])[]): Piece[] {
  const lines = pages.map((flow) => flow.flatMap((part) => (part.kind === 'line' ? [part.line] : [])));
  const furniture = furnitureOf(lines);
  const kept = lines.flat().filter((line) => !furniture.has(line));
  const margins = marginsOf(kept);
  const usual = usualSize(kept);
  const pieces: Piece[] = [];
  let paragraph: Paragraph | null = null;
  let table: OpenTable | null = null;
  const finish = (): void => {
    if (paragraph) {
      const text = paragraph.text.trim();
      const heading = paragraph.size > usual * larger && text.length < 60;
      pieces.push(heading ? { kind: 'heading', level: 1, text } : { kind: 'paragraph', text, pages: paragraph.pages });
      paragraph = null;
    }
    if (table) pieces.push({ kind: 'table', cells: table.cells, pages: table.pages });
    table = null;
  };
  for (const flow of pages) {
    let fresh = true;
    for (const part of flow) {
      if (part.kind === 'line' && (furniture.has(part.line) || contentsLine.test(part.line.text))) continue;
      if (part.kind === 'picture') {
        finish();
        if (fresh) pieces.push({ kind: 'page' });
        pieces.push({ kind: 'picture' });
        fresh = false;
        continue;
      }
      const open: OpenTable | null = table;
      const before: Paragraph | null = paragraph;
      if (part.kind === 'table' && fresh && open && sameColumns(open, part.table)) extend(open, part.table);
      else if (part.kind === 'line' && before && continues(before.last, part.line, margins, !fresh)) {
        append(before, part.line, fresh);
      } else {
        finish();
        if (fresh) pieces.push({ kind: 'page' });
        if (part.kind === 'table') {
          const { xs, cells, rows } = part.table;
          table = { xs, cells: [...cells], rows, pages: [] };
        } else paragraph = { text: part.line.text, size: part.line.size, pages: [], last: part.line };
      }
      fresh = false;
    }
    if (fresh) {
      finish();
      pieces.push({ kind: 'page' });
    }
  }
  finish();
  return pieces;
}

function usualSize(lines: readonly Line[]): number {
  const weights = new Map<number, number>();
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2;
    weights.set(rounded, (weights.get(rounded) ?? 0) + text.length);
  }
  return [...weights].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 12;
}

/** Column edges this near, in points, are one. */
const near = 4;

const placeIn = (xs: readonly number[], x: number): number => xs.findIndex((other) => Math.abs(other - x) < near);

/** Whether a table at the head of a page goes on with the one at the foot of the page before: one's columns divide the other's. */
function sameColumns({ xs }: OpenTable, { xs: next }: PageTable): boolean {
  if (placeIn(next, xs[0]!) !== 0 || placeIn(next, xs.at(-1)!) !== next.length - 1) return false;
  return next.every((x) => placeIn(xs, x) >= 0) || xs.every((x) => placeIn(next, x) >= 0);
}

/** Cells in the columns of a finer table. */
function refit(cells: readonly GridCell[], from: readonly number[], to: readonly number[]): GridCell[] {
  return cells.map((cell) => {
    const column = placeIn(to, from[cell.column]!);
    return { ...cell, column, colspan: placeIn(to, from[cell.column + cell.colspan]!) - column };
  });
}

/** Adds the rows of a table's next page: heads printed again are left out, cells that the page's end cut are one again. */
function extend(open: OpenTable, next: PageTable): void {
  const rowOf = (cells: readonly GridCell[], row: number): string =>
    cells
      .filter((cell) => cell.row === row)
      .map(({ text }) => text)
      .join(' | ');
  let repeated = 0;
  while (
    repeated < next.rows - 1 &&
    rowOf(next.cells, repeated) === rowOf(open.cells, repeated) &&
    /\S/u.test(rowOf(next.cells, repeated))
  )
    repeated++;
  const finer = next.xs.length > open.xs.length ? next.xs : open.xs;
  open.cells = refit(open.cells, open.xs, finer);
  open.xs = finer;
  const rest = next.cells.filter(({ row }) => row >= repeated);
  const placed = refit(rest, next.xs, finer).map((cell) => ({ ...cell, row: cell.row - repeated }));
  const first = placed.filter(({ row }) => row === 0);
  // Words beside blanks: the rest of a row. Words alone are a row of heads.
  const whole =
    first.every(({ text }) => isRest(text)) &&
    first.some(({ text }) => text !== '') &&
    first.some(({ text }) => text === '');
  const base = whole ? open.rows - 1 : open.rows;
  // Of a row cut in two, halves without words say nothing of their own.
  const saysSomething = (cell: GridCell, row: number): boolean =>
    !whole || cell.row !== row || cell.text !== '' || cell.rowspan > 1;
  open.cells = open.cells.filter((cell) => saysSomething(cell, base));
  const added: GridCell[] = [];
  for (const cell of placed.filter((each) => saysSomething(each, 0))) {
    const above = cell.row === 0 ? cellAbove(open, cell) : -1;
    const upper = open.cells[above];
    if (upper && (whole || (isRest(cell.text) && isWords(upper.text) && upper.rowspan + cell.rowspan > 2))) {
      open.cells[above] = {
        ...upper,
        text: upper.text + cell.text,
        rowspan: Math.max(upper.rowspan, base + cell.rowspan - upper.row),
      };
    } else if (!whole || cell.row > 0 || cell.text !== '') added.push({ ...cell, row: cell.row + base });
  }
  open.pages.push(whole ? base + 1 : base);
  open.cells = [...open.cells, ...added].sort((a, b) => a.row - b.row || a.column - b.column);
  open.rows = base + next.rows - repeated;
}

/** The cell in the last row that stands right above, as wide as this one. */
function cellAbove(open: OpenTable, { column, colspan }: GridCell): number {
  return open.cells.findIndex(
    (cell) => cell.column === column && cell.colspan === colspan && cell.row + cell.rowspan === open.rows,
  );
}

/** What a page's end may have cut off: nothing, or words that begin no row. */
function isRest(text: string): boolean {
  return text === '' || (isWords(text) && !/^(?:[(（]?[一二三四五六七八九十\d]{1,3}[)）、.．])/u.test(text));
}

function isWords(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}
