import type { Candidate } from '../candidate.ts';
import type { Counted } from '../context.ts';
import { madeOf } from '../made.ts';
import { accountsTogether } from './accounts-together.ts';
import { channelBefore, channelIn, putOut } from './channels.ts';
import { columnIn } from './columns.ts';
import { accountsOf } from './disclosure.ts';
import { onlineBeside } from './online.ts';

/** 「微博2465条」, 「公众号推送信息240条」: a channel's count outside any list; null when it is none. */
export function channelCount(counted: Counted): Candidate | null {
  const accounts = accountsTogether(counted);
  if (accounts) return accountsOf(counted, accounts);
  if (onlineBeside(counted)) return ofChannel(counted, '网上', 1);
  if (isOfElse(counted)) return null;
  const published = publishedThere.test(counted.before);
  const channel = channelIn(counted.before) ?? columnIn(counted.before) ?? (published ? channelBefore(counted) : null);
  if (!channel || isIssues(counted, channel) || !(published || isAccountAlone(counted) || besideShare(counted)))
    return null;
  return ofChannel(counted, channel, putOnline.test(counted.before) ? 0 : 1);
}

const ofChannel = (counted: Counted, label: string, strength: 0 | 1): Candidate =>
  madeOf(counted, 'proactive.items', [{ by: 'channel', label }], 'proactive.channel', { strength });

const publishedThere = new RegExp(
  `(?:公开|发布|发稿|推送|编发|转发|刊发|播发|播放|播出|更新|上传|公布|张贴|公示(?![栏牌墙])|挂网|上网|上线(?=(?:了)?(?:[^,;:、]{0,8}信息)?(?:共|约|达)*$)|挂载|登载|刊[载登]|编写|推文|${putOut})[^,;]{0,40}$`,
  'u',
);
/** What merely stands on the site or a board may be news as well: no headline, though no other channel were counted. */
const putOnline =
  /^(?!.*(?:公开(?![栏牌墙])|发布|公布)).*(?:上线(?!(?:政府|政务|各类)*信息)[^,;]{2}|挂网|上网|挂载|登载|刊[载登]|公示(?![栏牌墙]))[^,;]*$/u;

/** Business with people, the press, and what was reported upwards. */
const otherBusiness =
  /(?:每[天日周月季期]|[日周月]均)[^,;]*$|^(?:并|还|其中)*[与同和跟][^,;:]*(?:合[办作]|联[办合]|共[办建])|收到|受理|咨询|回复|依申请|公开(?:征[求集询]|听取|招[聘录考]|选[拔聘]|遴选)(?![^,;]*(?:信息|公告|稿|公示))|(?<![新融全自])媒体|上报|报送|(?:栏目|专栏|板块|频道)(?:共|约|有|为)*$/u;
/** 「科学设置信息公开栏目6项」, 「设立公开栏12块」: the columns and boards themselves are counted. */
const boards = /(?:栏目|专栏|专题|公[开示告]栏|宣传栏|[牌板墙屏])(?:共|有)*$/u;
/** 「通过网站发布征集调查13期」 asks, and discloses nothing. */
const asked = /(?:征集|调查|问卷|投票|访谈)(?:活动)?(?:共|有)*$/u;

/** 「电视栏目播出24期」 counts broadcasts, 「公众号推出专题活动6期」 what was done. */
const programme =
  /(?:电视|电台|广播)[^,;]*(?:栏目|节目|专题片?)[^,;]*(?:播[放出发]|制作)|播[放出][^,;]*(?:节目|栏目|专题片)|推出[^,;]*(?:活动|栏目|专栏|节目|服务|举措|措施|课程|项目|功能|产品)(?:共|约)*$/u;
/** 「公文平台发文30份」 is how papers go round within the office. */
const circulated = /发文(?:共|约)*$/u;

function isOfElse({ before, quantity }: Counted): boolean {
  const works = quantity.unit === '个' && /(?:作品|视频|推文|图文)$/u.test(before);
  if ((quantity.unitClass !== 'item' && !works) || otherBusiness.test(before)) return true;
  if (programme.test(before) || (circulated.test(before) && !/^[条篇则期]$/u.test(quantity.unit))) return true;
  return (boards.test(before) || asked.test(before)) && !/^[条篇]/u.test(quantity.unit);
}

/** 「编发政府公报6期」, 「印发宣传册500册」 count what was printed, and nothing that it published. */
const isIssues = ({ before, quantity }: Counted, channel: string): boolean =>
  /^[期册份张本块个]$/u.test(quantity.unit) && before.endsWith(channel);

/** 「县政府网站占62%，计124条」: the channel whose share stands before how much it was. */
const besideShare = ({ before, lead }: Counted): boolean =>
  /^(?:其中)?[^,;:]{0,24}(?:网站?|平台|[栏屏报]|大厅|载体|方式)共有$/u.test(before) &&
  /%[(,、][共计有约即为]*$/u.test(lead);

/** 「“青川民政”微信公众号210条，微博95条」: an account and how much, with no word of what it did. */
const isAccountAlone = ({ before, quantity }: Counted): boolean =>
  /^[条篇个]$/u.test(quantity.unit) &&
  /^(?:“[^”]{1,16}”)?[^,;:□“”]{0,8}(?:公众号|微信|微博|抖音号?|视频号|快手号?|头条号?)上?(?:信息|推文|内容|作品|短?视频)?(?:共|累计|约|达|有|为)*$/u.test(
    before,
  );
