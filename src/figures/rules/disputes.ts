import { type CountRule, type NoneRule, said } from './rule.ts';

const counts = ['case', 'item', 'time', 'none'] as const;
const followers = '(?:的)?(?:案件|案|申请|事项|件|起|情况)?';

/** 行政复议, 行政诉讼, 举报投诉申诉 over information disclosure. One number may stand for several: 复议、诉讼0件. */
export const disputeRules: readonly CountRule[] = [
  {
    id: 'reviews.total',
    metric: 'reviews.total',
    units: counts,
    before: said(`(?:行政复议|复议)${followers}(?:{tail})`),
    not: /结果|维持|纠正|撤销/u,
  },
  {
    id: 'lawsuits.total',
    metric: 'lawsuits.total',
    units: counts,
    before: said(`(?:行政诉讼|诉讼|应诉)${followers}(?:{tail})`),
    not: /结果|维持|纠正|败诉|胜诉|民事|刑事|法院受理/u,
  },
  {
    id: 'complaints.total',
    metric: 'complaints.total',
    units: counts,
    before: said(`(?:举报|申诉|投诉)${followers}(?:{tail})`),
    topic: 'disputes',
  },
  {
    id: 'complaints.about-disclosure',
    metric: 'complaints.total',
    units: counts,
    before: said(`信息公开[^,;]{0,12}(?:举报|申诉|投诉)${followers}(?:{tail})`),
  },
];

/** Nouns joined before one number, each with a rule of its own: 行政复议、行政诉讼均为0件. */
export const joinedDisputes: readonly (readonly [noun: RegExp, metric: string])[] = [
  [/复议/u, 'reviews.total'],
  [/诉讼/u, 'lawsuits.total'],
  [/举报|申诉|投诉/u, 'complaints.total'],
];

export const disputeNones: readonly NoneRule[] = [
  { id: 'reviews.none', metric: 'reviews.total', target: /复议/u, not: /泄密|纠错率|败诉/u },
  { id: 'lawsuits.none', metric: 'lawsuits.total', target: /诉讼|被诉|起诉/u, not: /泄密|败诉/u },
  { id: 'complaints.none', metric: 'complaints.total', target: /申诉|申述|举报|投诉/u, not: /泄密|处理不/u },
];
