import type { Candidate } from '../candidate.ts';
import type { Counted } from '../context.ts';
import { accumulationOf } from '../disclosure/accumulation-of.ts';
import { allOfOneClass } from '../disclosure/all-of-one-class.ts';
import { allThrough } from '../disclosure/all-through.ts';
import { audienceOf } from '../disclosure/audience.ts';
import { channelCount } from '../disclosure/channel-count.ts';
import { channelsEach } from '../disclosure/channels-each.ts';
import { classWithoutTotal } from '../disclosure/class-without-total.ts';
import { classInPieces } from '../disclosure/classes-in-pieces.ts';
import { channelOfClass, disclosureOf } from '../disclosure/disclosure.ts';
import { isIssuesOf } from '../disclosure/issues-then-items.ts';
import { ofMainAccount } from '../disclosure/main-account.ts';
import { postsOf } from '../disclosure/posts.ts';
import { publishedAlone } from '../disclosure/published-alone.ts';
import { shownOnBoard } from '../disclosure/shown-on-boards.ts';
import { classBesideChannel } from '../lists/list-apart.ts';
import { amongClasses } from '../lists/list-bounds.ts';
import { partOf } from '../lists/lists.ts';
import { classesBesideReadings, ofEachNamed } from '../lists/of-each-named.ts';
import { madeOf } from '../made.ts';
import { outcomeAlone } from '../requests/outcome-alone.ts';
import { wayIn } from '../requests/ways.ts';
import { whereReceived } from '../requests/where-received.ts';
import { byApplicant } from '../rules/request-words.ts';
import { otherOf } from './other-counts.ts';
import { type NamedReader, one, type Place } from './place.ts';

/** 「专职与兼职人员各一人」 is one of each. */
const staffOfEach: NamedReader = ({ counted }) => {
  if (!counted.before.endsWith('各')) return null;
  const kinds = /(?<a>专职|兼职)[与和、](?<b>专职|兼职)/u.exec(counted.before)?.groups;
  return kinds
    ? [kinds.a!, kinds.b!].map((label) => madeOf(counted, 'staff.people', [{ by: 'role', label }], 'staff.each'))
    : null;
};

/** 「其中，县级政府受理并完成答复6件」 */
const ofOneGovernment =
  /其中[,:]?[省市县区州盟旗]级?(?:人民)?政府(?:办公?[厅室])?(?:共|受理|收到|办理|完成|接到|答复)[^,;。]*$/u;
/** 本级 beside 全市: a part by body, of whatever it is. */
const ofOneBody: NamedReader = ({ counted }) =>
  /^其中[^,;]{0,8}(?:本级|本机关(?!不?掌握|制作|负责))(?!(?:政府)?(?:文件|公文|政策))/u.test(counted.before) ||
  ofOneGovernment.test(counted.lead)
    ? otherOf(counted)
    : null;

const itemOfList: NamedReader = ({ counted, head, last }, reading) => {
  const part = head && partOf(counted, head, reading, last);
  return part ? (ofEachNamed(counted, part) ?? classBesideChannel(counted, part)) : null;
};

/** 「受理申请的窗口有2个」: where requests are taken, and none of them. */
const whereTaken: NamedReader = ({ counted }, reading) => {
  const where = reading?.metric === 'requests.received' ? whereReceived(counted) : null;
  if (where === 'other') return otherOf(counted);
  return (
    where && [madeOf(counted, 'access-points.count', [{ by: 'category', label: '受理点' }], 'access-points.taking')]
  );
};

const requestsOfWay: NamedReader = ({ counted }, reading) => {
  const label = reading?.metric === 'requests.received' ? wayIn(counted.before) : null;
  return label ? [madeOf(counted, 'requests.received', [{ by: 'way', label }], 'requests.by-way')] : null;
};

const requestsOfApplicant: NamedReader = ({ counted }, reading) => {
  const label = reading?.metric === 'requests.received' ? byApplicant.exec(counted.before)?.groups?.who : undefined;
  return label ? [madeOf(counted, 'requests.received', [{ by: 'applicant', label }], 'requests.by-applicant')] : null;
};

const channelOf = (place: Pick<Place, 'counted' | 'rest'>): Candidate | null => {
  const made = channelCount(place.counted);
  return made && ofMainAccount(made, place);
};

