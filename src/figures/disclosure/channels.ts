import type { Counted } from '../context.ts';
import { accountByName, accountsOnHosts } from './account-names.ts';

const noun =
  '(?:两微一端”?|(?:政务)?双微|(?:门户|政府|官方)?网站?(?:“[^“”]{2,12}”|(?:(?!上|开设|设立|设置|增设|新增|新建|建立|开辟|公开|发布|信息)[\\u4e00-\\u9fff]){2,10})专栏(?=(?:全年|共|累计|年内)*(?:公开|发布|更新|上线|上传|推出|刊))|(?:门户|政府|官方)?网站(?:群|子站)?|(?<=[\\u4e00-\\u9fff])子站|官网|(?<!网)网页(?:版|(?=上?(?:共|累计|全年|主动|对外)*(?:公开|发布|更新|登出|登载|刊登)))|信息网(?:站)?|政务网(?:站)?|《[^《》]{1,14}》|(?<=[\\u4e00-\\u9fff])(?<![在于从联上]|其中|通过|利用|依托)网(?!上(?![传发公更录网]|线(?![上下])|主动公)|络|民|格|下|友|信|点|页|址|购|红|课)|微信公众号(?:平台)?|(?:微信)?公众服务号|(?:微信)?公众账号|公众号(?:平台)?|(?:政务)?微信(?:订阅号|服务号|公众平台)?|微博(?:账号|号)?|视频号|(?:抖音|快手)(?:短视频)?(?:账号|号)?|今日头条号?|头条号?|(?:百家|企鹅|大鱼|网易|搜狐|南方|澎湃|人民|强国)号|美篇|小红书|政务新媒体|新媒体(?:账号)?|(?:微信)?小程序|客户端|APP|app|公开平台|信息平台|平台|信息公开目录(?=(?:共|累计|主动)*(?:公开|发布|更新))|政府公报|(?<!状况|统计|质量|发展)公报|报纸|报刊|(?<=[\u4e00-\u9fff])[日晚晨早时]报(?!告|送|道|名)|电视台?|广播|电台|公开栏(?!目)|公示栏(?!目)|(?:政府|政务)?(?:信息公开|公开|信息)专栏|网站?[\\u4e00-\\u9fff]{2,4}专栏|新闻媒体|宣传栏(?!目)|公告栏(?!目)|(?:公开|公示|揭示|展示|宣传)[板牌墙]|板报|(?:公开|服务|办事|政务|政府)大厅|融媒体?中心|(?:公开|信息|填报|发布|目录|公示)系统|政府在线|查[阅询](?:场所|点|室|中心)|触摸屏|宣传[册车]|手册|明白[纸卡]|大喇叭|电子(?:显示)?屏|显示屏|LED屏|大屏幕?|宣传单|短信|线上|线下|其[他它余](?:信息)?(?:公开)?(?:方式|渠道|途径|形式|平台)|其[他它余](?:新闻)?媒体(?=上?(?:共|累计|全年)*主动公开)|(?:网络|网上|互联网)(?:公开)?(?:方式|渠道|途径|形式|平台|端)|(?:会议|文件|书面|公告|网页|口头|传单|简报|入户|集中宣传)(?:公开)?(?:形式|方式|途径|渠道)(?=(?:共|累计|全年|主动)*公开))';
