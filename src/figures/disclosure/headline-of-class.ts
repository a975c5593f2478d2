import { isHeadline, isPartOf, type Refiner } from '../candidate.ts';

/** Rules of a class that is counted by itself. */
const ofWholeClass = new Set(['proactive.category-disclosed', 'proactive.kind-alone']);
/** What is never all that there was, by its name: 重点领域信息, 其他信息. */
const partByName = /^(?:全[市县区镇乡]|各)?(?:重点领域|基础|基本|其[他它]|部分)/u;

/**
 * 「主动公开生态环境信息88条，其中甲类60条，乙类28条」 and no other total: what is broken down into classes is the whole,
 * whatever it is called; its own name is kept beside it. A class beside it that is no part of it makes it one of several.
 */
export const headlineOfListedClass: Refiner = (candidates) => {
  if (candidates.some((c) => isHeadline(c) && c.accumulation !== 'sure')) return candidates;
  const classes = candidates.filter((c) => c.metric === 'proactive.items' && c.breakdown[0]?.by === 'category');
  const listed = classes.filter(
    (c) => ofWholeClass.has(c.rule) && !c.partOf && classes.filter((part) => isPartOf(part, c)).length > 1,
  );
  const [only] = listed;
  const beside = classes.some((c) => c !== only && !c.partOf && c.span.start !== only?.span.start);
  return only && listed.length === 1 && !beside && !partByName.test(only.breakdown[0]!.label)
    ? [...candidates, { ...only, breakdown: [], strength: 2, rule: 'proactive.listed-class' }]
    : candidates;
};
