import type { Counted } from '../context.ts';
import { tail } from '../rules/rule.ts';
import {
  information,
  loosely,
  metReaders,
  namesAccount,
  notPublished,
  otherPublishing,
  oursByName,
  plainly,
  site,
  upwards,
} from './publishing-words.ts';

const together = '(?:[合加总]起来|一年(?:下)?来)?';
const ending = `${together}(?<end>${tail})`;

/** 「在县政府网刊登我乡信息」, 「年内挂网的信息计」: who and where, the deed, and what. */
const deed = new RegExp(
  `^(?<head>[^;:]*?)(?<verb>${otherPublishing})(?:[了过的])?(?<what>${information})${ending}`,
  'u',
);
/** 「挂在县政府网站上的我镇信息」 */
const placed = new RegExp(
  `^(?<head>[^;:]*?)(?:挂|登|放|刊登|登载|刊载|公布|发布|发|上传|传)(?:在|到|至|于)(?<where>[^,;]{2,40}?)(?:[上中里内])?的(?<what>${information})${ending}`,
  'u',
);
/** 「我乡公布的政务信息和工作动态达」: news beside it makes it no class. */
const withNews = new RegExp(
  `^(?<head>[^;:]*?)(?<verb>(?:主动)?(?:公开|公布|发布|上传))(?:[了过的])?(?=(?:各类|政府|政务|公开|的)*信息)(?<what>${information})(?<=动态)${ending}`,
  'u',
);
/** 「同公众见面的信息有」 */
const metThem = new RegExp(`^(?<head>[^;:]*?)${metReaders}的${information}${ending}`, 'u');
/** 「登出各类审计信息」: what the rules know behind 发布 they know behind this as well. */
const ofField = new RegExp(
  `^(?<head>[^;:]*?)${plainly}(?:[了过的])?(?<what>(?:各类|各项|各种|相关|有关)*(?!.*(?:许可|处罚|审批|案件|强制))[^,;:、□发公]{2,8}信息)${ending}`,
  'u',
);
const isLoose = new RegExp(`^${loosely}$`, 'u');
const toPublic = /对外|对社会|向社会|向公众|各(?:大|类|个)?(?:平台|渠道|公开)/u;
const atSite = new RegExp(site, 'u');

/** 「推出政府信息57篇」, 「挂在网站上的我镇信息达53条」, in the rules' words: 发布信息. */
function deedIn({ before: words }: Counted): string | null {
  const put = placed.exec(words)?.groups;
  if (put) {
    const where = put.where!.replace(/\([^()]*\)/gu, '');
    return atSite.test(where) ? `${put.head}在${where}发布信息${put.end}` : null;
  }
  const met = metThem.exec(words)?.groups;
  if (met) return `${met.head}发布信息${met.end}`;
  const news = withNews.exec(words)?.groups;
  if (news) return `${news.head}${news.verb}信息${news.end}`;
  const said = deed.exec(words)?.groups as Record<'head' | 'verb' | 'what' | 'end', string> | undefined;
  const field = said ? undefined : ofField.exec(words)?.groups;
  if (field) return `${field.head}发布${field.what}${field.end}`;
  // 公开信息 says it itself, whatever was done.
  if (!said || /公开/u.test(said.what)) return null;
  const sure =
    !isLoose.test(said.verb) || oursByName.test(said.what) || toPublic.test(said.head) || atSite.test(said.head);
  return sure ? `${said.head}${/公开/u.test(said.verb) ? '公开' : '发布'}信息${said.end}` : null;
}

/** 「政府信息全年公开了189条」, 「各类信息共上网发布了305条」: what, and then what was done. */
const topicFirst = new RegExp(
  `^(?<head>(?:□|年度?|全年|本年度?|今年|[我本全](?:[镇乡局办委县区市]|街道|单位))*)(?:的)?(?<what>${information}),?(?:□|全年|年内|本年度?|今年|已经?|共计?|总计|合计|累计|先后|对外|向社会|主动)*(?:公开|公布|发布|上传|${otherPublishing})(?:了|的)?(?<end>${tail})`,
  'u',
);
/** 「工作信息和动态类信息，」: the two sorts that there are. */
const ofAllSorts = /信息(?:、|和|及|与)[^,;:]{0,2}动态/u;
/** What is said of 政府信息 by its name is no request's, whatever the clauses before tell of. */
const disclosedByName =
  /^(?:□|全年|[我本全][镇乡局办委县区市])*(?:各类|各项|全部|所有)?(?:政府|政务)信息(?:共|已|全年)*主动公开(?:了)?(?:共计?|达|约|有|为)*$/u;