/** What is put out there, by verbs that say so of nothing else. */
export const putOut = '发文|发博|发出|推出|放出|传出|挂出|晒出|亮出|贴出|刊出|登出';
const verb = `(?:${putOut}|公开|发布|发送|发稿|推送|编发|转发|刊发|播发|播出|更新|上传|公布|新增|刊登|制作|编写|录入|采集|公示|挂网|上网|上线|挂载|登载|刊载|播放|张贴|推文|承载|展示|滚动显示|可查)`;
const nounPhrase = `(?<label>[^,;:。、□]{0,24}?(?:${noun}){1,2}(?:(?=”(?!${noun}))|(?![^“”,;:。]{0,20}”))(?:(?:“[^”]*”){1,3}(?:(?:微信)?(?:公众号|视频号|订阅号|服务号)(?!平台))?(?:\\([^)]*\\))?|"[^"]*"|\\([^)]*\\)|等(?:网站|媒体|传统(?:公开)?(?:载体|媒介|方式|渠道|形式))?)?)`;
/** The channel, then at most some words, then what was done there or nothing more. */
const acting = new RegExp(
  `${nounPhrase}(?:[^,;:。、]{0,12}${verb}|上?的?(?:信息|作品|推文|短?视频|政府信息|栏目|专栏)?(?:数量|数)?(?:共|累计|达|为|有|占了?)*$)`,
  'u',
);
/** 「在门户网站通过规划计划、财政信息等栏目公开」: where on the site. */
const columns = /(?<=网站?|平台)上?(?:通过|利用|以)[^,;:]{2,60}?等(?:多个|各个?)?(?:栏目|专栏)/u;
/** 「微博发布、转载微博43条」: the second deed is no second channel. */
const twoDeeds =
  /(?<deed>公开|发布|推送)[、和及](?:转载|转发|更新|推送|发布)(?:了)?(?:微博|微信|抖音)?(?=(?:推文|信息|图文)*(?:共|约)*$)/u;
/** 「通过其他渠道和平台公开」: by two words for the same. */
const otherTwice =
  /(?<=其[他它](?:信息|公开)*(?:方式|渠道|途径|形式|平台))[、和及与](?:方式|渠道|途径|形式|平台|载体)/u;
/** Looked for first: most phrases name no channel. */
const anyNoun = new RegExp(noun, 'u');
/** The channel as the subject of a clause whose verb follows in the next: 公众号也充分发挥作用,全年共推送信息. */
const subject = new RegExp(`^${nounPhrase}`, 'u');
/** The channel as what was made for it: 发布微信推文, 推送微博. */
const ofProduct =
  /(?:发布|推送|编发|制作|转发|拍摄)(?:了)?(?:政务|官方)?(?<label>微信|微博|抖音)(?:公众号)?(?:推文|图文|信息|消息|作品|短?视频|文章)*(?:共|约|达)*$/u;
/** 「“青川发布”发布政务微信820条」 says of the name where it is an account. */
const ofAccount =
  /^(?:其中|同时|□|全年)*(“[^“”]{1,20}”)(?:共|累计|全年)*(?:发布|推送|编发)(?:了)?(?:政务|官方)?(微信|微博|抖音)(?:公众号)?(?:推文|图文|信息|消息|作品|视频|文章)*(?:共|约|达)*$/u;
/** Only accounts push: “实干安平”推送28篇. */
const pushing = /^“(?<label>[^”]{1,20})”(?:共|累计|全年)*(?:推送|编发)/u;
const lead =
  /^.*?(?:通过|利用|依托|借助|运用)|^[^,;:、在]{0,12}(?:镇|乡|苏木|街道|办事处|局|委|办|县|区|市|旗|团|单位|机关|政府|动态|信息|消息|稿件|文章|推文|图文|事项|情况)(?:共|累计|全年|今年|年内|已|均|主要|主动|分别)*(?:在(?!线)|经(?![济营贸信开发]))|^[已均](?=在)|^(?:其中|[并且](?=[在于通利依])|同时|此外|另外|另|目前|现在|当前|□|全年|今年|本年度?|年度|(?:我|本|全)(?:镇|乡|街道|街|县|区|市|局|委|办|单位|机关)|[挂贴放登发载存][到在于]|来自于?|借力|在|由|于|以|向|经(?![济营贸信开发])|、|,|主要|[共合总]计|总共|共|累计|公开(?!栏|平台)|发布|发送|编发|更新|主动|(?:优化|调整|完善|加强|推进|规范)+(?=“))+/u;
