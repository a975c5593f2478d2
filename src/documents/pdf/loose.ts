import { joinLines } from '../tidy.ts';
import { ownWords } from './edges.ts';
import { begins } from './flow.ts';
import type { Item } from './geometry.ts';
import type { PageTable } from './page.ts';
import { level, type Segment, segmentsOf } from './segments.ts';

/** A value as cells hold it. */
const value = /^(?:[+-]?\d[\d,]*(?:\.\d+)?%?|[-/—]{1,2})$/u;

/** Words of a cell may go on in the next line when that is at most this far below, in their size, */
const nextLine = 1.9;
/** and no more than this farther than the nearest lines of the page stand from one another. */
const looser = 0.3;

/** A line with nothing within this distance above and below, in its size, stands alone. */
const near = 0.95;

/** A sentence and not a cell's words, when it goes on for so many characters. */
const sentence = 40;

/**
 * Tables of which only the words' places are left, and the items outside them. Rows are told by the order of drawing, and
 * cells have no extent: what a merged cell covers, and where a blank one stands, cannot be known without lines.
 */
export function looseTables(items: readonly Item[]): { readonly tables: PageTable[]; readonly rest: Item[] } {
  const segments = segmentsOf(items);
  const tables: PageTable[] = [];
  const taken = new Set<Segment>();
  const pitch = pitchOf(segments);
  for (const group of sideBySide(segments, pitch)) {
    const table = tableOf(alignedCells(group), pitch);
    if (!table) continue;
    tables.push(table);
    for (const segment of group) taken.add(segment);
  }
  return { tables, rest: segments.flatMap((segment) => (taken.has(segment) ? [] : segment.items)) };
}

/** Runs of segments that stand beside others; a line alone on its height ends a run, unless it is a short one between two rows. */
function sideBySide(segments: readonly Segment[], pitch: number): Segment[][] {
  const { from, to } = ownWords(segments);
  const drawn = segments.slice(from, to);
  const below = drawn.map(() => Number.POSITIVE_INFINITY);
  for (let i = drawn.length - 2; i >= 0; i--) below[i] = Math.min(below[i + 1]!, drawn[i + 1]!.y);
  const groups: Segment[][] = [];
  let open: Segment[] = [];
  let alone: Segment[] = [];
  let above = Number.NEGATIVE_INFINITY;
  drawn.forEach((segment, i) => {
    const room = segment.size * near;
    const single = above < segment.y - room && below[i]! > segment.y + room;
    above = Math.max(above, segment.y);
    if (!single) {
      if (open.length === 0) open.push(...firstLines(drawn, i, pitch));
      open.push(...alone, segment);
      alone = [];
    } else if (open.length > 0 && alone.length === 0 && isCell(segment)) alone.push(segment);
    else {
      if (open.length > 0) groups.push(open);
      open = [];
      alone = [];
    }
  });
  if (open.length > 0) groups.push(open);
  return groups;
}

/** Lines alone above a row that are the first ones of its first cell. */
function firstLines(drawn: readonly Segment[], at: number, pitch: number): Segment[] {
  let from = at;
  while (from > 0 && !isSection(drawn[from - 1]!) && continuesCell(drawn[from - 1]!, drawn[from]!, pitch)) from--;
  return drawn.slice(from, at);
}

function isSection({ text }: Segment): boolean {
  return /^[一二三四五六七八九][、.．].*(?:情况|问题|措施|事项|概述)$/u.test(text);
}

function isCell({ text }: Segment): boolean {
  return text.length < sentence && !begins.test(text) && !/[。；：:]$/u.test(text);
}

function tableOf(segments: readonly Segment[], pitch: number): PageTable | null {
  const rows = rowsOf(cellsOf(segments, pitch));
  const full = rows.filter((row) => row.length > 1);
  const values = segments.filter(({ text }) => value.test(text));
  // Heads whose values stand on the next page have none here.
  const heads = full.length > 1 && full.some((row) => row.length > 2);
  if (!(full.length > 1 && values.length > 1) && !heads) return null;
  if (!inOrder(values)) return null;
  if (segments.filter(({ text }) => text.length >= sentence).length > segments.length / 4) return null;
  return {
    xs: [],
    top: Math.min(...segments.map(({ y, size }) => y - size)),
    rows: rows.length,
    cells: rows.flatMap((cells, row) =>
      cells.map(({ lines }, column) => ({
        row,
        column,
        rowspan: 1,
        colspan: 1,
        text: joinLines(lines.map(({ text }) => text)),
      })),
    ),
  };
}

