import type { Problem } from '../../documents/document.ts';
import type { Breakdown } from '../figure.ts';
import { cellValue, labelOf, type Token } from './cells.ts';
import { type Applicant, type ApplicationRow, applicants, applicationRows } from './forms.ts';
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
  const { order } = state;
  if (!order) {
    state.problems.push(outOfOrder(state.tokens[first]!, values));
    return last;
  }
  values.forEach(({ value, token }, i) => {
    if (value === null) return;
    const applicant = order[i]!;
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

const outOfOrder = ({ text, start }: Token, values: Values['values']): Problem => ({
  code: 'table-row-unclear',
  severity: 'warning',
  message: `表格中“${text}”一行：表头各列的次序与规定的格式不同，无法确定各是哪一列，未采用。`,
  span: { start, end: values.at(-1)!.token.end },
});

const group = '法人或其他组织';
/** The heads as they follow each other when the second line of heads comes behind the first. */
const inTwoLines = [applicants[0], applicants[6], ...applicants.slice(1, 6)];

/**
 * The order of table 三's columns by the heads behind `at`: the statutory one, unless all of them stand in one line in
 * another; null when what stands there fits neither.
 */
export function applicantOrder(tokens: readonly Token[], at: number): readonly Applicant[] | null {
  const heads: { name: Applicant; line: number }[] = [];
  let grouped = false;
  for (let i = at; i < Math.min(at + 40, tokens.length); i++) {
    const label = labelOf(tokens[i]!);
    if (/^(?:本年)?新收|^上年结转/u.test(label)) break;
    if (label === group) grouped = true;
    const name = applicants.find((applicant) => applicant === label);
    if (name) heads.push({ name, line: tokens[i]!.line });
  }
  const names = heads.map((head) => head.name);
  if (follows(names, applicants) || follows(names, inTwoLines)) {
    const flat = !grouped && names.length === applicants.length && new Set(heads.map((head) => head.line)).size === 1;
    return flat ? names : applicants;
  }
  const once = new Set(names).size === applicants.length && names.length === applicants.length;
  return once && !grouped && new Set(heads.map((head) => head.line)).size === 1 ? names : null;
}

/** Whether `names` come in the order of `all`, some left out. */
function follows(names: readonly Applicant[], all: readonly Applicant[]): boolean {
  let at = -1;
  return names.every((name) => {
    at = all.indexOf(name, at + 1);
    return at >= 0;
  });
}

function continues(token: Token | undefined): boolean {
  if (!token || token.text === '' || cellValue(token)) return false;
  return (
    !applicationRows.some((r) => r.label.test(labelOf(token))) &&
    !/^[一二三四五六]、/u.test(token.text) &&
    !/[。]/u.test(token.text)
  );
}
