import { withoutReviews } from './topics.ts';

const asking: readonly (readonly [RegExp, string])[] = [
  [/依申请|申请公开|公开申请|申请情况|申请办理/u, 'requests.received'],
  [/收费|收取|费用/u, 'fees.charged'],
  [/减免/u, 'fees.waived'],
  [/复议/u, 'reviews.total'],
  [/诉讼/u, 'lawsuits.total'],
  [/申诉|举报|投诉/u, 'complaints.total'],
  [/咨询/u, 'inquiries.received'],
  [/不予公开/u, 'refused.items'],
];

/** The metrics that a heading, or the words before a colon, ask for, so that 无 or 0件 alone answers them. */
export const askedBy = (heading: string): readonly string[] => {
  const words = withoutReviews(heading);
  return asking.filter(([pattern]) => pattern.test(words)).map(([, metric]) => metric);
};
