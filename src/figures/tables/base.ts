import type { Column } from './forms.ts';
import { cell, complete, type TableState, valuesAfter } from './row.ts';

/** A row of table 二 (规章 … 政府集中采购) under the columns above it; returns the index of its last token. */
export function readBaseRow(state: TableState, at: number, base: string, columns: readonly Column[]): number {
  const { values, last } = valuesAfter(state.tokens, at, columns.length);
  if (!complete(state, at, values, columns.length)) return last;
  values.forEach(({ value, token }, i) => {
    const column = columns[i]!;
    if (value === null) return;
    const scaled = column.factor ? Math.round(value * column.factor * 100) / 100 : value;
    state.figures.push(cell(state.tokens[at]!, token, `${base}.${column.suffix}`, [], scaled, column.unit));
  });
  return last;
}
