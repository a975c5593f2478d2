import { type CountRule, type NoneRule, said } from './rule.ts';

const form = '(?:音频|视频|音视频|动漫|漫画|图解|图表|图片|图文|文字|文稿|图示|访谈)';

/** How often policies were explained, and in what form. */
export const interpretationRules: readonly CountRule[] = [
  {
    id: 'interpretations.kind',
    metric: 'interpretations.published',
    units: ['item', 'case'],
    before: /^(?<label>解读(?:材料|产品)|媒体评论文章)数量$/u,
    by: 'category',
  },
  // 「以图表形式解读政策4条」: the words for the form stand apart.
  {
    id: 'interpretations.by-form',
    metric: 'interpretations.published',
    units: ['item', 'case', 'time'],
    before: said(
      `(?:以|通过|采用|采取|运用|利用)(?<label>${form}(?:[、和及]${form})*)等?(?:形式|方式|手段)(?:对外|进行|开展|发布|推出|制作|的)*(?:政策|文件|重要|重大)*解读(?:了|重要|各类|相关|重大|政策|文件|信息|材料|稿件?)*(?:{tail})`,
    ),
    by: 'category',
  },
  {
    id: 'interpretations.published',
    metric: 'interpretations.published',
    units: ['item', 'case', 'time', 'none'],
    before: said(
      '(?<label>(?:音频|视频|图解|图表|图片|图文|文字|媒体|专家|媒体专访|(?:在线)?访谈|专访|新闻发布会|线[上下])(?:[、和及](?:音频|视频|图解|图表|图片|图文|文字|媒体|专家))*)?(?:(?:刊[发登载]|发布|撰写|制作|推出)的?)?(?:政策|文件|图文|原文)*(?:的)?解读(?:政策|文件|件|图文|图解|视频|信息|材料|稿件|稿|文章|产品|方案|类|发布|活动)*(?:总?(?:数量|数|量)?["”])?(?:{tail})',
    ),
    not: /会议|培训|采访|解读和|^[^,;]*(?:法规|规章|政策|文件|公告|通告|公报)(?:文件|信息)?(?:及其?|以及|[和与])(?:其|政策|文件|相关|配套)*解读(?:信息|材料|稿件?|文件)?(?:共计?|约|为|有|达)?#/u,
    by: 'category',
  },
  // 「发布政策解读和图解政策34条」: both together.
  {
    id: 'interpretations.and-pictures',
    metric: 'interpretations.published',
    units: ['item', 'case'],
    before: said(
      '(?:制作|发布|推出|公开|编发)(?:了)?(?:各类|相关|重大|重要)*(?:政策|文件)?(?:文字)?解读(?:材料|稿件?)?(?:[、和与及]|以及)(?:政策)?(?:图解|图示|图表|漫画|视频)(?:政策|解读)?(?:{tail})',
    ),
  },
  {
    id: 'interpretations.picture',
    metric: 'interpretations.published',
    units: ['item', 'case'],
    before: said('(?:制作|发布|推出)[^,;]{0,8}?(?<label>图解|一图读懂|图表|漫画)(?:{tail})'),
    by: 'category',
  },
  // 「制作相关解读文字和图片6个」
  {
    id: 'interpretations.words-and-pictures',
    metric: 'interpretations.published',
    units: ['item', 'case'],
    before: said(
      '(?:制作|发布|推出)(?:了)?(?:相关|配套|政策|文件)*解读(?:文字|图片|图表|视频|图解|动漫)(?:[、和与及](?:文字|图片|图表|视频|图解|动漫)){1,3}(?:{tail})',
    ),
  },
  {
    id: 'interpretations.number-first',
    metric: 'interpretations.published',
    units: ['item', 'case', 'time'],
    before: /(?:发布|公开|制作|编发|推出|开展|组织|进行)(?:了)?$/u,
    after: /^[^,;]{0,6}解读(?!会|员|培训)/u,
  },
  // 「宣传解读了40余件惠民政策」
  {
    id: 'interpretations.of-papers',
    metric: 'interpretations.published',
    units: ['item', 'case'],
    before: /^(?:[本全今]年|□|年内|先后|共|累计|及时|集中|深入|全面|重点|宣传|并|同步|权威|专题)*解读(?:了)?$/u,
    after: /^[^,;、]{0,16}(?:政策|文件|措施|办法|规定|意见|方案)$/u,
    unless: /培训|学习|会议|党课/u,
  },
];

export const interpretationNones: readonly NoneRule[] = [
  {
    id: 'interpretations.none',
    metric: 'interpretations.published',
    target:
      /(?:政策|文件|措施|图文|进行|发布|开展)[^,;。]{0,4}解读(?:的?(?:次数|数量|稿件|稿|信息|材料|文件|情况))?(?:也|均|都)*(?:[为是]零)?$/u,
  },
];
