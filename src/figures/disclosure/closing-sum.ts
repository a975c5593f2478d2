import type { Counted } from '../context.ts';
import { notPublished, otherPublishing } from './publishing-words.ts';

const closing =
  /^(?:以上|上述|前述|几项|各类|全年|[两三四几]?个?(?:平台|渠道|账号)|,)*(?:[合加]在□+|合计|总计|共计|总共|一共|[合加]起来)(?:共|为|有|达|是)*$/u;
/** 「对外公开的信息有：」 */
const opens = new RegExp(
  `(?:公开|公布|发布|${otherPublishing})的?(?:各类|政府|政务|公开|主要|我[镇乡局]|本[镇乡局])*(?:信息|内容)(?:主要|分别|具体|共)*(?:有|为|包括|包含|如下|是)*[:,]?`,
  'gu',
);
/** What came in and what was asked is added up so too. */
const ofOthers = /申请|咨询|投诉|举报|留言|建议|提案|信件|来信|来访|诉求|答复|回复/u;
const each = /(?<name>[^,;:、。\d□]{2,24}?)(?<count>\d+)(?<unit>条|件|篇|份|则|项)(?=[,;、。()]|$)/gu;

/** The names and counts in a stretch of text where they make up the whole, else null. */
export function sumOf(words: string, unit: string): number | null {
  const items = [...words.matchAll(each)].map(({ groups }) => groups as { name: string; count: string; unit: string });
  if (items.length < 2 || items.some((one) => one.unit !== unit)) return null;
  // A number that is no item's is of something else.
  if ((words.match(/\d+/gu) ?? []).length !== items.length) return null;
  return items.reduce((all, { count }) => all + Number(count), 0);
}

/** 「公开的信息有：人事信息7件，公告8件，合计15件」: what closes a list that makes it up is all that was disclosed. */
export function closesSum({ before, lead, quantity }: Counted): boolean {
  if (!closing.test(before) || notPublished.test(lead)) return false;
  const list = lead.slice(0, lead.length - before.length);
  const opening = [...list.matchAll(opens)].at(-1);
  // 「公告31条、公文28条，以上共计59条」: a sentence that holds nothing else needs no opening.
  const alone =
    /^(?:以上|上述|[两三四几]?个?(?:平台|渠道|账号))/u.test(before) &&
    /^[条则篇]$/u.test(quantity.unit) &&
    !ofOthers.test(list);
  const from = opening ? opening.index + opening[0].length : alone ? 0 : null;
  return from !== null && sumOf(list.slice(from), quantity.unit) === quantity.value;
}
