import type { Candidate, Refiner } from '../candidate.ts';

const isTotal = (c: Candidate): boolean =>
  c.metric === 'proactive.items' && c.breakdown.length === 0 && c.accumulation !== 'sure' && c.year === undefined;

/** The rule of what such a class becomes. */
export const classByExamples = 'proactive.class-by-its-examples';

/** 等各类信息, 等政府信息: all that there was, whatever the examples. */
const ofAll = /各类|各方面|多[类方]|(?:政府|政务)信息$|其[他它]|法定|应当?主动公开/u;

/**
 * 「主动公开信息210条，主动公开低保、五保等信息15条」: beside a total that is more, what is told by its examples is a class,
 * though no 其中 says so. Several of them are classes beside each other, and none is the total; nor is what a channel disclosed of one.
 */
export const examplesBesideTotal: Refiner = (candidates) => {
  const told = candidates.filter((c) => isTotal(c) && c.examples && !ofAll.test(c.examples));
  if (told.length === 0) return candidates;
  const channels = candidates.filter(
    (c) => c.metric === 'proactive.items' && c.breakdown[0]?.by === 'channel' && !c.partOf && c.accumulation !== 'sure',
  );
  const beside = [...candidates.filter((c) => isTotal(c) && !told.includes(c)), ...channels.filter((c) => !c.examples)];
  const most = Math.max(0, ...beside.filter((c) => c.strength >= 2).map((c) => c.value));
  const several = new Set([...told, ...channels].flatMap((c) => c.examples ?? [])).size > 1;
  return candidates.map((c) =>
    told.includes(c) && (several || c.value < most)
      ? { ...c, breakdown: [{ by: 'category', label: c.examples! }], rule: classByExamples }
      : c,
  );
};
