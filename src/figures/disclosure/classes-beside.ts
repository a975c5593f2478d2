import type { Candidate } from '../candidate.ts';
import type { Counted } from '../context.ts';
import { cleanLabel } from '../labels.ts';

/** Names of classes, and nothing that was done, nor where: 「、法规文件5件、财政信息2条」. */
const name =
  '(?:以及)?(?!(?:同)?比|较|[^,;。、]*(?:公开|发布|推送|编发|更新|转发|印发|发放|举办|开展|召开|收到|答复|回复|网站|微信|微博|公众号|抖音|快手|头条|视频号|公[示告]栏|宣传栏|平台|报[纸刊]|电[视台]|广播|屏|图片|图文|推文|视频|作品|[历上去]年|全年|其中|合计|共计))(?:(?:[^,;:。、\\d]{2,12}、)+[^,;:。、\\d]{2,12}等)?[^,;:。、\\d]{2,14}\\d+(?:余|多)?';
const items = new RegExp(`^(?:、${name}[条件篇份个项])+`, 'u');
/** Set apart by commas they are counted alike, where no 其中 says of what else they may be: 「，政策文件9条，工作动态20条」. */
const alike = new RegExp(`^(?:[、,]${name}条)+(?=[,;。)]|$)`, 'u');

/** What stands behind a count as further classes of the same list, or null. */
export const classesBeside = (rest: string): string | null => items.exec(rest)?.[0] ?? null;

/** What was published there, where it is one class by name; an account's 图文 and 文章 are all that it writes. */
const word = '(?:(?!公开|发布|公布|推送)[^,;:、。□\\d“”])';
/** 领导信息、预决算等法定公开信息 */
const named = `(?:${word}{2,12}(?:、${word}{2,12})+等)?(?:法定(?:主动)?公开(?:的)?(?:信息|内容)|${word}{2,20}?)`;
const object = new RegExp(
  `(?:主动公开|公开(?![栏牌墙平目])|发布|公布|推送|刊[发登载]|登载|挂出|新增|公示(?![栏牌墙]))(?:了)?(?<label>(?:(?:政府|政务)?信息公开)?${named})(?:共计?|约|达|为|有)*$`,
  'u',
);
const anything =
  /^(?:各类|各种|相关|有关|政府|政务|公共|服务|工作|原创|转载|涉及|的)*(?:信息|内容|数据|文章|图文|推文|博文|视频|短视频|作品|稿件|消息|资讯|图片)?(?:总?数量?|总量|总?条数|量)?[已共]*$/u;

/** The class that a verb names before a count; null where it names anything at all. */
function classNamed(before: string): string | null {
  const printed = object.exec(before)?.groups?.label;
  return printed && !anything.test(printed) ? cleanLabel(printed) : null;
}

const alikeBeside = (unit: string, rest: string): boolean => unit === '条' && alike.test(rest);

/** 「我局公开公开年报1条，规划计划类2条，业务类85条」: the class that a verb opens a list of them with, or null. */
export const firstClass = ({ before, lead, quantity }: Counted, rest: string): string | null =>
  !/其中/u.test(lead) && (classesBeside(rest) !== null || alikeBeside(quantity.unit, rest)) ? classNamed(before) : null;

const ofChannel = (c: Candidate): boolean =>
  c.metric === 'proactive.items' && c.breakdown[0]?.by === 'channel' && c.accumulation !== 'sure';

/**
 * 「通过网站公开领导分工2条、通知文件12条」: the first is one class of several that the site published, and not all that it did.
 * @param made what was read of the count alone
 */
export function firstOfClasses(
  made: readonly Candidate[],
  { before, lead, quantity }: Counted,
  rest: string,
): readonly Candidate[] {
  if (!made.some(ofChannel)) return made;
  const together = classesBeside(rest) !== null || (alikeBeside(quantity.unit, rest) && !/其中/u.test(lead));
  if (!together) return made;
  const label = classNamed(before);
  if (!label) return made;
  const others = made.filter((c) => !ofChannel(c));
  return others.length > 0
    ? others
    : made.map((c) => ({
        ...c,
        breakdown: [{ by: 'category', label }],
        rule: 'proactive.first-of-classes',
        strength: 0,
      }));
}
