import type { FoundFigure } from '../library/library.ts';

/** What the statutory form calls the last cell of a row or block. */
const SUM = '总计';

/**
 * Of parts that carry the words asked for, those that are divided least: 予以公开 is the sum of its row and not the
 * 自然人 in it, 复议后起诉 the 总计 of its block and not what was 维持 there. What is more than nothing comes first.
 */
export function leastDivided(parts: readonly FoundFigure[]): FoundFigure[] {
  const fewest = Math.min(...parts.map(({ breakdown }) => breakdown.length));
  const coarse = parts.filter(({ breakdown }) => breakdown.length === fewest);
  const sums = coarse.filter(isSum);
  const left = sums.length > 0 ? sums : coarse;
  return [...left.filter(({ value }) => value !== 0), ...left.filter(({ value }) => value === 0)];
}

/**
 * Table 四 of the statutory form (2019 on) has no one number for lawsuits, but a 总计 for those that came 未经复议 and one
 * for those that came 复议后: both, the larger first.
 */
export function lawsuitsByPath(figures: readonly FoundFigure[]): FoundFigure[] {
  return figures
    .filter((figure) => figure.metric === 'lawsuits.outcomes' && figure.breakdown.length === 2 && isSum(figure))
    .sort((one, other) => other.value - one.value);
}

/** Whether the first of several figures for one ask says all there is: the others are parts beside it with nothing in them. */
export function saysAll([first, ...others]: readonly FoundFigure[]): boolean {
  return first?.metric !== 'lawsuits.outcomes' || !isSum(first) || others.every(({ value }) => value === 0);
}

function isSum({ breakdown }: FoundFigure): boolean {
  return breakdown.at(-1)?.label === SUM;
}
