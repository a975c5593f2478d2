import type { Counted } from '../context.ts';
import { channelIn } from './channels.ts';

/** 「一是门户网站方面，」 at the head of a point; what was done there, and how, follows in clauses without a number. */
const topic = /(?:^|[;。□])在?(?<words>[^,;:。、□\d]{2,20})方面[,:](?:[^,;:。\d]{2,24},){0,2}(?<deed>[^,;:。\d]*)$/u;
const deed =
  /^(?:□|全年|年内|本年度?|今年|共计?|总计|合计|累计|及时|已|主动|公开|编辑|对外|向社会)*(?:公开|公布|发布|推送|编发|更新|上传)/u;

/** 「一是门户网站方面，坚持及时准确，全年发布信息640条」: the channel, put before what it did. */
export function ofChannelAsTopic(one: Counted): Counted {
  const { before, lead, quantity } = one;
  if (!/^[条篇]/u.test(quantity.unit)) return one;
  const found = topic.exec(lead)?.groups;
  if (!found || found.deed !== before || !deed.test(before)) return one;
  const channel = channelIn(found.words!, true);
  return channel?.endsWith(found.words!.slice(-2)) ? { ...one, before: `通过${channel}${before}` } : one;
}
