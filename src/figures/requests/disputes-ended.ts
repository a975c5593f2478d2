import type { Candidate } from '../candidate.ts';
import type { Counted } from '../context.ts';
import type { Head } from '../lists/list-item.ts';
import { madeOf } from '../made.ts';

const proceeding = '(?:行政)?(?:复议|诉讼|应诉)(?:案件|案|申请)?';
const outcome =
  '结果维持|结果纠正|其[他它]结果|尚未审结|未审结|确认违法|维持|纠正|撤销|驳回|撤回|撤诉|终止|败诉|胜诉|调解';
/** 「15件行政复议、9件行政诉讼获维持」: what is said at the end is said of both. */
const ended = new RegExp(
  `^(?<noun>${proceeding})(?:(?:[、和及与]|以及)\\d+[件起宗例项]${proceeding})?(?:结果为|均|都|皆|全部|已|经|审理|审查|后|[被获为予以]|得到|作出|法院|判决|裁定|决定|复议机关)*(?<outcome>${outcome})(?:原[^,;。]{0,8})?(?:[,;、。)]|$)`,
  'u',
);
/** 「行政复议26件…其中」: their number was told before. */
const toldBefore = {
  reviews: /复议[^,;。、\d]{0,14}\d+[件起宗例项桩单].*其中/u,
  lawsuits: /(?:诉讼|应诉)[^,;。、\d]{0,14}\d+[件起宗例项桩单].*其中/u,
};

/**
 * 「其中15件行政复议获维持」: how disputes ended, where they are named behind their number; never a second total.
 * @param rest what follows the quantity in its sentence
 */
export function disputeEnded(counted: Counted, head: Head | null, rest: string): Candidate | null {
  if (counted.quantity.unitClass !== 'case' && counted.quantity.unitClass !== 'item') return null;
  const words = rest.replace(/\s/gu, '');
  const named = new RegExp(`^${proceeding}`, 'u').exec(words)?.[0];
  if (!named) return null;
  const of = named.includes('复议') ? 'reviews' : 'lawsuits';
  const told = ended.exec(words)?.groups;
  if (!told)
    return toldBefore[of].test(counted.lead) && !/公开/u.test(counted.before)
      ? madeOf(counted, 'other.count', [], 'disputes.some-of-them')
      : null;
  const whole = head?.candidate.metric === `${of}.total` ? { partOf: head.candidate.span } : {};
  const made = madeOf(counted, `${of}.outcomes`, [{ by: 'outcome', label: told.outcome! }], 'disputes.ended', whole);
  // Quoted up to how they ended: 「其中15件行政复议」 alone says nothing of it.
  const said = new RegExp([...told.outcome!].join('\\s*'), 'u').exec(rest)!;
  return { ...made, span: { ...made.span, end: counted.quantity.end + said.index + said[0].length } };
}
