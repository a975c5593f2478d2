import type { Candidate } from '../candidate.ts';
import type { Counted } from '../context.ts';
import { madeOf } from '../made.ts';
import type { Head } from './list-item.ts';

const period = '(?:(?<![\\d年至到/-])(?:1[0-2]|[1-9])月(?:份)?|第?[一二三四1-4]季度|[上下]半年)';
const own = new RegExp(
  `^(?:[^,;:\\d]{0,10}:)?(?:其中)?[,:]?(?<label>${period})(?:共计?|计|公开|发布|新增|更新|信息|[为是有:])*$`,
  'u',
);
const each = new RegExp(`${period}[^,;、。()\\d]{0,6}(?<count>\\d+)[条件篇份则项]`, 'gu');
/** What such a part is told by. */
export const periodRule = 'proactive.listed-period';

/**
 * 「公开44条（其中1月份1条，3月份5条）」: how much of a total each month, quarter or half of the year brought, where several are told.
 * @param folded the text before masking, where the months still stand
 */
export function partByPeriod(
  counted: Counted,
  head: Head | null,
  last: Candidate | null,
  folded: string,
): Candidate | null {
  const { quantity, clause, sentence } = counted;
  const whole = head?.candidate;
  if (whole?.metric !== 'proactive.items' || quantity.unit !== whole.unit || quantity.value > whole.value) return null;
  if (!/[□年度]/u.test(counted.before)) return null;
  const words = folded.slice(clause.start, quantity.numberStart).replace(/\s/gu, '');
  const label = own.exec(words)?.groups?.label;
  if (!label) return null;
  const told = folded.slice(Math.max(sentence.start, whole.span.end), sentence.end).replace(/\s/gu, '');
  const counts = [...told.matchAll(each)].map(({ groups }) => Number(groups!.count));
  if (counts.length < 2) return null;
  const isWhole = counts.reduce((sum, one) => sum + one, 0) === whole.value;
  return isWhole || last?.rule === periodRule || /其中|\(|按/u.test(counted.lead)
    ? madeOf(counted, 'proactive.items', [{ by: 'category', label }], periodRule, { partOf: whole.span })
    : null;
}
