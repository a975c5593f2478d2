import type { Section } from '../reports/report.ts';
import type { Candidate } from './candidate.ts';
import { type Counted, sentencesIn } from './context.ts';
import { dated } from './dated.ts';
import { audienceOf } from './disclosure/audience.ts';
import { classWithoutTotal } from './disclosure/class-without-total.ts';
import { firstOfClasses } from './disclosure/classes-beside.ts';
import { classInPieces } from './disclosure/classes-in-pieces.ts';
import { channelCount, channelOfClass, disclosureOf } from './disclosure/disclosure.ts';
import { partOfYear } from './disclosure/part-of-year.ts';
import { postsOf } from './disclosure/posts.ts';
import { ofYearsTogether, withoutWhen } from './disclosure/risen-from.ts';
import { shownOnBoard } from './disclosure/shown-on-boards.ts';
import { followUp } from './follow-ups.ts';
import { listLabel } from './labels.ts';
import { jointNoughts } from './lists/joint-noughts.ts';
import { classBesideChannel } from './lists/list-apart.ts';
import { amongClasses } from './lists/list-bounds.ts';
import type { Head } from './lists/list-item.ts';
import { underHeading } from './lists/list-names.ts';
import { goesOn, headAfter, ownList, partOf } from './lists/lists.ts';
import { shareOwner } from './lists/share-owner.ts';
import { shareOf } from './lists/shares.ts';
import { staffOfKind } from './lists/staff-kinds.ts';
import { madeOf } from './made.ts';
import { joinedMetrics, ofEachAlike, readingOf } from './match.ts';
import { answeredOfWay } from './requests/answered-ways.ts';
import { ofBody } from './requests/bodies.ts';
import { disputeBehind } from './requests/disputes-behind.ts';
import { disputeEnded } from './requests/disputes-ended.ts';
import { ofOtherBusiness } from './requests/other-business.ts';
import { outcomeAlone } from './requests/outcome-alone.ts';
import { ofSameYear } from './requests/same-year.ts';
import { unansweredBecause } from './requests/unanswered-because.ts';
import { wayIn } from './requests/ways.ts';
import { columnOfPaper, joinedNoughts } from './rules/joined-noughts.ts';
import { decisionsBeside } from './rules/powers-beside.ts';
import { byApplicant } from './rules/request-words.ts';
import { likeYear } from './text/bare-years.ts';
import { holdsNumber } from './text/quantities.ts';
import { type Topic, topicsOf } from './text/topics.ts';
import { worded } from './worded.ts';

const change =
  /同比|环比|较(?:上|去|前)年|比(?:上|去|前)年|增长|增幅|增量|增加(?!到|至)|减少|下降|上升(?!到|至)|提高了|^[多少](?:出|了)?$/u;
const planned =
  /(?:力争|争取|预计|(?:(?<![按照原])计划|拟|将)(?:力争|在|于|到|□|全年|年内|公开|主动|发布|举办|召开|新增|完成|制定|增[设配派]|新[设建]|配[备齐]|开[设展]|组织|安排|聘请|培训)|至少|每(?:个|月|周|季度?|年|□)[^,;]{0,8}(?:公开|发布|更新|报送))[^,;]{0,24}$/u;
/** 2016年，我们将着重…: behind a year that is still to come, of what is meant to be done. */
const meant =
  /(?<![按照原])计划|拟|打算|准备|争取|力争|预计|下一步|将(?:要|会|于|在|着重|继续|进一步|重点|从|以|努力|不断|切实|更加|抓|做|加)/u;
/** The text in the two forms that reading needs; offsets are the same in both. */
export interface Prose {
  /** Folded. */
  readonly folded: string;
  /** Folded and masked (`maskStops`), with tables blanked. */
  readonly masked: string;
}

