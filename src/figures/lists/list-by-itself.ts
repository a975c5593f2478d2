import type { Counted } from '../context.ts';
import { otherPublishing } from '../disclosure/publishing-words.ts';
import { summed } from '../disclosure/sum-words.ts';
import type { Topic } from '../text/topics.ts';
import { evenItems } from './even-items.ts';

/** What a list counts when no total before it was understood: how many of which unit, and what they come to. */
export interface ListByItself {
  /** As printed before the first name, up to its mark: 按目录归类. */
  readonly opening: string;
  readonly names: readonly string[];
  /** What closes the list and is the sum of it: 「合计81件」; else null. */
  readonly total: number | null;
  readonly sum: number;
}

const unit = '[条件篇份则]';
const mark = '(?:[①-⑳]|[一二三四五六七八九十]是|(?:其中|以及|还有|另有|和|及)(?=.{2}))?';
const noName =
  '(?:主动)?公开(?!栏)|发布|公布|新增|更新|推[送文]|修改|短?视频|图文|全年|年内|本年|今年|其中|累计|总[量数]|合计|共计|总计|总共|小计|一共|以上|上述|□';
const itemOf = (name: string): string =>
  `${mark}(?!${noName})(?<name>${name})(?:信息)?(?:共计?|计|为|有|:)?(?<count>\\d+)(?<unit>${unit}?)`;
const openingOf = (item: string): RegExp => new RegExp(`^(?<opening>(?:[^;。\\d]{0,60}[:,])?)(?=${item})`, 'u');
/** Where no 、 parts them, a name may hold more than one: 「债权债务、筹资筹劳0则；」. */
const [wide, narrow] = ['[^,;。:()\\d]{2,24}?', '[^,;、。:()\\d]{2,18}?'].map((name) => ({
  opening: openingOf(itemOf(name)),
  items: new RegExp(itemOf(name), 'gu'),
})) as [Pattern, Pattern];
interface Pattern {
  readonly opening: RegExp;
  readonly items: RegExp;
}
const closing = new RegExp(`^[,;、]?${summed}(?<total>\\d+)[条件篇份则]`, 'u');
const end = /^[。;,]?$/u;

const opensBy = /[:,]$/u;
/** 「本年度挂网信息:」, 「按内容划分,」: that what follows are classes of what was disclosed. */
const ofDisclosed = new RegExp(
  `信息|公开|公布|发布|栏目|专栏|网站|平台|公众号|类别|类型|内容|[按分](?:类|目录|主题|专题|体裁)|分布|${otherPublishing}`,
  'u',
);
/** What offices count under such a heading and did not publish then, or not at all. */
const ofElse =
  /申请|投诉|咨询|信访|留言|来[信访电]|建议|提案|报[送告]|上报|采用|录用|媒体|收到|受理|接到|[去上往][一]?年|历年|同期|[明来]年|计划|[拟将]|力争|秘密|[不免][予于]|未|培训|会议|问题|制度|办理|案件|答复/u;
/** What was done, or held: 「印发文件12份」, 「发放手册300份」. */
const deed =
  /^(?:开展|召开|举[办行]|组织(?!机构|人事)|印[发制刷]|制[定发作]|发[放送出](?!改)|接[待受]|受理|收[到集]|办[理结]|处[理置](?!结果)|答复|回[复应]|报送|上报|采用|被|设[立置]?(?!施)|建[立成]|开[设通]|悬挂|修订|出台|起草|签订|解决|化解|排查|整改|走访|征[求集]|审[核查](?!结果)|转[发载]|撤|删|下架|清理|向|自|从|由|与|同|较|比|去年|上年)|(?:咨询|投诉|申请|建议|留言|提案|信访|媒体|来信|案件|问题)$|[省市县区镇乡国](?:级|家级)|发布|推送|编发|刊发/u;

/**
 * The list that a count stands in, where its sentence is nothing else: 「按目录归类：机构职能52则；优抚捐赠5则；工作动态1则。」
 * Three and more of one unit, or two that a total behind them is the sum of.
 * @param rest what follows the quantity in its sentence, without spaces
 */
export function listByItself({ quantity, lead }: Counted, rest: string): ListByItself | null {
  return listIn(`${lead}${quantity.value}${quantity.unit}${rest}`);
}

function listIn(printed: string): ListByItself | null {
  const words = evenItems(printed);
  const { opening: opens, items } = /\d[条件篇份则]?、/u.test(words) ? narrow : wide;
  const opening = opens.exec(words)?.groups?.opening;
  if (opening === undefined) return null;
  let at = opening.length;
  const found: { name: string; count: number; unit: string }[] = [];
  items.lastIndex = at;
  for (let match = items.exec(words); match?.index === at; match = items.exec(words)) {
    const { name, count, unit: counted } = match.groups!;
    found.push({ name: name!, count: Number(count), unit: counted! });
    at += match[0].length;
    if (/^[、,;](?!其中)/u.test(words.slice(at))) at++;
    items.lastIndex = at;
  }
  const behind = words.slice(at);
  const closed = closing.exec(behind)?.groups?.total;
  const sum = found.reduce((all, { count }) => all + count, 0);
  const total = closed !== undefined && Number(closed) === sum ? sum : null;
  // The last number of a line that was cut off has lost its unit.
  const cutOff = at === words.length && found.length > 2 && found.at(-1)!.unit === '';
  const alike = (cutOff ? found.slice(0, -1) : found).every(({ unit: counted }) => counted === found[0]!.unit);
  if (!alike || (found[0]?.unit === '' && total === null)) return null;
  const enough = found.length > 2 || (found.length === 2 && total !== null);
  return enough && (total !== null || end.test(behind)) && !found.some(({ name }) => deed.test(name))
    ? { opening: opening.replace(opensBy, ''), names: found.map(({ name }) => name), total, sum }
    : null;
}

const ofWhole = /^(?:\([^()]*\))?[,:](?:(?:其中|包括|具体|[按分])[^;。,:\d]{0,10}[,:]|其中|包括|具体为|分别为)?/u;
/**
 * Whether what was published is counted right before the list that it is the sum of: 「专栏上架42条，按内容分，文件13条、动态29条；」.
 */
export function isWholeOfList({ quantity, before }: Counted, topics: ReadonlySet<Topic>, rest: string): boolean {
  if (!topics.has('proactive') || ofElse.test(before) || deed.test(before) || !ofDisclosed.test(before)) return false;
  const list = ofWhole.test(rest) ? listIn(`${rest.replace(ofWhole, '').replace(/[;。].*$/u, '')}。`) : null;
  return list !== null && list.sum === quantity.value;
}

/** Whether such a list is of what was disclosed: under a heading on it, and opened by no word of anything else. */
export const isOfDisclosed = ({ opening }: ListByItself, topics: ReadonlySet<Topic>): boolean =>
  topics.has('proactive') &&
  !ofElse.test(opening) &&
  (ofDisclosed.test(opening) || (opening === '' && !topics.has('requests')));
