import { cleanLabel } from '../labels.ts';
import { part, type Step } from './named-part.ts';

/** What says that a count is of all that its list left over: 余下, 剩余的. */
const left = '(?:其余|余下|剩[余下]|剩|还有|另有|尚有|再有|另外|另|最后)(?:的)?';
const belongs =
  '(?:信息)?(?:均|都|则|全部|统一)*(?:归[入为类到于]+|列[入为]|划[入为归分到]+|计[入为]|并入|纳入|放[入在]|[属系]于?|算作?|[是为])';
const behind = new RegExp(`^${belongs}(?<label>[^,;。、]{2,20}?)(?:栏目?|中|里|之[中列])?$`, 'u');
/** 归入其他, behind the number of what is left. */
export const namesRemainder = (words: string): boolean => behind.test(words);
/** 「其余54%为动态类」: the class that the words behind a number name for all that is left. */
export const labelOfRemainder = (before: string, after: string): string | null =>
  leftAlone.test(before) ? cleanLabel(behind.exec(after)?.groups?.label ?? '') : null;
const whereabouts =
  /^(?:信息)?(?:均|都|则|全部)*(?:通过|利用|依托|借助|在|由|以)(?<label>[^,;。]{2,24}?)(?:上|等(?:渠道|方式|形式|途径))?(?:对外|向社会|主动|予以|进行)*(?:公开|公布|发布|公示|推送|张贴|刊登|播[出发放])$/u;
const withheld = /^(?:信息)?(?:均|都|则|全部|尚|还)*(?:[不免未][予于]?|暂|属[于]?不|没有?)/u;
const leftAlone = new RegExp(`^(?:其中)?${left}(?:共|约|计)*$`, 'u');

/** 「余下98条归入其他」, 「其余14条通过公开栏公布」: what is left over is named behind its number, by class or by channel. */
export const remainder: Step = (item) => {
  const { before, after } = item.counted;
  if (!leftAlone.test(before)) return undefined;
  if (withheld.test(after)) return null;
  const channel = whereabouts.exec(after)?.groups?.label ?? null;
  return (
    part(item, 'channel', channel, 'channel') ??
    part(item, 'category', cleanLabel(behind.exec(after)?.groups?.label ?? ''), null)
  );
};

const within = new RegExp(
  `${left}(?<count>\\d+[条件篇份则])${belongs}(?<label>[^,;。、()\\d]{2,12}?)(?:栏目?|中|里)?(?=[(,;。]|$)`,
  'gu',
);
/** A list with what is left over as an item like the others: 「…，余下98条归入其他。」 → 「…，其他98条。」 */
export const remainderAsItem = (words: string): string => words.replace(within, '$<label>$<count>');
