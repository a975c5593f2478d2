import type { Problem } from '../../documents/document.ts';
import type { Candidate } from '../candidate.ts';
import { type CheckOfWords, failed, grouped, isTotal, sum } from './check.ts';
import { makesTotal } from './nesting.ts';
import { outermost } from './outermost.ts';
import { mayBeEqual, rangeOf, rangeOfSum } from './rounding.ts';
import { namesAll } from './wholeness.ts';

/** What the parts of a list are parts of: classes of 主动公开, outcomes of requests. Channels overlap and are not added. */
const addingUp: Readonly<Record<string, string>> = {
  'proactive.items category': 'proactive.items',
  'requests.outcomes outcome': 'requests.received',
};

/** What is counted among classes and has a metric of its own (政策解读38条) has no breakdown. */
const wholeOf = ({ metric, breakdown }: Candidate): string | undefined =>
  breakdown.length === 0 ? 'proactive.items' : addingUp[`${metric} ${breakdown[0]!.by}`];

/** Parts of a list against the total it hangs on. A list of one item names an example, and adds up to nothing. */
export const checkLists: CheckOfWords = (candidates, text) => {
  const parts = grouped(candidates, (c) => {
    const whole = c.partOf && wholeOf(c);
    return whole ? `${whole} ${c.partOf!.end}` : null;
  });
  // 网站4条，微信123条，其他14条: in a list with channels, what is no channel's name is no class either.
  const overlapping = new Set(
    candidates.filter((c) => c.partOf && c.breakdown[0]?.by === 'channel').map((c) => c.partOf!.end),
  );
  const totals = new Set(candidates.filter((c) => isTotal(c) && !c.partOf).map((c) => `${c.metric} ${c.span.end}`));
  return candidates.flatMap((total, i) => {
    // The only channel's count stands for the total as well, and is looked at once.
    if (!isTotal(total) && totals.has(`${total.metric} ${total.span.end}`)) return [];
    if (!isWhole(total) || total.stated !== 'count' || total.partOf || isSameAs(total, candidates[i - 1])) return [];
    const listed = parts.get(`${total.metric} ${total.span.end}`) ?? [];
    return listed.length < 2 || overlapping.has(total.span.end) ? [] : mismatch(total, listed, text);
  });
};

/** A total, or what one channel published: both may be told class by class. */
const isWhole = (c: Candidate): boolean =>
  isTotal(c) || (c.metric === 'proactive.items' && c.breakdown.length === 1 && c.breakdown[0]!.by === 'channel');

/** A problem where the items of a list cannot make its total; `above`: only where they make more. */
export function mismatch(
  total: Candidate,
  listed: readonly Candidate[],
  text: string,
  which?: 'above',
): readonly Problem[] {
  const outer = outermost(text, listed);
  const [said, made] = [rangeOf(total), rangeOfSum(outer)];
  // Outcomes may be told of some requests alone, and so may classes.
  const meansSome = which === 'above' || total.metric !== 'proactive.items' || !namesAll(text, total, listed);
  if (outer.length < 2 || (made[1] < said[0] && meansSome) || canMake(total, outer) || canMake(total, listed))
    return [];
  const added = sum(outer.map((p) => p.value));
  return [
    failed(
      'sum-mismatch',
      `报告写的${isTotal(total) ? '总数' : `「${total.breakdown[0]!.label}」`}是 ${total.value}${total.unit}，列出的 ${outer.length} 类相加是 ${added}${total.unit}，两者不一致；这里都照原文显示，不作改动。`,
      total.span,
    ),
  ];
}

/** Whether items can make the total, for all that rounded numbers leave open, and with parts of an item among them. */
const canMake = (total: Candidate, items: readonly Candidate[]): boolean =>
  mayBeEqual(rangeOf(total), rangeOfSum(items)) ||
  makesTotal(
    total.value,
    items.map(({ value }) => value),
  );

/** A total that may be of the year or of all years is kept as both. */
const isSameAs = ({ metric, span }: Candidate, other: Candidate | undefined): boolean =>
  other !== undefined && isTotal(other) && other.metric === metric && other.span.start === span.start;

/** How many figures back the item of a share is looked for: a list of its own may stand between. */
const furthest = 30;

/** 占5% of an item of a list against its count and the list's total, or the item that it is a part of, within what rounding may do. */
export const checkShares: CheckOfWords = (candidates, text) => {
  const totals = new Map(candidates.filter((c) => isTotal(c) && !c.partOf).map((c) => [c.span.end, c]));
  return candidates.flatMap((share, i) => {
    if (share.rule !== 'share.of-item') return [];
    const before = candidates.slice(Math.max(0, i - furthest), i);
    const item = before.findLast((c) => c.partOf && c.breakdown[0]?.label === share.breakdown[0]?.label);
    const total = item && totals.get(item.partOf!.end);
    if (!item || !total || total.value === 0) return [];
    const listed = before.filter((c) => c.partOf?.end === total.span.end && c.metric !== share.metric);
    const outer = outermost(text, listed);
    // 「其中预算18条，占45%；决算22条，占55%」: behind a semicolon the one before tells whether both are inner.
    const inner = [item, listed[listed.indexOf(item) - 1]].find((c) => c && !outer.includes(c));
    const parent = inner && outer.findLast((c) => c.span.start < inner.span.start);
    const actual = (100 * item.value) / total.value;
    const fits = [total, parent ?? total].some((of) => Math.abs((100 * item.value) / of.value - share.value) <= 1);
    if (fits) return [];
    return [
      failed(
        'share-mismatch',
        `报告写“${item.breakdown[0]!.label}”占 ${share.value}%，按 ${item.value}/${total.value} 计算约为 ${actual.toFixed(1)}%；这里都照原文显示。`,
        share.span,
      ),
    ];
  });
};
