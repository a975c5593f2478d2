import { type Candidate, isPartOf } from '../candidate.ts';
import { accountsTogether } from '../disclosure/accounts-together.ts';
import { channelBefore, channelIn, channelsTogether } from '../disclosure/channels.ts';
import { columnIn } from '../disclosure/columns.ts';
import { accountsOf, strengthOf } from '../disclosure/disclosure.ts';
import { isOnline } from '../disclosure/online.ts';
import { timesShown } from '../disclosure/times-shown.ts';
import { isMoreThanWhole, isTotal, mayBePart, namesOtherBody, throughWhat } from '../disclosure/total-like.ts';
import { madeOf } from '../made.ts';
import { classLabel } from './class-label.ts';
import { classThrough, topicBefore } from './list-apart.ts';
import type { ListItem } from './list-item.ts';
import {
  amongChannels,
  bodyOf,
  classBeforeColon,
  columnOf,
  matterOf,
  objectOf,
  paperOf,
  publisherOf,
} from './list-names.ts';
import { isOutsider } from './list-outsiders.ts';
import { part, type Step } from './named-part.ts';
import { media, press, throughMedia } from './press-in-list.ts';
import { remainder } from './remainder.ts';

/** An item of a list under a count of 主动公开, or null. */
export function partOfDisclosure(item: ListItem): Candidate | null {
  for (const step of steps) {
    const said = step(item);
    if (said !== undefined) return said;
  }
  return null;
}

const outsider: Step = (item) => timesShown(item) ?? (isOutsider(item) ? null : undefined);

/** 「其中不予公开2条」. */
const refused: Step = ({ counted }) =>
  /^(?:其中)?(?:经[^,;]{0,8}(?:审查|审核|研究))?(?:[不免][予于]|不宜|不能|不)公开(?:的)?(?:政府)?(?:信息|档案|文件|公文)?(?:数量?)?(?:为|有|共)*$/u.test(
    counted.before,
  )
    ? madeOf(counted, 'refused.items', [], 'refused.listed')
    : undefined;

/** 「政府信息平台公开490条。分渠道看：网站120条…」: what goes before is divided, wherever it was published. */
const dividesByChannel =
  /^(?:其中,?)?(?:从|按照?|分|以)(?:公开|发布|信息|不同|各|的)*(?:渠道|平台|载体|途径|方式|形式)(?:来|上|划|进行)*(?:看|划?分|统计|区分|计|计算|归类)[,:]/u;

/** 「网站发布52条，公众号发布67条」: neither channel is a part of the other. */
const channelBesideChannel: Step = ({ counted, head, reading }) => {
  const { breakdown, through, value } = head.candidate;
  // 「通过报纸、杂志公开12条，通过网站公开90条」: more than several channels brought together is none of theirs.
  const ofSeveral = through !== undefined && counted.quantity.value > value;
  const fewer = counted.quantity.value < value && !/网(?!络)/u.test(counted.before);
  if (!(breakdown[0]?.by === 'channel' || ofSeveral) || counted.before.startsWith('其中')) return undefined;
  const divided = head.sentence.start < counted.sentence.start && dividesByChannel.test(counted.lead);
  if (divided && counted.quantity.value <= value) return undefined;
  const channel =
    accountsTogether(counted) ??
    channelIn(counted.before) ??
    columnIn(counted.before) ??
    (fewer ? channelsTogether(counted.before) : null);
  return channel
    ? madeOf(counted, 'proactive.items', [{ by: 'channel', label: channel }], 'proactive.channel', {
        strength: (reading && strengthOf(counted, reading, channel)) || 1,
      })
    : undefined;
};

/** 「其中网站发布新闻类26条」. */
const classOnChannel: Step = (item) => part(item, 'category', classThrough(item), 'through');

/** 「局属执法大队通过抖音公开77条」: whose it is, before where. */
const bodyOfOurs: Step = (item) =>
  item.reading?.rule === 'proactive.of-subordinate'
    ? part(item, 'category', item.reading.breakdown[0]?.label ?? null, 'subject')
    : undefined;

/** 「发布重点领域各类信息26条」. */
const kindsOfField: Step = (item) =>
  item.reading?.rule === 'proactive.kinds-of-field'
    ? part(item, 'category', item.reading.breakdown[0]?.label ?? null, 'field')
    : undefined;

/** 「网上公开了26件」: perhaps all of them. */
const online: Step = (item) =>
  isOnline(item.counted) && item.counted.quantity.value <= item.head.candidate.value
    ? part(item, 'channel', '网上', 'channel')
    : undefined;

/** 「通过不同渠道和方式公开483条」: the form counts by this name what was shown again elsewhere. */
const severalWays =
  /(?:通过|以)(?<label>不同(?:的)?(?:渠道|方式|途径)(?:[和、及与](?:渠道|方式|途径))?)(?:主动)?(?:公开|发布)/u;

/** 「公众号贡献最多，推文240条」: whose posts they are stands before. */
const onlyPosts = /^(?:推文|推送|发文|图文|编发)(?:共|计|达|为|有|约|数|量)*$/u;

/** 「其中政府网站60条」. */
const channel: Step = (item) =>
  part(
    item,
    'channel',
    channelIn(item.counted.before) ??
      (onlyPosts.test(item.counted.before) ? channelBefore(item.counted) : null) ??
      severalWays.exec(item.counted.before)?.groups?.label ??
      null,
    'channel',
  );