function topicIn({ before, after, previous, boundary, quantity }: Counted): string | null {
  // 「政府信息公开共有5项制度」
  if (!/^(?:之多|左右)?$/u.test(after) || quantity.unit === '项') return null;
  const words = boundary === ',' && /信息$/u.test(previous) ? `${previous},${before}` : before;
  const said = topicFirst.exec(words)?.groups as Record<'head' | 'what' | 'end', string> | undefined;
  return said && (oursByName.test(said.what) || ofAllSorts.test(said.what)) ? `${said.head}公开信息${said.end}` : null;
}

/** 「县政府网站是我局公开的主渠道，」 */
const mainSite = new RegExp(
  `^(?:□|全年|目前|[^,;:]{0,12}以)*(?<where>[^,;:]{0,30}?${site}站?)(?:\\([^()]*\\))?(?:是|为|作为|系)[^,;:]{0,22}(?:主|首要|首选|唯一|□□|核心|基本)[^,;:]{0,4}(?:平台|渠道|阵地|载体|窗口|途径|场所)$`,
  'u',
);
/** 「我镇依托县政府门户网站公开政府信息，」 */
const throughSite = new RegExp(
  `^[^,;:]{0,8}(?:通过|依托|利用|借助)(?<where>[^,;:、和及与]{0,30}?${site}站?)(?:主动|及时|对外|向社会)*(?:公开|发布)(?:${information})$`,
  'u',
);
const bareDeed = new RegExp(
  `^(?:□|年度?|全年|共|累计|已|本年度?|今年|先后)*(?:公开|公布|发布|上传|更新|${otherPublishing})(?:了)?(?:${information})?(?:${tail})`,
  'u',
);

/** 「县政府网站是我局公开的主渠道，全年登载154条」: the site, put before what it did. */
export function siteBefore({ before, previous, boundary }: Counted): string | null {
  if (boundary !== ',' || notPublished.test(previous) || namesAccount(previous) || !bareDeed.test(before)) return null;
  const where = (mainSite.exec(previous) ?? throughSite.exec(previous))?.groups?.where;
  return where ? `通过${where}公开信息` : null;
}

/** 「“青溪发布”公众号是我镇唯一的公开渠道，」: the one way there is; a main one, 主要渠道, is not. */
const mainAccount =
  /^(?:□|全年|目前|[^,;:“”]{0,12}以)*(?<where>[^,;:、和及与]{0,24}?(?:公众号|公众平台|微信|微博|抖音号|视频号|新媒体)(?:平台)?)(?:是|为|作为|系)[^,;:]{0,16}(?:唯一|仅有|独有)[^,;:]{0,6}(?:平台|渠道|阵地|载体|窗口|途径|场所)$/u;
const postsAlone =
  /^(?:□|全年|共计?|累计|已|本年度?|今年|先后)*(?:(?:通过|利用|依托|在)[^,;:、]{2,24})?(?:主动)?(?:公开|公布|发布|推送|编发|推出|更新|上传)(?:了)?(?:(?:各类|各项|相关|政府|政务|公开|工作|原创|的)*(?:信息|推文|图文|文章|内容))?(?:共|约|达|为|有)*$/u;

/** That account, put before what it published, as 主动公开 says it. */
export function mainAccountBefore({ before, previous, boundary }: Counted): string | null {
  if (boundary !== ',' || /媒体号|报|电视/u.test(previous) || !postsAlone.test(before)) return null;
  const where = mainAccount.exec(previous)?.groups?.where;
  return where ? `通过${where}主动公开信息` : null;
}

/** 「县政府网站青溪镇专栏、公众号、村务公开群等共推出信息」: the site and others together. */
const channelsWithSite = new RegExp(
  `^(?:□|年度?|全年|本年度?|今年|其中)*(?:通过|依托|利用|借助|在)?(?=[^;:]*${site})[^,;:、]{2,24}?(?:、[^,;:、]{2,24}?){1,7}(?:等(?:各?处|各?平台|渠道|载体|多个|各类)*)?(?<deed>(?:全年|累计|合计|总计|一共|共计?|总共|先后)+${otherPublishing}.*)$`,
  'u',
);
const villages = /[党村居]务公开/gu;

/** 「推出政府信息57篇」, where neither it nor the clause before tells of an account, the press, or what went up or came in. */
export function deedInPlainWords(one: Counted): string | null {
  const { before, lead } = one;
  const together = channelsWithSite.exec(before)?.groups?.deed;
  if (together && !notPublished.test(before.replace(villages, '')))
    return deedIn({ ...one, before: `通过各平台${together}` });
  const clauses = lead.slice(lead.lastIndexOf(';') + 1, Math.max(0, lead.length - before.length)).split(',');
  const words = `${clauses.slice(-2).join(',')}${before}`;
  if (disclosedByName.test(before) && !notPublished.test(before)) return '主动公开信息共';
  return notPublished.test(words) || namesAccount(words) || upwards.test(before) ? null : (topicIn(one) ?? deedIn(one));
}
