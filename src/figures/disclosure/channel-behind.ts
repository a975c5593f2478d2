import type { Counted } from '../context.ts';
import { channelIn } from './channels.ts';

const bare = /^(?:其中|其余|余下|另外|另有|另|还有|有|的|:)*$/u;
/** 由县政府门户网站发出, 信息通过公众号推送, 来自政务微博: where it was published, behind how much. */
const through =
  /^(?:政府|政务|各类|的)*(?:信息)?(?:均|都|系|是|则)?(?:由|通过|经由?|在|借助|利用|依托|来自于?|见于|[挂贴放登发载存刊]\p{Script=Han}?[到在于])(?<place>[^,;:。]{2,30})$/u;

/** 「其中，123条由政府网站发出，82条来自公众号」: the channel, put before what it published. */
export function ofChannelBehind(one: Counted): Counted {
  const { before, after, quantity } = one;
  if (!/^[条篇则项]$/u.test(quantity.unit) || !bare.test(before)) return one;
  const place = through.exec(after)?.groups?.place;
  const channel = place ? channelIn(`通过${place}`) : null;
  return channel && place
    ? { ...one, before: `${before}通过${channel}${/公开/u.test(place) ? '公开' : '发布'}`, after: '' }
    : one;
}
