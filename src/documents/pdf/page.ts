import { joinLines, plain } from '../tidy.ts';
import { columnsOf } from './columns.ts';
import type { Flow } from './flow.ts';
import type { Box, Item, Matrix, Stroke } from './geometry.ts';
import { apply, multiply, sidesOf } from './geometry.ts';
import { type Line, linesOf } from './lines.ts';
import { looseTables } from './loose.ts';
import { type Ruled, type RuledCell, ruledTables } from './ruled.ts';
import type { Drawn } from './strokes.ts';

/** A table of a page with the words of its cells. */
export interface PageTable {
  readonly xs: readonly number[];
  readonly top: number;
  readonly rows: number;
  readonly cells: readonly (RuledCell & { readonly text: string })[];
}

/** A text item as pdf.js gives it. */
export interface RawItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
}

/** The view in which most of a page's words stand upright: tables too wide for a page are often printed sideways. */
export function uprightView(raw: readonly RawItem[], view: Matrix): Matrix {
  const characters = { across: 0, up: 0, down: 0 };
  for (const { str, transform } of raw) {
    const [a = 0, b = 0] = transform;
    const [originX, originY] = apply(view, 0, 0);
    const [x, y] = apply(view, a, b);
    const rise = y - originY;
    const way = Math.abs(rise) <= Math.abs(x - originX) ? 'across' : rise < 0 ? 'up' : 'down';
    characters[way] += str.trim().length;
  }
  const { across, up, down } = characters;
  if (Math.max(up, down) <= across) return view;
  return multiply(up > down ? [0, 1, -1, 0, 0, 0] : [0, -1, 1, 0, 0, 0], view);
}

/** Items in the coordinates that `view` makes; slanted ones are stamps and watermarks, and are left out. */
export function itemsOf(raw: readonly RawItem[], view: Matrix): Item[] {
  return raw.flatMap(({ str, transform, width }) => {
    const text = plain(str).trim();
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = transform;
    const [x, y] = apply(view, e, f);
    const [right, rise] = apply(view, e + a, f + b);
    const size = Math.hypot(c, d) || Math.hypot(a, b);
    if (text === '' || size === 0 || Math.abs(rise - y) > Math.abs(right - x) * 0.1) return [];
    // Blanks that the item begins with take room.
    const indent = (str.length - str.trimStart().length) * size * 0.5;
    return [{ text, x: x + indent, y, width: Math.max(0, width - indent), size }];
  });
}

/** What a page shows beside its words; `pictures` only those that may hold some. */
type Shown = Pick<Drawn, 'strokes' | 'grounds' | 'pictures'>;

/** A page's lines and tables, column by column from top to bottom. */
export function flowOf(items: readonly Item[], { strokes, grounds, pictures }: Shown): Flow<PageTable>[] {
  const moved = (stroke: Stroke, by: number): Stroke =>
    stroke.along === 'y'
      ? { ...stroke, at: stroke.at - by }
      : { ...stroke, from: stroke.from - by, to: stroke.to - by };
  // What stands in a table's lines says nothing of columns.
  const tables = ruledTables(strokes);
  const free = items.filter((item) => !tables.some((table) => holds(table, item)));
  return columnsOf(items, free, tables).flatMap(({ items, from, to, shift }) => {
    const within = (left: number, right: number): boolean => (left + right) / 2 >= from && (left + right) / 2 < to;
    const own = strokes.filter((stroke) =>
      stroke.along === 'y' ? within(stroke.at, stroke.at) : within(stroke.from, stroke.to),
    );
    const boxes = [...grounds, ...pictures].filter(({ left, right }) => within(left, right));
    const placed = (box: Box): Box => ({ ...box, left: box.left - shift, right: box.right - shift });
    return columnFlow(items, {
      strokes: own.map((stroke) => moved(stroke, shift)),
      grounds: boxes.filter((box) => grounds.includes(box)).map(placed),
      pictures: boxes.filter((box) => pictures.includes(box)).map(placed),
    });
  });
}

/** Tables by their lines first, then by the grounds of their cells, then by nothing but the places of their words. */
function columnFlow(items: readonly Item[], { strokes, grounds, pictures }: Shown): Flow<PageTable>[] {
  const lined = filled(items, ruledTables(strokes));
  const tiled = ruledTables(grounds.flatMap(sidesOf)).filter((ruled) => tiles(ruled, lined.rest, grounds));
  const grounded = filled(lined.rest, tiled);
  const loose = looseTables(grounded.rest);
  const flow: { readonly at: number; readonly part: Flow<PageTable> }[] = [
    ...linesOf(loose.rest).map((line) => ({ at: line.y, part: { kind: 'line', line } as const })),
    ...[...lined.tables, ...grounded.tables, ...loose.tables].map((table) => ({
      at: table.top,
      part: { kind: 'table', table } as const,
    })),
    ...pictures.map(({ top }) => ({ at: top, part: { kind: 'picture' } as const })),
  ];
  return flow.sort((a, b) => a.at - b.at).map(({ part }) => part);
}

