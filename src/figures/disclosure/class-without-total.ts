import type { Candidate } from '../candidate.ts';
import type { Counted } from '../context.ts';
import { listLabel } from '../labels.ts';
import { countsData, onlyDone } from '../lists/list-bounds.ts';
import { isOfDisclosed, isWholeOfList, listByItself } from '../lists/list-by-itself.ts';
import { classBeforeColon } from '../lists/list-names.ts';
import { isRanked } from '../lists/rank.ts';
import { madeOf } from '../made.ts';
import type { Topic } from '../text/topics.ts';
import { channelIn } from './channels.ts';
import { firstClass } from './classes-beside.ts';

const item =
  '(?![^,;、。\\d]{0,14}?(?:主动|不予|未|申请|制作|产生|合计|共计|总计|撤|更新|新增|其中|转发|转载)|(?:公开|发布|各类|政府|政务|相关)*信息\\d)[^,;、。:\\d]{2,16}\\d+条';
const allItems = new RegExp(
  `^(?:(?:[^,;、。:\\d]{2,10}方面[,:])?(?:${item}[、,;]){2,}|(?:公开|发布)(?:了)?(?:${item}[、,;])+)${item}(?:,共?计\\d+条)?[。;]?$`,
  'u',
);

/** Whether a sentence is nothing but a list of three and more: 「人事信息12条、文件通知5条、财政信息7条。」 */
const isAllItems = ({ quantity, lead }: Counted, rest: string): boolean =>
  quantity.unit === '条' && allItems.test(`${lead}${quantity.value}条${rest.replace(/\s/gu, '')}`);

/** 「主动公开预算4条」, 「公开的信息类别有:」, 「新增信息:领导之窗2条」. */
const opens =
  /主动公开(?:了)?(?=[^,;:]{2,}$)|(?:公开|发布|公布)的(?:各类|政府|政务)*信息(?:[之当]中|[中里内])(?!心)|(?:公开的?)?(?:政府)?信息的?(?:主要)?(?:类别|种类|内容)(?:为|有|包括)?[:,]?[^,;:]*$|公开(?:的)?(?:政府)?(?:信息|内容)按(?:照)?(?:类别|种类|内容|栏目)(?:来)?(?:划?分|分类|统计)[:,][^,;:]*$|(?<!申请)(?:公开|新增|更新|发布)(?:了|的)?(?:以下|下列)?(?:主要)?(?:政府|政务)?(?:内容|类别|种类|信息|情况|形式|方式|渠道|途径)+(?:(?:主要|共|分)*(?:有|为|包括|如下|分类|[一二两三四五六七八九十\d]+个?大?类)*)?:[^,;:\d]*[:(]?$|(?:方式|渠道|途径|形式|平台)(?:主动)?公开:[^,;:\d]*[:(]?$|^[^,;:。\d]{0,12}(?<!申请|[政党村财]务)公开:$/u;

/** 「（2）主动公开政府信息的主要类别」 as a line of its own. */
const ofClasses = /(?:类别|分类|种类)(?:情况)?。?$/u;

/** 「重点领域（23条）：其中…」: a name and how much, and then what that is made of. */
const isParent = ({ quantity, after, before }: Counted, rest: string): boolean =>
  quantity.unit === '条' && after === '' && /^\s*\)?\s*:/u.test(rest) && /^[^,;:]{2,24}$/u.test(before);

/** 「去年公开政策文件8条」, 「明年计划公开」: told of another year, whatever the item; 「比去年多」 is of this one. */
const ofOtherYear = /(?<![比较])(?:去|上|往|明|来)年(?!以来|[底末])[^;。]*(?:公开|发布|公布)/u;

/** What is counted in 条 and was not published. */
const noClass =
  /(?:[建意]议|提案)(?!.*(?:办理|复函|答复|信息)$)|留言|信件|来信|稿件|媒体|不予|未|采用|撤[销回下]|删除|下架|清理|转发|转载|问题|涉密|秘密|隐私|敏感|编制|(?<!事项)目录|全年|[位名]?居|名列|达到|第/u;

/**
 * 「主动公开预算4条、政策文件25条」: classes in a report that gives no total for them.
 * @param around what follows the quantity in its sentence, and the sentence above it
 */
export function classWithoutTotal(
  counted: Counted,
  topics: ReadonlySet<Topic>,
  { rest, above }: { readonly rest: string; readonly above: string },
): Candidate | null {
  const { quantity, before, lead } = counted;
  if (ofOtherYear.test(lead)) return null;
  if (!ofOthers.test(above) && isListed(counted, topics, rest)) return classOf(counted, null);
  if (isWholeOfList(counted, topics, rest)) return wholeOf(counted);
  if (
    !['条', '项', '则'].includes(quantity.unit) ||
    quantity.loneNumeral ||
    countsData(counted) ||
    /^制度/u.test(counted.after)
  )
    return null;
  const named = classBeforeColon(counted) ?? (topics.has('proactive') ? firstClass(counted, rest) : null);
  const stands =
    named !== null ||
    opens.test(before) ||
    opens.test(lead) ||
    (lead.replace(/[:(]$/u, '') === before && (above.endsWith(':') || ofClasses.test(above)) && opens.test(above)) ||
    (topics.has('proactive') &&
      (/^其中,/u.test(lead) || isAllItems(counted, rest) || isParent(counted, rest) || isRanked(counted))) ||
    // Under 「1.公开内容」 a list needs no words before it.
    (topics.has('classes') && lead === before);
  return stands ? classOf(counted, named) : null;
}

/** What a list adds up to: all that there was, unless it is said of one place. */
function wholeOf(counted: Counted): Candidate {
  const channel = channelIn(`${counted.before}公开`);
  return channel
    ? madeOf(counted, 'proactive.items', [{ by: 'channel', label: channel }], 'proactive.channel', { strength: 1 })
    : madeOf(counted, 'proactive.items', [], 'proactive.whole-of-list', { strength: 1 });
}

/** A class by its own name, or the channel that it names. */
function classOf(counted: Counted, named: string | null): Candidate | null {
  const { before } = counted;
  const channel = channelIn(before) ?? (/^(?:网上|线[上下])$/u.test(before) ? before : null);
  if (channel)
    return madeOf(counted, 'proactive.items', [{ by: 'channel', label: channel }], 'proactive.channel', {
      strength: 1,
    });
  const label = named ?? listLabel(counted);
  return label && !noClass.test(label) && !onlyDone.test(before)
    ? madeOf(counted, 'proactive.items', [{ by: 'category', label }], 'proactive.class')
    : null;
}

/** 「收到申请12件。」: what the next sentence divides. */
const ofOthers = /(?:申请|工单|投诉|举报|咨询|来[信访电]|留言|诉求|建议|提案)[^。,;]{0,8}\d+[余多]?[件条][^,;]{0,4}$/u;

/** 「机构设置3篇、民政救助17篇、计划生育5篇。」 in whatever unit, under a heading on disclosure. */
function isListed(counted: Counted, topics: ReadonlySet<Topic>, rest: string): boolean {
  const list = counted.quantity.loneNumeral || !topics.has('proactive') ? null : listByItself(counted, rest);
  return list !== null && isOfDisclosed(list, topics) && list.names.some((name) => counted.before.includes(name));
}
