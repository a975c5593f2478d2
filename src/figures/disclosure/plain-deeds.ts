import type { Counted } from '../context.ts';
import { tail } from '../rules/rule.ts';
import {
  information,
  loosely,
  namesAccount,
  notPublished,
  otherPublishing,
  oursByName,
  site,
  upwards,
} from './publishing-words.ts';

const together = '(?:(?:合|加)(?:起来|在一起)|总起来)?';
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
  const said = deed.exec(words)?.groups as Record<'head' | 'verb' | 'what' | 'end', string> | undefined;
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
function topicIn({ before, after, previous, boundary, quantity }: Counted): string | null {
  // 「政府信息公开共有5项制度」
  if (after !== '' || quantity.unit === '项') return null;
  const words = boundary === ',' && /信息$/u.test(previous) ? `${previous},${before}` : before;
  const said = topicFirst.exec(words)?.groups as Record<'head' | 'what' | 'end', string> | undefined;
  return said && oursByName.test(said.what) ? `${said.head}公开信息${said.end}` : null;
}

const when = '(?:[在于]?(?:□|年度?)+(?:[内中里间])?|全年)';
const opening =
  /^(?:□|年度?|全年|其中|共计?|总计|合计|累计|已|有|本年度?|今年|约|达|[我本全](?:[镇乡局办委县区市]|街道|单位)|街道|,)*$/u;
/** 「…条政府信息在□主动向社会公开」: what is counted, where it was put and what was done, behind the number. */
const behind = new RegExp(
  `^(?:的)?${information}(?:已经?|均|都|全部|先后|陆续|分别|及时|${when})*(?:(?:予以|得到|得以|实现)?(?:由|经由?|在|通过|利用|于|从|依托)(?<where>[^,;:□]{1,40}?)上?)?(?:已|及时|依法|${when}|(?<own>主动)|(?:向|面向|对)(?:社会|公众|外)|对外)*(?:予以|得到|得以|实现|获得)?(?:(?<open>主动公开|公开|公布)|发布|上传|公示|${otherPublishing})(?:[了过])?(?:渠道)?$`,
  'u',
);
/** 「通过主动公开渠道发布」 is no channel of any name. */
const anyWay = /(?:主动)?公开(?:的)?(?:渠道|平台|载体|方式|途径|形式)|^[我本]?(?:[镇乡局办委]|街道|单位)$/u;

/** 「3条政府信息公开」 may go on as anything: 政府信息公开申请. */
const onlyNamed = new RegExp(`^(?:的)?${information}$`, 'u');

/** 「政府信息92条通过网站对外公开」: the noun stands before its number, and what was done behind it. */
const nounBefore = new RegExp(`^(?<rest>.*?)有?(?<what>${information})(?:共|有|计|达|约)*$`, 'u');

/** 「303条政府信息主动向社会公开」, as though the number stood last. */
export function numberLast(one: Counted): string | null {
  const { lead } = one;
  const noun = one.after === '' ? undefined : nounBefore.exec(one.before)?.groups;
  const before = noun ? noun.rest! : one.before;
  const after = noun ? `${noun.what}${one.after}` : one.after;
  const near = lead.slice(lead.lastIndexOf(';') + 1);
  if (!opening.test(before) || onlyNamed.test(after) || notPublished.test(`${near}${after}`)) return null;
  const said = behind.exec(after)?.groups;
  if (!said || (namesAccount(after) && !atSite.test(said.where ?? '') && /[、和及与]/u.test(after))) return null;
  const where = said.where && !anyWay.test(said.where) ? `通过${said.where}` : '';
  const own = said.own || said.open === '主动公开' || (said.where && /主动公开/u.test(said.where));
  return `${before.replace(/[有约达共已]+$/u, '')}${where}${own ? '主动公开' : said.open ? '公开' : '发布'}信息`;
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

/** 「推出政府信息57篇」, where neither it nor the clause before tells of an account, the press, or what went up or came in. */
export function deedInPlainWords(one: Counted): string | null {
  const { before, lead } = one;
  const clauses = lead.slice(lead.lastIndexOf(';') + 1, Math.max(0, lead.length - before.length)).split(',');
  const words = `${clauses.slice(-2).join(',')}${before}`;
  return notPublished.test(words) || namesAccount(words) || upwards.test(before) ? null : (topicIn(one) ?? deedIn(one));
}