/** What is named before 、 in the same breath. */
const namesBefore = /(?:在|通过|利用|依托|借助|于|^)(?<names>(?:[^,;:、□]{2,14}、){1,6})$/u;
/** 乡、村公示栏: of which bodies it is. */
const bodiesBefore = /(?:在|通过|利用|依托|借助|^)(?<bodies>(?:(?:[省市县区乡镇村组]|街道|社区|苏木|嘎查)、){1,3})$/u;
const ofBody = /^(?:[省市县区乡镇村组]|街道|社区|苏木|嘎查)/u;
const several = new RegExp(`${noun}[^,;]{0,14}(?:、|和|及|与|以及|或)[^,;]{0,24}${noun}`, 'u');

const together = new RegExp(
  `(?:通过|利用|依托|借助|运用|在)(?<label>(?=[^,;:。□]*${noun})[^,;:。□等]{2,24}(?:、|和|及|与)[^,;:。□等]{2,40}?(?:等(?:(?:纸质|宣传)?(?:资料|材料)|媒体|媒介|传统|方式|渠道|途径|形式|载体|平台|公开|信息|多种|各种|网络|新媒体|线上|客户端|报[刊纸]|主流)*)?)上?(?:新闻|信息|对外|面向公众)?(?:向社会)?(?:共|累计|主动|及时)*${verb}`,
  'u',
);

/** Named together as the subject: 「宣传册、电子屏公开政府信息640条」. */
const actingTogether = new RegExp(`^(?<label>(?:${noun})(?:[、和及与](?:${noun})){1,4})(?:共|累计|主动)*${verb}`, 'u');

/** The channels that a phrase names together as all there were: 「在公示栏、展板、手册公开」, 「通过报刊、电视等媒体公开」. */
export const channelsTogether = (phrase: string): string | null =>
  (together.exec(phrase) ?? actingTogether.exec(phrase))?.groups?.label ?? null;

/** 「15个公开栏，编发简报30期」: what is counted itself in the clause before is not who published. */
const countedThing = /\d(?:余|多)?(?:个|处|块|台|座|面|家)[^,;]*,$/u;

/** 一是在网站方面: the number of an item and what says that a topic follows are no part of its name. */
const topicOpening = /^□+(?:在(?=[^,]*(?:方面|上)$))?/u;

