import type { Column } from './forms.ts';
import { cell, complete, overflow, type TableState, valuesAfter } from './row.ts';

/** An amount without a unit that has more than two decimals cannot be in 元, whose smallest part is 0.01: it is in 万元. */
const finerThanFen = (text: string): boolean => /\.\d{3,}$/u.test(text);

/** A row of table 二 (规章 … 政府集中采购) under the columns above it; returns the index of its last token. */
export function readBaseRow(state: TableState, at: number, base: string, columns: readonly Column[]): number {
  const { values, last } = valuesAfter(state.tokens, at, columns.length);
  if (!complete(state, at, values, columns.length, overflow(state, last, values))) return last;
  values.forEach(({ value, token, inYuan }, i) => {
    const column = columns[i]!;
    if (value === null) return;
    const factor = inYuan ? 1 : (column.factor ?? (column.unit === '' && finerThanFen(token.text) ? 10_000 : 1));
    const scaled = factor === 1 ? value : Math.round(value * factor * 100) / 100;
    const unit = factor === 1 && !inYuan ? column.unit : '元';
    state.figures.push(
      cell(state.tokens[at]!, token, {
        metric: `${base}.${column.suffix}`,
        breakdown: [],
        value: scaled,
        unit,
        table: '表二',
        column: column.name,
      }),
    );
  });
  return last;
}
