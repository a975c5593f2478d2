import type { Counted } from './context.ts';
import type { Breakdown } from './figure.ts';
import { activityRules } from './rules/activities.ts';
import { disputeRules, joinedDisputes, lawsuitRules } from './rules/disputes.ts';
import { documentRules } from './rules/documents.ts';
import { feeRules } from './rules/fees.ts';
import { mediaRules, outletRules } from './rules/media.ts';
import { chargeRules, powerRules } from './rules/powers.ts';
import { proactiveRules } from './rules/proactive.ts';
import { proactiveBodyRules } from './rules/proactive-bodies.ts';
import { proactivePartRules } from './rules/proactive-parts.ts';
import { regulationRules } from './rules/regulation.ts';
import { answeredRules, answerRules } from './rules/request-answers.ts';
import { carriedRules } from './rules/request-carried.ts';
import { requestRules } from './rules/requests.ts';
import type { CountRule } from './rules/rule.ts';
import { selector } from './rules/select.ts';
import { staffRules } from './rules/staff.ts';
import { staffCharged } from './rules/staff-charged.ts';
import type { Topic } from './text/topics.ts';

/** What a rule makes of a quantity. */
export interface Reading {
  readonly metric: string;
  readonly breakdown: readonly Breakdown[];
  readonly rule: string;
  readonly strength: 0 | 1 | 2 | 3;
  /** What was counted together by its examples: 低保、五保等信息. */
  readonly examples?: string;
}

/** All rules of counts in the order in which they are asked; the first that fits decides. */
export const countRules: readonly CountRule[] = [
  ...answeredRules,
  ...carriedRules,
  ...requestRules,
  ...answerRules,
  ...lawsuitRules,
  ...disputeRules,
  ...chargeRules,
  ...feeRules,
  ...outletRules,
  ...proactiveBodyRules,
  ...proactiveRules,
  ...regulationRules,
  ...mediaRules,
  ...activityRules,
  ...staffRules,
  ...staffCharged,
  ...powerRules,
  ...documentRules,
  ...proactivePartRules,
];

/** Those that may fit a count: the unit and the words beside it rule out most. */
const mayFit = selector(countRules);

/** What the first rule that fits makes of a quantity. */
export function readingOf(counted: Counted, topics: ReadonlySet<Topic>): Reading | null {
  for (const rule of mayFit(counted)) {
    const reading = readingBy(rule, counted, topics);
    if (reading) return reading;
  }
  return null;
}

/** What every rule that fits makes of it, in order: all but the first have lost, as `explain` shows. */
export const readingsOf = (counted: Counted, topics: ReadonlySet<Topic>): readonly Reading[] =>
  mayFit(counted).flatMap((rule) => readingBy(rule, counted, topics) ?? []);

/** Of a rule for the quantity's unit. */
function readingBy(rule: CountRule, counted: Counted, topics: ReadonlySet<Topic>): Reading | null {
  if (rule.topic && !topics.has(rule.topic)) return null;
  if (rule.zero && counted.quantity.value !== 0) return null;
  const before = rule.before ? rule.before.exec(counted.before) : undefined;
  const after = rule.after ? rule.after.exec(counted.after) : undefined;
  if (before === null || after === null) return null;
  if (rule.lead && !rule.lead.test(counted.lead)) return null;
  if (rule.unless?.test(counted.lead)) return null;
  if (rule.not?.test(`${counted.before}#${counted.after}`)) return null;
  const groups = { ...before?.groups, ...after?.groups };
  const label = groups.label ?? groups.head ?? groups.at ?? rule.part;
  const breakdown = label && rule.by ? [{ by: rule.by, label }] : [];
  const examples = groups.examples ? { examples: groups.examples } : {};
  return { metric: rule.metric, breakdown, rule: rule.id, strength: rule.strength ?? 0, ...examples };
}

/** Kinds of disputes with nothing between them but what joins them, and what is said of each. */
const joint =
  /(?:复议|诉讼|应诉|申诉|举报|投诉)(?:(?:[的案件数量被、和及与或]|程序|申请|提起|引[起发]|发生|进入|收到|行政|以及)*(?:复议|诉讼|应诉|申诉|举报|投诉))*(?=[^复诉举投]{0,8}$)/u;

/** 「行政复议、行政诉讼均为0件」: the metrics of all nouns that are joined in front of one number. */
export function joinedMetrics({ before }: Counted): readonly string[] {
  const group = joint.exec(before)?.[0] ?? '';
  // 「针对复议、诉讼中的问题整改5项」
  if (/问题|整改|培训|会议|研讨|案例|宣传|制度|庭审|结果|维持|纠正|撤销|[胜败]诉|审结/u.test(before)) return [];
  return joinedDisputes.filter(([noun]) => noun.test(group)).map(([, metric]) => metric);
}

/** 「行政复议、行政诉讼共5件」 is of both together, and nobody can tell how many of each. */
export const ofEachAlike = ({ before, quantity }: Counted): boolean =>
  quantity.value === 0 || /[各均都皆]/u.test(before);
