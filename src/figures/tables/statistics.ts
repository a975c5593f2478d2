import type { Breakdown } from '../figure.ts';
import { withoutUnit } from './base.ts';
import { cellValue, labelOf, type Token, tenThousandfold } from './cells.ts';
import { behindGuidance, cell, complete, type TableState, valuesAfter } from './row.ts';
import { type StatisticRow, statisticRows } from './statistics-rows.ts';

/** The table of statistics that reports of 2008 to 2018 append: 统计指标, 单位, 统计数. */
const statisticsOpen = /^(?:统计)?指标(?:名称)?(?:单位统计数)?$/u;
const comparisonOpen = /^(?:信息内容|项目|类别|名称|内容|年度|年份)$/u;
const yearColumn = /^20\d\d年度?(?:数量?)?$/u;

/** Whether a table of statistics begins: under 统计指标, or with two years side by side (信息内容 2021年 2022年). */
export const statisticsBegin = (tokens: readonly Token[], at: number): boolean =>
  statisticsOpen.test(labelOf(tokens[at]!)) ||
  (comparisonOpen.test(labelOf(tokens[at]!)) && [1, 2].every((n) => yearColumn.test(tokens[at + n]?.text ?? '')));

/** A column of numbers. */
interface StatisticColumn {
  readonly name: string;
  readonly cumulative: boolean;
  /** 2012年度 above the numbers, when it is not the report's. */
  readonly year?: number;
}

/** The columns of the table that is being read, and the last total above. */
export interface Statistics {
  readonly columns: readonly StatisticColumn[];
  above: string;
}

const thisYear = /^(?:统计数|数量|数|合计|总数|本年度?(?:数量?)?|(?<year>20\d\d)年度?(?:数量?)?)$/u;
const allYears = /^(?:历年)?累计(?:数量?)?$/u;

/** The columns behind the head at `at`, and the index of the head's last token. */
export function openStatistics(
  tokens: readonly Token[],
  at: number,
  reportYear: number | null,
): { opened: Statistics; last: number } {
  const columns: StatisticColumn[] = [];
  let last = at;
  for (; last + 1 < tokens.length; last++) {
    const name = labelOf(tokens[last + 1]!);
    const year = thisYear.exec(name);
    const other = year?.groups?.year && Number(year.groups.year) !== reportYear ? Number(year.groups.year) : undefined;
    if (year) columns.push({ name, cumulative: false, ...(other === undefined ? {} : { year: other }) });
    else if (allYears.test(name)) columns.push({ name, cumulative: true });
    else if (!/^(?:计量)?单位$/u.test(name) && name !== '') break;
  }
  return {
    opened: { columns: columns.length > 0 ? columns : [{ name: '统计数', cumulative: false }], above: '' },
    last,
  };
}

const number = /^(?:[一二三四五六七八九十]+[、.]|\([一二三四五六七八九十\d]+\)、?|\d+[.、])/u;
const unitAlone = /^(?:条|条次|件|件次|次|个|篇|份|期|起|宗|人次|人|万元|元)$/u;
const unitBehind = /^(?<label>.*?(?:数|数量|费用|经费).*?)(?<unit>条|件|次|个|篇|份|人次|人|万元|元)$/u;

/** A row of the table at `at`, if there is one; returns the index of its last token. A blank says nothing. */
export function readStatistic(state: TableState, at: number, statistics: Statistics): number {
  if (cellValue(state.tokens[at]!)) return at;
  const found = labelAt(state.tokens, at, statistics.above);
  const behind = behindGuidance(state.tokens, found.last);
  const next = state.tokens[behind + 1];
  const alone = found.unit === '' && next !== undefined && unitAlone.test(next.text);
  const unit = alone ? next.text : found.unit;
  const { columns } = statistics;
  const { values, last } = valuesAfter(state.tokens, behind + (alone ? 1 : 0), columns.length);
  // A row that the table of no other report has is kept in its own words, when its unit says that it is one.
  if (values.length === 0 || (!found.row && unit === '')) return found.row ? skipped(state, at, found.last) : at;
  if (!complete(state, at, values, columns.length)) return last;
  const amounts = /(?:fees|budget)\./u.test(found.row?.metric ?? '');
  // 减免费用 counted in 人 is no amount.
  const row = amounts && unit !== '' && !unit.endsWith('元') ? undefined : found.row;
  const metric = row?.metric ?? 'other.count';
  const breakdown: Breakdown[] = row?.part ? [{ by: row.part[0], label: row.part[1] }] : [];
  if (!row) breakdown.push({ by: 'category', label: found.label });
  if (metric.endsWith('.total') || metric === 'proactive.items') statistics.above = metric;
  values.forEach(({ value, inYuan, token }, i) => {
    if (value === null) return;
    const column = columns[i]!;
    if (amounts && unit === '' && value !== 0 && !inYuan) {
      state.problems.push(withoutUnit(state.tokens[at]!, token));
      return;
    }
    const amount = unit === '万元' && !inYuan ? tenThousandfold(value) : value;
    state.figures.push({
      ...cell(state.tokens[at]!, token, {
        metric,
        breakdown,
        value: amount,
        unit: unit === '万元' ? '元' : unit,
        table: '统计表',
        column: column.name,
      }),
      ...(column.cumulative ? { accumulation: 'sure' as const } : {}),
      ...(column.year === undefined ? {} : { year: column.year }),
    });
  });
  return last;
}

function skipped({ tokens, spans }: TableState, first: number, last: number): number {
  spans.push({ start: tokens[first]!.start, end: tokens[last]!.end });
  return last;
}

interface Label {
  readonly label: string;
  /** In the same cell as the label. */
  readonly unit: string;
  readonly row: StatisticRow | undefined;
  readonly last: number;
}

/** The label at a token; spaces may have broken it over up to three. */
function labelAt(tokens: readonly Token[], at: number, above: string): Label {
  let words = '';
  for (let last = at; last < Math.min(at + 3, tokens.length); last++) {
    if (last > at && cellValue(tokens[last]!)) break;
    words += tokens[last]!.text;
    const { label, unit } = apart(words);
    const row = statisticRows.find((r) => r.label.test(label) && (!r.below || r.below === above));
    if (row) return { label, unit, row, last };
  }
  return { ...apart(tokens[at]!.text), row: undefined, last: at };
}

/** 「其中：1.主动公开政府信息数 条」 → 主动公开信息, 条. A label that ends with 数 has no unit: 件 of 文件数 is none. */
function apart(words: string): { label: string; unit: string } {
  const bare = words
    .replace(number, '')
    .replace(/^(?:其中|注):?/u, '')
    .replace(number, '')
    // （不同渠道和方式公开相同信息计1条）, （不包括…）: what the form explains.
    .replace(/(?<=.)\([^()]{6,}\)$/u, '')
    .replace(/[()【】[\]、,“”"]/gu, '');
  const groups = /数$|数量$/u.test(bare) ? undefined : unitBehind.exec(bare)?.groups;
  const label = (groups?.label ?? bare)
    .replaceAll('政府信息', '信息')
    .replace(/^本年度/u, '')
    .replace(/总?次?数量?(?=$|不包括)/u, '');
  return { label, unit: groups?.unit ?? '' };
}
