import type { Span } from '../documents/document.ts';
import type { Accumulation, Candidate } from './candidate.ts';
import { channelIn } from './channels.ts';
import { type Counted, countedIn, sentencesOf } from './context.ts';
import type { Breakdown } from './figure.ts';
import { cleanLabel, listLabel } from './labels.ts';
import { joinedMetrics, type Reading, readingsOf } from './match.ts';
import { outcomeWords, wayWords } from './rules/requests.ts';
import type { Topic } from './topics.ts';

/** What the items that follow are parts of: the figure a list hangs on. */
interface Head {
  readonly candidate: Candidate;
  readonly sentence: Span;
}

/** A sentence that goes on with the list of the one before it. */
const goesOn =
  /^\s*(?:其中|分类|按(?:类别|内容|公开)|具体|类别|包括|主要(?:包括|有|类别)|从[^,。]{0,10}看|内容|公开(?:的)?(?:内容|类别))/u;
/** Metrics whose parts are not told by rules of their own. */
const heads = new Set([
  'proactive.items',
  'requests.received',
  'requests.answered',
  'reviews.total',
  'lawsuits.total',
  'media.items',
  'training.sessions',
  'interpretations.published',
]);
const change =
  /同比|环比|较(?:上|去|前)年|比(?:上|去|前)年|增长|增幅|增量|增加(?!到|至)|减少|下降|上升(?!到|至)|提高了/u;

/**
 * Counts in one section's prose.
 * @param text the document's, folded and masked (`maskStops`)
 * @param section where to read; offsets of the result are into the same text
 */
export function countsIn(text: string, section: Span, topics: ReadonlySet<Topic>): readonly Candidate[] {
  const found: Candidate[] = [];
  let head: Head | null = null;
  for (const inner of sentencesOf(text.slice(section.start, section.end))) {
    const sentence = { start: inner.start + section.start, end: inner.end + section.start };
    const words = text.slice(sentence.start, sentence.end);
    if (head && !goesOn.test(words)) head = null;
    let last: Candidate | null = null;
    for (const counted of countedIn(text, sentence)) {
      const made = read(counted, topics, head, last);
      found.push(...made);
      const first = made[0];
      if (!first) continue;
      last = first;
      if (heads.has(first.metric) && !first.partOf && first.value > 0) head = { candidate: first, sentence };
    }
  }
  return found;
}

function read(
  counted: Counted,
  topics: ReadonlySet<Topic>,
  head: Head | null,
  last: Candidate | null,
): readonly Candidate[] {
  const { quantity } = counted;
  if (change.test(counted.before) && !/(?:增加|上升|增)(?:到|至)/u.test(counted.before))
    return [candidate(counted, 'other.change', [], 'other.change')];
  if (quantity.unitClass === 'percent') return [share(counted, last)];
  const joined = joinedMetrics(counted);
  if (joined.length > 1 && quantity.unitClass !== 'money')
    return joined.map((metric) => candidate(counted, metric, [], 'disputes.joined'));
  const inList = head && isListItem(counted, head);
  const reading = readingsOf(counted, topics)[0];
  if (inList) {
    const part = partOf(counted, head, reading);
    if (part) return [part];
  }
  if (!reading) return channelOnly(counted) ?? other(counted);
  if (reading.metric === 'proactive.items') return proactive(counted, reading);
  return [candidate(counted, reading.metric, reading.breakdown, reading.rule)];
}

/** Whether the words stand in the list that hangs on the head: the same sentence behind it, or one that goes on. */
function isListItem(counted: Counted, head: Head): boolean {
  return counted.quantity.start > head.candidate.span.end && !/^(?:20)?□?年/u.test(counted.before);
}

/** An item of a list under a head, or null when a rule of its own says better what it is. */
function partOf(counted: Counted, head: Head, reading: Reading | undefined): Candidate | null {
  const { metric } = head.candidate;
  const where = { partOf: head.candidate.span };
  const words = counted.before.replace(/^其中/u, '') || counted.after;
  if (metric === 'proactive.items') {
    if (reading && reading.metric !== 'proactive.items' && reading.rule !== 'normative.issued') return null;
    if (reading && reading.strength > 0 && !channelIn(counted.before)) return null;
    const channel = channelIn(counted.before);
    if (channel)
      return candidate(counted, metric, [{ by: 'channel', label: channel }], 'proactive.listed-channel', where);
    if (reading?.rule === 'normative.issued') return null;
    const label = listLabel(counted);
    return label && ['item', 'case', 'none', 'time'].includes(counted.quantity.unitClass)
      ? candidate(counted, metric, [{ by: 'category', label }], 'proactive.listed', where)
      : null;
  }
  if (metric.startsWith('requests.')) {
    if (
      reading &&
      ['reviews.total', 'lawsuits.total', 'requests.answered', 'requests.carried-over'].includes(reading.metric)
    )
      return null;
    if (outcomeWords.test(words))
      return candidate(
        counted,
        'requests.outcomes',
        [{ by: 'outcome', label: outcomeLabel(words) }],
        'requests.listed-outcome',
        where,
      );
    if (wayWords.test(words))
      return candidate(
        counted,
        'requests.received',
        [{ by: 'way', label: wayWords.exec(words)![0] }],
        'requests.listed-way',
        where,
      );
    return null;
  }
  if (metric === 'reviews.total' || metric === 'lawsuits.total') {
    if (reading) return null;
    const label = cleanLabel(words);
    return label
      ? candidate(counted, metric.replace('total', 'outcomes'), [{ by: 'outcome', label }], 'disputes.listed', where)
      : null;
  }
  if (!/^其中/u.test(counted.before) && !/其中,?$/u.test(counted.lead.slice(0, -counted.before.length || undefined)))
    return null;
  const label = reading?.breakdown[0]?.label ?? listLabel(counted);
  return label && (!reading || reading.metric === metric)
    ? candidate(counted, metric, [{ by: 'category', label }], `${metric}.listed`, where)
    : null;
}

