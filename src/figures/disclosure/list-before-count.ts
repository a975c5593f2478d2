import { type Counted, placeInLead } from '../context.ts';

/** 「公开了各类政府信息，具体包括甲、乙等内容，共计」: what was disclosed, what of, and how much in the end. */
const listed =
  /(?:^|[,;:])(?<whole>[^,;:。\d]{0,40}?(?:公开|公布|发布)(?:了)?(?:各类|各项|相关|有关|大量)*(?:政府|政务|公开)*信息),?(?:[具其]体|主要|内容|其中|分别)*(?:包括|包含|涉及|涵盖|涉及到|有|为)(?:了)?(?:[^,;:。\d]|(?<=[\u4e00-\u9fff]),(?=[^,;:。\d]*等)){2,120}?,?(?<counting>(?:共计|总计|合计|累计|共有|共|达到|达|约|为)+)$/u;

/** The count with the whole that it closes put before it, instead of the list of what that was made of. */
export function ofWholeBeforeList(one: Counted, text: string): Counted {
  const { quantity, lead, clause } = one;
  if (!/^[条件]/u.test(quantity.unit)) return one;
  const found = listed.exec(lead);
  if (!found) return one;
  const { whole, counting } = found.groups as { whole: string; counting: string };
  const from = found.index + found[0].indexOf(whole);
  return {
    ...one,
    before: `${whole}${counting}`,
    clause: {
      ...clause,
      start: placeInLead(one, text, from),
    },
  };
}
