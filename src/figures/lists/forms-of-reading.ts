import type { Candidate } from '../candidate.ts';
import type { Counted } from '../context.ts';
import { madeOf } from '../made.ts';

const form = '(?:音频|视频|音视频|动漫|漫画|图解|图表|图片|图文|文字|文稿|图示|媒体|专家|访谈)';
const formNamed = new RegExp(
  `^(?:其中|以|通过|采用)*(?<label>${form}(?:[、和及与]${form})*)(?:等)?(?:的?(?:形式|方式|类|解读|材料|产品))+的?(?:共|有|为|仅|只|达|约)*$`,
  'u',
);

/** 「1条文稿解读，1条图文解读」, 「2篇是图解」 */
const formBehind = new RegExp(
  `^(?:[为是]|属于?)?(?<label>${form}(?:[、和及与]${form})*)(?:等)?(?:的?(?:形式|方式|类|解读|材料|产品))*(?:[和及与]|以及)?$`,
  'u',
);
const nothing = /^(?:其中|包括|包含|含|有|另有?|[、和及与])*$/u;

/** 「解读材料28件，图表形式的13件，媒体解读仅1件」: readings by their form, behind all of them. */
export function formOfReading(counted: Counted, last: Candidate | null): Candidate | null {
  if (last?.metric !== 'interpretations.published' || counted.quantity.unitClass === 'percent') return null;
  const label = (nothing.test(counted.before) ? formBehind.exec(counted.after) : formNamed.exec(counted.before))?.groups
    ?.label;
  return label ? madeOf(counted, last.metric, [{ by: 'category', label }], 'interpretations.follows') : null;
}
