import type { Query } from '../questions/query.ts';

const end = '(?:[啊呀吧呢哦哈嘛吗么了的~～!！。.,，?？ ])*';
/** Whole messages that doubt what was said, or want it at more length, and ask for nothing else: one kind a line. */
const doubts: readonly string[] = [
  '(?:你|这|这个|数字)*(?:确定|真的|当真|靠谱|准确|可靠|可信|属实)(?:是真的|没[有]?(?:错|搞错|弄错))?(?:吗|么|不|吧|没|$)',
  '(?:你)?(?:是不是|不会是?|肯定|一定|在|又)*(?:骗人?|骗我|胡说(?:八道)?|瞎说|乱说|瞎编|乱编|说谎|撒谎|搞错|弄错|看错|算错|说错|错|不对|不准|不信|有误)',
  '(?:我)?(?:不太?|才不|不敢)(?:相信|信)(?:你)?|(?:这)?(?:怎么|不)可能|不会吧|没骗我|没搞错',
  '(?:说|讲|请|能|能不能|可以|再)*(?:得)?(?:更)?(?:具体|详细|仔细|清楚|明白)(?:一?点|一?些|说说|讲讲|说|的)(?:说|讲)?(?:下|一下)?',
  '(?:请)?(?:再|重新)?(?:说|讲|念|重复|核对|确认|查)一?(?:遍|次|下)',
  '(?:展开|细)(?:说|讲)(?:说|讲|一下)?',
];
const doubting = new RegExp(`^(?:那|可是|但是|喂|唉|呵+|哼+)?(?:${doubts.join('|')})${end}$`, 'u');

/** 确定吗, 你骗人, 具体一点: the answer just given is put to the test, and stands with its quote. */
export function isDoubt(query: Query): boolean {
  return query.places.length === 0 && query.claim === null && doubting.test(query.text.trim());
}

/** 市民满意吗: a yes or no of its own, no part of what was counted before. */
export function isAside({ text }: Query): boolean {
  return /[吗么][?？]?$/u.test(text.trim()) && !/类|有|[条件项份]/u.test(text);
}