/** 「“青禾”(官方微博」 with the bracket that closes it in the phrase. */
const closed = (label: string, phrase: string): string =>
  /\([^()]*$/u.test(label) && phrase[phrase.indexOf(label) + label.length] === ')' ? `${label})` : label;

/** 「及时更新政务公开专栏，」: what is done to a column makes it no subject of what follows. */
const tended =
  /^(?:□|全年|年内|本年度?|(?:我|本|全)(?:镇|乡|街道|县|区|市|局|委|办|单位)|及时|不断|定期|持续|积极|认真|按时|适时|每[日周月天季])*(?:更新|维护|巡查|检查|充实|丰富|改[版进]|升级)[^,;]*(?:专栏|栏目)(?:内容|信息)?$|的(?:保障|维护|运维|运行|管理|建设|更新)(?:工作)?(?:按要求|有序|顺利|如期|全面|及时)*(?:做好|完成|到位|推进|开展|落实|加强)$/u;

/** 「并新建专题专栏，」: that it was set up is no part of its name. */
const setUp =
  /^(?:并|还|已|及时|□|全年|(?:我|本)[镇乡局办委县区市])*(?:新建|新增|增设|开设|开辟|设[立置]|建立|开通|搭建)(?:了)?/u;
/** 「并新建专题专栏，在该平台共公开」: whose count it is was named before that. */
const namedEarlier = /^(?:□|全年|共|累计)*[在于](?:该|此|这[一个]?)(?:信息)?(?<thing>平台|网站|网页|系统)/u;
const saidOfAnother = (before: string, previous: string): boolean => {
  const thing = namedEarlier.exec(before)?.groups?.thing;
  return thing !== undefined && !previous.endsWith(thing);
};

/** The channel that is the subject of the clause before, or null. */
export const channelBefore = ({ previous, lead, before }: Counted): string | null =>
  tended.test(previous) ||
  saidOfAnother(before, previous) ||
  countedThing.test(lead.slice(0, lead.length - before.length))
    ? null
    : channelIn(
        previous
          .replace(/^\([^()]*\)/u, '')
          .replace(topicOpening, '')
          .replace(setUp, ''),
        true,
      );

/** Rule of a channel that cannot be all there was. */
export const otherWaysRule = 'proactive.other-ways';
/** 「通过美篇、微信等其他方式公开信息17条」: other ways than the main one, so never all; with the site among them it is any way. */
export const otherWays =
  /(?:通过|利用|依托|运用)(?<label>(?![^,;:。□]*(?:网站|官网|门户))[^,;:。□]{2,24}?)等其[他它](?:[^,;:。□方渠途形载平]{0,4})(?:方式|渠道|途径|形式|载体|平台)(?:向社会|对外|主动|共|累计)*(?:公开|发布|公布)/u;

/**
 * The one channel that a phrase names: 「通过政府网站公开政府信息」 → 政府网站.
 * @param asSubject the phrase is the clause before the one that counts
 * @returns null when it names none, or several (网站、公众号等), unless they are the other ways: their count is no single channel's
 */
export function channelIn(words: string, asSubject = false): string | null {
  const others = otherWays.exec(words)?.groups?.label;
  if (others) return others;
  const phrase = words.replace(columns, '').replace(twoDeeds, '$<deed>').replace(otherTwice, '');
  const named = anyNoun.test(phrase);
  if (
    (named && several.test(phrase.replace(/“[^“”]*”/gu, '“”'))) ||
    /以来$|平台建设/u.test(phrase) ||
    /[各多](?:大|类|个|种)+(?:政务|政府|信息|公开)+(?:平台|渠道|载体)|[各多](?:大|类|级|个|种)*(?:平台|渠道|网站|媒体|方式|途径)|等(?:信息|公开|各类|多个|不同)*(?:载体|渠道|途径|方式|形式|平台|媒体|栏目|多种)/u.test(
      phrase,
    )
  )
    return null;
  const said = ofProduct.exec(phrase);
  const kind = said && !anyNoun.test(phrase.slice(0, said.index)) ? said.groups!.label! : null;
  const product =
    ofAccount.exec(phrase)?.slice(1).join('') ||
    (kind ?? pushing.exec(phrase)?.groups?.label ?? accountByName(phrase) ?? accountsOnHosts(phrase));
  if (product || !named) return product ?? null;
  const found = (asSubject ? (acting.exec(phrase) ?? subject.exec(phrase)) : acting.exec(phrase))?.groups?.label;
  if (!found) return null;
  let label = found;
  for (let cut = label.replace(lead, ''); cut !== label; cut = label.replace(lead, '')) label = cut;
  // 该平台, 本网站: which one it is stands elsewhere.
  if (
    /^(?:该|此|上述|以上|本(?=平台|网站|公众号|栏)|(?:不断|及时|持续|进一步|认真|积极|切实|定期|继续|按时)*(?:加强|完善|优化|规范|推进|健全|升级|改[版进])|(?:不断|及时|持续|认真|定期|按时)+(?:更新|维护|运维))/u.test(
      label,
    )
  )
    return null;
  // 公众号 is WeChat's own word; saying 微信 lets a citizen's 微信 find it.
  label = closed(label.replace(/^“(?=[^”]*$)/u, ''), phrase);
  // 「在甲、乙等新媒体平台」: of names together none is left out, though the first says no medium by itself.
  const also = /等/u.test(label) ? namesBefore.exec(phrase.slice(0, phrase.indexOf(label)))?.groups?.names : undefined;
  if (also) return also + label;
  const bodies = ofBody.test(label) && bodiesBefore.exec(phrase.slice(0, phrase.indexOf(label)))?.groups?.bodies;
  if (bodies) return bodies + label;
  return label === '' ? found : label.replace(/(?<!微信)公众号/u, '微信公众号');
}
