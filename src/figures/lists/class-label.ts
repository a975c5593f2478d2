import { isTotal, throughWhat } from '../disclosure/total-like.ts';
import { cleanLabel, listLabel } from '../labels.ts';
import type { ListItem } from './list-item.ts';

/** 「通过网站、公众号等平台发布通知公告80条」: what was published there names the part. */
const throughSeveral = /.*(?:公开发布|公开(?!栏)|发布|推送|编发)(?:了)?(?<object>[^,;]{2,20})$/u;

/** The class that an item of a list names, or null; by which ways it was published is no part of its name. */
export function classLabel(item: ListItem): string | null {
  const { counted } = item;
  if (!throughWhat(counted)) return listLabel(counted);
  const form = /^(?:其中)?以(?<label>[^,;]{2,10}(?:形式|方式|名义))(?:主动)?(?:公开|发布)/u.exec(counted.before)?.groups
    ?.label;
  if (form) return form;
  if (isTotal(item)) return cleanLabel(counted.before.replace(/(?:主动)?(?:公开|发布).*$/u, ''));
  return cleanLabel(throughSeveral.exec(counted.before)?.groups?.object ?? '') ?? listLabel(counted);
}
