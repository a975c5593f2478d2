import type { Span } from '../../documents/document.ts';
import { type Candidate, isHeadline } from '../candidate.ts';
import { cleanLabel } from '../labels.ts';

/** What such an item may have been read as by itself: no more than its name and number. */
const alone = new Set(['other.count', 'interpretations.published', 'proactive.documents', 'proactive.items']);
/** 「上半年公开50条，下半年公开30条」: parts of the year are no classes. */
const ofPeriod = /[上下]半年|季度|月份|\d月|年公开|^[前后]者/u;
/** Between two items, and between the last and what counts them together, stands a mark and words of no number. */
const near = 12;

/**
 * 「人事信息4条、通知公告31条，以上共计35条，均在网上公开」: the counts right before a total that make it up are its parts.
 * @param said the figures of one sentence, in order
 */
export function ofListBefore(said: readonly Candidate[], text: string, sentence: Span): readonly Candidate[] {
  const at = said.findLastIndex((c) => isTotal(c) && !c.partOf && c.accumulation !== 'sure');
  const total = said[at];
  if (!total || at < 2) return said;
  let sum = 0;
  let from = at;
  while (from > 0 && sum < total.value && isItem(said[from - 1]!, said[from]!, total)) sum += said[--from]!.value;
  // What one channel published is told by classes as well, but where these were read as such it is known already.
  const own = said.slice(from, at);
  if (!isHeadline(total) && own.some((c) => c.breakdown[0]?.by === 'channel' || c.rule === 'proactive.class'))
    return said;
  if (sum !== total.value || at - from < 2) return said;
  const labels = own.map((c) => labelOf(c, text, sentence));
  if (labels.includes(null)) return said;
  return said.map((c, i) =>
    i < from || i >= at
      ? c
      : {
          ...c,
          metric: 'proactive.items',
          breakdown: [c.breakdown[0]?.by === 'channel' ? c.breakdown[0] : { by: 'category', label: labels[i - from]! }],
          rule: 'proactive.listed-before',
          strength: 0,
          partOf: total.span,
        },
  );
}

/** All that there was, or all that one channel published. */
const isTotal = (c: Candidate): boolean =>
  isHeadline(c) || (c.metric === 'proactive.items' && c.breakdown[0]?.by === 'channel');

const isItem = (c: Candidate, next: Candidate, total: Candidate): boolean =>
  alone.has(c.metric) &&
  c.rule !== 'other.part-of-year' &&
  !ofPeriod.test(c.breakdown[0]?.label ?? '') &&
  c.unit === total.unit &&
  c.stated === 'count' &&
  next.span.start - c.span.end <= near;

function labelOf({ breakdown, span }: Candidate, text: string, sentence: Span): string | null {
  if (breakdown[0]) return breakdown[0].label;
  const words = text.slice(Math.max(sentence.start, span.start), span.end).replace(/\s/gu, '');
  return cleanLabel(words.replace(/\d+\p{Script=Han}*$/u, ''));
}
