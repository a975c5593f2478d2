import { cellValue, type Token } from './cells.ts';
import { behindGuidance, type TableState } from './row.ts';

/** Numbers that stand next to one another in a row before it is one of columns: a lone number belongs to its label. */
const several = 2;
/** What the rows of table 二 count: with such a word a row is known without pipes. */
const ofBase = /^(?!.*(?:公开|情况)).*(?:规章|文件|行政|许可|处罚|强制|事项|收费|采购)/u;

/**
 * Behind a label that names no row: several numbers side by side are of columns that nobody knows, so prose may not take
 * the first of them for what the label says. Inside tables 二 and 三 such a row is one of the form's, and it is said that it was lost.
 * @param columns how many columns table 二 has here, 0 outside it
 * @param inForm whether it stands among the rows of table 三
 * @returns the index of the last token that belongs to the row
 */
export function passUnread(
  state: TableState,
  folded: string,
  at: number,
  { columns, inForm }: { readonly columns: number; readonly inForm: boolean },
): number {
  const label = state.tokens[at]!;
  if (!/\p{Script=Han}{2}/u.test(label.text)) return at;
  const base = columns > 0 && ofBase.test(label.text);
  const labelEnd = base ? behindGuidance(state.tokens, at) : at;
  const name = state.tokens.slice(at, labelEnd + 1).map(({ text }) => text);
  let last = labelEnd;
  let numbers = 0;
  for (;;) {
    const [token, next] = [state.tokens[last]!, state.tokens[last + 1]];
    const read = next && cellValue(next);
    if (!read) break;
    const beside = next.line === label.line && /^\s*\|[\s|]*$/u.test(folded.slice(token.end, next.start));
    if (!beside && !(base && numbers < columns)) break;
    last++;
    if (read.value !== null) numbers++;
  }
  if (numbers < (base ? 1 : several)) return at;
  const span = { start: label.start, end: state.tokens[last]!.end };
  state.spans.push({ start: label.end, end: span.end });
  if (inForm || columns > 0)
    state.problems.push({
      code: 'table-row-unclear',
      severity: 'warning',
      message: `表格中“${name.join('')}”一行认不出是哪一项，${numbers} 个数字未采用。`,
      span,
    });
  return last;
}

/** A label behind the rest of a cell that runs into it at a page's end: 三、本年 (一)予以公开 → 予以公开. */
export function labelBehind(token: Token): Token | null {
  const behind = /^.+(?<label>(?:[一二三四]、|\([一二三四五六七]\)|\d\.)\p{Script=Han}.*)$/u.exec(token.text)?.groups;
  return behind ? { ...token, text: behind.label! } : null;
}
