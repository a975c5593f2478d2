import type { Counted } from '../context.ts';
import { channelIn } from './channels.ts';
import { notPublished } from './publishing-words.ts';

const bare =
  /^(?:(?:政务)?新媒体方面,?|全年|年内|今年|累计|先后|□|共|约|近|计|其中|其余|余下|剩余|剩下的?|另外|另有|另|还有|有|的|将|把|,|:)*$/u;
/** 挂在, 推送到, 发布于 */
const put =
  '(?:[挂贴放登发载存刊]\\p{Script=Han}?|推送|发布|张贴|公布|公开|公示|上传|刊登|登载|刊发|转载|发送|投放)[到在于至]';
const how = `(?:均|都|系|是|则|已|全部|先后|陆续|及时|分别)*(?:由|通过|经由?|在|借助|利用|依托|来自于?|见于|以|${put})`;
/** 由县政府门户网站发出, 信息通过公众号推送, 来自政务微博: where it was published, behind how much. */
const through = new RegExp(`^(?:政府|政务|各类|的)*(?:信息)?${how}(?<place>[^,;:。]{2,30})$`, 'u');
/** What accounts write: 图文, 短视频, 安全生产、消防方面的内容. */
const posts = '(?:信息|图文|推文|博文|文章|作品|短?视频|音频|海报|图片|动态|内容|消息|资讯|新闻|公告|通知|政策|稿件)';
const ofPosts = new RegExp(
  `^(?:的)?(?<object>(?!政府信息|政务信息)[^,;:。\\d“”]{0,24}?${posts})${how}(?<place>[^,;:。]{2,34})$`,
  'u',
);
const deed = /公开(?!栏|平台|网|目录|专栏)/u;
/** What the press's words are part of, and is none of it. */
const ours = /[新融]媒体|(?:村级?|应急)广播/gu;
const ofElse = /申请|投诉|举报|信访|线索|咨询|征[求集]|意见/u;

/** 「其中，123条由政府网站发出，82条来自公众号」: the channel, put before what it published. */
export function ofChannelBehind(one: Counted, text: string): Counted {
  const { before, after, quantity } = one;
  if (!/^[条篇则项个期]$/u.test(quantity.unit) || !bare.test(before)) return one;
  const place = /^[期个]$/u.test(quantity.unit) ? undefined : through.exec(after)?.groups?.place;
  const channel = place ? channelIn(`通过${place}`) : null;
  if (channel && place)
    return { ...one, before: `${before}通过${channel}${deed.test(place) ? '公开' : '发布'}`, after: '' };
  return ofPostsBehind(one, text);
}

/** 「226条防火、防汛方面的内容以微博“青川应急”发布」, 「502篇图文经公众号发出」: with what it was that was published. */
function ofPostsBehind(one: Counted, text: string): Counted {
  const { end } = one.quantity;
  const printed = /^[^,;:。()\n]{4,80}/u.exec(text.slice(end, end + 80))?.[0] ?? '';
  const behind = printed.replace(/\s/gu, '');
  const said = ofPosts.exec(behind)?.groups;
  if (!said || ofElse.test(behind) || notPublished.test(behind.replace(ours, ''))) return one;
  const channel = channelIn(`通过${said.place}`);
  return channel
    ? {
        ...one,
        before: `通过${channel}${deed.test(said.place!) ? '公开' : '发布'}${said.object}`,
        after: '',
        clause: { ...one.clause, end: end + printed.length },
      }
    : one;
}