const inPapers = /^在[^,;]*[日晚晨早时]报/u;
/** 通过展板、手册等形式 */
const throughThem = /^(?:同时|还|并)*(?:通过|利用|依托|借助|运用)[^,;]*、/u;
/** 「其中报刊、电视公开30条」: the channels named together, as one label. */
const severalChannels: Step = (item) => {
  const { before, quantity } = item.counted;
  const inside =
    (isPartOf(item.last, item.head.candidate) && (inPapers.test(before) || throughThem.test(before))) ||
    (isTotal(item) && throughThem.test(before));
  if (!(inside || /^其中(?!□|本年|今年|当年|全年)/u.test(before)) || quantity.value >= item.head.candidate.value)
    return undefined;
  return part(item, 'channel', channelsTogether(before), 'channel');
};

/** 「微信、微博共发布信息45条」: as one channel, and no part where they published more than there was. */
const accounts: Step = (item) => {
  const label = accountsTogether(item.counted);
  if (label === null || (item.reading?.breakdown.length ?? 0) > 0) return undefined;
  return item.counted.quantity.value > item.head.candidate.value
    ? accountsOf(item.counted, label, item.reading?.strength)
    : part(item, 'channel', label, 'channel');
};

/** 「网站4条，其他14条」. */
const furtherChannel: Step = (item) =>
  part(item, 'channel', amongChannels(item.counted, item.head.candidate, item.last), 'channel');

/** 「“机构设置”栏目发布信息5条」. */
const column: Step = (item) => part(item, 'category', columnOf(item.counted), 'column');

/** 「政策法规类：共公开28条」. */
const classOfColon: Step = (item) => part(item, 'category', classBeforeColon(item.counted), 'colon');

/** 「其中：围绕防汛、养老等会议，发布26条」. */
const topicApart: Step = (item) => {
  const { clause, previousStart } = item.counted;
  return part(
    { ...item, counted: { ...item.counted, clause: { ...clause, start: previousStart } } },
    'category',
    topicBefore(item),
    'topic',
  );
};

/** 「网站发布信息890条，其中公开信息120条」: what was disclosed is counted apart from what was merely published. */
const disclosedOfPublished: Step = ({ counted, head }) =>
  head.candidate.strength === 1 &&
  /^其中(?:主动)?公开(?:了|的)?(?:政府|政务)?信息(?:共|有|为|达)*$/u.test(counted.before)
    ? null
    : undefined;

/** 「其中更新职能、2020年预算等信息9条」: what the rules know as examples, though a year stands among them. */
const kindsNamed = ({ reading }: ListItem): string | null =>
  reading?.rule.endsWith('-of-kinds') ? (reading.examples?.replace(/^(?:发布|公开|公布)了?/u, '') ?? null) : null;

/** 「其中局机关发布信息60条」: reads as a total, and is said of a part by whom or by what. */
const partThatReadsAsTotal: Step = (item) => {
  const { counted, head, last } = item;
  const { before, quantity, previous } = counted;
  if (!mayBePart(item) || quantity.value >= head.candidate.value) return undefined;
  const inside = isPartOf(last, head.candidate) || /^(?:其中|其[他它余])/u.test(before);
  const label =
    inside || previous === '其中'
      ? (paperOf(before) ?? publisherOf(before) ?? objectOf(before) ?? kindsNamed(item))
      : null;
  return (
    part(item, 'category', label, 'subject') ??
    (inside ? madeOf(counted, 'other.count', [], 'other.listed') : undefined)
  );
};

/** 「其中主动公开政府信息133条」 of 133 is the total again; 「通过不同方式公开17条」 of 49 is a part. */
const totalAgain: Step = (item) => {
  const { counted, head } = item;
  if (!isTotal(item)) return undefined;
  if (counted.quantity.value >= head.candidate.value) return null;
  return throughWhat(counted) || namesOtherBody(item) ? undefined : null;
};

/** 「公文19份」: papers, whatever else is in the list. */
const papers: Step = ({ counted, head }) =>
  /^(?:其中)?公文(?:共|有|为|占了?)*$/u.test(counted.before)
    ? madeOf(counted, 'proactive.documents', [], 'proactive.listed-papers', { partOf: head.candidate.span })
    : undefined;

/** 「转载上级政策文件40条」: what an office's own site shows of others' is a class; 被转载 is none. */
const taken =
  /^(?:其中|同时)*(?<label>转载[^,;:□转]{1,12}(?:信息|文件|政策|内容|动态|新闻|资讯|要闻))(?:共|约|有|为)*$/u;
const reprinted: Step = (item) =>
  isMoreThanWhole(item)
    ? undefined
    : part(item, 'category', taken.exec(item.counted.before)?.groups?.label ?? null, 'reprinted');

/** What is left names a class: 「重大决策类3条」. */
const namedClass: Step = (item) => {
  const label = isMoreThanWhole(item) ? null : classLabel(item);
  return label ? part(item, 'category', matterOf(bodyOf(label)), null) : null;
};

/**
 * In this order: what only stands there; what was not disclosed, or by others; who published it, the plainest name first;
 * where on the site; then what reads like a total, which only a label of its own makes a part; a class is what is left.
 */
const steps: readonly Step[] = [
  reprinted,
  outsider,
  refused,
  remainder,
  throughMedia,
  press,
  media,
  channelBesideChannel,
  classOnChannel,
  bodyOfOurs,
  kindsOfField,
  online,
  channel,
  severalChannels,
  accounts,
  furtherChannel,
  column,
  classOfColon,
  topicApart,
  disclosedOfPublished,
  partThatReadsAsTotal,
  totalAgain,
  papers,
  namedClass,
];
