import type { Span } from '../documents/document.ts';
import { type Candidate, isPartOf } from './candidate.ts';
import { channelIn, channelsTogether } from './channels.ts';
import type { Counted } from './context.ts';
import { cleanLabel, listLabel } from './labels.ts';
import { deed, kept, ofPress, sinceOpening, standsBeside } from './list-bounds.ts';
import { amongChannels, bodyOf, columnOf, objectOf, publisherOf } from './list-names.ts';
import { madeOf } from './made.ts';
import type { Reading } from './match.ts';
import { partOfDispute, partOfRequests } from './parts-of-requests.ts';
import { partBySameMetric } from './parts-of-same.ts';

/** What the items that follow are parts of: the figure a list hangs on. */
export interface Head {
  readonly candidate: Candidate;
  readonly sentence: Span;
}

const introduces =
  /^\s*(?:□*(?:主动)?公开(?:政府|政务)?信息的?(?:主要)?(?:类别|内容|种类|分类)(?:情况)?[:,])?(?:在?□*(?:全部|上述|以上|所有)?(?:主动)?公开的?(?:政府)?信息[中里]|其中|分类|按(?:类别|内容|公开)|按[^,;:。]{1,8}(?:分|看|划分|统计|计)(?:类|为)?[,:]|具体|类别|包括|主要(?:包括|有|类别)|从[^,。]{0,10}看|在?(?:行政)?(?:复议|诉讼)(?:案件)?中,|经(?:审[核查]|研究)|内容|公开(?:的)?(?:内容|类别))/u;
