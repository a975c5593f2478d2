import { withoutReviews } from '../text/topics.ts';

const asking: readonly (readonly [RegExp, string])[] = [
  [/依申请|申请公开|公开申请|申请情况|申请办理/u, 'requests.received'],
  [/收费|收取|费用|收支|信息处理费/u, 'fees.charged'],
  [/减免/u, 'fees.waived'],
  [/复议/u, 'reviews.total'],
  [/诉讼/u, 'lawsuits.total'],
  [/申诉|举报|投诉/u, 'complaints.total'],
  [/咨询/u, 'inquiries.received'],
  [/不予公开/u, 'refused.items'],
];

/** 「与行政复议、行政诉讼有关的费用支出」 asks what disputes cost the office, not how many there were, nor what it charged. */
const costOf = /与?[^,;:。]{0,8}(?:复议|诉讼)[^,;:。]{0,10}(?:费用|支出|开支)(?:支出|情况)*/gu;

/** The metrics that a heading, or the words before a colon, ask for, so that 无 or 0件 alone answers them. */
export const askedBy = (heading: string): readonly string[] => {
  const words = withoutReviews(heading).replace(costOf, '');
  return asking.filter(([pattern]) => pattern.test(words)).map(([, metric]) => metric);
};
