import type { Candidate } from '../candidate.ts';
import type { Counted } from '../context.ts';
import { disclosedOfMadeRule } from '../disclosure/disclosed-of-made.ts';
import { cleanLabel } from '../labels.ts';
import { madeOf } from '../made.ts';
import { labelOfRemainder, namesRemainder } from './remainder.ts';

/** 占40%, 约占总数的40%, 比重为40%, 所占比例达40%: a share of what stands before it, which its own words do not name. */
export const ofBefore =
  /^[,、]?(?:[约所]?占|(?:其|所占|约)?(?:比重|比例|份额|占有率)(?=(?:大?约|共计?|达到?|[为是有:占])*$))/u;
/** 「工作动态11条（9%）」, 「11条（约9%）」, 「11条归入其他（9%）」: a bracket with nothing but the share. */
export const fillsBracket = ({ before, after, boundary }: Counted): boolean =>
  boundary === '(' && (before === '' || namesRemainder(before)) && after === '';

/** 「财政信息24条、7.7%」: nothing but a mark between an item and its share. */
const rightBehind = /\d[余多]?(?:[条件篇份项则例]|小项)次?[、,/-]?$/u;
const isRightBehind = ({ before, after, lead }: Counted): boolean =>
  /^\/?$/u.test(before) &&
  /^(?:左右|以上)?$/u.test(after) &&
  rightBehind.test(lead.slice(0, lead.length - before.length));

/** 「均已电子化（比例为100%）」: of what the share in the bracket is stands before it. */
const allInFull = /(?:电子化|电子文本|电子版|全文上网)$/u;
const onlyShare = /^(?:约占?|占比?|(?:所占)?比[例重率]|程度|达到?|为|是|:)*$/u;

/** How much was printed in full on the net, in whatever order its words stand: 电子化全文比例, 全文电子化程度. */
const inFull =
  /(?<label>[^,;:□]{0,4}(?:电子化?全文(?:公开)?|全文电子化(?:公开)?)(?:的)?(?:比例|率|程度|比率|占比)?|(?<=^(?:信息|文本)?)电子化(?:的)?(?:程度|比例|比率))(?:均|都|全部)?(?:达到了?|实现|保持|达|占|为|是|约|均|:)*$/u;
/** 电子化全文率 and 电子化全文比例 are 全文电子化率: a citizen asks for it by one name. */
const reversed =
  /^电子化(?:的)?(?:程度|比例|比率)|电子化?全文(?!公开)(?:的)?(?:比例|率|程度|比率|占比)?|全文电子化(?:的)?(?:比例|程度|比率|占比)/u;

/** 「公开29件，占印发公文的41%」: of what was made, which leaves open whether more was disclosed. */
const ofMade = /占[^,;]{0,10}(?:制发|印发|制作|发文|形成|产生|获取)/u;
/** What such a share is told by. */
export const ofMadeRule = 'share.of-made';

/** What a figure that is no part by its label is called in a list: of 主动公开 only where it is told of what was made. */
function namedByMetric(last: Candidate | null): string | undefined {
  if (last?.rule === disclosedOfMadeRule) return '主动公开';
  return namesOf[last?.metric ?? ''];
}
const namesOf: Readonly<Record<string, string>> = {
  'interpretations.published': '政策解读',
  'refused.items': '不予公开',
};

/** 「各类占比为:机构信息10%、政策文件45%」, 「领导活动占22%,民生实事18%」: that what follows are shares is said once, before the first. */
const saidOnce = /(?:占比|比例|比重|构成|百分比)[^;。]*$|占\d+(?:\.\d+)?%[,、][^;。]*$/u;
const ofElse = /申请|答复|办结|受理|来[信访]|咨询|投诉|满意|浏览|访问|按时|及时|同比|增长|下降|率/u;
/** Classes without a count of their own, each with its share; `null` where the words are none. */
export function shareAmongShares({ before, after, lead, quantity }: Counted): string | null {
  const own = lead.slice(0, lead.length - before.length);
  if (quantity.unitClass !== 'percent' || ofElse.test(lead) || !saidOnce.test(own + before)) return null;
  const words = before.replace(/^.*(?:占比|比例|比重|构成|百分比)(?:情况|分别|依次|上看|看|上)*(?:为|是|有|:)*/u, '');
  const left = labelOfRemainder(words, after);
  if (left) return left;
  return /^[^,;:。()\d占]{2,14}(?:占|为)?$/u.test(words) ? cleanLabel(words.replace(/[占为]$/u, '')) : null;
}

/** A share: of what its own words name (全文电子化率), or of the item before it (占5%). 约占40% is about so much. */
export function shareOf(counted: Counted, last: Candidate | null): Candidate {
  const share = saidShare(counted, last);
  return /^约/u.test(counted.before) && share.precision === 'exact' ? { ...share, precision: 'about' } : share;
}

function saidShare(counted: Counted, last: Candidate | null): Candidate {
  const words = counted.before.replace(
    /^(?:全年|本年度?|其中|(?:我|本|全)(?:镇|乡|街道?|县|区|市|局|委|办|单位|机关))+(?!文)/u,
    '',
  );
  const full = inFull.exec(words)?.groups?.label;
  if (['(', ','].includes(counted.boundary) && allInFull.test(counted.previous) && onlyShare.test(words))
    return madeOf(counted, 'proactive.share', [{ by: 'of', label: '全文电子化率' }], 'share.in-full');
  if (full && reversed.test(full))
    return madeOf(counted, 'proactive.share', [{ by: 'of', label: '全文电子化率' }], 'share.in-full');
  const own =
    /(?<label>[^,;:□]{2,20}?(?:率|化(?:的主动公开)?))(?:均|都|皆|全部)?(?:达到?了?|实现了?|保持在?|为|是|约|均)*$/u.exec(
      words,
    )?.groups?.label;
  if (own) return madeOf(counted, 'proactive.share', [{ by: 'of', label: own }], 'share.rate');
  // 「规划类信息，占9%」: the class itself has no number.
  const uncounted =
    ofBefore.test(words) && /类(?:的)?(?:信息)?$/u.test(counted.previous) ? cleanLabel(counted.previous) : null;
  if (uncounted) return madeOf(counted, 'proactive.share', [{ by: 'of', label: uncounted }], 'share.uncounted');
  const label = last?.breakdown.at(-1)?.label ?? namedByMetric(last);
  if (
    label &&
    (ofBefore.test(words) || ((fillsBracket(counted) || isRightBehind(counted)) && !last?.metric.startsWith('other.')))
  )
    return madeOf(counted, 'proactive.share', [{ by: 'of', label }], ofMade.test(words) ? ofMadeRule : 'share.of-item');
  const named =
    /^(?<item>[^,;:]{2,30}?)所?占(?:比|总|全|主动|所有|其中|本年|$)|^(?<kind>[^,;:]{2,30}?(?:类|信息|动态|公告|文件))(?:的|所占)*(?:比重|比例)/u.exec(
      words,
    )?.groups;
  const item = named ? (/率$/u.test(named.item ?? '') ? named.item! : cleanLabel(named.item ?? named.kind!)) : null;
  if (item) return madeOf(counted, 'proactive.share', [{ by: 'of', label: item }], 'share.named');
  return madeOf(counted, 'other.share', [], 'other.share');
}
