import { joinLines, plain } from '../tidy.ts';
import type { Flow } from './flow.ts';
import type { Item, Matrix, Stroke } from './geometry.ts';
import { apply } from './geometry.ts';
import { type Line, linesOf } from './lines.ts';
import { type Ruled, type RuledCell, ruledTables } from './ruled.ts';

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

/** A page's lines and tables from top to bottom. */
export function flowOf(items: readonly Item[], strokes: readonly Stroke[]): Flow<PageTable>[] {
  const tables = ruledTables(strokes);
  const inside = new Map<Ruled, Item[]>(tables.map((table) => [table, []]));
  const outside: Item[] = [];
  for (const item of items) {
    const table = tables.find((ruled) => holds(ruled, item));
    if (table) inside.get(table)!.push(item);
    else outside.push(item);
  }
  const flow: { readonly at: number; readonly part: Flow<PageTable> }[] = [
    ...linesOf(outside).map((line) => ({ at: line.y, part: { kind: 'line', line } as const })),
    ...tables.map((ruled) => {
      const table = fill(ruled, inside.get(ruled)!);
      return { at: table.top, part: { kind: 'table', table } as const };
    }),
  ];
  return flow.sort((a, b) => a.at - b.at).map(({ part }) => part);
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