/** Whether values come from left to right and from top to bottom: else the order of drawing says nothing. */
function inOrder(values: readonly Segment[]): boolean {
  return values.every((segment, i) => {
    const before = values[i - 1];
    return !before || (level(before, segment) ? segment.x > before.x : segment.y > before.y - segment.size * 2);
  });
}

interface LooseCell {
  readonly lines: Segment[];
  x: number;
  right: number;
}

function cellsOf(segments: readonly Segment[], pitch: number): LooseCell[] {
  const cells: LooseCell[] = [];
  for (const segment of segments) {
    const cell = cells.at(-1);
    if (cell && goesOn(cell, segment, pitch)) {
      cell.lines.push(segment);
      cell.x = Math.min(cell.x, segment.x);
      cell.right = Math.max(cell.right, segment.right);
    } else cells.push({ lines: [segment], x: segment.x, right: segment.right });
  }
  return cells;
}

/** Whether a segment is the next line of the cell that was drawn before it. */
function goesOn({ lines, x, right }: LooseCell, segment: Segment, pitch: number): boolean {
  return continuesCell({ ...lines.at(-1)!, x, right }, segment, pitch);
}

function continuesCell(last: Segment, segment: Segment, pitch: number): boolean {
  const em = segment.size;
  const down = segment.y - last.y;
  if (down < em * 0.5 || down > em * Math.min(nextLine, pitch + looser) || Math.abs(last.size - em) > em * 0.2)
    return false;
  if (value.test(segment.text) || value.test(last.text) || begins.test(segment.text)) return false;
  if (/[。；]$/u.test(last.text)) return false;
  const left = Math.abs(segment.x - last.x) < em * 0.8;
  const centred = Math.abs((segment.x + segment.right) / 2 - (last.x + last.right) / 2) < em * 0.8;
  return left || centred;
}

/** How far below one another the nearest lines of a page stand, in their size. */
function pitchOf(segments: readonly Segment[]): number {
  const steps = segments.flatMap((segment, i) => {
    const before = segments[i - 1];
    if (!before || value.test(segment.text) || value.test(before.text)) return [];
    const overlap = segment.x < before.right && before.x < segment.right;
    const step = (segment.y - before.y) / segment.size;
    return overlap && step > 0.9 && step < 2.5 ? [step] : [];
  });
  return Math.min(...steps, 2.5);
}

/** Left edges this near, in points, are one column's. */
const sameEdge = 1;

/** More pieces than this are no page of a report, and comparing each with each would take long. */
const mostAligned = 3000;

/** Segments cut where one of their pieces begins at an edge where others begin: cells set close together, with no gap to speak of. */
function alignedCells(segments: readonly Segment[]): readonly Segment[] {
  if (segments.length > mostAligned) return segments;
  const begin = (x: number): number => segments.filter((segment) => Math.abs(segment.x - x) <= sameEdge).length;
  return segments.flatMap((segment) => {
    const parts: Item[][] = [];
    for (const item of segment.items) {
      const last = parts.at(-1)?.at(-1);
      const cut = last && item.x - last.x - last.width > item.size * 0.1 && begin(item.x) >= 2;
      if (!last || cut) parts.push([item]);
      else parts.at(-1)!.push(item);
    }
    return parts.length < 2 ? [segment] : parts.flatMap(segmentsOf);
  });
}

/** A cell that stands to the left of the one before it begins a row. */
function rowsOf(cells: readonly LooseCell[]): LooseCell[][] {
  const rows: LooseCell[][] = [];
  for (const cell of cells) {
    const before = rows.at(-1)?.at(-1);
    if (before && cell.x > before.right - cell.lines[0]!.size * 0.5) rows.at(-1)!.push(cell);
    else rows.push([cell]);
  }
  return rows;
}