const outcomeLabel = (words: string): string => {
  const found = outcomeWords.exec(words)![0];
  return cleanLabel(words.replace(/^(?:依法|属于|经审查|决定)+|的?(?:答复)?(?:数量|数)?$/gu, '')) ?? found;
};

/** A count of 主动公开: by its channel when one is named, else a total. */
function proactive(counted: Counted, reading: Reading): readonly Candidate[] {
  const label = reading.breakdown[0];
  const channel = channelIn(counted.before) ?? (counted.before.length < 14 ? channelIn(counted.previous) : null);
  const breakdown: readonly Breakdown[] = label ? [label] : channel ? [{ by: 'channel', label: channel }] : [];
  return [
    candidate(counted, 'proactive.items', breakdown, reading.rule, {
      strength: reading.strength,
      accumulation: accumulationOf(counted),
    }),
  ];
}

/** 「微博2465条」, 「公众号推送信息240条」: a channel's count outside any list. */
function channelOnly(counted: Counted): readonly Candidate[] | null {
  if (counted.quantity.unitClass !== 'item' || /收到|受理|咨询|回复|媒体/u.test(counted.before)) return null;
  const published = /(?:公开|发布|推送|编发|转发|刊发|播发|更新|上传|公布)[^,;]{0,16}$/u.test(counted.before);
  const channel = channelIn(counted.before) ?? (published ? channelIn(counted.previous) : null);
  return channel && published
    ? [candidate(counted, 'proactive.items', [{ by: 'channel', label: channel }], 'proactive.channel', { strength: 1 })]
    : null;
}

/** A share: of what its own words name (全文电子化率), or of the item before it (占5%). */
function share(counted: Counted, last: Candidate | null): Candidate {
  const own = /(?<label>[^,;:□]{2,20}?(?:率|化))(?:均)?(?:达到|达|为|是|约|均)*$/u.exec(
    counted.before.replace(/^(?:全年|本年度?|其中)/u, ''),
  )?.groups?.['label'];
  if (own) return candidate(counted, 'proactive.share', [{ by: 'of', label: own }], 'share.rate');
  const label = last?.breakdown.at(-1)?.label;
  if (label && /^(?:约)?占/u.test(counted.before))
    return candidate(counted, 'proactive.share', [{ by: 'of', label }], 'share.of-item');
  return candidate(counted, 'other.share', [], 'other.share');
}

function other(counted: Counted): readonly Candidate[] {
  const label = listLabel(counted);
  return label && counted.quantity.unitClass !== 'none'
    ? [candidate(counted, 'other.count', [{ by: 'category', label }], 'other.count')]
    : [];
}

function accumulationOf(counted: Counted): Accumulation {
  const words = counted.lead.slice(counted.lead.lastIndexOf(';') + 1);
  const near = `${counted.previous},${counted.before}`;
  if (/历年|(?:开展|实施|施行|开通|建立)以来[^;]*累计/u.test(words)) return 'sure';
  if (!/累计/u.test(near)) return 'none';
  if (/(?:全年|年度|本年|今年|□年?度?|共)累计|全年|今年以来/u.test(near.replace(/截[至止]□[底末止]?/u, '')))
    return 'none';
  return /目前|现在|至今|截[至止]/u.test(words) ? 'likely' : 'maybe';
}

function candidate(
  counted: Counted,
  metric: string,
  breakdown: readonly Breakdown[],
  rule: string,
  more: Partial<Pick<Candidate, 'strength' | 'accumulation' | 'partOf'>> = {},
): Candidate {
  const { quantity, clause } = counted;
  return {
    metric,
    breakdown,
    value: quantity.value,
    unit: quantity.unit,
    precision: quantity.precision,
    stated: 'count',
    span: clause,
    rule,
    strength: 0,
    accumulation: 'none',
    from: 'prose',
    ...more,
  };
}
