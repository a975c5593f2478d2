import type { Candidate } from '../candidate.ts';
import type { Counted } from '../context.ts';
import type { Head } from '../lists/list-item.ts';
import { madeOf } from '../made.ts';

/** What leads to a number of disputes: 全年有, 我局发生, 行政诉讼和. */
const leads =
  /(?:^|□|[年度内间]|有|共计?|发生|收到|接到|受理|办理|出现|产生|存在|涉及|新增|引发|引起|提起|其中|涉|和|与|及)$/u;
const elsewhere = /未|没|无|培训|学习|答复|维持|撤销|审结|办结/u;
/** 因政府信息公开申请提起的, 不服答复引发的, 以我局为被申请人的: how they came about, said between the number and its noun. */
const over =
  '(?:(?=[^,;。]{0,24}(?:公开|申请|答复|由此))[^,;。未无没\\d]{2,36}?(?:的|提起了?|提出了?|引起了?|引发了?|导致了?|产生了?|申请了?)|(?:向|以|被)[^,;。未无没\\d]{1,16}?的?|(?:被|所)?(?:提起|引发)的?)?';
const behind = new RegExp(
  `^${over}(?:(?<review>(?:行政)?复议)|(?<suit>行政(?:诉讼|应诉)))(?:的)?(?:案件|案|申请|事项)?(?:和|及|与|以及|(?:均|全部|都|皆|已)[^,;。]{0,16})?$`,
  'u',
);
const noun = /^[^,;。]*?(?:行\s*政\s*)?(?:复\s*议|诉\s*讼|应\s*诉)/u;
/** 「2起行政复议、行政诉讼」: of both together, and nobody can tell how many of each. */
const ofBoth = /^[^,;。\d]{0,60}复议(?:案件|申请)?[、和及与或](?:被)?(?:提起)?(?:行政)?诉讼/u;

/**
 * 「发生3起因公开信息引起的行政诉讼」: how many disputes, where they are named behind their number.
 * @param rest what follows the quantity in its sentence
 */
export function disputeBehind(counted: Counted, head: Head | null, rest: string): Candidate | null {
  const { quantity, before, after } = counted;
  if (!['起', '件', '宗', '例', '项', '桩', '单'].includes(quantity.unit)) return null;
  if (!leads.test(before) || elsewhere.test(before)) return null;
  const named = behind.exec(after)?.groups;
  if (!named || ofBoth.test(rest.replace(/\s/gu, ''))) return null;
  const metric = named.review ? 'reviews.total' : 'lawsuits.total';
  // 「行政诉讼5件，其中2件因信息公开提起的行政诉讼」 counts some of the five: see `disputesOverDisclosure`.
  const whole = head?.candidate.metric === metric ? head.candidate : null;
  if (whole && !(/其中/u.test(before) && /公开/u.test(after))) return null;
  const made = whole
    ? madeOf(counted, metric, [], 'disputes.over-disclosure', { partOf: whole.span })
    : madeOf(counted, metric, [], 'disputes.number-first');
  // Quoted up to the noun: 「发生3起」 alone says nothing.
  return { ...made, span: { ...made.span, end: quantity.end + (noun.exec(rest)?.[0].length ?? 0) } };
}
