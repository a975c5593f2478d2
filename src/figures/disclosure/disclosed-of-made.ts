import { type Candidate, isHeadline, type Refiner } from '../candidate.ts';
import type { Counted } from '../context.ts';

/** 「共制作信息90条，其中主动公开」: what stands before the number, up to it. */
const ofMade =
  /(?:制作|获取|产生|形成)(?:了)?(?:的)?(?:各类|政府|政务)*信息(?:总数|总量|数量?)?(?:共计?|为|达)*\d+条[,(](?:其中)?(?:主动)?公开(?:的)?(?:各类|政府|政务)*信息(?:总数|数量?)?(?:共计?|为|达)*$/u;
/** Rule of what was disclosed of all that was made. */
export const disclosedOfMadeRule = 'proactive.disclosed-of-made';

/** Whether a total is told of what the office made in the year. */
export const isDisclosedOfMade = ({ lead }: Counted): boolean => ofMade.test(lead);

/**
 * 「全年公开信息46条。…共制作信息90条，其中主动公开11条」: beside a larger total of the year, which takes in what others made
 * as well, it is a part of another count; without one it is the total.
 */
export const besideWhole: Refiner = (candidates) => {
  const isTotal = (c: Candidate): boolean => isHeadline(c) && c.accumulation === 'none' && !c.partOf;
  const wholes = candidates.filter((c) => isTotal(c) && c.strength >= 2 && c.rule !== disclosedOfMadeRule);
  return candidates.map((c) =>
    c.rule === disclosedOfMadeRule && isTotal(c) && wholes.some(({ value }) => value > c.value)
      ? { ...c, metric: 'other.count', strength: 0 as const }
      : c,
  );
};
