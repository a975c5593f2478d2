import type { Counted } from '../context.ts';
import {
  examples,
  information,
  metReaders,
  namesAccount,
  notPublished,
  otherPublishing,
  readers,
  site,
} from './publishing-words.ts';

const atSite = new RegExp(site, 'u');
const when = '(?:[在于]?(?:□|年度?)+(?:[内中里间])?|全年|一年来)';
const opening =
  /^(?:□|年度?|全年|其中|共计?|总计|合计|累计|一共|先后|陆续|已|有|本年度?|今年|当年|一年来|约|达|所有|全部|[把将]|[我本全](?:[镇乡局办委县区市]|街道|单位)|街道|,|(?:涉及|涵盖|覆盖)、?)*$/u;
/** 「…条政府信息在□主动向社会公开」: what is counted, where it was put and what was done, behind the number. */
const behind = new RegExp(
  `^(?:的)?${information}(?:已经?|均|都|全部|先后|陆续|分别|及时|一律|如数|${when})*(?:(?:予以|得到|得以|实现)?(?:由|经由?|在|通过|利用|于|从|依托)(?<where>[^,;:□]{1,40}?)上?)?(?:已|及时|依法|${when}|(?<own>主动)|(?:向|面向|对)${readers}|对外)*(?:予以|得到|得以|实现|获得|作了?出?|进行)?(?:了)?(?:(?<open>主动公开|公开|公布)|发布|上传|公示|露面|亮相|${metReaders}|${otherPublishing})(?:[了过])?(?:渠道|给${readers}|出去)?$`,
  'u',
);
/** 「98条政府信息挂上县政府网」 */
const putUp = new RegExp(
  `^(?:的)?${information}(?:已经?|均|都|全部|先后|陆续|分别|及时)*(?:挂|登|发|传|放|刊登|上传|发布|公布)(?:上|到|在|至|于)(?:了)?(?<where>[^,;:□]{1,24}?网站?)(?:上)?$`,
  'u',
);
/** 「通过主动公开渠道发布」 is no channel of any name. */
const anyWay = /(?:主动)?公开(?:的)?(?:渠道|平台|载体|方式|途径|形式)|^[我本]?(?:[镇乡局办委]|街道|单位)$/u;
/** 「机构、职责、举报渠道等33条信息」: examples of what there was. */
const byExamples = new RegExp(
  `^(?<head>(?:□|年度?|全年|共|累计|本年度?|今年|当年|一年来|[把将]|[我本全](?:[镇乡局办委县区市]|街道|单位))*)(?<examples>${examples}(?:方面的?)?)(?:各类|共|的)*$`,
  'u',
);

/** 「3条政府信息公开」 may go on as anything: 政府信息公开申请. */
const onlyNamed = new RegExp(`^(?:的)?${information}$`, 'u');

/** 「政府信息92条通过网站对外公开」: the noun stands before its number, and what was done behind it. */
const nounBefore = new RegExp(`^(?<rest>.*?)有?(?<what>${information})(?:共|有|计|达|约)*$`, 'u');

/** 「303条政府信息主动向社会公开」, as though the number stood last. */
export function numberLast(one: Counted): string | null {
  const { lead } = one;
  // 「以民生为主，全年累计80条信息与群众见面」: the clause before says something of its own.
  const clause = lead.slice(lead.lastIndexOf(',') + 1);
  const words = clause && one.before.endsWith(clause) && !opening.test(one.before) ? clause : one.before;
  const noun = one.after === '' ? undefined : nounBefore.exec(words)?.groups;
  const before = noun ? noun.rest! : words;
  const after = noun ? `${noun.what}${one.after}` : one.after;
  const near = lead.slice(lead.lastIndexOf(';') + 1);
  const told = byExamples.exec(noun ? before : one.before)?.groups;
  if (!(told || opening.test(before)) || onlyNamed.test(after)) return null;
  if (notPublished.test(`${told ? '' : near}${after}`.replace(readerWords, ''))) return null;
  const said = behind.exec(after)?.groups ?? putUp.exec(after)?.groups;
  if (!said || (namesAccount(after) && !atSite.test(said.where ?? '') && /[、和及与]/u.test(after))) return null;
  const where = said.where && !anyWay.test(said.where) ? `通过${said.where}` : '';
  const own = said.own || said.open === '主动公开' || (said.where && /主动公开/u.test(said.where));
  const verb = own ? '主动公开' : said.open ? '公开' : '发布';
  return told
    ? `${told.head!.replace(/[把将]$/u, '')}${where}${verb}${told.examples}信息`
    : `${before.replace(/[有约达共已把将]+$/u, '')}${where}${verb}信息`;
}

const readerWords = new RegExp(readers, 'gu');
