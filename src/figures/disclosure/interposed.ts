import { type Counted, ownWords, placeInLead } from '../context.ts';

/** Until when, or by what reckoning: 截至□月□日, 以年底为截止点统计, 据统计. */
const interposed =
  /^(?:(?:截[至止]|[到至以按])[^,公开发布]*(?:□|[底末]|目前|统计|口径|计算)[^,公开发布]*|(?:据|经)(?:初步|不完全)?(?:统计|汇总))$/u;
const whole = /(?:^|[,;。])(?<whole>[^,;:。\d]*(?:公开|公布|发布|上网)[^,;:。\d]*(?:信息|内容|数量|总数|条数))$/u;
const counting = /^(?:[总合共]计|总共|共有|共|达到?|约|计|为|有|是)*$/u;

/** 「在网上公开的信息，截至12月31日，为88条」: what is counted, which its date parts from the number, put before that. */
export function ofWholeBeforeDate(one: Counted, text: string): Counted {
  const { previous, boundary, lead, quantity, clause } = one;
  if (boundary !== ',' || !/^[条件篇份]/u.test(quantity.unit) || !interposed.test(previous)) return one;
  const own = ownWords(one);
  const found = counting.test(own) ? whole.exec(lead.slice(0, lead.lastIndexOf(`,${previous},`))) : null;
  if (!found) return one;
  const from = lead.lastIndexOf(`,${previous},`) - found.groups!.whole!.length;
  const start = placeInLead(one, text, from);
  return { ...one, before: `${found.groups!.whole}${own}`, previous: '', boundary: '', clause: { ...clause, start } };
}
