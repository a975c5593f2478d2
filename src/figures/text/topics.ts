import { fold } from '../../documents/fold.ts';

/** What a section is about, by its headings. Narrative and fixed forms name the same matters differently. */
export type Topic =
  | 'proactive'
  | 'requests'
  | 'classes'
  | 'refusals'
  | 'fees'
  | 'disputes'
  | 'inquiries'
  | 'staff'
  | 'problems'
  | 'plans';

const patterns: readonly (readonly [Topic, RegExp])[] = [
  ['requests', /依申请|申请公开|公开申请|申请情况|申请办理|收到和处理|申请的?受理/u],
  [
    'proactive',
    /主动公开|公开情况|公开工作开展|公开的?数量|公开的?(?:主要)?(?:内容|类别|种类)$|信息公开情况|措施到位/u,
  ],
  ['classes', /公开的?(?:主要)?(?:内容|类别|种类)$/u],
  ['refusals', /不予公开/u],
  ['fees', /收费|费用|减免|收支|支出/u],
  ['disputes', /复议|诉讼|申诉|举报|投诉/u],
  ['inquiries', /咨询/u],
  ['staff', /人员/u],
  ['problems', /问题|不足|困难|差距/u],
  ['plans', /打算|计划|改进|下一步|下步|措施/u],
];

/** 「（二）规划计划类信息5条」: an item that stands where a heading does is about no plans. */
const item = /[\d一二三四五六七八九十]\s*条/u;
const ofDisclosure: ReadonlySet<Topic> = new Set(['proactive', 'classes', 'requests']);

/** 「因政府信息公开申请行政复议」 speaks of disputes, not of 信息公开申请. */
export const withoutReviews = (heading: string): string => heading.replace(/申请(?=(?:行政)?复议)/gu, '');

/**
 * Topics of a section from its headings: the innermost heading that speaks of any decides.
 * @param headings outermost first, as the outline gives them
 */
export function topicsOf(headings: readonly string[]): ReadonlySet<Topic> {
  for (const heading of headings.toReversed()) {
    const said = withoutReviews(fold(heading));
    const topics = patterns
      .filter(([topic, pattern]) => pattern.test(said) && (ofDisclosure.has(topic) || !item.test(said)))
      .map(([topic]) => topic);
    if (topics.length > 0) return new Set(topics);
  }
  return new Set();
}
