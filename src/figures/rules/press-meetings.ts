import { type CountRule, said } from './rule.ts';

const sessions = ['time', 'item', 'case'] as const;
const kind =
  '(?<label>(?:新闻|政策|例行|媒体|在线|网上|专题|主题|线上)*(?:发布会|通气会|吹风会)|(?:政策|新闻)(?:例行)?吹风活动)';

/** 新闻发布会 and its like are meetings with the press: a kind of their own, which nobody means who asks for meetings. */
export const pressMeetingRules: readonly CountRule[] = [
  {
    id: 'meetings.press',
    metric: 'meetings.held',
    units: sessions,
    before: said(`${kind}(?:共|累计|全年|已)*(?:召开|举行|举办)?(?:了)?(?:{tail})`),
    lead: /召开|举办|举行|组织|开展|参加/u,
    // 「召开工作会议和新闻发布会5次」 counts both together.
    not: /(?:会|会议|采访)(?:[、和及与]|以及)[^,;#]*#/u,
    by: 'category',
  },
  {
    id: 'meetings.press-number-first',
    metric: 'meetings.held',
    units: sessions,
    before: /(?:召开|举办|举行|组织|参加)(?:了)?[^,;]{0,6}$/u,
    after: new RegExp(`^${kind}$`, 'u'),
    by: 'category',
  },
];
