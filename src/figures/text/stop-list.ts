import type { Span } from '../../documents/document.ts';
import { bareYear } from './bare-years.ts';
import { charactersOf, holds, type Needed, neededInText } from './needed.ts';
import { notOne } from './not-one.ts';
import { oneByOne } from './one-by-one.ts';
import { sectionNumbers, spacedNumbers } from './section-numbers.ts';

/** What a number in these places is: never a count. Patterns run on folded text (half-width, same length). */
const stops: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['网址邮箱', /(?:https?:\/\/|www\.)[A-Za-z0-9./?=&_%:#-]+|(?<![A-Za-z0-9._-])[A-Za-z0-9._-]+ ?@ ?[A-Za-z0-9.-]+/gu],
  // (微信号:abc1234), and what took over a page's address: BET3365手机下载; 「APP365条」 is a count.
  [
    '账号',
    /(?<![A-Za-z\d])[A-Za-z][A-Za-z_-]{1,40}\d[A-Za-z\d_-]{1,20}(?![A-Za-z\d_-]|\s*[余多]?\s*万?\s*[条件个次篇项人份期名元部场])/gu,
  ],
  ['附件', /附\s*[件表图]\s*[\d一二三四五六七八九十]+/gu],
  // A newspaper or a site is who published, and its name is kept: 《青山日报》, and so is a mailbox: 《镇长信箱》; 《…年度报告》 is a paper with its own numbers.
  [
    '书名',
    /(?!《(?:\d{5})?[^《》\d\n]{0,14}(?:(?<![预通简公举申填汇情年月周季])(?:报|杂志|网)|(?<=政府)公报|信箱|热线|问政|留言板)》)《[^《》\n]{1,80}》/gu,
  ],
  ['文号', /[〔[【(]\s*\d{4,7}\s*[〕\]】)]?\s*\d*\s*号/gu],
  [
    '条款号',
    /第\s*[\d一二三四五六七八九十百零〇、至-][\d一二三四五六七八九十百零〇、至 -]*(?:[号条项款章节届次期部位名]|批次?|季度)/gu,
  ],
  ['号', /(?<!\d)\d+\s*号(?:令|楼|院|文)?/gu],
  // 年, 月 and 日 lost beside digits: 201411日, 1231日, 20181月1日, 201412月底
  ['残缺日期', /(?<!\d)(?:19|20)\d{3,6}\s*[月日](?:\s*\d{1,2}\s*日)?(?:底|末)?|(?<!\d)\d{3,4}日/gu],
  [
    '日期',
    /(?:19|20)\d{2}\s*年\s*[一二三四五六七八九十]{1,3}\s*月(?:份|底|末|初)?(?:\s*[一二三四五六七八九十]{1,3}\s*日)?/gu,
  ],
  ['日期', /(?:19|20)\d{2}\s*[-/.]\s*\d{1,2}\s*[-/.]\s*\d{1,2}(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?/gu],
  ['日期', /(?:19|20)\d{2}\s*年(?:度|底|末|初|内)?(?:\s*\d{1,2}\s*月(?:份|底|末|初)?)?(?:\s*\d{1,2}\s*[日号])?/gu],
  ['日期', /\d{1,2}\s*[-–—~至]\s*\d{1,2}\s*月(?:份)?/gu],
  ['日期', /\d{1,2}\s*月(?:份|底|末|初)?(?:\s*\d{1,2}\s*[日号])?/gu],
  ['年份', bareYear],
  ['年份', /(?<!\d)(?:19|20)\d{2}\s*[-–—~至]\s*(?:19|20)\d{2}(?!\d)/gu],
  [
    '中文年份',
    /[二一][〇○零0O九][〇○零0O一二三四五六七八九\d]{2}\s*年(?:度)?(?:[一二三四五六七八九十]{1,3}月)?(?:[一二三四五六七八九十]{1,3}日)?/gu,
  ],
  [
    '说明',
    // 决算1条, 共计1条 count something.
    /(?:(?<![预决结核概清验测估统会审合累总小共设])[计算][作为]?|按)\s*[1一]\s*[条件次](?=[)计])|(?:同一|相同)[^,;。\n]{0,12}计[为作]?\s*[1一]\s*[条件次]/gu,
  ],
  // The year of the report in words: 年内, 报告期内, 一年来. 年底前 and 年初 are other times.
  [
    '年内',
    /(?=[年本报统今过这一])(?:(?<=截[至止]到?)[本今]?年[底末]|(?:(?<![一二两三四五六七八九十几多数近])年|本?(?:报告|统计)(?:期|年度))(?:之?内|期间)?(?<=内|间|期|年度)|今年以来|(?:过去的?|这)一年(?:以?来|里|间)?|一年(?:以?来|里|间))/gu,
  ],
  ['一件也无', notOne],
  ['逐件', oneByOne],
  ['时刻', /\d{1,2}:\d{2}(?::\d{2})?/gu],
  [
    '时限',
    /(?:(?<!\d)\d+|(?<![一二三四五六七八九十两])[一二三四五六七八九十两]+)\s*个?(?:工作日|小时|分钟|日内|天|周年|年来|年(?!度)|个月)/gu,
  ],
  [
    '篇章',
    /(?:由[^。\n]{0,10}?)?(?:(?<!\d)\d+|(?<![一二三四五六七八九十])[一二三四五六七八九十]+)\s*个?(?:大)?(?:部分|章节|方面|层面|环节)/gu,
  ],
  ['邮编', /邮政?编[码号]?[^\d\n]{0,8}\d(?: ?\d){5}/gu],
  [
    '电话',
    /(?:电话|传真|手机|QQ|编号|索引|代码)[^\d\n]{0,8}[\d(][\d\s()*、/\u2012-\u2015-]{4,}\d(?![\d.]|\s*[余多]?万?(?:人次|[件个次起条]))/gu,
  ],
  ['电话', /(?<!\d)(?:0\d{2,3}\s?[\u2012-\u2015-]{1,2}\s?\d{7,8}|1[3-9]\d{9}|0\d{10,11})(?!\d)/gu],
  [
    '热线号码',
    /(?=\d)(?:(?<!\d)(?:12\d{3}|96\d{3,4}|11[0-9]|120)(?!\d)(?=[^\d,、。;\n条篇件份个则次期人]{0,4}(?:热线|平台|电话|政务|便民|市长|网|投诉|工单|服务))|(?<!\d)\d{4,5}(?!\d)(?=\s*(?:统一|市民|政务|便民|公共)[^\d,。;\n]{0,14}(?:平台|热线))|(?<!\d)8890(?=\s*[^\d,。;\n条件个次人]{0,16}(?:热线|平台|专线))|(?<!\d)\d{5}(?!\d)(?=\s*(?:电话|热线|专线|平台))|(?<=[“"'「])(?:12345|12348|12366)(?=[”"'」])|(?<!\d)(?:12345|12348|12366)(?!\d)|(?<!\d)12(?:3\d\d|122)(?!\d)(?=(?:回应|受理|接听|接到|答复|解答|回复|转来|转办)(?!率)))/gu,
  ],
  // 365体育: an advert in the name of the body whose page it took over.
  ['广告', /(?<!\d)\d{2,4}(?=\s*(?:体育|娱乐|彩票|棋牌))/gu],
  // 「2015年1月1日至12月31日」 is one time.
  ['期间', /(?<=□)\s*(?:至|到|[-–—~]{1,2})\s*(?=□)/gu],
  // 「复议、诉讼两项均为0件」, 「三个数字都是0」
  [
    '几项',
    /(?<![\d一二三四五六七八九十])[两二三四](?:项(?=,?(?:数字|数据|指标|记录)?(?:全年|年内)?[均都皆])|[个类种](?=(?:数字|数据|指标|记录)(?:全年|年内)?[均都皆]))/gu,
  ],
  ['名次', /前\s*(?:\d+|[一二三四五六七八九十]+)\s*[名位强]|(?<!\d)\d+\s*\/\s*\d+(?![\d\s]*%)/gu],
  ['页面计数', /(?:浏览|点击|访问|阅读|查看)(?:次数|人次|数|量)?\s*:\s*\d+\s*(?:次|人次)?|共有\s*\d+\s*位读者/gu],
  ['门牌', /(?<!\d)\d+\s*(?:楼|室|院|幢|栋|路|街|弄|层|房|巷|单元)/gu],
  ['引号内', /[“「『][^“”「」『』\n]{0,12}\d+(?:条|类|个|项|\+)?[^“”「」『』\n]{0,6}[”」』]/gu],
  // 「2、主动公开情况 (1)公开内容:全年」 in one line; 「内容(1)机构信息12条;(2)财政信息」
  [
    '序号',
    /\(\s*\d{1,2}\s*\)(?=\s*(?!其中|包括|含|分别|具体)\p{Script=Han}{2,12}[:。])|\(\s*1\s*\)(?=\s*\p{Script=Han}[^\n]{1,200}?[;。,、]\s*\(\s*2\s*\))/gu,
  ],
  [
    '序号',
    /(?=[\d(一二三四五六七八九十])(?<=(?:^|[\n。;:!?])[ \t]*)(?:\d{1,2}\s*[、.](?!\d)|\(\s*\d{1,2}\s*\)|[一二三四五六七八九十]{1,3}\s*[、.]|\([一二三四五六七八九十]{1,3}\))/gu,
  ],
  ['序号', /(?=[(\d])(?:(?<=[;。,:、]\s{0,3})\(\s*\d{1,2}\s*\)|(?<![\d.])\d{1,2}、(?=[\u4e00-\u9fff《]))/gu],
  // 其中1.机构5条；2.财政10条; not the full stop behind a count: 共12.其中…
  [
    '序号',
    /(?=\d)(?:(?<=(?:其中|包[括含]|涵盖|涉及|分别|主要|具体|如下|类别)[为是有]?[,:]?\s?|[;,:、(][ \t]{0,3}|\d ?[条件个篇份项次][ \t]{0,3})[1-9]\d?|(?<=[有为是])1(?=\.[^。\n]{1,80}?[;,、条件个篇份项次]\s?2\.))\.(?=[\u4e00-\u9fff《“])(?!\.其中)/gu,
  ],
  ...sectionNumbers.map((pattern) => ['序号', pattern] as const),
  // 「市信访局受理公开申请4件」: what a body is called is not what it counts.
  ['机关名', /信访(?=局)|(?:投诉|举报)(?=(?:服务|受理)?中心)/gu],
  // 「两个平台加在一起280条」, 「群众一起参与」
  ['一起', /(?<=[在加合同])一起|一起(?=[来去做加合参推共把为])/gu],
  [
    '一是',
    /[一二三四五六七八九十]{1,2}(?:是|来|则|律|致|定|些|旦|直|切|样|系列|体化|流|同)|第(?!三方)[一二三四五六七八九十]+/gu,
  ],
];

/** What each of them needs, told when a text is first masked. */
let needs: readonly Needed[] | null = null;

/** The form that a request comes on, as what came in: 收到《政府信息公开申请表》6份; not as what is filled in or printed. */
const formThatCame =
  /(?=《)(?<=[到过的何份张了交报]\s?)《(?=[^《》\n]{0,14}(?:信息|公开)[^《》\n]{0,10}申请[表书]》)/gu;

/** Without the mark that would make the form's name a title; its pair stays, so that a quote ends with it. */
const untitled = (folded: string): string => folded.replace(formThatCame, ' ');

/** Stands for every character of a masked place; no rule of counts matches it. */
export const masked = '□';

/** The same stretch in masks, line ends kept: one for each UTF-16 unit, so that offsets stay. */
export const blanked = (words: string): string =>
  words.includes('\n') ? words.replace(/[^\n]+/gu, (line) => masked.repeat(line.length)) : masked.repeat(words.length);

/**
 * Blanks everything that is written with digits and is no count: dates, document numbers, phones, headings' numbers.
 * @param folded text as `fold` gives it
 * @returns text of the same length, so that offsets stay
 */
export function maskStops(folded: string): string {
  let text = untitled(folded);
  for (const { start, end } of spacedNumbers(text))
    text = text.slice(0, start) + masked.repeat(end - start) + text.slice(end);
  // A mask is looked for as well: 「□至□」.
  const characters = charactersOf(text + masked);
  needs ??= stops.map(([, pattern]) => neededInText(pattern));
  for (const [i, [, pattern]] of stops.entries())
    if (holds(text, needs[i]!, characters)) text = text.replace(pattern, blanked);
  return text;
}

/** The masked places with the name of what they are, for `explain`. */
export function findStops(folded: string): readonly (Span & { readonly name: string })[] {
  const found: (Span & { name: string })[] = [];
  let text = untitled(folded);
  for (const [name, pattern] of stops) {
    text = text.replace(pattern, (m, ...rest) => {
      const offset = rest.find((r) => typeof r === 'number') as number;
      if (/[\d一二三四五六七八九十]/u.test(m)) found.push({ name, start: offset, end: offset + m.length });
      return blanked(m);
    });
  }
  return found.sort((a, b) => a.start - b.start);
}