/** Counts in a report's prose, section by section; a list may go on over the sections that its own numbers make. */
export function countsIn(
  { folded, masked }: Prose,
  sections: readonly Section[],
  year: number | null,
): readonly Candidate[] {
  const found: Candidate[] = [];
  let head: Head | null = null;
  let before = '';
  for (const section of sections) {
    let topics: ReadonlySet<Topic> | null = null;
    for (const sentence of sentencesIn(masked, section)) {
      const words = masked.slice(sentence.start, sentence.end);
      // The blank before an indented number.
      if (/^[□\s]*$/u.test(words)) continue;
      const said = words.replace(/\s/gu, '');
      if (head && !goesOn(before, said)) head = null;
      const above: string = before;
      before = said;
      if (!holdsNumber(words)) continue;
      topics ??= topicsOf(section.headings);
      let last: Candidate | null = null;
      const told: Candidate[] = [];
      for (const counted of worded(masked, sentence, folded).map((one) => underHeading(one, above))) {
        if (
          cutOff(counted, masked) ||
          likeYear(counted, year) ||
          notOne(counted) ||
          isPlan(counted) ||
          isAhead(counted, folded, year)
        )
          continue;
        head = ownList(counted, head, last, sentence) ?? head;
        const behind = masked.slice(counted.quantity.end, sentence.end);
        const rest = behind.replace(/\s/gu, '');
        const owner = shareOwner(counted, told, last, head?.candidate ?? null, masked);
        const alone = read(counted, topics, head, owner, { behind, rest, above });
        const made: readonly Candidate[] = firstOfClasses(alone, counted, rest)
          .map((c) => partOfYear(ofOtherBusiness(dated(c, counted, year), counted, rest), counted, folded))
          .map((c) => ofSameYear(c, counted, last, masked.slice(last?.span.end ?? 0, counted.quantity.start)))
          .map((c) => ofBody(c, counted));
        found.push(...made);
        told.push(...made.slice(0, 1));
        // A share says how much of the item before it, and is none itself.
        if (made[0] && !made[0].metric.endsWith('.share')) last = made[0];
        if (made[0]) head = headAfter(head, made[0], sentence);
      }
    }
  }
  return found;
}

/** 「行政职责类6」 at the very end of a text that is cut off: the number may have had more digits. */
function cutOff({ quantity }: Counted, text: string): boolean {
  return quantity.unitClass === 'none' && text.slice(quantity.end).trim() === '';
}

/** 「其中，县级政府受理并完成答复6件」: a part by body, of whatever it is. */
const ofOneGovernment =
  /其中[,:]?[省市县区州盟旗]级?(?:人民)?政府(?:办公?[厅室])?(?:共|受理|收到|办理|完成|接到|答复)[^,;。]*$/u;

/** 「未收到一件申请」 counts nothing; the denial says so (see `negationsIn`). */
const notOne = ({ before, quantity }: Counted): boolean =>
  quantity.value === 1 && /(?:未|没有?)(?:曾|有)?(?:收到|接到|接收|受理|发生|出现|产生)过?$/u.test(before);

/** Plans (力争公开100条, 2016年将公开…) state nothing that was. */
function isPlan({ before, lead }: Counted): boolean {
  return planned.test(before || lead);
}

/** Said of a year after the report's own, as what is meant to be done: no figure, and no sentence copied from elsewhere. */
function isAhead({ lead, sentence, quantity }: Counted, folded: string, reportYear: number | null): boolean {
  if (reportYear === null || !meant.test(lead)) return false;
  const years = folded.slice(sentence.start, quantity.numberStart).matchAll(/(?<!\d)(?<year>20\d\d)\s*年/gu);
  return Number([...years].at(-1)?.groups?.year ?? 0) > reportYear;
}

