import type { Counted } from '../context.ts';

const counting = '(?:[、,]|共计?|合计|总计|计|约|图文|信息|推文|文章|内容)*';
const issues = new RegExp(
  `(?:^|[,;:。、])(?<words>(?:\\([^()]*\\)|[^,;:。、()\\d])*)\\d+[余多]?期(?:次)?${counting}$`,
  'u',
);
const onlyCounting = new RegExp(`^${counting}$`, 'u');
const itemsBehind = new RegExp(`^${counting}\\d+[余多]?[条篇]`, 'u');
const posts = /推送|编发|发布|推文|推出|更新|制作|刊发/u;

/** 「公众号推送41期、163条信息」: in how many issues they came says nothing of whose they are. */
export function ofItemsBehindIssues(one: Counted): Counted {
  if (!/^[条篇]/u.test(one.quantity.unit) || !onlyCounting.test(one.before)) return one;
  const words = issues.exec(one.lead)?.groups?.words;
  return words && posts.test(words) ? { ...one, before: `${words}信息`, after: '' } : one;
}

/** Those issues, which are told only to say how many items there were. */
export const isIssuesOf = ({ before, quantity }: Counted, rest: string): boolean =>
  quantity.unit === '期' && posts.test(before) && itemsBehind.test(rest);
