import type { Block, Problem, Span } from '../../documents/document.ts';
import { fold } from '../../documents/fold.ts';
import type { Candidate } from '../candidate.ts';
import { applicantOrder, readApplicationRow } from './applications.ts';
import { readBaseRow } from './base.ts';
import { baseRowAt } from './base-labels.ts';
import { cellTokens, cellValue, labelOf, type Token, tokensOf } from './cells.ts';
import { readClasses } from './classes.ts';
import { readClassesAcross } from './classes-across.ts';
import { readDisputes } from './disputes.ts';
import {
  type ApplicationRow,
  applicants,
  applicationRows,
  baseColumns,
  type Column,
  otherRow,
  withUnit,
} from './forms.ts';
import { blankRow, inSentence, type TableState, wordsAt } from './row.ts';
import { openStatistics, readStatistic, type Statistics, statisticsBegin } from './statistics.ts';
import { labelBehind, passUnread } from './unread.ts';
import { wordsFrom } from './vocabulary.ts';

export interface TableReading {
  readonly figures: readonly Candidate[];
  readonly problems: readonly Problem[];
  /** Where rows of tables stand: prose is not sought there. */
  readonly spans: readonly Span[];
}

/** Words of the tables' heads; a text without any has no table to read. */
const mayHold =
  /本 ?年 ?度? ?[新制废增处收]|(?:发|废止|有效)件数?|处理决定|上一年项目|采购总金额|申 ?请 ?人 ?情 ?况|结 ?果\s*(?:维|结 ?果)|指 ?标|20\d\d年度?[ |\n]{1,4}20\d\d年|(?:栏目|类别|类型|分类|种类|目录|类目)(?:名称)?[ |\n]{1,6}[^ |\n]{0,6}数|[条数]量?数?(?:\(条\))?[ |\n]{1,4}\d+[ |\n]/u;

/**
 * The statutory tables, from blocks that kept their cells and from text that lost them: a cell a line, rows of pipes,
 * rows run together. A row whose cells do not match its heads in number is a problem, never a guess.
 * @param text the document's
 * @param plain the same, folded
 * @param year the report's
 */
export function readTables(text: string, plain: string, blocks: readonly Block[], year: number | null): TableReading {
  // Folding makes a tab a space; here it parts cells as a pipe does.
  const folded = text.includes('\t') ? fold(text.replaceAll('\t', '|')) : plain;
  if (!mayHold.test(folded) && !blocks.some((block) => block.kind === 'table'))
    return { figures: [], problems: [], spans: [] };
  const state: TableState = {
    tokens: allTokens(folded, blocks),
    figures: [],
    problems: [],
    spans: [],
    order: applicants,
  };
  let columns: Column[] = [];
  let modern = false;
  let applying = false;
  let begun = false;
  let statistics: Statistics | null = null;
  for (let i = 0; i < state.tokens.length; i++) {
    const token = state.tokens[i]!;
    if (token.text === '') continue;
    const classesEnd = Math.max(readClasses(state, folded, i), readClassesAcross(state, folded, i));
    if (classesEnd > i) {
      i = classesEnd;
      continue;
    }
    if (statisticsBegin(state.tokens, i)) {
      const head = openStatistics(state.tokens, i, year);
      [statistics, i] = [head.opened, head.last];
      continue;
    }
    const { words, last } = wordsAt(state.tokens, i);
    if (/信息内容|申请人情况/u.test(words) || ofForm.test(token.text)) statistics = null;
    if (statistics) {
      i = readStatistic(state, i, statistics);
      continue;
    }
    if (/^(?:信息内容|第二十[一]?条第)/u.test(words)) columns = [];
    if (section.test(token.text)) [columns, applying] = [[], false];
    if (inSentence(state.tokens, last)) continue;
    if (/申请人情况/u.test(words) || firstRow.test(words)) {
      if (!applying || !firstRow.test(words)) state.order = applicantOrder(state.tokens, i);
      [applying, begun] = [true, false];
    }
    // On a page of a PDF the heads are cut in two lines: 结果 结果 其他 … above 维持 纠正 结果 ….
    const cutInTwo = words === '结果' && state.tokens[last + 1]?.text === '结果';
    if (cutInTwo || /^结果维持?$/u.test(words)) i = readDisputes(state, i);
    const heads = words.replace(/^信息内容/u, '');
    const head = baseColumns.find((c) => c.label.test(heads));
    if (head) {
      const { column, took } = withUnit(head, heads, labelOf(state.tokens[last + 1] ?? nothing));
      // Heads that come again are those of another table, or of the same one on its next page.
      if (columns.some((known) => known.suffix === column.suffix)) columns = [];
      columns.push(column, ...runTogether(heads.replace(column.label, '')));
      modern ||= column.suffix === 'abolished' || column.suffix === 'in-force';
      i = last + (took ? 1 : 0);
      continue;
    }
    // 「本年新」「本年新」: heads broken off before 制作数量 and 公开数量, in the form's order.
    if (words === '本年新' && [1, 2].every((n) => brokenHeads[n]!.test(labelOf(state.tokens[i + n] ?? nothing)))) {
      columns.push(baseColumns[0]!, baseColumns[1]!);
      i++;
      continue;
    }
    const base = columns.length > 0 || modern ? baseRowAt(state.tokens, i, words, last) : undefined;
    const known = columns.length === 0 && base !== undefined && onlyDecisions.has(base.base) ? decisions : columns;
    if (base !== undefined && known.length > 0) {
      i = readBaseRow(state, { first: i, labelEnd: base.last, base: base.base }, known);
      continue;
    }
    const row = applying ? rowOf(words, token, state.tokens[last + 1]) : undefined;
    // 其他 and 总计 are also heads of columns: they are rows only below the first row.
    if (!row || !(begun || (row.metric !== 'requests.answered' && row.outcome !== otherRow))) {
      i = passUnread(state, folded, i, { columns: columns.length, inForm: begun });
      continue;
    }
    i = readApplicationRow(state, i, last, row);
    begun = true;
  }
  return { figures: state.figures, spans: state.spans, problems: withBlanksTogether(state.problems) };
}

