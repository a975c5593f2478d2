import type { Candidate } from '../candidate.ts';
import type { Counted } from '../context.ts';
import { madeOf } from '../made.ts';
import { said } from '../rules/rule.ts';

const both = said(
  '(?:依申请公开|(?:政府)?信息公开|公开)的?(?:申请)?(?:受理|收到|接收|收件)?(?:数量?|量)(?:[、和及与]|以及)(?:答复|办结|办理|回复)(?:数量?|量)(?:[均都皆])?(?:{tail})',
);

/** 「申请量、答复量均为0件」: none came, and none was answered. */
export function requestNoughts(counted: Counted): readonly Candidate[] | null {
  if (counted.quantity.value !== 0 || !counted.before.includes('公开') || !both.test(counted.before)) return null;
  return ['requests.received', 'requests.answered'].map((metric) =>
    madeOf(counted, metric, [], 'requests.joined-noughts'),
  );
}
