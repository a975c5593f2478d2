import type { Problem } from '../../documents/document.ts';
import type { Token } from './cells.ts';
import type { Column } from './forms.ts';
import { behindGuidance, cell, complete, overflow, type TableState, valuesAfter } from './row.ts';

/** An amount without a unit that has more than two decimals cannot be in 元, whose smallest part is 0.01: it is in 万元. */
const finerThanFen = (text: string): boolean => /\.\d{3,}$/u.test(text);

/** 元 or 万元 is not printed: the number may be ten thousand times as much. */
export const withoutUnit = ({ text, start }: Token, { end, text: number }: Token): Problem => ({
  code: 'table-unit-missing',
  severity: 'warning',
  message: `表格中“${text}”一行的金额 ${number} 没有写明是元还是万元，未采用。`,
  span: { start, end },
});

/** 「行政许可 | 84 | 1520 | |」: the last cell is blank, or cells were merged and the row filled up behind them. */
const padded = ({ text, start }: Token, { end }: Token): Problem => ({
  code: 'table-row-unclear',
  severity: 'warning',
  message: `表格中“${text}”一行末尾是空格，可能有合并或丢失的单元格，无法确定各是哪一列，未采用。`,
  span: { start, end },
});

/** A row of table 二 (规章 … 政府集中采购) under the columns above it, its label from `first` to `labelEnd`; returns the index of its last token. */
export function readBaseRow(
  state: TableState,
  { first, labelEnd, base }: { first: number; labelEnd: number; base: string },
  columns: readonly Column[],
): number {
  const { values, last } = valuesAfter(state.tokens, behindGuidance(state.tokens, labelEnd), columns.length);
  if (!complete(state, first, values, columns.length, overflow(state, last, values))) return last;
  if (columns.length > 1 && values.at(-1)!.token.filler && values.some(({ value }) => value !== null)) {
    state.problems.push(padded(state.tokens[first]!, values.at(-1)!.token));
    return last;
  }
  values.forEach(({ value, token, inYuan }, i) => {
    const column = columns[i]!;
    if (value === null || column.suffix === '') return;
    if (column.unit === '' && value !== 0 && !inYuan && !finerThanFen(token.text)) {
      state.problems.push(withoutUnit(state.tokens[first]!, token));
      return;
    }
    const factor = inYuan ? 1 : (column.factor ?? (column.unit === '' && finerThanFen(token.text) ? 10_000 : 1));
    const scaled = factor === 1 ? value : Math.round(value * factor * 100) / 100;
    const unit = factor === 1 && !inYuan ? column.unit : '元';
    state.figures.push(
      cell(state.tokens[first]!, token, {
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
