import type { RowShape } from './doc-properties.ts';

/** What words of rich text say of a table's row, gathered from `\trowd` on. */
export interface RtfRow {
  take(name: string, value: number | null): void;
  /** The row as it is known now; null when nothing was said of its cells. */
  shape(): RowShape | null;
}

/** Cells that one row may have. */
const most = 64;

export function createRow(): RtfRow {
  let left = 0;
  let edges: number[] = [];
  let cells: { above: boolean; before: boolean }[] = [];
  let next = { above: false, before: false };
  return {
    take(name, value) {
      if (name === 'trowd') {
        left = 0;
        edges = [];
        cells = [];
        next = { above: false, before: false };
      } else if (name === 'trleft') left = value ?? 0;
      else if (name === 'clvmrg') next.above = true;
      else if (name === 'clmrg') next.before = true;
      else if (name === 'cellx' && value !== null && cells.length < most) {
        edges.push(value);
        cells.push(next);
        next = { above: false, before: false };
      }
    },
    shape: () => (cells.length === 0 ? null : { edges: [Math.min(left, edges[0]! - 1), ...edges], cells: [...cells] }),
  };
}
