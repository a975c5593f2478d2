import type { Item } from './geometry.ts';

/** A line of text as a page shows it. */
export interface Line {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

const han = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f]/u;

/** Items as lines from top to bottom: those whose baselines are near stand in one, from left to right. */
export function linesOf(items: readonly Item[]): Line[] {
  const rows: Item[][] = [];
  for (const item of items.toSorted((a, b) => a.y - b.y)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && item.y - first.y <= Math.min(first.size, item.size) * 0.5) row.push(item);
    else rows.push([item]);
  }
  return rows.map((row) => lineOf(row.toSorted((a, b) => a.x - b.x)));
}

function lineOf(items: readonly Item[]): Line {
  let text = '';
  let right = items[0]!.x;
  for (const item of items) {
    const gap = item.x - right;
    text += between(text, item, gap) + item.text;
    right = Math.max(right, item.x + item.width);
  }
  const size = Math.max(...items.map((item) => item.size));
  return { text, x: items[0]!.x, right, y: items[0]!.y, size };
}

/** What stands between two pieces of a line: nothing within a sentence, a space between words, a wide gap between columns. */
function between(before: string, { text, size }: Item, gap: number): string {
  if (before === '' || text === '') return '';
  if (gap > size * 2) return '   ';
  if (gap > size * 0.2 && !han.test(before.at(-1)!) && !han.test(text[0]!)) return ' ';
  return gap > size * 1.2 ? ' ' : '';
}
