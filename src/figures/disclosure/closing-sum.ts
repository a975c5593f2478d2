import type { Counted } from '../context.ts';
import { evenItems } from '../lists/even-items.ts';
import { notPublished, otherPublishing } from './publishing-words.ts';
import { added, summed } from './sum-words.ts';

const closing = new RegExp(`^${summed}$`, 'u');
const adding = /[计总累加共和]|以上|上述|全年/u;
/** 「对外公开的信息有：」 */
const opens = new RegExp(
  `(?:公开|公布|发布|${otherPublishing})的?(?:各类|政府|政务|公开|主要|我[镇乡局]|本[镇乡局])*(?:信息|内容)(?:主要|分别|具体|共)*(?:有|为|包括|包含|如下|是)*[:,]?`,
  'gu',
);
/** 「…，以上共计」, 「…，三项合计」: of which counts it is the sum. */
const whichOnes = /(?:^|[,;。])(?:以上|上述|[几各]项|[两三四五六七八九十](?![^,;。\d]*领域))[^,;。\d]*$/u;
/** What came in and what was asked is added up so too. */
const ofOthers = /申请|咨询|投诉|举报|留言|建议|提案|信件|来信|来访|诉求|答复|回复/u;
const each = /(?<name>[^,;:、。\d□]{2,24}?)(?<count>\d+)(?<unit>条|件|篇|份|则|项)(?=[,;、。()]|$)/gu;

/** The names and counts in a stretch of text where they make up the whole, else null. */
export function sumOf(words: string, unit: string): number | null {
  const named = evenItems(words);
  const items = [...named.matchAll(each)].map(({ groups }) => groups as { name: string; count: string; unit: string });
  if (items.length < 2 || items.some((one) => one.unit !== unit)) return null;
  // A number that is no item's is of something else.
  if ((named.match(/\d+/gu) ?? []).length !== items.length) return null;
  return items.reduce((all, { count }) => all + Number(count), 0);
}

/** 「公开的信息有：人事信息7件，公告8件，合计15件」: what closes a list that makes it up is all that was disclosed. */
export function closesSum({ before, lead, quantity }: Counted): boolean {
  if (!adding.test(before) || !closing.test(before) || notPublished.test(lead)) return false;
  const list = lead.slice(0, lead.length - before.length);
  const opening = [...list.matchAll(opens)].at(-1);
  // 「公告31条、公文28条，以上共计59条」: a sentence that holds nothing else needs no opening.
  const alone = whichOnes.test(lead) && /^[条则篇]$/u.test(quantity.unit) && !ofOthers.test(list);
  const from = opening ? opening.index + opening[0].length : alone ? 0 : null;
  return from !== null && sumOf(list.slice(from), quantity.unit) === quantity.value;
}

const there = new RegExp(
  `^(?:以上|上述)(?:各类|信息|内容)*(?:均|都|全部)*(?:已|统一)*(?:在|通过|由|经)(?<where>[^,;:□]{2,24}?)上?(?:对外|主动)*(?:公开|公布|发布|上传|推送),?(?:全年|年内|本年度?)*${added}(?:共|为|有|达|是)*$`,
  'u',
);
/** 「…，以上均在门户网站发布，全年合计56条」: where all that it adds up was published; null where it is no such sum. */
export function sumThere({ before, lead, quantity }: Counted): string | null {
  const where = there.exec(before)?.groups?.where;
  if (!where || notPublished.test(lead)) return null;
  return sumOf(lead.slice(0, lead.lastIndexOf(before.slice(0, 2))), quantity.unit) === quantity.value ? where : null;
}
