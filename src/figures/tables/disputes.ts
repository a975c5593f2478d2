import { cellValue, type Token } from './cells.ts';
import { disputeBlocks, disputeColumns } from './forms.ts';
import { cell, complete, type TableState, type Values, valuesAfter } from './row.ts';

/** Table 四, whose fifteen cells stand under heads that `at` is the first of; returns the index of its last token. */
export function readDisputes(state: TableState, at: number): number {
  let i = at;
  const says = (token: Token): boolean => token.text !== '' && cellValue(token) !== undefined;
  while (i < state.tokens.length && i < at + 60 && !says(state.tokens[i]!)) i++;
  // Blank cells in front are counted when they stand in the row of the numbers; behind the heads they are none.
  const { line } = state.tokens[i] ?? { line: -1 };
  while (state.tokens[i - 1]?.line === line && state.tokens[i - 1]?.text === '') i--;
  const { values, last } = valuesAfter(state.tokens, i - 1, 15);
  if (values.length === 0) return at;
  if (!complete(state, i - 1, values, 15)) return last;
  const first = values[0]!.token;
  if (!sumsUp(values)) {
    state.problems.push({
      code: 'table-row-unclear',
      severity: 'warning',
      message: '行政复议、行政诉讼表中，三处“总计”都不等于其前四格之和，无法确定各数是哪一列，未采用。',
      span: { start: first.start, end: values.at(-1)!.token.end },
    });
    return last;
  }
  values.forEach(({ value, token }, k) => {
    const block = disputeBlocks[Math.floor(k / 5)]!;
    const column = disputeColumns[k % 5]!;
    if (value === null) return;
    const total = column === '总计' && block.path === '';
    const labels = [block.path, column].filter((l) => l !== '');
    const breakdown = total ? [] : labels.map((label) => ({ by: 'outcome' as const, label }));
    state.figures.push(
      cell(first, token, {
        metric: `${block.metric}.${total ? 'total' : 'outcomes'}`,
        breakdown,
        value,
        unit: '件',
        table: '表四',
        column: `${block.name} ${column}`,
      }),
    );
  });
  return last;
}

/** Whether one of the three totals at least is what its four cells make; where none is, the cells have been displaced. */
function sumsUp(values: Values['values']): boolean {
  const numbers = values.map(({ value }) => value ?? 0);
  return [0, 5, 10].some((from) => numbers.slice(from, from + 4).reduce((sum, n) => sum + n, 0) === numbers[from + 4]);
}
