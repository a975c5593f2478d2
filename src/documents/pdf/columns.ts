import { ownWords } from './edges.ts';
import type { Item } from './geometry.ts';
import type { Ruled } from './ruled.ts';

/** A part of a page that is read from top to bottom before the next; `shift` is how far it stands to the right of the first. */
export interface Column {
  readonly items: readonly Item[];
  readonly from: number;
  readonly to: number;
  readonly shift: number;
}

/** Lines that a column of text has at least. */
const fewest = 4;

/** Of a hundred items this many may stand on the wrong side: page numbers, a title over both columns. */
const strays = 0.06;

/** A page of text turns back to its top once; a drawing may do so a thousand times. */
const mostTurns = 40;

/** A column takes at least this share of both. */
const narrow = 0.3;

/**
 * A page's columns of text, from left to right: one, or two when the file draws all of the left one before the right one.
 * The columns of a table are none: a table is drawn row by row.
 * @param free the items outside of `tables`, which are the ruled ones
 */
export function columnsOf(
  items: readonly Item[],
  free: readonly Item[] = items,
  tables: readonly Ruled[] = [],
): Column[] {
  const own = ownWords(free);
  const drawn = free.slice(own.from, own.to);
  const edge = new Set([...free.slice(0, own.from), ...free.slice(own.to)]);
  for (let i = fewest, turns = 0; i <= drawn.length - fewest && turns < mostTurns; i++) {
    const [last, next] = [drawn[i - 1]!, drawn[i]!];
    if (next.y > last.y - next.size * 3 || next.x < last.x) continue;
    turns++;
    const found = divide(drawn.slice(0, i), drawn.slice(i));
    if (!found) continue;
    const before = new Set(drawn.slice(0, i));
    const after = new Set(drawn.slice(i));
    // A title over both columns goes where it was drawn, what stands in tables where it stands.
    return apart(items, found, (item) => {
      if (edge.has(item)) return item.y < next.y;
      return before.has(item) || (!after.has(item) && item.x + item.width / 2 < found.middle);
    });
  }
  const found = besideTable(drawn, tables);
  if (found) return apart(items, found, (item) => item.x + item.width / 2 < found.middle);
  return [{ items, from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY, shift: 0 }];
}

function apart(items: readonly Item[], { left, middle, right }: Edges, isLeft: (item: Item) => boolean): Column[] {
  const shift = right - left;
  const moved = items.filter((item) => !isLeft(item)).map((item) => ({ ...item, x: item.x - shift }));
  return [
    { items: items.filter(isLeft), from: Number.NEGATIVE_INFINITY, to: middle, shift: 0 },
    { items: moved, from: middle, to: Number.POSITIVE_INFINITY, shift },
  ];
}

/** Columns where a ruled table stands beside another one, or beside lines of text. */
function besideTable(free: readonly Item[], tables: readonly Ruled[]): Edges | null {
  for (const { xs, ys } of tables) {
    const begin = xs[0]!;
    const crosses = (from: number, to: number): boolean => from < begin - 1 && to > begin + 1;
    if (tables.some((table) => crosses(table.xs[0]!, table.xs.at(-1)!))) continue;
    if (free.filter(({ x, width }) => crosses(x, x + width)).length > free.length * strays) continue;
    const beside = (from: number, to: number): boolean => from < ys.at(-1)! && to > ys[0]!;
    const others = tables.filter((table) => table.xs.at(-1)! <= begin && beside(table.ys[0]!, table.ys.at(-1)!));
    const lines = free.filter(({ x, y, width }) => x + width <= begin && beside(y, y));
    if (others.length === 0 && linesIn(lines) < fewest) continue;
    const left = Math.min(...free.map(({ x }) => x), ...tables.map((table) => table.xs[0]!));
    if (begin - left >= (xs.at(-1)! - left) * narrow) return { left, middle: begin - 1, right: begin };
  }
  return null;
}

/** Where two columns begin, and what parts them. */
interface Edges {
  readonly left: number;
  readonly middle: number;
  readonly right: number;
}

/** The edges between what was drawn first and what was drawn then; null when they are no columns. */
function divide(one: readonly Item[], other: readonly Item[]): Edges | null {
  if (linesIn(one) < fewest || linesIn(other) < fewest) return null;
  const ends = one.map(({ x, width }) => x + width).sort((a, b) => a - b);
  const begins = other.map(({ x }) => x).sort((a, b) => a - b);
  const end = ends[Math.ceil(ends.length * (1 - strays)) - 1]!;
  const begin = begins[Math.floor(begins.length * strays)]!;
  if (end > begin) return null;
  const left = Math.min(...one.map(({ x }) => x));
  const right = begins.find((x) => x > end - 1)!;
  const last = Math.max(...other.map(({ x, width }) => x + width));
  // A cell with many lines beside other cells is narrow.
  if (Math.min(end - left, last - right) < (last - left) * narrow) return null;
  return { left, middle: (end + begin) / 2, right };
}

function linesIn(items: readonly Item[]): number {
  return new Set(items.map(({ y, size }) => Math.round(y / Math.max(size, 1)))).size;
}
