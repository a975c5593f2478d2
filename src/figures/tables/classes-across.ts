import { cellValue, labelOf, type Token } from './cells.ts';
import {
  all,
  bornOut,
  figuresOf,
  heads,
  ofOneChannel,
  ofOtherBusiness,
  percent,
  type Row,
  wholeOf,
} from './classes.ts';
import type { TableState } from './row.ts';

/** Lines above the names in which it is said what is counted: 主动公开信息, 分类, 统计. */
const linesAbove = 4;
const isHead = (token: Token | undefined, of: string): boolean =>
  token !== undefined && heads.some(([pattern, kind]) => kind === of && pattern.test(labelOf(token)));

/**
 * The same table with the classes as its columns: a row of names, 「数量（条） 86 7293 660」, and perhaps 「比例（%） 0.51 …」;
 * read from the row of counts, whose length says how many of the cells before it are names, and believed as the other is.
 * @returns the index of its last token; `at` where none begins there
 */
export function readClassesAcross(state: TableState, folded: string, at: number): number {
  const { tokens } = state;
  if (!isHead(tokens[at], 'count')) return at;
  const counts = run(tokens, at + 1, (token) => Number.isInteger(cellValue(token)?.value));
  const names = tokens.slice(at - counts.length, at);
  if (counts.length < 2 || at < counts.length || !isRowOfNames(tokens, at, names)) return at;
  const first = names[0]!;
  if (ofOtherBusiness(folded, first.start, linesAbove)) return at;
  const behind = at + 1 + counts.length;
  const printed = isHead(tokens[behind], 'share')
    ? run(tokens, behind + 1, ({ text }) => percent.test(text)).slice(0, counts.length)
    : [];
  const closing = all.test(names.at(-1)!.text) ? names.length - 1 : -1;
  const classes = names.length - (closing < 0 ? 0 : 1);
  const rows = names.slice(0, classes).map((name, i): Row => {
    const share = printed.length >= classes ? printed[i]! : null;
    return {
      name,
      count: counts[i]!,
      value: cellValue(counts[i]!)!.value!,
      share: share && { token: share, value: Number(percent.exec(share.text)!.groups!.share) },
    };
  });
  const total = closing < 0 ? null : { name: names[closing]!, count: counts[closing]!, last: at };
  const value = total && cellValue(total.count)!.value!;
  if (rows.length < 2 || !bornOut(rows, value)) return at;
  const last = behind + (printed.length > 0 ? printed.length : -1);
  state.spans.push({ start: first.start, end: tokens[last]!.end });
  state.figures.push(...rows.flatMap(figuresOf));
  if (total && value !== null && !ofOneChannel.test(folded.slice(Math.max(0, first.start - 40), first.start)))
    state.figures.push(wholeOf({ ...total, value }));
  return last;
}

/** The cells from `from` on that are of one kind. */
function run(tokens: readonly Token[], from: number, is: (token: Token) => boolean): readonly Token[] {
  let end = from;
  while (tokens[end] && is(tokens[end]!)) end++;
  return tokens.slice(from, end);
}

/** Names alone, each a cell a line or all in one line, which 类别 may open and nothing else. */
function isRowOfNames(tokens: readonly Token[], at: number, names: readonly Token[]): boolean {
  const lines = new Set(names.map(({ line }) => line));
  const before = tokens[at - names.length - 1];
  const opened = before?.line !== names[0]?.line || isHead(before, 'name');
  return (
    (lines.size === names.length || (lines.size === 1 && opened)) &&
    names.every(({ text }) => /\p{Script=Han}/u.test(text) && text.length <= 30 && !/\d[条件]|[。;,]/u.test(text))
  );
}
