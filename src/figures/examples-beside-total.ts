import type { Candidate, Refiner } from './candidate.ts';

const isTotal = (c: Candidate): boolean =>
  c.metric === 'proactive.items' && c.breakdown.length === 0 && c.accumulation !== 'sure' && c.year === undefined;

/** 等各类信息, 等政府信息: all that there was, whatever the examples. */
const ofAll = /各类|各方面|多[类方]|(?:政府|政务)信息$|其[他它]|法定|应当?主动公开/u;

/**
 * 「主动公开信息210条，主动公开低保、五保等信息15条」: beside a total that is more, what is told by its examples is a class,
 * though no 其中 says so. Several of them are classes beside each other, and none is the total.
 */
export const examplesBesideTotal: Refiner = (candidates) => {
  const told = candidates.filter((c) => isTotal(c) && c.examples && !ofAll.test(c.examples));
  if (told.length === 0) return candidates;
  const most = Math.max(
    0,
    ...candidates.filter((c) => isTotal(c) && !told.includes(c) && c.strength >= 2).map((c) => c.value),
  );
  const several = new Set(told.map((c) => c.examples)).size > 1;
  return candidates.map((c) =>
    told.includes(c) && (several || c.value < most)
      ? { ...c, breakdown: [{ by: 'category', label: c.examples! }], rule: 'proactive.class-by-its-examples' }
      : c,
  );
};