/** What no name tells and its place does: an outcome, a channel, a class. */
const unnamed: NamedReader = ({ counted, topics, last, rest, above }, reading) =>
  reading
    ? null
    : one(
        outcomeAlone(counted, topics, last) ??
          channelOf({ counted, rest }) ??
          postsOf(counted) ??
          shownOnBoard(counted) ??
          publishedAlone(counted, topics, { rest, above }) ??
          classInPieces(counted, topics, rest) ??
          classWithoutTotal(counted, topics, { rest, above }),
      );

const disclosed: NamedReader = ({ counted, last, rest }, reading) => {
  if (reading?.metric !== 'proactive.items') return null;
  const made = ofMainAccount(ofAccount(disclosureOf(counted, reading, rest), counted.before, last), { counted, rest });
  const through = made.breakdown[0]?.by === 'category' ? channelOfClass(counted, made) : null;
  const all = made.breakdown.length === 0 ? allOfOneClass(counted, made, rest) : null;
  const channel = allThrough(made, rest);
  return [made, through, all, channel].filter((c) => c !== null);
};

/** 「“溪口”公众号粉丝数2.1万人，发布信息799条」: the account whose followers were counted is whose items these are. */
function ofAccount(made: Candidate, before: string, last: Candidate | null): Candidate {
  const bare = made.breakdown.length === 0 && /^(?:全年|年内|本年度?|今年|共|累计|□)*(?:发布|更新|推送)/u.test(before);
  // 「召开新闻发布会3场，发布信息12条」: what was made known there.
  const there = bare && last?.rule.startsWith('meetings.press') && /^(?:共|累计)*发布/u.test(before);
  if (there) return { ...made, metric: 'other.count', rule: 'other.of-meeting' };
  if (!bare || last?.metric !== 'followers.count') return made;
  return last.breakdown.length > 0
    ? { ...made, breakdown: last.breakdown }
    : { ...made, metric: 'other.count', rule: 'other.of-account' };
}

/** 「信息员共4人，均为兼职」: all of them are of one kind, which has as many. */
const allOfOneKind =
  /^[^,;。()\d]{0,4}[,(]?(?:且|也)?(?:(?:全部?|均|都|皆|一律)+(?:为|是|系|属|属于)?|为|是|系|属|属于)(?<label>专职|全职|兼职)/u;
const staffOfOneKind: NamedReader = ({ counted, rest }, reading) => {
  if (reading?.metric !== 'staff.people' || reading.breakdown.length > 0) return null;
  const label = allOfOneKind.exec(rest)?.groups?.label;
  const whole = madeOf(counted, 'staff.people', [], reading.rule);
  return label
    ? [whole, madeOf(counted, 'staff.people', [{ by: 'role', label }], 'staff.all-of-mode', { partOf: whole.span })]
    : null;
};

/** 「历年累计公开文件2101件」; of what else is counted 累计 may be the year's. */
const accumulationOfOthers = (counted: Counted, metric: string): Partial<Candidate> => {
  if (metric === 'proactive.documents' && accumulationOf(counted) === 'sure') return { accumulation: 'sure' };
  return /累计/u.test(counted.before) ? { accumulation: 'maybe' } : {};
};

const named: NamedReader = ({ counted, head, last }, reading) => {
  if (!reading) return null;
  const channel = audienceOf(counted, reading.metric, last);
  const among = head !== null && amongClasses(counted, head, last);
  return [
    ...classesBesideReadings(counted, reading, head),
    madeOf(counted, reading.metric, channel ? [{ by: 'channel', label: channel }] : reading.breakdown, reading.rule, {
      ...(reading.metric === 'proactive.documents' ? { strength: reading.strength } : {}),
      ...accumulationOfOthers(counted, reading.metric),
      ...(among ? { partOf: head.candidate.span } : {}),
    }),
  ];
};

/** By the words before a count; a list's own items first, for 「其中申请公开2条」 is a part, whatever it names. */
export const byName: readonly NamedReader[] = [
  staffOfEach,
  ofOneBody,
  whereTaken,
  itemOfList,
  requestsOfWay,
  requestsOfApplicant,
  ({ counted, rest }) => (isIssuesOf(counted, rest) ? otherOf(counted) : null),
  ({ counted }) => channelsEach(counted),
  unnamed,
  disclosed,
  staffOfOneKind,
  named,
];
