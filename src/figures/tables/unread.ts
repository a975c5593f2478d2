import { cellValue, type Token } from './cells.ts';
import type { TableState } from './row.ts';

/** Numbers that stand next to one another in a row before it is one of columns: a lone number belongs to its label. */
const several = 2;

/**
 * Behind a label that names no row: several numbers side by side are of columns that nobody knows, so prose may not take
 * the first of them for what the label says. Inside table 三 such a row is one of the form's, and it is said that it was lost.
 * @returns the index of the last token that belongs to the row
 */
export function passUnread(state: TableState, folded: string, at: number, inForm: boolean): number {
  const label = state.tokens[at]!;
  if (!/\p{Script=Han}{2}/u.test(label.text)) return at;
  let last = at;
  let numbers = 0;
  for (;;) {
    const [token, next] = [state.tokens[last]!, state.tokens[last + 1]];
    if (next?.line !== label.line || !/^\s*\|[\s|]*$/u.test(folded.slice(token.end, next.start))) break;
    const read = cellValue(next);
    if (!read) break;
    last++;
    if (read.value !== null) numbers++;
  }
  if (numbers < several) return at;
  const span = { start: label.start, end: state.tokens[last]!.end };
  state.spans.push({ start: label.end, end: span.end });
  if (inForm)
    state.problems.push({
      code: 'table-row-unclear',
      severity: 'warning',
      message: `表格中“${label.text}”一行认不出是哪一项，${numbers} 个数字未采用。`,
      span,
    });
  return last;
}

/** A label behind the rest of a cell that runs into it at a page's end: 三、本年 (一)予以公开 → 予以公开. */
export function labelBehind(token: Token): Token | null {
  const behind = /^.+(?<label>(?:[一二三四]、|\([一二三四五六七]\)|\d\.)\p{Script=Han}.*)$/u.exec(token.text)?.groups;
  return behind ? { ...token, text: behind.label! } : null;
}
