import type { Dimension } from '../figure.ts';
import type { UnitClass } from '../text/quantities.ts';
import type { Topic } from '../text/topics.ts';

/**
 * One way of saying a count. Patterns are tried on folded text without spaces in which dates and document numbers
 * are masked: `before` on what stands directly before the number, `after` on what follows its unit. Both must match
 * when both are given. A named group `label` in either becomes the breakdown's label.
 */
export interface CountRule {
  readonly id: string;
  readonly metric: string;
  readonly units: readonly UnitClass[];
  /** The unit itself, where its class says too little. */
  readonly unit?: RegExp;
  readonly before?: RegExp;
  readonly after?: RegExp;
  /** Tried on all of the sentence before the number. */
  readonly lead?: RegExp;
  /** Must not match on `before` + `#` + `after`. */
  readonly not?: RegExp;
  /** Must not match on all of the sentence before the number. */
  readonly unless?: RegExp;
  /** The section must be about this. */
  readonly topic?: Topic;
  readonly by?: Dimension;
  /** The part, where the words do not name it: 兼管 is 兼职. */
  readonly part?: string;
  /** Only where the number is nought. */
  readonly zero?: true;
  /** How surely a total is the headline count of 主动公开: 3 says so, 2 公开, 1 发布 or 上传. */
  readonly strength?: 1 | 2 | 3;
}

/** One thing that a report can say there was none of. `target` is sought in the reach of a negation. */
export interface NoneRule {
  readonly id: string;
  readonly metric: string;
  readonly target: RegExp;
  /** Must not match in the negated clause. */
  readonly not?: RegExp;
  /** The section must be about this; `lead` is sought in the sentence up to the clause's end. */
  readonly topic?: Topic;
  readonly lead?: RegExp;
  /** Must not match in the clause, before the denial or behind it. */
  readonly unless?: RegExp;
  /** Believed among what is wrong and is to be done as well: it says too much to mean anything else. */
  readonly anywhere?: true;
  /** The part of the metric there was none of, where it is one: 专职. */
  readonly role?: string;
}

/** Words that close a counting phrase: 共, 总数为, 数量达. */
export const tail =
  '[”"》]?的?(?:总?数量|总数|总量|总?[条篇]数|件数|数|量)?[”"]?(?:情况)?(?:全年|年内|本年度?|今年|一年(?:下)?来)?(?:已|均|同样|也|亦|则|共计|总计|合计|累计[到至]?|共有|总共|一共|共|人民币|历年来?|约|大约|达到了|达到|达|为|(?:只|仅)有?|有|是|计|:)*$';

/** A pattern with `{tail}` filled in. */
export const said = (pattern: string): RegExp => new RegExp(pattern.replaceAll('{tail}', tail), 'u');