function read(
  counted: Counted,
  topics: ReadonlySet<Topic>,
  head: Head | null,
  last: Candidate | null,
  around: { readonly behind: string; readonly rest: string; readonly above: string },
): readonly Candidate[] {
  const { quantity, before } = counted;
  if (ofYearsTogether(counted)) return otherOf(counted);
  if (change.test(before)) {
    const sign = /(?:减少|减|下降|降低|少)(?:了)?(?:约|近)?$/u.test(before) ? -1 : 1;
    return [{ ...madeOf(counted, 'other.change', [], 'other.change'), value: sign * quantity.value }];
  }
  if (quantity.unitClass === 'percent') return [shareOf(counted, last)];
  if (/^(?:增加|增|上升|提高|减少|下降)(?:到|至)/u.test(before) && last)
    return [madeOf(counted, last.metric, last.breakdown, 'change.risen-to', { strength: last.strength })];
  const followed = last && followUp(counted, last, head);
  if (followed) return [followed];
  const noughts = quantity.value === 0 ? joinedNoughts(before) : [];
  if (noughts.length > 1) return noughts.map((metric) => madeOf(counted, metric, [], 'regulation.joined-noughts'));
  const cell = ['case', 'item', 'none'].includes(quantity.unitClass) && columnOfPaper(before, around.rest);
  if (cell) return [madeOf(counted, cell, [], 'regulation.issued-beside')];
  const joined = quantity.unitClass === 'money' ? [] : joinedMetrics(counted);
  if (joined.length > 1 && !ofEachAlike(counted)) return otherOf(counted);
  if (joined.length > 1) return joined.map((metric) => madeOf(counted, metric, [], 'disputes.joined'));
  const behind =
    disputeEnded(counted, head, around.behind) ??
    disputeBehind(counted, head, around.behind) ??
    decisionsBeside(counted, around.rest) ??
    staffOfKind(counted, last, around.rest) ??
    answeredOfWay(counted, last, around.rest) ??
    unansweredBecause(counted, last, around.rest);
  if (behind) return [behind];
  const reading = readingOf(withoutWhen(counted), topics);
  // 「专职与兼职人员各一人」 is one of each.
  const each = /各$/u.test(before) ? /(?<a>专职|兼职)[与和、](?<b>专职|兼职)/u.exec(before)?.groups : undefined;
  if (each)
    return [each.a!, each.b!].map((label) => madeOf(counted, 'staff.people', [{ by: 'role', label }], 'staff.each'));
  // 本级 beside 全市: a part by body, of whatever it is.
  if (
    /^其中[^,;]{0,8}(?:本级|本机关(?!不?掌握|制作|负责))(?!文件|公文|政策)/u.test(before) ||
    ofOneGovernment.test(counted.lead)
  )
    return otherOf(counted);
  const part = head && partOf(counted, head, reading, last);
  if (part) return jointNoughts(counted, part) ?? classBesideChannel(counted, part);
  const way = reading?.metric === 'requests.received' ? wayIn(before) : null;
  if (way) return [madeOf(counted, 'requests.received', [{ by: 'way', label: way }], 'requests.by-way')];
  const who = reading?.metric === 'requests.received' ? byApplicant.exec(before)?.groups?.who : undefined;
  if (who) return [madeOf(counted, 'requests.received', [{ by: 'applicant', label: who }], 'requests.by-applicant')];
  if (!reading) {
    const alone =
      outcomeAlone(counted, topics, last) ??
      channelCount(counted) ??
      postsOf(counted) ??
      shownOnBoard(counted) ??
      classInPieces(counted, topics, around.rest) ??
      classWithoutTotal(counted, topics, around);
    return alone ? [alone] : otherOf(counted);
  }
  if (reading.metric === 'proactive.items') {
    const made = ofAccount(disclosureOf(counted, reading, around.rest), before, last);
    const through = made.breakdown[0]?.by === 'category' ? channelOfClass(counted, made) : null;
    return through ? [made, through] : [made];
  }
  const channel = audienceOf(counted, reading.metric, last);
  const among = head !== null && amongClasses(counted, head, last);
  return [
    madeOf(counted, reading.metric, channel ? [{ by: 'channel', label: channel }] : reading.breakdown, reading.rule, {
      ...(/累计/u.test(before) ? { accumulation: 'maybe' as const } : {}),
      ...(among ? { partOf: head.candidate.span } : {}),
    }),
  ];
}

/** 「“溪口”公众号粉丝数2.1万人，发布信息799条」: the account whose followers were counted is whose items these are. */
function ofAccount(made: Candidate, before: string, last: Candidate | null): Candidate {
  const bare = made.breakdown.length === 0 && /^(?:全年|年内|本年度?|今年|共|累计|□)*(?:发布|更新|推送)/u.test(before);
  if (!bare || last?.metric !== 'followers.count') return made;
  return last.breakdown.length > 0
    ? { ...made, breakdown: last.breakdown }
    : { ...made, metric: 'other.count', rule: 'other.of-account' };
}

/** A count of something else, kept in its own words; a numeral in Chinese alone (一项工作) is no count. */
function otherOf(counted: Counted): readonly Candidate[] {
  const { quantity, before, after } = counted;
  const label = (/等$/u.test(before) && after ? after : listLabel(counted)) ?? inOwnWords(before);
  return !label || quantity.chinese || quantity.unitClass === 'none'
    ? []
    : [madeOf(counted, 'other.count', [{ by: 'category', label }], 'other.count')];
}

/** 「公开征集意见3次」, 「受理群众来信89件」: what was done is all the name that there is. */
function inOwnWords(before: string): string | null {
  const words = before
    .replace(/^(?:其中|此外|同时|另外|全年|年内|共计|总计|合计|共|累计|□)+/u, '')
    .replace(/(?:共计|总计|合计|累计|共|约|达|为|有)+$/u, '');
  return /^[^,;:□\d()]{2,20}$/u.test(words) ? words : null;
}
