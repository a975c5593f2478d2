import type { Span } from '../../documents/document.ts';
import type { Candidate } from '../candidate.ts';
import type { Counted } from '../context.ts';
import type { Reading } from '../match.ts';
import { disclosedOutcome } from '../requests/disclosed-outcome.ts';
import { introduces } from './list-bounds.ts';
import type { Head } from './list-item.ts';
import { classBeforeColon } from './list-names.ts';
import { partOfDisclosure } from './parts-of-disclosure.ts';
import { partOfDispute, partOfRequests } from './parts-of-requests.ts';
import { partBySameMetric } from './parts-of-same.ts';
import { isPoint } from './point-of-list.ts';
import { opensByRank } from './rank.ts';

/** One item a line: 「1.机构职能类5条；」, 「政策法规 8条」, 「2.政策文件：31条」, 「财政信息（12条）：预算4条」. */
const itemLine =
  /^\s*(?:□|[①-⑳●•·■◆▪★☆◇▶►➢※-]|\(?\d{1,2}[).、．])*\s*(?:其中[:,]?)?(?:[^,;。:(□\d]|(?<=[非是于“])□+){2,24}?\s*(?:[:(]|(?<=^\s*□+[^,□]+),)?\s*(?:[共总合]?计|[共有为达])*\s*[\d.]+\s*(?:余|多)?\s*(?:条|件|个|篇|份|项|则)\s*(?:[;,。:()].*)?$/u;

/** 「民生和工作信息共209条，占92%」: a share is of what was counted before. */
const shareOfAll = /^\s*[^,;。□\d]{2,24}\d+\s*[条件]\s*,\s*占/u;

/** Whether a sentence goes on with the list of the one before it. */
export const goesOn = (before: string, words: string): boolean =>
  introduces.test(words) ||
  shareOfAll.test(words) ||
  isPoint(words) ||
  opensByRank(words) ||
  (itemLine.test(words) &&
    (/[:;,]\s*$/u.test(before) || /^\s*(?:□|[①-⑳●•·■◆▪★☆◇▶►➢※-])/u.test(words) || itemLine.test(before)));

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
  const outcome = disclosedOutcome(counted, head, last);
  if (outcome) return outcome;
  if (
    !classBeforeColon(counted) &&
    /^(?:(?:其中)?□+|[应已未]|(?:□年?度?)*(?:当年|本年度?|今年)(?=新增|主动公开))(?:共|全年|当年|本年度?)*(?:主动)?(?:新增|公开|发布)(?:了|共|为|达|有|约|:|各类|政府|信息)*$/u.test(
      counted.before,
    )
  )
    return null;
  const { metric } = head.candidate;
  if (metric === 'proactive.items') return partOfDisclosure({ counted, head, reading, last });
  if (metric.startsWith('requests.')) return partOfRequests(counted, head, reading, last);
  if (metric === 'reviews.total' || metric === 'lawsuits.total') return partOfDispute(counted, head, reading, last);
  return partBySameMetric(counted, head, reading, last);
}
