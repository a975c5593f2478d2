import type { Counted } from './context.ts';

const opening =
  /^(?:[□①-⑳●•·■◆▪★☆◇▶►➢※/【]|(?<=^□+)(?:大?类|种|板?块|部分|方面)(?:信息)?(?:则?[是为]|属于?)|除了?(?=.{2,}类)|其余(?:均|都)?(?:为|是|属于?)|其中|此外|另外|同时|以及|另(?:有(?=.{2}))?|包括|包含|含|涵盖|涉及|属于|归[入为于]|列入|分别为|分别是|即|其次(?:是|为)?|(?:往下|随后|接下来|之后)?依次(?:是|为)|再次(?:是|为)?|最后是|主要(?:有|包括|是|为|集中[在于]|分布[在于])|(?:集中|分布)[在于]|(?:既|也|还|又|另|尚|再|更)有(?=.{2})|仅(?=.{2})|具体(?:数量|条数|分布)?(?:为|是|包括)|(?:信息)?(?:内容|类别|类型)(?:有|包括|涵盖|为|是)|分类情况|(?:全年|本年度?|今年|年度(?!统计|审计|报告|计划|总结|预算|决算|工作))|(?:我|本|全)(?:镇|乡|街道|街|县|区|市|局|委|办|单位|机关)|累计|总共|共计?|通过|利用|借助|依托|在(?!线)|截至|截止|底|止|至|(?:组织)?开展|各类|各项|:|"|“(?=[^”]*$))+/u;
/** 公开指南, 主动公开事项目录: papers about disclosure, whose names begin with the word. */
const paper = '(?!(?:信息)?(?:事项|基本|标准)*目录|指南|制度|年报|年度报告)';
const verbs = new RegExp(
  `^(?:主动公开${paper}|(?:公开|更新|及时)发布|公开(?!栏)${paper}|发布|公示(?![栏牌墙信公])|新增|更新|推送|上传|编发|公布|转载|晒出|亮出|挂出|贴出|放出|推出|登出|刊[发登载])(?:了|的)?(?=.)(?!范围)`,
  'u',
);
/** 「扎实推进预决算公开8条」: how it was brought on is no part of the name. */
const promoted =
  /^(?:深入|扎实|全面|积极|持续|着力|大力|不断|切实|继续)*(?:推进|推动|做好|抓好|加强|强化|深化|落实)(?:了)?(?=[^,;:]{2,12}公开(?:信息)?(?:共|达|约|有|为)*$)/u;
const closing =
  /(?:的|类)?(?:信息|内容)?(?:总?数量|总数|条数|件数|总?数|量)?(?:共计|总计|合计|累计|共有|共|约|达到|达|(?<!行)为|有|是|(?<![审会设统])计|各|[就便则]?占了?|多达|高达|仅有?|只有|就有|也有|:)*$/u;
/** 总数为, 共: what stands between a label and its number. */
const counting =
  /(?:总?数量|总数|条数|(?<!文)件数|(?<=信息|类|公开|答复|文件|申请)总?数|(?:更新|发布)?量)?(?:共计|总计|合计|累计|共有|共|约|达到|达|(?<!行)为|有|是|(?<![审会设统])计|各|[就便则]?占了?|多达|高达|仅有?|只有|就有|也有|:)*$/u;
/** 政府信息的数量条: what is counted in general, with its number lost. */
const nameless = /^(?:(?:政府|政务)信息)?(?:的|类|信息|内容|数量|总数|条数|件数|[条件为])+$/u;
/** 6.2级地震 is a name. */
const grade = /\d+(?:\.\d+)?级/gu;
const notALabel =
  /^(?:合计|总计|共计|总共|小计)|同比|\d|^没|^(?:事项|内容|信息|任务|工作|更新|修改|修订|调整|维护)$|^信息[当之]?[中里]$|^(?:现场|书面|网上|及时|认真)?(?:办理|处理|回复|接待|答复|收集|征集|移交|举办|组织(?!机构|人事|部门|建设)|召开|发放|解答|受理)|增长|增加|减少|下降|上升|较上|比上|占(?:比|总|全)|[均都皆]在$|收到|受理|接到|上报|报送|(?<!依)(?:申请|要求)公开(?:政府)?信息的$|依申请(?!公开(?:须知|指南|目录|流程|说明|办法|制度|规程|申请表))|(?:[未已应新]|新增)公开$|^第|[□。]|不少于|达标|分别$|^[前后]者$|(?:发出|推出)(?:政府|政务)信息$|^(?:全部|均(?![等衡线价])|都(?!市)|皆)|^(?:去年|上一?年度?|历年来?)(?:同期)?$/u;

/**
 * What an item of a list names, as printed but for 其中 in front and 信息共 behind: 「其中机构职能类信息共3条」 → 机构职能类.
 * @returns null when the words are no name
 */
export function listLabel(counted: Counted): string | null {
  const named = /^(?:均|都)?(?:为|是|属于|属|系)(?<label>[^,;。、]{2,20})$/u.exec(counted.after)?.groups?.label;
  if (named && /^(?:其中|其余|余下|剩余|剩下|另外|另|还|共|有|的)*$/u.test(counted.before)) return cleanLabel(named);
  const beside = /^(?:之|以)?外$/u.test(counted.after)
    ? counted.before.replace(/^(?:其中)?除了?/u, '')
    : counted.before;
  const fromBefore = cleanLabel(beside);
  const note = noteBefore.exec(counted.lead)?.groups?.note;
  if (fromBefore) return note ? `${fromBefore}(${note})` : fromBefore;
  const bare = doing.test(counted.before.replace(opening, ''));
  return bare && counted.after.length >= 2 && counted.after.length <= 20 && !notALabel.test(counted.after)
    ? cleanLabel(counted.after)
    : null;
}

/** 「办事事项(居民)105条、办事事项(单位)3条」: which of two classes of one name it is; never 含转发 or 条. */
const noteBefore =
  /(?<![\d(])\((?<note>(?![含如即条件个篇份共]|不含|其中|包括|主要|截|附|见|单位:)[\u4e00-\u9fff“”]{2,12}(?<!等|条|件))\)$/u;

/** What was done with the thing that stands behind its number: 设立了6个公开点. */
const doing = /^(?:(?:设立|设置|建立|新建|开设|开通|配备|建成|新增|发布|公开|公布|更新)了?)?$/u;

/** 「财政信息发布12条」, 「人事任免公开了5条」; 村务公开 and 财政信息公开 are names. */
const publishedBehind =
  /(?<=..)(?:(?:公开|发布|更新|公布|推送)了|(?<=信息|动态|公[告示]|文件|任免|方面|领域|栏目|类)(?:发布|更新|公布|推送)|(?<=方面)公开)$/u;

/** The label in a phrase, or null. */
export function cleanLabel(phrase: string): string | null {
  let label = phrase
    .replace(/\([^()]*\)$/u, '')
    .replace(opening, '')
    .replace(promoted, '');
  const withoutVerb = label.replace(verbs, '').replace(/^(?:□+|各[类项](?!政府|政务))(?=..)/u, '');
  if (!/^(?:类|信息)?$/u.test(withoutVerb.replace(closing, ''))) label = withoutVerb;
  const counted = label
    .replace(counting, '')
    .replace(/^(?:与|和|同|跟)(?<what>.{2,12})(?<!密切|紧密|息息)[有相]关的?(?:信息)?$/u, '$<what>')
    .replace(publishedBehind, '');
  // 机构职能类的信息 is 机构职能类; 其他信息 and 财政信息 keep their noun.
  label = unquoted(counted.replace(/(?<=类)的?(?:信息|内容)?[^类]{0,2}$/u, ''));
  // 「决定15件，各类政府信息90余条」 names no class.
  if (label === '政府信息' && /各[类项种]政府信息/u.test(phrase)) return null;
  const isName = /\p{L}/u.test(label) && !doing.test(label) && !nameless.test(label);
  if (/^(?:其中)?(?:涉及|属于?|归[入为于]|列入|有|关于)/u.test(phrase))
    label = label.replace(/(?<=..)的(?:信息)?$/u, '');
  return isName && label.length <= (label.includes('、') ? 70 : 40) && !notALabel.test(label.replace(grade, ''))
    ? label
    : null;
}

/** Without quotation marks around it, and without one whose pair was left in another clause. */
function unquoted(label: string): string {
  const plain = label.replace(/^[、".]|[、"]$/gu, '');
  const column = /^“(?<name>[^“”]+)”(?:专题|特色)?(?:栏目|专栏|板块|频道)?$/u.exec(plain)?.groups?.name;
  if (column) return column;
  return plain.includes('“') && plain.includes('”') ? plain : plain.replace(/[“”]/gu, '');
}
