import type { Counted } from '../context.ts';
import { channelIn } from './channels.ts';

/** Accounts, sites and boards: one of them counted is itself the place where what follows was published. */
const noun =
  '(?:网站|网|微信|微博|公众号|公众服务号|订阅号|服务号|视频号|抖音号?|快手号?|头条号?|新媒体|客户端|APP|账号|账户|公[开示告]栏|宣传栏|电子屏|显示屏)(?:平台|账号)?';
const opening = /^(?:其中|同时|另外?|□|全年|年内|[我本全][镇乡局办委县区市街]|街道|先后|已|共|还|均|及)+/u;
const having =
  /^新?(?:开[设通办]|[办建管用]好|建立|建有|建成|创?建|增|创办|设[立置有]|注册|申请|认证|入驻|运营|运维|维护|管理|拥有|现有|制作|有)(?:了)?/u;
const account = new RegExp(`${noun}$`, 'u');
/** 「开设政务微信1个、」, 「开通了1个微信公众号，」 */
const counted =
  /(?:^|[,;:、(]|其中)(?<words>[^,;:、()。\d]{2,30}?)(?:共|约)?\d+(?:个|家|户|块)(?<behind>[^,;:、。\d]{0,24})[、,]$/u;
/** 「微信1个、微博2个，公开信息516条」 is said of both. */
const several = /\d(?:个|家|户|块)[、和及与][^,;:、。\d]{0,20}\d+(?:个|家|户|块)[、,]$/u;
const gone = /关停|关闭|注销|停[用更]|清理|整合|撤销|迁移|下线|归并|整改/u;

/** Only what stands in one list with the account, or what only accounts do, may be said of a year or with 主动. */
const published =
  /^(?:已|了)*(?:公开|发布|更新|公示|张贴)(?:了)?(?:各类|各项|相关|政府|政务|工作|动态)*(?:信息|内容|博文|推文|图文|文章|作品|短?视频)?(?:共|约|达|有|为)*$/u;
const posted =
  /^(?:全年|年内|共|累计|已|□)*(?:推送|编发|推文)(?:了)?(?:各类|各项|相关|政府|政务|工作|动态)*(?:信息|消息|内容|博文|推文|图文|文章|作品|短?视频)?(?:共|约|达|有|为)*$/u;
const beside =
  /^(?:全年|年内|共|累计|已)*(?:主动)?(?:公开|发布|更新|公示)(?:了)?(?:各类|各项|相关|政府|政务|工作|动态)*(?:信息|内容)?(?:共|约|达|有|为)*$/u;

/** 「建立政务微信公众号，」, and behind it only that it published information: 「发布民政信息212条」. */
const setUp = new RegExp(
  `(?:^|[,;。、])(?:并|还|同时|□|全年|[我本][镇乡局办委县区市])*(?:建立|开通|开设|创办|注册|申请|运营|运行|办好|管好|用好)(?:了)?(?<words>[^,;:、()。\\d]{0,20}${noun}),$`,
  'u',
);
const publishedThere =
  /^(?:已|了)*(?:公开|发布|推送|编发|推出)(?:了)?[^,;:、公发]{0,8}(?:信息|动态|图文|推文)(?:共|约|达)*$/u;

const deed = /^(?:全年|年内|共|累计|已|了|□)*(?:主动)?(?:公开|发布|更新|公示|张贴|推送|编发)/u;

/**
 * 「开通公众号2个、公开信息517条」: the account counted in the clause before is whose items these are, and is put
 * before what it did.
 */
export const ofAccountBefore = (one: Counted): Counted => {
  const { before, lead, quantity } = one;
  if (!/^[条篇]/u.test(quantity.unit)) return one;
  const earlier = lead.slice(0, lead.length - before.length);
  const made = publishedThere.test(before) && !gone.test(earlier) ? setUp.exec(earlier)?.groups?.words : undefined;
  const own = made && /微信|微博|公众|抖音|快手|视频号|客户端|APP/u.test(made) ? channelIn(made, true) : null;
  if (own) return { ...one, before: `通过${own}${before}` };
  const said = counted.exec(earlier)?.groups;
  if (!said || gone.test(said.words!) || several.test(earlier)) return one;
  const did = posted.test(before) || published.test(before) || (earlier.endsWith('、') && beside.test(before));
  const named = said.behind === '' ? said.words!.replace(opening, '').replace(having, '') : said.behind!;
  if (!did || !account.test(named)) return one;
  const channel = channelIn(named, true);
  // Whatever it is called there, what an account published is no headline: 发布 never makes one of it.
  return channel ? { ...one, before: `通过${channel}${before.replace(deed, '发布')}` } : one;
};
