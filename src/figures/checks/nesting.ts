import { sum } from './check.ts';

/** Longer lists, and those that can be read in more ways, are taken as they stand, so that the time stays linear. */
const longest = 100;
const mostSums = 500;

/**
 * Whether the items of a list make its total, where some of them may be parts of the item before them:
 * 「动态20条（其中图片5条，文字15条），公告37条」 makes 57. A run of items is read as parts only when it makes that item.
 */
export function makesTotal(total: number, items: readonly number[]): boolean {
  if (items.length > longest) return sum(items) === total;
  // By how many items are read: what those that are no parts may add up to.
  const sums = Array.from({ length: items.length + 1 }, () => new Set<number>());
  sums[0]!.add(0);
  for (const [at, item] of items.entries()) {
    if (sums[at]!.size > mostSums) return sum(items) === total;
    const behind = [at + 1, endOfParts(items, at)];
    for (const made of sums[at]!) for (const next of behind) if (made + item <= total) sums[next]!.add(made + item);
  }
  return sums[items.length]!.has(total);
}

/** The index behind the items that follow item `at` and add up to it; the next index when none do. */
function endOfParts(items: readonly number[], at: number): number {
  let left = items[at]!;
  for (let i = at + 1; i < items.length && left > 0; i++) {
    left -= items[i]!;
    if (left === 0 && i > at + 1) return i + 1;
  }
  return at + 1;
}
