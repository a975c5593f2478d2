import type { Counted } from '../context.ts';

const opening =
  '(?:□|全年|其中|同时|此外|另外|另|今年|本年度?|年内|(?:我|本|全)(?:镇|乡|街道?|县|区|市|局|委|办|部|院|处|中心|单位)(?:的)?|通过|利用|依托|借助|运用|在|由)*';
/** One account by its name: “青山发布”微信公众号, 政务微博, 抖音号“青山”. */
const one =
  '(?:“[^“”]{1,20}”)?[^,;:、和及与“”()□@]{0,16}?(?:微信|微博|公众号|视频号|抖音|快手|头条|小红书|客户端|APP)(?:公众号|公众平台|订阅号|服务号|号|账号)?(?:“[^“”]{1,20}”)?(?:\\([^()]{1,20}\\))?';
const several = `${one}(?:(?:、|和|及|与|以及)${one}){1,5}`;
/** 等新媒体平台 belongs to the name, 三个账号 does not. */
const rest =
  '(?:“两微一端”)?(?:等(?:政务)?(?:新媒体|自媒体)?(?:平台|账号)?)?(?=[两三四五六七八九\\d]个|上?(?:共|累计|总计|全年|年内|主动|对外|及时)*(?:发布|更新|推送|编发|转发|发送|推出|制作|公开))';
const told = '(?:[两三四五六七八九\\d]个?(?:政务|官方)?(?:新媒体|自媒体)?(?:平台|账号|渠道|号)?(?<=.[^个]))?上?';
const deed =
  '(?:共计?|累计|总计|全年|年内|主动|对外|及时)*(?:发布|更新|推送|编发|转发|发送|推出|制作|公开)(?:了)?(?<object>[^,;:。\\d]{0,24})$';

/** 「微信公众号、“青山一家”等新媒体」: 新媒体 says of a name that it is an account. */
const amongThem = new RegExp(
  `^${opening}@?(?<label>${one}(?:、[^,;:、“”()□]{2,10}){0,4}等(?:政务)?新媒体(?:平台|账号)?)${told}${deed}`,
  'iu',
);
const together = new RegExp(`^${opening}@?(?<label>${several}${rest})${told}${deed}`, 'iu');
const anyAccount = /微信|微博|公众号|抖音|快手|头条|小红书/u;
const noItem = /粉丝|关注|留言|回复|咨询|阅读|浏览|点击/u;
const works = /作品|视频|推文|图文/u;

/** 「微信公众号、微博、抖音号共发布信息320条」: the accounts by their names as they stand together; null for anything else. */
export function accountsTogether({ quantity, lead }: Counted): string | null {
  if (!anyAccount.test(lead)) return null;
  const clause = lead.slice(Math.max(...[...',;:。'].map((mark) => lead.lastIndexOf(mark, lead.length - 1))) + 1);
  const found = (together.exec(clause) ?? amongThem.exec(clause))?.groups;
  if (!found || noItem.test(found.object!)) return null;
  return quantity.unitClass === 'item' || (quantity.unit === '个' && works.test(found.object!)) ? found.label! : null;
}
