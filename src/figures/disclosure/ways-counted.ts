import type { Counted } from '../context.ts';
import { site } from './publishing-words.ts';

const ways = '(?:信息|公开|发布)?(?:渠道|平台|载体|途径|方式|阵地)';
const counted = new RegExp(
  `(?:^|[,;。:])(?=[^,;:。]*${site})[^,;:。、]{2,24}?(?:[、和及与][^,;:。、]{2,24}?){1,6}等?[两三四五六七八九\\d](?:大|个)$`,
  'u',
);
const opens = new RegExp(`^${ways}(?=.)`, 'u');

/** 「门户网站、公众号、公开栏三个渠道共推送信息46条」: how many ways there are parts their names from what was published in all of them. */
export function ofWaysCounted(one: Counted): Counted {
  const way = opens.exec(one.before)?.[0];
  if (!way || !/^[条篇则件]/u.test(one.quantity.unit)) return one;
  const names = one.lead.slice(0, one.lead.length - one.before.length);
  const from = counted.exec(names)?.index;
  if (from === undefined) return one;
  const before = `通过各${one.before}`;
  return { ...one, before, lead: names.slice(0, from + 1).replace(/[^,;。:]+$/u, '') + before };
}
