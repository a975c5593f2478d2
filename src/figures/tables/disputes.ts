import { cellValue, type Token } from './cells.ts';
import { disputeBlocks, disputeColumns } from './forms.ts';
import { cell, complete, type TableState, valuesAfter } from './row.ts';

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
