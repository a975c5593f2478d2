import type { Candidate, Refiner } from '../candidate.ts';

/** What the office deals with, as all that it disclosed is called: 自然资源政府信息; 财政类, 重点领域 and 其他 name a part. */
const ofSubject =
  /^(?!.*(?:重点|其[他它余]|部分|基础|领域|方面|栏目|专栏|[类项、等]))[^,;:]{2,14}(?:政府|政务)(?:公开)?信息$/u;

/** 「共公开民政政府信息76条」 and nothing beside it: the office's subject, and no class of what it disclosed. */
export const headlineOfSubject: Refiner = (candidates) => {
  const disclosed = candidates.filter((c) => c.metric === 'proactive.items' && c.accumulation !== 'sure' && !c.partOf);
  const named = disclosed.filter(
    ({ rule, breakdown: [first] }) => rule === 'proactive.category-disclosed' && ofSubject.test(first!.label),
  );
  const [only] = named;
  if (!only) return candidates;
  const beside = (c: Candidate): boolean =>
    c.span.start !== only.span.start && (c.breakdown[0]?.by !== 'channel' || (c.strength > 1 && c.value > only.value));
  return disclosed.some(beside)
    ? candidates
    : candidates.map((c) => (c === only ? { ...c, breakdown: [], strength: 2, rule: 'proactive.of-subject' } : c));
};
