import type { Problem, Span } from '../../documents/document.ts';
import type { Candidate } from '../candidate.ts';
import type { Breakdown } from '../figure.ts';
import { cellValue, labelOf, type Token, tokensOf, type Value } from './cells.ts';
import {
  type ApplicationRow,
  applicants,
  applicationRows,
  baseColumns,
  baseRows,
  type Column,
  disputeBlocks,
  disputeColumns,
} from './forms.ts';

export interface TableReading {
  readonly figures: readonly Candidate[];
  readonly problems: readonly Problem[];
  /** Where rows of tables stand: prose is not sought there. */
  readonly spans: readonly Span[];
}

interface State {
  readonly tokens: readonly Token[];
  readonly figures: Candidate[];
  readonly problems: Problem[];
  readonly spans: Span[];
}

/**
 * The statutory tables in text that lost its cells: a cell a line, rows of pipes, rows run together.
 * A row whose cells do not match its heads in number is a problem, never a guess.
 * @param folded the document's text, folded
 */
export function readFlatTables(folded: string): TableReading {
  const state: State = {
    tokens: tokensOf(folded, { start: 0, end: folded.length }),
    figures: [],
    problems: [],
    spans: [],
  };
  let columns: Column[] = [];
  let applying = false;
  for (let i = 0; i < state.tokens.length; i++) {
    const label = labelOf(state.tokens[i]!);
    if (/^(?:信息内容|第二十[一]?条第)/u.test(label)) columns = [];
    if (/^[一二三四五六]、/u.test(state.tokens[i]!.text) && /情况|问题|事项$/u.test(label))
      [columns, applying] = [[], false];
    if (/^申请人情况/u.test(label)) applying = true;
    if (/^(?:结果维持|结果维)$/u.test(label)) i = readDisputes(state, i);
    const head = joined(state.tokens, i, (words) => baseColumns.find((c) => c.label.test(words)));
    if (head) {
      columns.push(head.found);
      i = head.last;
      continue;
    }
    const base = baseRows.find(([pattern]) => pattern.test(label));
    if (base && columns.length > 0) {
      i = readBaseRow(state, i, base[1], columns);
      continue;
    }
    const row = applying ? joined(state.tokens, i, (words) => applicationRows.find((r) => r.label.test(words))) : null;
    if (row) i = readApplicationRow(state, i, row.last, row.found);
  }
  return state;
}

/** A label that stands in one token, or was broken over up to three. */
function joined<T>(
  tokens: readonly Token[],
  at: number,
  find: (words: string) => T | undefined,
): { found: T; last: number } | null {
  let words = '';
  for (let last = at; last < Math.min(at + 3, tokens.length); last++) {
    const next = tokens[last]!;
    if (next.text === '' || cellValue(next)) return null;
    words += labelOf(next);
    const found = find(words);
    if (found) return { found, last };
  }
  return null;
}

/** Values that follow, up to `most`. A blank between pipes is a value that says nothing. */
function valuesAfter(tokens: readonly Token[], at: number, most: number): readonly (Value & { token: Token })[] {
  const values: (Value & { token: Token })[] = [];
  for (let i = at + 1; i < tokens.length && values.length < most; i++) {
    const value = cellValue(tokens[i]!);
    if (!value) break;
    values.push({ ...value, token: tokens[i]! });
  }
  // 「规章000」: as many digits as cells, so each is one.
  const only = values[0];
  if (
    values.length === 1 &&
    most > 1 &&
    only?.token.line === tokens[at]!.line &&
    only.token.text.length === most &&
    /^\d+$/u.test(only.token.text)
  )
    return [...only.token.text].map((digit, i) => ({
      value: Number(digit),
      token: { ...only.token, text: digit, start: only.token.start + i, end: only.token.start + i + 1 },
    }));
  return values;
}

function readBaseRow(state: State, at: number, base: string, columns: readonly Column[]): number {
  const values = valuesAfter(state.tokens, at, columns.length);
  if (!complete(state, at, values, columns.length)) return at + values.length;
  values.forEach(({ value, token }, i) => {
    const column = columns[i]!;
    if (value === null) return;
    const scaled = column.factor ? Math.round(value * column.factor * 100) / 100 : value;
    state.figures.push(cell(state.tokens[at]!, token, `${base}.${column.suffix}`, [], scaled, column.unit));
  });
  return at + values.length;
}

function readApplicationRow(state: State, first: number, labelEnd: number, row: ApplicationRow): number {
  // A long label may go on over some lines before its numbers: skip words that start no other row.
  let at = labelEnd;
  while (at - labelEnd < 3 && continues(state.tokens[at + 1])) at++;
  const values = valuesAfter(state.tokens, at, applicants.length);
  if (row.over && values.length === 0) return at;
  if (!complete(state, at, values, applicants.length)) return at + values.length;
  values.forEach(({ value, token }, i) => {
    if (value === null) return;
    const applicant = applicants[i]!;
    const breakdown: Breakdown[] = row.outcome ? [{ by: 'outcome', label: row.outcome }] : [];
    if (applicant !== '总计') breakdown.push({ by: 'applicant', label: applicant });
    state.figures.push(cell(state.tokens[first]!, token, row.metric, breakdown, value, '件'));
  });
  return at + values.length;
}

function continues(token: Token | undefined): boolean {
  if (!token || token.text === '' || cellValue(token)) return false;
  return (
    !applicationRows.some((r) => r.label.test(labelOf(token))) &&
    !/^[一二三四五六]、/u.test(token.text) &&
    !/[。]/u.test(token.text)
  );
}

function readDisputes(state: State, at: number): number {
  let i = at;
  while (i < state.tokens.length && i < at + 24 && !cellValue(state.tokens[i]!)) i++;
  const values = valuesAfter(state.tokens, i - 1, 15);
  if (values.length === 0) return at;
  if (!complete(state, i - 1, values, 15)) return i + values.length - 1;
  const first = values[0]!.token;
  values.forEach(({ value, token }, k) => {
    const block = disputeBlocks[Math.floor(k / 5)]!;
    const column = disputeColumns[k % 5]!;
    if (value === null) return;
    const total = column === '总计' && block.path === '';
    const labels = [block.path, column].filter((l) => l !== '');
    const breakdown = total ? [] : labels.map((label) => ({ by: 'outcome' as const, label }));
    state.figures.push(cell(first, token, `${block.metric}.${total ? 'total' : 'outcomes'}`, breakdown, value, '件'));
  });
  return i + values.length - 1;
}

/** Whether a row has a cell for each head; says so when it has not. */
function complete(state: State, at: number, values: readonly { token: Token }[], expected: number): boolean {
  const label = state.tokens[at]!;
  const span = { start: label.start, end: values.at(-1)?.token.end ?? label.end };
  state.spans.push(span);
  if (values.length === expected) return true;
  state.problems.push({
    code: values.length === 0 ? 'table-row-blank' : 'table-row-unclear',
    severity: 'warning',
    message:
      values.length === 0
        ? `表格中“${label.text}”一行没有数字，按“未写明”处理。`
        : `表格中“${label.text}”一行应有 ${expected} 格，只找到 ${values.length} 格，无法确定各是哪一列，未采用。`,
    span,
  });
  return false;
}

function cell(
  row: Token,
  token: Token,
  metric: string,
  breakdown: readonly Breakdown[],
  value: number,
  unit: string,
): Candidate {
  return {
    metric,
    breakdown,
    value,
    unit,
    precision: 'exact',
    stated: 'count',
    span: { start: row.start, end: token.end },
    rule: 'table.flat',
    strength: 0,
    accumulation: 'none',
    from: 'table',
  };
}
