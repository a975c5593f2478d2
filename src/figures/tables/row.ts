import type { Problem, Span } from '../../documents/document.ts';
import type { Candidate } from '../candidate.ts';
import type { Breakdown } from '../figure.ts';
import { cellValue, labelOf, type Token, type Value } from './cells.ts';
import type { Applicant } from './forms.ts';
import { wordsFrom } from './vocabulary.ts';

/** What reading the tables of one document has come to so far. */
export interface TableState {
  readonly tokens: readonly Token[];
  readonly figures: Candidate[];
  readonly problems: Problem[];
  readonly spans: Span[];
  /** The columns of table 三 as its heads have them; null when they are in an order that cannot be told. */
  order: readonly Applicant[] | null;
}

/** 「本年度制发件数」, 「本年（2031年）废止件数」, 「2031年制发件数」: the form prints 本年 and 上一年 alone. */
const plainHead = (words: string): string =>
  words
    .replace(/^(?<when>本年|上一年)度?(?:20\d\d年?度?)?(?!度|办理)/u, '$<when>')
    .replace(/^20\d\d年度?(?=新?制|新公开|废止|处理决定|收费)/u, '本年');

/** The words at a token, with what follows as long as both together go on being a word of the form: 行政⏎许可, 规 章. */
export function wordsAt(tokens: readonly Token[], at: number): { words: string; last: number } {
  let words = plainHead(labelOf(tokens[at]!));
  let last = at;
  for (;;) {
    const next = tokens[last + 1]?.text.replace(/[()【】[\]、,]/gu, '');
    const longer = next ? plainHead(words + next) : '';
    if (!next || wordsFrom(longer).length === 0) return { words, last };
    words = longer;
    last++;
  }
}

const counted = '(?:余|多)?(?:[件项条个宗次份部]|人次)[^|]*?';
const countedWithMark = new RegExp(`^[+-]?\\d[\\d.,]*${counted}[,。;:、]`, 'u');
const unitWithMark = new RegExp(`^${counted}[,。;:、]`, 'u');

/** 「行政许可 12 件，行政处罚 3 件。」: a sentence that was set with spaces around its numbers, and no row of a table. */
export function inSentence(tokens: readonly Token[], at: number): boolean {
  const [number, unit] = [tokens[at + 1], tokens[at + 2]];
  if (number?.line !== tokens[at]!.line) return false;
  return countedWithMark.test(number.text) || (number.line === unit?.line && unitWithMark.test(unit.text));
}

/** Where the numbers of a row begin behind its label: an explanation in brackets may stand between, over some lines. */
export function behindGuidance(tokens: readonly Token[], at: number): number {
  // （一）… is the number of the next row.
  if (!/^\((?![一二三四五六七八九十\d]{1,2}\))/u.test(tokens[at + 1]?.text ?? '')) return at;
  for (let last = at + 1; last < Math.min(at + 12, tokens.length); last++)
    if (tokens[last]!.text.includes(')')) return last;
  return at;
}

/** The cells behind a label, and the index of the last token that they took. */
export interface Values {
  readonly values: readonly (Value & { token: Token })[];
  readonly last: number;
}

/** A row of table 三 or 四: its total is the last cell, by which digits run together are told from a large number. */
const withTotal = 7;
const addsUp = (cells: readonly number[]): boolean =>
  cells.slice(0, -1).reduce((sum, n) => sum + n, 0) === cells.at(-1);

/** Values that follow, up to `most`. A blank between pipes is a value that says nothing. */
export function valuesAfter(tokens: readonly Token[], at: number, most: number): Values {
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
    only?.token.start === tokens[at]!.end &&
    only.token.text.length === most &&
    /^\d+$/u.test(only.token.text) &&
    (most < withTotal || addsUp([...only.token.text].map(Number)))
  )
    return {
      values: [...only.token.text].map((digit, i) => ({
        value: Number(digit),
        token: { ...only.token, text: digit, start: only.token.start + i, end: only.token.start + i + 1 },
      })),
      last: at + 1,
    };
  return { values, last: at + values.length };
}

/** Code of the problem that a row has no numbers at all. */
export const blankRow = 'table-row-blank';

/**
 * Numbers that go on behind the cells that a row may have: a head was lost, and no cell's column is sure. Behind cells of
 * one line only that line counts, since a page's number may stand below.
 */
export function overflow(state: TableState, last: number, values: Values['values']): number {
  const lines = new Set(values.map(({ token }) => token.line));
  let at = last + 1;
  while (at < state.tokens.length && (lines.size > 1 || lines.has(state.tokens[at]!.line))) {
    if (typeof cellValue(state.tokens[at]!)?.value !== 'number') break;
    at++;
  }
  return at - last - 1;
}

/** Whether a row has a cell for each head and `more` behind them is none; says so when it has not. */
export function complete(
  state: TableState,
  first: number,
  values: readonly { token: Token }[],
  expected: number,
  more = 0,
): boolean {
  const label = state.tokens[first]!;
  const span = { start: label.start, end: values.at(-1)?.token.end ?? label.end };
  state.spans.push(span);
  if (values.length === expected && more === 0) return true;
  state.problems.push({
    code: values.length === 0 ? blankRow : 'table-row-unclear',
    severity: 'warning',
    message:
      values.length === 0
        ? `表格中“${label.text}”一行没有数字，按“未写明”处理。`
        : `表格中“${label.text}”一行应有 ${expected} 格，${more > 0 ? '却' : '只'}找到 ${values.length + more} 格，无法确定各是哪一列，未采用。`,
    span,
  });
  return false;
}

/** What a cell counts, and the names of its table and column. */
export interface CellReading {
  readonly metric: string;
  readonly breakdown: readonly Breakdown[];
  readonly value: number;
  readonly unit: string;
  readonly table: string;
  readonly column: string;
}

/** The figure in one cell; its quote is the row up to the cell. */
export function cell(row: Token, { start, end }: Token, { table, column, ...counted }: CellReading): Candidate {
  return {
    ...counted,
    precision: 'exact',
    stated: 'count',
    span: { start: row.start, end },
    rule: 'table.cell',
    strength: 0,
    accumulation: 'none',
    from: 'table',
    cell: { start, end, table, row: row.text, column },
  };
}
