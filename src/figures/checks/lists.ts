import type { Candidate } from '../candidate.ts';
import { type Check, failed, grouped, isTotal, sum } from './check.ts';
import { makesTotal } from './nesting.ts';
import { mayBeEqual, rangeOf, rangeOfSum } from './rounding.ts';

/** What the parts of a list are parts of: classes of 主动公开, outcomes of requests. Channels overlap and are not added. */
const addingUp: Readonly<Record<string, string>> = {
  'proactive.items category': 'proactive.items',
  'requests.outcomes outcome': 'requests.received',
};

/** What is counted among classes and has a metric of its own (政策解读38条) has no breakdown. */
const wholeOf = ({ metric, breakdown }: Candidate): string | undefined =>
  breakdown.length === 0 ? 'proactive.items' : addingUp[`${metric} ${breakdown[0]!.by}`];

/** Parts of a 其中 list against the total it hangs on. A list of one item names an example, and adds up to nothing. */
export const checkLists: Check = (candidates) => {
  const parts = grouped(candidates, (c) => {
    const whole = c.partOf && wholeOf(c);
    return whole ? `${whole} ${c.partOf!.end}` : null;
  });
  // 网站4条，微信123条，其他14条: in a list with channels, what is no channel's name is no class either.
  const overlapping = new Set(
    candidates.filter((c) => c.partOf && c.breakdown[0]?.by === 'channel').map((c) => c.partOf!.end),
  );
  return candidates.flatMap((total) => {
    if (!isTotal(total) || total.stated !== 'count' || total.partOf) return [];
    const listed = parts.get(`${total.metric} ${total.span.end}`) ?? [];
    if (listed.length < 2 || overlapping.has(total.span.end) || addsUp(total, listed)) return [];
    const added = sum(listed.map((p) => p.value));
    return [
      failed(
        'sum-mismatch',
        `报告写的总数是 ${total.value}${total.unit}，列出的 ${listed.length} 类相加是 ${added}${total.unit}，两者不一致；这里都照原文显示，不作改动。`,
        total.span,
      ),
    ];
  });
};

/** Whether a list can make its total, for all that its rounded numbers leave open. */
function addsUp(total: Candidate, listed: readonly Candidate[]): boolean {
  const said = rangeOf(total);
  const made = rangeOfSum(listed);
  // A list need not be whole where it says no more than the total; 主动公开's classes are meant to be.
  if (total.metric !== 'proactive.items' && made[1] < said[0]) return true;
  const values = listed.map((part) => part.value);
  return mayBeEqual(said, made) || makesTotal(total.value, values);
}

/** 占5% of an item of a list against its count and the list's total, within what rounding may do. */
export const checkShares: Check = (candidates) => {
  const totals = new Map(candidates.filter((c) => isTotal(c) && !c.partOf).map((c) => [c.span.end, c]));
  return candidates.flatMap((share, i) => {
    const item = candidates[i - 1];
    if (share.rule !== 'share.of-item' || !item?.partOf || item.breakdown[0]?.label !== share.breakdown[0]?.label)
      return [];
    const total = totals.get(item.partOf.end);
    if (!total || total.value === 0) return [];
    const actual = (100 * item.value) / total.value;
    if (Math.abs(actual - share.value) <= 1) return [];
    return [
      failed(
        'share-mismatch',
        `报告写“${item.breakdown[0]!.label}”占 ${share.value}%，按 ${item.value}/${total.value} 计算约为 ${actual.toFixed(1)}%；这里都照原文显示。`,
        share.span,
      ),
    ];
  });
};
