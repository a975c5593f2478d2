import { type CountRule, said } from './rule.ts';

/** What the press of others is called; never what an office runs itself. */
const outlet =
  '(?:(?:人民|新华|光明|中新|央视|央广|法治|长安)[网社]?|学习强国|[日晚早晨时周]报|报[刊纸社]?|电视|电台|广播|传媒|媒体|融媒|新闻|视频|客户端|壹点|网)';
const own =
  '公众号|微信|微博|抖音|快手|视频号|头条号|政府|政务|党建|门户|官网|官方|信息网|专栏|栏目|办公|上级|(?<!等|各|主流|知名|商业|新闻)网站|我[镇乡局办县区市委]|本[镇乡局办县区市单机]';
const notOwn = `(?![^,;:]*(?:${own}))`;
const kinds = '(?:了)?(?:新闻|宣传|重点|专题|各类|相关|原创|深度|正面)*';

/** Pieces that the press brought: media.items and never what was disclosed. */
export const mediaRules: readonly CountRule[] = [
  {
    id: 'media.items',
    metric: 'media.items',
    units: ['item', 'time', 'none'],
    before: said(
      '(?:(?<![新全自融])媒体|报刊|报纸|日报|电视台?|电台|广播|学习强国|在□+(?:等|上)*)[^,;]*?(?:(?<=媒体上?)发布(?=(?:各类|相关|图文|新闻)*(?:信息|稿件|文章|报道|宣传))|刊发|刊登|刊载|播出|播发|发稿|报道|发表|刊播|采用|推送)[^,;]{0,30}?(?:{tail})',
    ),
    // 「通过门户网站、新闻媒体发布3300条」 is of all of them.
    // 「由媒体刊发的解读3篇」 explains what was issued, whoever printed it.
    not: /(?:网站|公众号|平台)(?:、|和|及|与)[^,;]*媒体发布(?:各类|政府|政务)*信息|媒体[^,;]{0,6}(?:政策|文件)?解读(?:文章|稿件?|材料|信息)?(?:共|为|有|达|约)*#/u,
  },
  // 「在甲视频、乙新闻等平台发布报道20篇」: 报道 and 稿件 are the press's words for what it brings.
  {
    id: 'media.reports',
    metric: 'media.items',
    units: ['item', 'case'],
    before: said(
      `^(?:其中|同时|此外|另外?|还|全年|年内|□|共)*(?:在|于|通过|经|由)?${notOwn}(?<label>(?=(?:(?!发布|刊|推出|发表)[^,;:□“”])*?${outlet})[^,;:□“”]{2,40}?)上?(?:共|累计|全年)*(?:发布|刊发|刊登|刊载|推出|发表)${kinds}(?:报道|稿件|通讯|新闻稿)(?:{tail})`,
    ),
    by: 'channel',
  },
  // 「6件作品被学习强国平台采用」
  {
    id: 'media.taken-up',
    metric: 'media.items',
    units: ['item', 'case'],
    before: /^(?:其中|同时|此外|另外?|还|全年|年内|□|共|有|约)*$/u,
    after: new RegExp(
      `^(?:(?:新闻|宣传|政务|各类|优秀)*(?:作品|稿件|信息|文章|新闻|报道|视频|图文))?(?:先后|陆续|分别)?(?:被|获得?)${notOwn}(?:(?<label>(?=[^,;]*?${outlet})[^,;]{2,30}?)(?:采用|采纳|录用|刊发|刊登|刊载|转载|报道|推送|播发)|[^,;]{0,6}${outlet}$)`,
      'u',
    ),
    by: 'channel',
  },
  // 「被学习强国平台采用信息8件」: of what was taken up, 件 is a piece as well.
  {
    id: 'media.taken-up-pieces',
    metric: 'media.items',
    units: ['case'],
    before: said(`被${notOwn}[^,;]*?${outlet}[^,;]*?(?:采用|采纳|刊发|刊登|刊载|转载)[^,;]{0,8}?(?:{tail})`),
  },
];

/** Asked before what is disclosed: 发布信息 is said of the press as well. */
export const outletRules: readonly CountRule[] = [
  // 「利用大众网、极目新闻等客户端发布信息30篇」: where the press is named, it is the press that brought them.
  {
    id: 'media.by-outlets',
    metric: 'media.items',
    units: ['item'],
    before: said(
      `^(?:其中|同时|此外|另外?|还|全年|年内|□|共)*(?:在|于|通过|经|利用|依托|借助)${notOwn}(?<label>(?=[^,;]{0,30}?(?:(?:人民|光明|中新|大众|红)网|新华社|(?:海报|极目|封面|顶端|齐鲁|闪电|上游|澎湃)新闻))[^,;:□“”]{2,40}?)上?(?:共|累计|全年)*(?:发布|推出|发表|推送)(?:了)?${kinds}(?:信息|文章|消息)?(?:{tail})`,
    ),
    by: 'channel',
  },
];