/** One item a line: 「1.机构职能类5条；」, 「政策法规 8条」. */
const itemLine =
  /^\s*(?:□|[①-⑳●•·■◆▪-]|\(?\d{1,2}[).、．])*\s*(?:[^,;。:□\d]|(?<=[非是于“])□+){2,24}?[\d.]+\s*(?:余|多)?\s*(?:条|件|个|篇|份|项)\s*(?:[;,。(].*)?$/u;

/** 「民生和工作信息共209条，占92%」: a share is of what was counted before. */
const shareOfAll = /^\s*[^,;。□\d]{2,24}\d+\s*[条件]\s*,\s*占/u;

/** Whether a sentence goes on with the list of the one before it. */
export const goesOn = (before: string, words: string): boolean =>
  introduces.test(words) ||
  shareOfAll.test(words) ||
  (itemLine.test(words) &&
    (/[:;,]\s*$/u.test(before) || /^\s*(?:□|[①-⑳●•·■◆▪-])/u.test(words) || itemLine.test(before)));

/** Metrics whose figures have lists hanging on them; the second kind never takes over a list of the first. */
const strong = new Set([
  'proactive.items',
  'requests.received',
  'requests.answered',
  'reviews.total',
  'lawsuits.total',
]);
const weak = new Set([
  'proactive.documents',
  'media.items',
  'training.sessions',
  'interpretations.published',
  'staff.people',
  'inquiries.received',
]);
const listed = new Set(['item', 'case', 'none']);
/** What is counted in 个 and published as a piece: 空气质量报告360个, never 专栏3个. */
const paper = /(?:结果|清单|名单|报告|文件|公告|通知|公示|信息|公报|简报|方案|事项|批文|批复)$/u;
const noPart = /^(?:期|版|批|批次|届|轮)$/u;

/** What opens no list of its own: it says how much of another figure, or how much more. */
const dependent = /^(?:proactive\.items|requests\..+|reviews\..+|lawsuits\..+|other\.change|.+\.share)$/u;

/** 「处理留言56条，其中咨询类30条」: 其中 right behind a figure opens that figure's list, whatever list was open before. */
export function ownList(
  { quantity, before, previous }: Counted,
  head: Head | null,
  last: Candidate | null,
  sentence: Span,
): Head | null {
  if (!last || last.partOf || dependent.test(last.metric)) return null;
  // 「收到复议申请6件，审结5件，其中维持4件」: what is counted without a metric of its own is a step of the same matter.
  if (
    last.metric === 'other.count' &&
    head &&
    head.candidate.metric !== 'proactive.items' &&
    head.sentence.start === sentence.start
  )
    return null;
  const opens = (/^其中/u.test(before) || previous === '其中') && !/公开/u.test(before);
  return opens && quantity.unit === last.unit && quantity.value <= last.value ? { candidate: last, sentence } : null;
}

/** The head after a figure: itself when lists hang on its metric, else the one before. */
export function headAfter(head: Head | null, made: Candidate, sentence: Span): Head | null {
  // 「依申请公开信息0条」 among the items of a list leaves the list as it is.
  if (made.rule === 'requests.by-request-nothing') return head;
  // 「公开11条，历年累计234条。其中…」: classes are told of the year.
  if (made.rule === 'proactive.accumulated' && head?.sentence.start === sentence.start) return head;
  if (made.partOf || (made.value === 0 && !made.metric.startsWith('requests.'))) return head;
  if (strong.has(made.metric) || (weak.has(made.metric) && !head)) return { candidate: made, sentence };
  return head;
}

/**
 * An item of a list under a head.
 * @param reading what the rules make of it by itself
 * @returns null when it is none, or when that reading says better what it is
 */
export function partOf(
  counted: Counted,
  head: Head,
  reading: Reading | null,
  last: Candidate | null,
): Candidate | null {
  if (
    /^(?:(?:其中)?□+|[应已未])(?:共|全年)*(?:主动)?(?:新增|公开|发布)(?:了|共|为|达|有|约|:|各类|政府|信息)*$/u.test(
      counted.before,
    )
  )
    return null;
  const { metric } = head.candidate;
  if (metric === 'proactive.items') return partOfDisclosure(counted, head, reading, last);
  if (metric.startsWith('requests.')) return partOfRequests(counted, head, reading, last);
  if (metric === 'reviews.total' || metric === 'lawsuits.total') return partOfDispute(counted, head, reading, last);
  return partBySameMetric(counted, head, reading, last);
}

/** 「公开财政信息6条、规划信息2条」: one class is no part of another, unless 其中 or a bracket says so. */
function isInside({ before, boundary, previous }: Counted, { candidate }: Head, last: Candidate | null): boolean {
  return (
    candidate.breakdown[0]?.by !== 'category' ||
    isPartOf(last, candidate) ||
    [':', '('].includes(boundary) ||
    introduces.test(before) ||
    introduces.test(previous)
  );
}

function partOfDisclosure(
  counted: Counted,
  head: Head,
  reading: Reading | null,
  last: Candidate | null,
): Candidate | null {
  const { before, quantity } = counted;
  // 行政许可12件 of 30件 that were disclosed is a class of them, not what was decided.
  const ofClass =
    quantity.unit === head.candidate.unit &&
    reading &&
    (reading.metric.endsWith('.decisions') ||
      reading.metric === 'proposals.handled' ||
      (quantity.unit === '条' && ['training.sessions', 'training.people', 'meetings.held'].includes(reading.metric)) ||
      (quantity.unit === '条' && reading.metric === 'responses.made' && /(?<!“)回应关切/u.test(before))) &&
    !reading.rule.endsWith('.number-of-decisions');
  if (reading && reading.metric !== 'proactive.items' && !ofClass) return null;
  if (quantity.unit === '个' && head.candidate.unit !== '个' && !paper.test(before)) return null;
  // 「幼儿园年检40所」: a unit that we do not know is no unit that was lost.
  if (quantity.unit === '' && /^(?!其中|等|及|和|以上|左右)\p{Script=Han}/u.test(counted.after)) return null;
  // 「公开取水许可等13项行政权力事项的名称」 counts the matters, and not what was published of them.
  if (
    quantity.unit === '项' &&
    head.candidate.unit !== '项' &&
    /^(?:行政)?(?:权力|职权|许可|审批|服务|政务服务|公共服务)?事项/u.test(counted.after)
  )
    return null;
  // 「工作动态和村务公开两项」 counts the names before it.
  if (quantity.chinese && quantity.unit === '项') return null;
  if (noPart.test(quantity.unit) || !listed.has(quantity.unitClass)) return null;
  if (deed.test(before) || kept.test(before)) return null;
  // 「公开80条，发布稿件2831篇」: more than there was, and of something else.
  if (
    quantity.unit !== head.candidate.unit &&
    quantity.value > head.candidate.value &&
    !standsBeside(counted, head.candidate)
  )
    return null;
  if (quantity.unit !== head.candidate.unit && /^(?:[^,;]{0,4})(?:图片|照片|视频|音频)(?:共|约)*$/u.test(before))
    return null;
  if (/累计|总量/u.test(before) && quantity.value > head.candidate.value) return null;
  if (/上报|报送|采用|录用|赠阅|^(?:其中|同时)*(?:撤销|撤回|删除|撤下|下架|清理)/u.test(before)) return null;
  const where = {
    ...(isInside(counted, head, last) ? { partOf: head.candidate.span } : {}),
    ...(head.candidate.accumulation === 'sure' || sinceOpening.test(counted.lead)
      ? { accumulation: 'sure' as const }
      : {}),
  };
  if (/^(?:其中)?(?:[不免][予于]|不)公开(?:的)?(?:政府)?(?:信息|档案|文件|公文)?(?:数量?)?(?:为|有|共)*$/u.test(before))
    return madeOf(counted, 'refused.items', [], 'refused.listed');
  if (ofPress.test(before) && head.candidate.breakdown.length > 0)
    return madeOf(counted, 'media.items', [], 'media.listed-press');
  if (/媒体(?:刊发|刊登|报道|采用|发布|稿件)*(?:共|约|为|有)*$/u.test(before) && quantity.unit !== head.candidate.unit)
    return madeOf(counted, 'media.items', [{ by: 'channel', label: cleanLabel(before) ?? '媒体' }], 'media.listed');
  const channel = channelIn(before);
  // 「网站发布52条，公众号发布67条」: neither channel is a part of the other.
  const besides = head.candidate.breakdown[0]?.by === 'channel' && !/^其中/u.test(before);
  if (channel && besides)
    return madeOf(counted, 'proactive.items', [{ by: 'channel', label: channel }], 'proactive.channel', {
      strength: reading?.strength || 1,
    });
  if (channel)
    return madeOf(counted, 'proactive.items', [{ by: 'channel', label: channel }], 'proactive.listed-channel', where);
  const several =
    /^其中(?!□|本年|今年|当年|全年)/u.test(before) && quantity.value < head.candidate.value
      ? (channelsTogether(before) ?? (/^其中网上(?:主动)?(?:公开|发布)/u.test(before) ? '网上' : null))
      : null;
  if (several)
    return madeOf(counted, 'proactive.items', [{ by: 'channel', label: several }], 'proactive.listed-channel', where);
  const alike = amongChannels(counted, head.candidate, last);
  if (alike)
    return madeOf(counted, 'proactive.items', [{ by: 'channel', label: alike }], 'proactive.listed-channel', where);
  const column = columnOf(counted);
  if (column)
    return madeOf(counted, 'proactive.items', [{ by: 'category', label: column }], 'proactive.listed-column', where);
  const total = (reading?.strength ?? 0) > 0;
  // 「其中主动公开政府信息133条」 of 133 is the total again; 「通过不同方式公开17条」 of 49 is a part.
  const by = /^(?:通过|利用|以|经)/u.test(before);
  const named =
    total && !by ? /^(?<label>[^□]{2,12}公开)信息/u.exec(cleanLabel(before) ?? '')?.groups?.label : undefined;
  // A list that 其中 has opened never holds a total of its own, unless it says 主动公开 of a head that did not.
  const weaker =
    total &&
    (!named || /^(?:其中)?其[他它余]/u.test(before)) &&
    !/新增|□|^(?:其中)?(?:全年|年内|本年|共|累计)/u.test(before) &&
    (reading!.strength < 3 ||
      reading!.rule.endsWith('-of-kinds') ||
      head.candidate.strength === 3 ||
      /^(?:其中)?其[他它余]/u.test(before));
  // 「网站发布信息890条，其中公开信息120条」: what was disclosed is counted apart from what was merely published.
  if (head.candidate.strength === 1 && /^其中(?:主动)?公开(?:了|的)?(?:政府|政务)?信息(?:共|有|为|达)*$/u.test(before))
    return null;
  if (weaker && quantity.value < head.candidate.value) {
    const inside = isPartOf(last, head.candidate) || /^(?:其中|其[他它余])/u.test(before);
    const label = inside || counted.previous === '其中' ? (publisherOf(before) ?? objectOf(before)) : null;
    if (label)
      return madeOf(counted, 'proactive.items', [{ by: 'category', label }], 'proactive.listed-subject', where);
    if (inside) return madeOf(counted, 'other.count', [], 'other.listed');
  }
  if (total && (quantity.value >= head.candidate.value || !(by || (named && !itself(before).test(named))))) return null;
  const label =
    total && by
      ? cleanLabel(before.replace(/(?:主动)?(?:公开|发布).*$/u, ''))
      : ((by ? cleanLabel(throughSeveral.exec(before)?.groups?.object ?? '') : null) ?? listLabel(counted));
  return label
    ? madeOf(counted, 'proactive.items', [{ by: 'category', label: bodyOf(label) }], 'proactive.listed', where)
    : null;
}

/** Who is no body beside the one that reports; behind 其中 every body but our own is. */
const itself = (before: string): RegExp =>
  /^其中/u.test(before) ? /^(?:我|本|全|各)|主动|社会|对外/u : /主动|社会|对外|镇|乡|局|单位/u;

/** 「通过网站、公众号等平台发布通知公告80条」: what was published there names the part. */
const throughSeveral = /.*(?:公开发布|公开(?!栏)|发布|推送|编发)(?:了)?(?<object>[^,;]{2,20})$/u;
