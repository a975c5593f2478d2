import type { Candidate } from '../candidate.ts';
import type { Counted } from '../context.ts';
import { cleanLabel } from '../labels.ts';
import { madeOf } from '../made.ts';

/** 「落实率和满意率都实现了100%」: one share of each. */
const ratesTogether =
  /(?:^|[,;□])(?<names>(?:[^,;:、和与及□\d]{2,8}率(?:[、和与及]|以及)){1,3}[^,;:、和与及□\d]{2,8}率)(?:均|都|皆|全部|各|也|双双|同样|一直)*(?:达到?了?|实现了?|保持在?|为|是|约|均|都)*$/u;
export function sharesOfEach(counted: Counted): readonly Candidate[] {
  const names = ratesTogether.exec(counted.before)?.groups?.names;
  if (!names || counted.before.includes('分别')) return [];
  return names
    .split(/以及|[、和与及]/u)
    .map((label) => madeOf(counted, 'proactive.share', [{ by: 'of', label }], 'share.of-each-rate'));
}

/** 「其中85%以上为原创稿件」: what it is a share of stands behind it. */
const whatBehind = /^(?:以上|左右|多)?的?(?:信息)?(?:都|均)?(?:[为是]|属于)(?<label>[^,;。、()]{2,12})$/u;
const ofElse = /申请|答复|办结|满意|人$|投诉|咨询|同比|增长/u;
const openly = /^(?:其中|当中|有|约|近|超过?|达|高达|□)*$/u;
export function shareNamedBehind({ before, after }: Counted, last: Candidate | null): string | null {
  if (!/^(?:proactive\.items|site\.views)$/u.test(last?.metric ?? '') || !openly.test(before)) return null;
  const label = whatBehind.exec(after)?.groups?.label;
  return label && !ofElse.test(label) ? cleanLabel(label) : null;
}
