import type { Candidate } from '../candidate.ts';
import type { Counted } from '../context.ts';
import { fillsBracket, ofBefore } from './shares.ts';

const opensInner = /^[,:;、]?(?:其中|包?含|包括|涵盖|分别)|\(/u;
/** 29.3% of what is printed may be off by what rounding does. */
const near = 1;
/** How many items back the beginning of a list is looked for. */
const longest = 30;

const isShare = ({ metric }: Candidate): boolean => metric.endsWith('.share');

/**
 * Whose share it is: that of the item before it, or where that stands in a list within an item, of that item:
 * 「财政信息40条（预算18条、决算22条），占40%」. Behind an open list the one whose share it makes is meant.
 * @param said the figures of the sentence so far
 * @param last the figure before it that is no share; it is returned for what is no share itself
 * @param whole what the items are parts of
 * @returns null when it is the share of several items together
 */
export function shareOwner(
  counted: Counted,
  said: readonly Candidate[],
  last: Candidate | null,
  whole: Candidate | null,
  text: string,
): Candidate | null {
  const { before, quantity } = counted;
  if (!last || quantity.unitClass !== 'percent') return last;
  // A bracket right behind its item is of that item, and behind anything else of nothing.
  if (fillsBracket(counted)) return said.at(-1) === last ? last : null;
  if (!ofBefore.test(before)) return last;
  const closed = behindBracket(said, text, quantity.start);
  if (closed) return closed;
  const { outer, run } = innerList(said, text);
  const makes = (value: number, of: number): boolean => Math.abs((100 * value) / of - quantity.value) <= near;
  const together = run.reduce((sum, { value }) => sum + value, 0);
  if (whole && makes(last.value, whole.value)) return last;
  if (!outer) return whole && run.length > 1 && makes(together, whole.value) ? null : last;
  if (whole && makes(outer.value, whole.value)) return outer;
  return run.length < 2 || makes(last.value, outer.value) ? last : outer;
}

/** The item before a bracket that was closed right before the share, unless the bracket holds no more than its number. */
function behindBracket(said: readonly Candidate[], text: string, at: number): Candidate | null {
  const last = said.findLast((c) => !isShare(c))!;
  const close = /\)[^()\d]*$/u.exec(text.slice(Math.max(0, last.span.end - 8), at));
  if (!close) return null;
  const end = at - close[0].length;
  const open = text.lastIndexOf('(', end);
  const inside = said.filter((c) => !isShare(c) && c.span.start > open && c.span.end <= end);
  return open < 0 || inside.length === 0 ? null : (said.findLast((c) => !isShare(c) && c.span.end <= open) ?? null);
}

/** The items at the end of `said` that no share parts, back to what opened their list, and the item that it opened in. */
function innerList(
  said: readonly Candidate[],
  text: string,
): { readonly outer: Candidate | null; readonly run: readonly Candidate[] } {
  const first = Math.max(0, said.length - longest);
  for (let i = said.length - 1; i > first; i--) {
    const [item, prior] = [said[i]!, said[i - 1]!];
    if (isShare(prior)) return { outer: null, run: said.slice(i) };
    const between = text.slice(prior.span.end, item.span.end).replace(/\s/gu, '');
    if (between.includes(')') || !opensInner.test(between)) continue;
    const within = prior.partOf !== undefined && item.value <= prior.value;
    return { outer: within ? prior : null, run: said.slice(i) };
  }
  return { outer: null, run: said.slice(first) };
}