/** Whether all that a table holds stands on the ground of a cell; where every second row has one, they are stripes. */
function tiles(ruled: Ruled, items: readonly Item[], grounds: readonly Box[]): boolean {
  if (ruled.ys.length < 4) return false;
  const [width, height] = [ruled.xs.at(-1)! - ruled.xs[0]!, ruled.ys.at(-1)! - ruled.ys[0]!];
  const cells = grounds.filter(
    ({ left, right, top, bottom }) => (right - left) * (bottom - top) < width * height * 0.9,
  );
  return items
    .filter((item) => holds(ruled, item))
    .every(({ x, y, width, size }) =>
      cells.some(
        ({ left, right, top, bottom }) =>
          x + width / 2 > left && x + width / 2 < right && y - size * 0.35 > top && y - size * 0.35 < bottom,
      ),
    );
}

function filled(items: readonly Item[], ruled: readonly Ruled[]): { tables: PageTable[]; rest: Item[] } {
  const inside = new Map<Ruled, Item[]>(ruled.map((table) => [table, []]));
  const rest: Item[] = [];
  for (const item of items) {
    const table = ruled.find((one) => holds(one, item));
    if (table) inside.get(table)!.push(item);
    else rest.push(item);
  }
  return { tables: ruled.map((table) => fill(table, inside.get(table)!)), rest };
}

function holds({ xs, ys }: Ruled, { x, y, width, size }: Item): boolean {
  const [centre, middle] = [x + width / 2, y - size * 0.35];
  return centre > xs[0]! - 1 && centre < xs.at(-1)! + 1 && middle > ys[0]! - 1 && middle < ys.at(-1)! + 1;
}

function fill({ xs, ys, cells }: Ruled, items: readonly Item[]): PageTable {
  const owner = new Map<string, RuledCell>();
  for (const cell of cells) {
    for (let r = cell.row; r < cell.row + cell.rowspan; r++) {
      for (let c = cell.column; c < cell.column + cell.colspan; c++) owner.set(`${r} ${c}`, cell);
    }
  }
  const held = new Map<RuledCell, Item[]>();
  const slot = (edges: readonly number[], at: number): number =>
    Math.min(
      edges.length - 2,
      Math.max(
        0,
        edges.findLastIndex((edge) => edge <= at),
      ),
    );
  for (const item of items) {
    const row = slot(ys, item.y - item.size * 0.35);
    for (const part of split(item, (at) => owner.get(`${row} ${slot(xs, at)}`))) {
      if (part.cell) held.set(part.cell, [...(held.get(part.cell) ?? []), part.item]);
    }
  }
  return {
    xs,
    top: ys[0]!,
    rows: ys.length - 1,
    cells: cells.map((cell) => ({ ...cell, text: wordsOf(linesOf(held.get(cell) ?? [])) })),
  };
}

function wordsOf(lines: readonly Line[]): string {
  return joinLines(lines.map(({ text }) => text.trim()));
}

/** An item cut where it crosses from one cell into another; its characters are taken for evenly wide, Latin ones for half. */
function split(
  item: Item,
  cellAt: (x: number) => RuledCell | undefined,
): { cell: RuledCell | undefined; item: Item }[] {
  const begin = cellAt(item.x + 0.5);
  if (begin === cellAt(item.x + item.width - 0.5)) return [{ cell: begin, item }];
  const weight = (c: string): number => (c < '\u2e80' ? 0.5 : 1);
  const characters = [...item.text];
  const unit = item.width / characters.reduce((sum, c) => sum + weight(c), 0);
  const parts: {
    cell: RuledCell | undefined;
    item: { text: string; x: number; y: number; width: number; size: number };
  }[] = [];
  let x = item.x;
  for (const c of characters) {
    const width = weight(c) * unit;
    const cell = cellAt(x + width / 2);
    const last = parts.at(-1);
    if (last && last.cell === cell) {
      last.item.text += c;
      last.item.width += width;
    } else if (c !== ' ') parts.push({ cell, item: { ...item, text: c, x, width } });
    x += width;
  }
  return parts;
}
