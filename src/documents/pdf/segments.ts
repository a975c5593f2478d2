import type { Item } from './geometry.ts';
import { type Line, linesOf } from './lines.ts';

/** Words of one line with no wide gap in them: a line of a sentence, or of a cell. */
export interface Segment extends Line {
  readonly items: readonly Item[];
}

/** Pieces of a line that stand farther apart than this, in their size, are not one sentence's: tables have narrower gaps than one would think. */
const apart = 0.45;

/**
 * Items as segments, in the order in which the file draws them. Programs draw a table cell by cell, row by row: the order
 * says which lines are one cell's, where nothing but the words' places is left of the table.
 */
export function segmentsOf(items: readonly Item[]): Segment[] {
  const groups: Item[][] = [];
  for (const item of items) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const gap = last ? item.x - last.x - last.width : 0;
    const size = Math.max(item.size, last?.size ?? 0);
    const goesOn = last && Math.abs(item.y - last.y) <= size * 0.3 && gap < size * apart && gap > -size;
    if (group && goesOn) group.push(item);
    else groups.push([item]);
  }
  return groups.map((group) => ({ ...linesOf(group)[0]!, items: group }));
}

/** Whether the segments stand side by side. */
export function level(one: Segment, other: Segment): boolean {
  return Math.abs(one.y - other.y) <= Math.min(one.size, other.size) * 0.5;
}
