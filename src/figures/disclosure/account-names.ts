/** What an account calls itself: 青川发布, 青川微讯, 青川之声. */
const ending =
  '(?:(?<!信息|政策|新闻|权威|预警|动态|文件|公告|通知)发布|微[讯报博信播]|快[讯报]|资讯|播报|融媒体?|传媒|之[声窗]|视窗|(?<!政府)在线|头条|政务|e家|[Ee]通|(?:服务|订阅)号)';
/** The body's short name as an account: 青川民政. The names of columns end so as well: 学前教育. */
const office =
  '(?<=[\\u4e00-\\u9fff]{2})(?<!学前|义务|职业|高等|基础|特殊|安全|法治|继续|社会|智慧)(?:民政|公安|交警|教育|司法|城管|人社|消防|税务|检察|法院|医保|文旅|应急|住建|统计|卫健|共青团|妇联)';
/** 美丽青川, 平安青川. */
const beginning =
  '(?:美丽|幸福|平安|文明|魅力|阳光|清风|清廉|活力|智慧|生态|大美|掌上|今日|微(?!观|企))(?!乡村|校园|医院|社区|家园|企业|监管|中国|养老|城市|农业|家庭|庭院|信用|政务|建设|机关|河湖|文明|财政|采购|信访|救助|[村党校厂]务|交通|工地|厨房|餐饮|工程|行动)[\\u4e00-\\u9fff]{2,4}';
/** Platforms that give every office an account of its own. */
const host = '(?:南方\\+|学习强国|人民号|强国号|南方号|澎湃号|网易号|百家号)';
const name = `“(?:[^“”□]{1,14}?(?:${ending}|${office})|${beginning}|${host})”`;
const verb = '(?:公开|公布|发布|推送|编发|转发|更新|上传|发文|发稿|推文)(?!栏|平台)';
const opening = '(?:□|全年|年内|其中|同时|此外|另外?|通过|利用|依托|在|,)*';
const named = new RegExp(
  `^${opening}(?<names>${name}(?:[、和及与]?${name}){0,3})上?(?:共计?|累计|总计|全年|年内|年度|本年度|主动|对外|及时)*${verb}`,
  'u',
);

/** 「“青川发布”发布信息163条」: an account by nothing but its name in quotation marks; several as they stand together. */
export function accountByName(words: string): string | null {
  const names = named.exec(words)?.groups?.names;
  if (!names) return null;
  const only = /^“(?<name>[^“”]+)”$/u.exec(names)?.groups?.name;
  return only ?? names;
}

const onHosts = new RegExp(
  `(?:^(?!通过|利用|依托|在)|通过|利用|依托|在)(?<label>(?:[^,;:、□“”]{2,8}[、和及与]){1,5}[^,;:、□“”]{2,8}?[两三四五六七八九](?:大|个)(?:官方|政务)?(?:微博|微信|公众号))(?:平台|账号)?上?(?:共|累计|主动|全年)*${verb}`,
  'u',
);

/** 「通过新浪、腾讯两大微博发布」: the hosts of the accounts, all of them. */
export const accountsOnHosts = (words: string): string | null => onHosts.exec(words)?.groups?.label ?? null;

const onlyNames = new RegExp(`^(?:${name}[、和及与]?)+$`, 'u');

/** Whether a label is the name of an account, or several: 青川发布. */
const isAccountName = (label: string): boolean => onlyNames.test(label.startsWith('“') ? label : `“${label}”`);

const social = /双微|两微|微信|微博|抖音|快手|公众号|视频号|客户端|小程序|新媒体|头条|百家号|美篇|小红书/u;

/** What one account published takes nothing from the site; of any other channel nobody can tell how much of it is the same. */
export const isAccount = (label: string): boolean =>
  isAccountName(label) ||
  (label.split(/、|和|及|与/u).every((one) => social.test(one)) && !/报|电视|广播|网/u.test(label));
