import { type Candidate, isHeadline, isPartOf, type Refiner } from '../candidate.ts';

const isTotal = (c: Candidate): boolean => isHeadline(c) && c.accumulation !== 'sure' && c.year === undefined;

/** The rule of what such a class becomes. */
export const classByExamples = 'proactive.class-by-its-examples';

/** 等各类信息, 等政府信息: all that there was, whatever the examples. */
const ofAll = /各类|各方面|多[类方]|(?:政府|政务)信息$|其[他它]|法定|应当?主动公开/u;
/** 「更新职能等信息5条，发布政策文件32条」: no more than a comma and some verb between the two. */
const sameBreath = 3;

/** A class told in the same breath that counts more: what is told beside it, or as its part, is not all there was. */
const outdone = (c: Candidate, candidates: readonly Candidate[]): boolean =>
  candidates.some(
    (one) =>
      one.metric === 'proactive.items' &&
      one.breakdown[0]?.by === 'category' &&
      one.value > c.value &&
      one.unit === c.unit &&
      (isPartOf(one, c) || Math.max(one.span.start - c.span.end, c.span.start - one.span.end) <= sameBreath),
  );

/**
 * 「主动公开信息210条，主动公开低保、五保等信息15条」: beside a total that is more, what is told by its examples is a class,
 * though no 其中 says so. Several of them are classes beside each other, and none is the total; nor is what a channel disclosed
 * of one, nor what is less than a class beside it.
 */
export const examplesBesideTotal: Refiner = (candidates) => {
  const told = candidates.filter((c) => isTotal(c) && c.examples && !ofAll.test(c.examples));
  if (told.length === 0) return candidates;
  const channels = candidates.filter(
    (c) => c.metric === 'proactive.items' && c.breakdown[0]?.by === 'channel' && !c.partOf && c.accumulation !== 'sure',
  );
  const beside = [...candidates.filter((c) => isTotal(c) && !told.includes(c)), ...channels.filter((c) => !c.examples)];
  const most = (strength: number): number =>
    Math.max(0, ...beside.filter((c) => c.strength >= Math.min(strength, 2)).map((c) => c.value));
  const several = new Set([...told, ...channels].flatMap((c) => c.examples ?? [])).size > 1;
  const classes = new Set(told.filter((c) => several || c.value < most(c.strength) || outdone(c, candidates)));
  return candidates.map((c) => {
    if (classes.has(c)) return { ...c, breakdown: [{ by: 'category', label: c.examples! }], rule: classByExamples };
    // What was read as parts of it and is more stands beside it.
    const head = told.find((one) => classes.has(one) && isPartOf(c, one) && outdone(one, candidates));
    if (!head) return c;
    const { partOf: _, ...own } = c;
    return own;
  });
};
