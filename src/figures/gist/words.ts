import { examples, otherPublishing, readers } from '../disclosure/publishing-words.ts';

/**
 * What a word does in a clause that tells how much was disclosed, or how many requests came. Where every word of a clause is
 * one of these, its order does not matter: 「当年80条信息与群众见面」 says what 「当年发布信息80条」 says.
 */
export type Role =
  | 'examples'
  | 'request'
  | 'asked'
  | 'dispute'
  | 'cause'
  | 'came'
  | 'channel'
  | 'volume'
  | 'deed'
  | 'object'
  | 'openly'
  | 'when'
  | 'who'
  | 'filler';

const han = '\\p{Script=Han}';
const body = '(?:镇|乡|街道|街|县|区|市|州|盟|旗|局|委|办|院|厅|中心|站|处|所|单位|机关|部门|级)';
const place =
  '(?:门户网站|政府网站|网站|官网|网页|(?:信息|公众|政务|公开|门户)网|平台|专栏|栏目|公众号|公众平台|微信号?|微博|客户端|抖音号?|快手号?|视频号|头条号?|订阅号|新媒体|公开栏|公示栏|公告栏|宣传栏|电子屏|文件库|信息系统)';
/** What a channel's own name does not hold. */
const notOfName =
  '公开(?!网|栏|平台)|发布|公布|推送|更新|通过|利用|依托|借助|全年|累计|上线|刊登|登载|经|由|在|从|信息(?!网|公开|系统)|[共计有的已]';

/** Longest first: 政府网站 is a channel and 政府信息 an object, and neither is who. */
const words: readonly (readonly [Role, string])[] = [
  ['filler', '□+(?:数字|数据|指标|记录)'],
  ['examples', `${examples}(?:各类|各项|方面|内容|的)*`],
  [
    'request',
    '(?:依法?申请公开|(?:政府)?信息公开|公开(?:政府)?)(?:信息)?的?申请(?:事项|件|书|表)?(?:数量|[量数])?|(?:申请|要求)(?:公开|获取)(?:的)?(?:(?:政府)?信息(?:的)?|事项)|(?:政府信息)?依申请公开(?:的)?(?:办件|事项|件)?(?:数量|[量数])?',
  ],
  [
    'dispute',
    '(?:被?(?:申请|提起|提出)(?:的)?)?(?:行政)?(?:复议|诉讼|应诉|申诉|投诉|举报)(?:案件|案|申请|事项)?(?:数量|[量数])?',
  ],
  [
    'cause',
    '(?:以|因|由|就|针对|围绕|涉及)[^,;#]{0,16}?(?:信息公开|公开(?:政府)?信息|公开(?=工作|行为|事项)|此)(?:工作|行为|事项|问题)?(?:为由|而?引[起发]|而?产生|而起|而?提起|提出)?的?|(?:政府)?信息公开(?:类|方面|领域)的?',
  ],
  [
    'came',
    '(?:新?收到|新收|收悉|受理|接到|接获|接收到?|接受|收取|收下|收件|接件|来件|寄来|送来|递来|转来|提出|提交|递交|登记|立案|办理(?!结)|进入(?:我?[镇乡局办县区市])?(?:办理|受理)(?:程序|环节|流程))',
  ],
  [
    'channel',
    `(?:“[^“”]{1,20}”(?:等|这一|政务|官方|微信)*${place}?|(?:(?!${notOfName})${han}){0,14}${place}(?:“[^“”]{1,20}”)?(?:(?:公开|信息)?(?:专栏|栏目|平台))?)(?:[上中里]|等)*`,
  ],
  ['asked', '申请(?:事项|件)?'],
  ['volume', `(?:公开|发布|更新|上网|发文)(?:的)?(?:信息|条目)?(?:总?量|总数|条数|数量|数)`],
  [
    'deed',
    `新?(?:公开|公布|发布|公示|上传|更新|${otherPublishing}|见诸[^,;]{0,6}|(?:与|同|和|跟)?${readers}见面|见面)(?:[了过出])?`,
  ],
  [
    'object',
    '(?:政府|政务|公共|工作|各类|各种|各项|本级|原创|精品|优质)*(?:信息|消息|图文|推文|文章|稿件)(?:(?:[、和及与]|以及)(?:工作|政务)?动态(?:类?信息)?)?(?:公开)?(?:条目|条数|总量|数量|[量数])?',
  ],
  ['openly', `主动|(?:对|向|面向|到)(?:外|${readers}|社会面?)`],
  [
    'when',
    '(?:截[至止]到?|统计到|到|至|于|在|从)?(?:□+(?:年度?|[年月日])*(?:[底末]|之?内|期间|间|中|里|全年)?|全年|年[底末内]|本年度?|今年|当年|年度|一年(?:以?来|间|中|里)?)(?:止|为止|起|以来|为截止点)?(?:统计)?',
  ],
  [
    'who',
    `(?:广大)?(?:群众|公众|公民|社会各界|自然人|[村居市]民|法人)(?:(?:或者?|[、和及与])(?:法人|其[他它]组织))*|[我本全该]${body}|${body}(?:里|本级|机关|政府)|街道办(?:事处)?|办事处|党政办(?:公室)?|办公室|机关|我们`,
  ],
  [
    'filler',
    '[,:#、]|只|仅|就|才|便|即|亦|各(?:种|类|个)?(?:渠道|途径|方式)|通过|经过?|由|以|在|利用|依托|借助|于|其中|共计?|总计|合计|累计|总共|一共|总量|总数|数量|约|达到?|为|有|是|计|之多|左右|的|了|已经?|均|全部|都|也|又|还|则|先后|及时|依法|方式|形式|渠道|件数?|条数|[数量]',
  ],
];

const token = new RegExp(words.map(([, pattern]) => `(${pattern})`).join('|'), 'uy');

/** A word of a clause with what it does there; null: it is none of those that we know. */
export interface Word {
  readonly role: Role | null;
  readonly said: string;
}

/** A clause's words in order; characters side by side that belong to no known word make one. */
export function wordsOf(clause: string): readonly Word[] {
  const found: { role: Role | null; said: string }[] = [];
  for (let at = 0; at < clause.length; ) {
    token.lastIndex = at;
    const match = token.exec(clause);
    const which = match ? match.slice(1).findIndex((group) => group !== undefined) : -1;
    const last = found.at(-1);
    if (which >= 0) found.push({ role: words[which]![0], said: match![0] });
    else if (last?.role === null) last.said += clause[at];
    else found.push({ role: null, said: clause[at]! });
    at += which >= 0 ? match![0].length : 1;
  }
  return found;
}
