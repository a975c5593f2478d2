import type { Span } from '../documents/document.ts';
import type { Candidate } from './candidate.ts';
import { channelIn } from './channels.ts';
import { type Counted, countedIn, sentencesOf } from './context.ts';
import { channelCount, disclosureOf } from './disclosure.ts';
import { listLabel } from './labels.ts';
import { goesOn, type Head, headAfter, partOf } from './lists.ts';
import { madeOf } from './made.ts';
import { joinedMetrics, readingsOf } from './match.ts';
import type { Topic } from './topics.ts';

const change =
  /同比|环比|较(?:上|去|前)年|比(?:上|去|前)年|增长|增幅|增量|增加(?!到|至)|减少|下降|上升(?!到|至)|提高了/u;
/** Metrics that may be said of one channel: 门户网站信息浏览约430万人次. */
const byChannel = new Set(['site.views', 'followers.count', 'responses.made']);

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
    if (!goesOn.test(text.slice(sentence.start, sentence.end))) head = null;
    let last: Candidate | null = null;
    for (const counted of countedIn(text, sentence)) {
      const made = read(counted, topics, head, last);
      found.push(...made);
      last = made[0] ?? last;
      if (made[0]) head = headAfter(head, made[0], sentence);
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
  const { quantity, before } = counted;
  if (change.test(before)) return [madeOf(counted, 'other.change', [], 'other.change')];
  if (quantity.unitClass === 'percent') return [shareOf(counted, last)];
  if (/^(?:增加|增|上升|提高)(?:到|至)/u.test(before) && last)
    return [madeOf(counted, last.metric, last.breakdown, 'change.risen-to', last)];
  const joined = quantity.unitClass === 'money' ? [] : joinedMetrics(counted);
  if (joined.length > 1) return joined.map((metric) => madeOf(counted, metric, [], 'disputes.joined'));
  const reading = readingsOf(counted, topics)[0];
  // 「专职与兼职人员各一人」 is one of each.
  const each = /各$/u.test(before) ? /(?<a>专职|兼职)[与和、](?<b>专职|兼职)/u.exec(before)?.groups : undefined;
  if (each)
    return [each.a!, each.b!].map((label) => madeOf(counted, 'staff.people', [{ by: 'role', label }], 'staff.each'));
  const part = head && partOf(counted, head, reading);
  if (part) return [part];
  if (!reading) return [channelCount(counted) ?? otherOf(counted)].filter((c) => c !== null);
  if (reading.metric === 'proactive.items') return [disclosureOf(counted, reading)];
  const channel = byChannel.has(reading.metric)
    ? channelIn(before.replace(/(?:信息)?(?:浏览|访问|点击|阅读|关注|回应).*$/u, ''))
    : null;
  return [
    madeOf(counted, reading.metric, channel ? [{ by: 'channel', label: channel }] : reading.breakdown, reading.rule),
  ];
}

/** A share: of what its own words name (全文电子化率), or of the item before it (占5%). */
function shareOf(counted: Counted, last: Candidate | null): Candidate {
  const words = counted.before.replace(/^(?:全年|本年度?|其中)/u, '');
  const own = /(?<label>[^,;:□]{2,20}?(?:率|化))(?:均)?(?:达到|达|为|是|约|均)*$/u.exec(words)?.groups?.label;
  if (own) return madeOf(counted, 'proactive.share', [{ by: 'of', label: own }], 'share.rate');
  const label =
    last?.breakdown.at(-1)?.label ?? (last?.metric === 'interpretations.published' ? '政策解读' : undefined);
  if (label && /^(?:约)?占/u.test(words))
    return madeOf(counted, 'proactive.share', [{ by: 'of', label }], 'share.of-item');
  return madeOf(counted, 'other.share', [], 'other.share');
}

/** A count of something else, kept in its own words; a numeral in Chinese alone (一项工作) is no count. */
function otherOf(counted: Counted): Candidate | null {
  const { quantity, before, after } = counted;
  const label = /等$/u.test(before) && after ? after : listLabel(counted);
  if (!label || quantity.chinese || quantity.unitClass === 'none') return null;
  return madeOf(counted, 'other.count', [{ by: 'category', label }], 'other.count');
}
