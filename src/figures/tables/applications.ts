import type { Problem } from '../../documents/document.ts';
import type { Breakdown } from '../figure.ts';
import { cellValue, labelOf, type Token } from './cells.ts';
import { type ApplicationRow, applicants, applicationRows } from './forms.ts';
import { cell, complete, overflow, type TableState, type Values, valuesAfter } from './row.ts';

/** A row of table 三, one cell an applicant; returns the index of its last token. */
export function readApplicationRow(state: TableState, first: number, labelEnd: number, row: ApplicationRow): number {
  // A long label may go on over some lines before its numbers: skip words that start no other row.
  let at = labelEnd;
  while (at - labelEnd < 3 && continues(state.tokens[at + 1])) at++;
  const { values, last } = valuesAfter(state.tokens, at, applicants.length);
  if (row.over && values.length === 0) return at;
  if (!complete(state, first, values, applicants.length, overflow(state, last, values))) return last;
  if (standsAlone(values)) {
    state.problems.push(alone(state.tokens[first]!, values));
    return last;
  }
  values.forEach(({ value, token }, i) => {
    if (value === null) return;
    const applicant = applicants[i]!;
    const breakdown: Breakdown[] = row.outcome ? [{ by: 'outcome', label: row.outcome }] : [];
    if (applicant !== '总计') breakdown.push({ by: 'applicant', label: applicant });
    state.figures.push(
      cell(state.tokens[first]!, token, {
        metric: row.metric,
        breakdown,
        value,
        unit: '件',
        table: '表三',
        column: applicant,
      }),
    );
  });
  return last;
}

/** One number in a row whose total is blank may be the total, of merged cells as well as an applicant's. */
const standsAlone = (values: Values['values']): boolean =>
  values.at(-1)!.token.text === '' && values.filter(({ value }) => value !== null).length === 1;

const alone = ({ text, start }: Token, values: Values['values']): Problem => ({
  code: 'table-row-unclear',
  severity: 'warning',
  message: `表格中“${text}”一行只有一个数，又不在“总计”一格，无法确定是哪一列，未采用。`,
  span: { start, end: values.at(-1)!.token.end },
});

function continues(token: Token | undefined): boolean {
  if (!token || token.text === '' || cellValue(token)) return false;
  return (
    !applicationRows.some((r) => r.label.test(labelOf(token))) &&
    !/^[一二三四五六]、/u.test(token.text) &&
    !/[。]/u.test(token.text)
  );
}
