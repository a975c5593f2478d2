import type { Candidate } from '../candidate.ts';
import { cellValue, labelOf, type Token } from './cells.ts';
import { cell, type TableState } from './row.ts';

type Kind = 'code' | 'name' | 'count' | 'share';

/** What the columns are called. */
export const heads: readonly (readonly [RegExp, Kind])[] = [
  [/^(?:序号|编号|(?:栏目)?(?:编码|代码))$/u, 'code'],
  [/^(?:政府|主动|公开|信息|一级|栏目)*(?:栏目|类别|类型|分类|种类|目录|类目)(?:名称)?$/u, 'name'],
  [/^(?:主动|公开|发布|信息|总)*(?:条数|数量|总数|数)(?:单位:?)?条?$/u, 'count'],
  [/^(?:所)?(?:占)?(?:总数)?(?:的)?(?:比例|占比|百分比|比重)%?$/u, 'share'],
];
export const all = /^(?:信息)?(?:总计|合计|共计|总数):?$/u;
export const percent = /^(?<share>\d{1,3}(?:\.\d+)?)%?$/u;

/** A class, how much of it, and perhaps its share. */
export interface Row {
  readonly name: Token;
  readonly count: Token;
  readonly value: number;
  readonly share: { readonly token: Token; readonly value: number } | null;
}

/**
 * A table of what was disclosed by class (栏目名称, 总条数, 比例), which reports of 2008 to 2018 print; read as a whole, and
 * only where its numbers bear each other out: the rows add up to the total, or each share is its row's.
 * @returns the index of its last token; `at` where none begins there
 */
export function readClasses(state: TableState, folded: string, at: number): number {
  const columns = columnsAt(state.tokens, at);
  if (!columns || ofOtherBusiness(folded, state.tokens[at]!.start)) return at;
  const rows: Row[] = [];
  const first = at + columns.length;
  let next = first;
  for (let row = rowAt(state.tokens, next, columns); row && !all.test(row.name.text); ) {
    rows.push(row);
    next += columns.length;
    row = rowAt(state.tokens, next, columns);
  }
  const total = totalAt(state.tokens, next);
  const codes = columns.includes('code')
    ? rows.map((_, i) => state.tokens[first + i * columns.length + columns.indexOf('code')]!.text)
    : [];
  if (rows.length < 2 || !(bornOut(rows, total?.value ?? null) || (!total && isNumbered(codes)))) return at;
  const last = total ? total.last : next - 1;
  state.spans.push({ start: state.tokens[at]!.start, end: state.tokens[last]!.end });
  state.figures.push(...rows.flatMap(figuresOf));
  if (total && !ofOneChannel.test(above(folded, state.tokens[at]!.start))) state.figures.push(wholeOf(total));
  return last;
}

function columnsAt(tokens: readonly Token[], at: number): readonly Kind[] | null {
  const kinds: Kind[] = [];
  for (let i = at; i < at + heads.length; i++) {
    const label = tokens[i] ? labelOf(tokens[i]!) : '';
    const kind = heads.find(([pattern, k]) => pattern.test(label) && !kinds.includes(k))?.[1];
    if (!kind) break;
    kinds.push(kind);
  }
  const named = kinds.indexOf('name');
  return named >= 0 && kinds.indexOf('count') > named ? kinds : null;
}

/** The line in which the table begins, and as many before it. */
const above = (folded: string, at: number, lines = 2): string =>
  folded
    .slice(Math.max(0, at - 160), at)
    .split(/\n\s*/u)
    .slice(-1 - lines)
    .join('\n');

/** Classes of requests, of inquiries and of complaints are told in such tables too. */
export const ofOtherBusiness = (folded: string, at: number, lines = 2): boolean =>
  !/公开(?!申请)/u.test(above(folded, at, lines)) ||
  /申请|咨询|投诉|热线|信访|留言|提案/u.test(folded.slice(Math.max(0, at - 40), at));
export const ofOneChannel = /网站?|平台|公众号|微信|微博/u;

function rowAt(tokens: readonly Token[], at: number, columns: readonly Kind[]): Row | null {
  const cells = columns.map((_, i) => tokens[at + i]);
  const of = (kind: Kind): Token | undefined => cells[columns.indexOf(kind)];
  const [name, count, share] = [of('name'), of('count'), of('share')];
  const value = count ? cellValue(count)?.value : undefined;
  if (!name || !count || typeof value !== 'number' || !Number.isInteger(value) || value < 0) return null;
  if (cellValue(name) || !/\p{Script=Han}/u.test(name.text) || name.text.length > 30) return null;
  const part = share ? percent.exec(share.text)?.groups?.share : undefined;
  if (columns.includes('share') && part === undefined) return null;
  return { name, count, value, share: share ? { token: share, value: Number(part) } : null };
}

interface Total {
  readonly name: Token;
  readonly count: Token;
  readonly value: number;
  readonly last: number;
}

/** The row that closes the table; a blank cell, and a share of 100%, may stand in it. */
function totalAt(tokens: readonly Token[], at: number): Total | null {
  const label = [at, at + 1].find((i) => tokens[i] && all.test(tokens[i]!.text));
  const count = label === undefined ? undefined : tokens[label + 1];
  const value = count && cellValue(count)?.value;
  if (label === undefined || !count || typeof value !== 'number') return null;
  const whole = /^100(?:\.0+)?%$/u.test(tokens[label + 2]?.text ?? '');
  return { name: tokens[label]!, count, value, last: label + (whole ? 2 : 1) };
}

/** How far a printed share may be from the one that is reckoned. */
const rounding = 0.6;

/** Whether the numbers of a table bear each other out. */
export function bornOut(rows: readonly Row[], total: number | null): boolean {
  const sum = rows.reduce((s, { value }) => s + value, 0);
  if (sum > 0 && sum === total) return true;
  const shared = rows.filter(({ share }) => share !== null);
  return (
    shared.length === rows.length &&
    [total, sum].some(
      (whole) =>
        whole !== null &&
        whole > 0 &&
        shared.every(({ value, share }) => Math.abs((100 * value) / whole - share!.value) <= rounding),
    )
  );
}

/** Rows by number, in order: though their total was cut off, no cell of theirs is lost. */
function isNumbered(codes: readonly string[]): boolean {
  const numbers = codes.map((code) => (/^\d{1,2}$/u.test(code) ? Number(code) : Number.NaN));
  return numbers.length > 2 && numbers.every((n, i) => n > (numbers[i - 1] ?? 0));
}

export const wholeOf = ({ name, count, value }: Total): Candidate => ({
  ...cell(name, count, {
    table: '分类表',
    column: '条数',
    unit: '条',
    value,
    metric: 'proactive.items',
    breakdown: [],
  }),
  strength: 2,
});

export function figuresOf({ name, count, value, share }: Row): readonly Candidate[] {
  const label = name.text.replace(/^(?:\d+[.、]|\([一二三四五六七八九十\d]+\)|[一二三四五六七八九十]+、)/u, '');
  // As in a list of classes: how often policies were explained has a metric of its own.
  const explained = /^政策解读(?:类)?$/u.test(label);
  const items = cell(name, count, {
    table: '分类表',
    column: '条数',
    unit: '条',
    value,
    metric: explained ? 'interpretations.published' : 'proactive.items',
    breakdown: explained ? [] : [{ by: 'category', label }],
  });
  if (!share) return [items];
  const part = cell(name, share.token, {
    table: '分类表',
    column: '比例',
    unit: '%',
    value: share.value,
    metric: 'proactive.share',
    breakdown: [{ by: 'of', label }],
  });
  return [items, part];
}
