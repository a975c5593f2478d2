import type { Candidate, Refiner } from '../candidate.ts';
import type { Counted } from '../context.ts';
import { said } from '../rules/rule.ts';

/** Nothing but 依申请公开 and how many: no word says that they came. */
const onRequest = said('依申请公开(?:了)?(?:政府)?(?:信息|事项)?(?:{tail})');
/** How far behind what came it may stand. */
const near = 30;

const byRequest = /^requests\.by-request(?:-cases)?$/u;
/** Rule of what may be no more than what was disclosed of what was asked for. */
export const onRequestRule = 'requests.on-request';

/** 「依申请公开16件」: in most reports what came in; it is told by that name, so that what did come may stand before it. */
export const onRequestAlone = (candidate: Candidate, { before }: Counted): Candidate =>
  byRequest.test(candidate.rule) && onRequest.test(before) ? { ...candidate, rule: onRequestRule } : candidate;

/** 「收到政府信息公开申请19件。依申请公开16件」: less than what had just come in, it is how many of them were disclosed. */
export const disclosedBesideReceived: Refiner = (candidates) => {
  const received = candidates.filter(
    (c) =>
      c.metric === 'requests.received' &&
      c.breakdown.length === 0 &&
      c.from === 'prose' &&
      c.stated === 'count' &&
      c.rule !== onRequestRule,
  );
  const beside = (c: Candidate): boolean =>
    received.some(({ span, value }) => value > c.value && span.end <= c.span.start && c.span.start - span.end < near);
  return candidates.map((c) =>
    c.rule === onRequestRule && c.value > 0 && c.breakdown.length === 0 && !c.partOf && beside(c)
      ? { ...c, metric: 'other.count', rule: 'requests.disclosed-of-received' }
      : c,
  );
};