/** Headings of the form, the number before them or on a line of its own. */
const ofForm =
  /^(?:[一二三四五六]、)?(?:总体情况|主动公开政府信息情况|收到和处理政府信息公开申请|(?:因)?政府信息公开(?:被申请)?行政复议|.{0,12}存在的(?:主要)?问题|其他需要报告)/u;
/** A heading of the report ends the table above it. */
const section = new RegExp(`${ofForm.source}|^[一二三四五六]、.*(?:情况|问题|事项)$`, 'u');
/** Of table 三, where its heads were lost. */
const firstRow = /^本年新收政府信息公开申请(?:数量)?$/u;

/** The row that `words` name; cut off by its numbers (其他法律行政法规禁 0 0 …) when no other begins so. */
function rowOf(words: string, cell: Token, next: Token | undefined): ApplicationRow | undefined {
  const whole = applicationRows.find((r) => r.label.test(words));
  if (whole || words.length < 5 || !next || !cellValue(next)) return whole;
  const behind = labelBehind(cell);
  const cutInto = behind && applicationRows.find((r) => r.label.test(labelOf(behind)));
  if (cutInto) return cutInto;
  const rows = new Set(wordsFrom(words).map((word) => applicationRows.find((r) => r.label.test(word))));
  return rows.size === 1 ? [...rows][0] : undefined;
}

/** Rows that the form of 2021 gives one column each: what they count is known where a copy lost heads that come again. */
const onlyDecisions = new Set(['licences', 'penalties', 'coercions']);
const decisions = baseColumns.filter((column) => column.suffix === 'decisions');

/** What follows the first 本年新 where two heads were broken off. */
const brokenHeads = [/^/u, /^本年新$/u, /^对外公开/u];
const nothing: Token = { text: '', start: 0, end: 0, line: -1 };

/** 「上一年项目数量 处理决定数量」: heads that follow in the same cell. */
function runTogether(words: string): readonly Column[] {
  const next = baseColumns.find(({ label }) => label.test(words));
  return next ? [next, ...runTogether(words.replace(next.label, ''))] : [];
}

/** A form left empty has a blank row for everything: that is said once. */
function withBlanksTogether(problems: readonly Problem[]): readonly Problem[] {
  const blank = problems.filter((p) => p.code === blankRow);
  if (blank.length < 2) return problems;
  const message = `表格中有 ${blank.length} 行没有数字，按“未写明”处理。`;
  return [...problems.filter((p) => p.code !== blankRow), { ...blank[0]!, message }];
}

/** Cells of the blocks that are tables, and what lies between them cut into cells, in the text's order. */
function allTokens(folded: string, blocks: readonly Block[]): readonly Token[] {
  const parts: (readonly Token[])[] = [];
  let from = 0;
  for (const block of blocks) {
    if (block.kind !== 'table' || block.span.start < from) continue;
    parts.push(tokensOf(folded, { start: from, end: block.span.start }), cellTokens(folded, block.cells));
    from = block.span.end;
  }
  return [...parts, tokensOf(folded, { start: from, end: folded.length })].flat();
}
