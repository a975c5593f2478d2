import { ofYearsTogether } from '../disclosure/risen-from.ts';
import { followUp } from '../follow-ups.ts';
import { cleanLabel } from '../labels.ts';
import { formOfReading } from '../lists/forms-of-reading.ts';
import { partByPeriod } from '../lists/periods.ts';
import { classOfShare } from '../lists/share-first.ts';
import { shareAmongShares, shareOf } from '../lists/shares.ts';
import { shareNamedBehind, sharesOfEach } from '../lists/shares-named.ts';
import { staffOfKind } from '../lists/staff-kinds.ts';
import { staffOfMode } from '../lists/staff-modes.ts';
import { madeOf } from '../made.ts';
import { joinedMetrics, ofEachAlike } from '../match.ts';
import { answeredOfWay } from '../requests/answered-ways.ts';
import { disputeBehind } from '../requests/disputes-behind.ts';
import { disputeEnded } from '../requests/disputes-ended.ts';
import { requestNoughts } from '../requests/noughts.ts';
import { becauseOfSeveral, unansweredBecause } from '../requests/unanswered-because.ts';
import { columnOfPaper, joinedNoughts } from '../rules/joined-noughts.ts';
import { decisionsBeside } from '../rules/powers-beside.ts';
import { said } from '../rules/rule.ts';
import { otherOf } from './other-counts.ts';
import { one, type Reader } from './place.ts';

/** Several years together are no year's. */
const severalYears: Reader = ({ counted }) => (ofYearsTogether(counted) ? otherOf(counted) : null);

const changed =
  /同比|环比|较(?:上|去|前)年|比(?:上|去|前)年|增长|增幅|增量|增加(?!到|至)|减少|下降|上升(?!到|至)|提高了|^[多少](?:出|了)?$/u;
/** 「比上年减少4件」: by how much it changed, and not how much there was. */
const change: Reader = ({ counted }) => {
  const { before, quantity } = counted;
  if (!changed.test(before)) return null;
  const sign = /(?:减少|减|下降|降低|少)(?:了)?(?:约|近)?$/u.test(before) ? -1 : 1;
  return [{ ...madeOf(counted, 'other.change', [], 'other.change'), value: sign * quantity.value }];
};

const share: Reader = ({ counted, last, head, topics, rest }) => {
  if (counted.quantity.unitClass !== 'percent') return null;
  const each = sharesOfEach(counted);
  if (each.length > 0) return each;
  const ofDisclosed = head ? head.candidate.metric === 'proactive.items' : topics.has('proactive');
  const own = ofDisclosed ? cleanLabel(classOfShare(counted, rest) ?? '') : null;
  const said = shareOf(counted, last);
  const label =
    own ??
    (said.metric === 'other.share'
      ? (shareNamedBehind(counted, last) ?? (ofDisclosed ? shareAmongShares(counted) : null))
      : null);
  return [label ? madeOf(counted, 'proactive.share', [{ by: 'of', label }], 'share.among-shares') : said];
};

/** 「增加到38条」: the same thing as before, as it is now. */
const risenTo: Reader = ({ counted, last }) =>
  last && /^(?:增加|增|上升|提高|减少|下降)(?:到|至)/u.test(counted.before)
    ? [madeOf(counted, last.metric, last.breakdown, 'change.risen-to', { strength: last.strength })]
    : null;

const follow: Reader = ({ counted, last, head }) => one(last && followUp(counted, last, head));

/** 「制发、废止规范性文件均为0件」: nought of each. */
const noughtOfEach: Reader = ({ counted }) => {
  const metrics = counted.quantity.value === 0 ? joinedNoughts(counted.before) : [];
  return metrics.length > 1 ? metrics.map((metric) => madeOf(counted, metric, [], 'regulation.joined-noughts')) : null;
};

const ofPapers = said('(?:主动|对外|向社会)公开(?:的|了)?公文类(?:政府)?(?:信息|文件)?(?:{tail})');
/** 「产生公文类政府信息80条，其中主动公开的公文类信息有12条」: papers that were disclosed, and no class of what was made. */
const papersDisclosed: Reader = ({ counted }) =>
  counted.before.includes('公文类') && ofPapers.test(counted.before)
    ? [madeOf(counted, 'proactive.documents', [], 'proactive.documents-disclosed')]
    : null;

const normative = said('^(?:其中|包含|包括|涵盖|含|有|、)*(?:行政|政府)?规范性文件(?:\\(除[^()]{2,8}外\\))?(?:{tail})');
const papersMade =
  /^(?:本?年度?|共|计)*(?:制发|制定|产生|印发|出台|形成)(?:了|各类|党政|政府|行政|正式)*(?:公文|文件|发文)/u;
/** 「制发文件80件，其中规范性文件3件」: of what was made, and as much made. */
const normativeAmongMade: Reader = ({ counted, head }) =>
  counted.before.includes('规范性文件') &&
  head?.candidate.metric === 'other.count' &&
  papersMade.test(head.candidate.breakdown[0]?.label ?? '') &&
  normative.test(counted.before)
    ? [madeOf(counted, 'normative.issued', [], 'normative.among-made', { partOf: head.candidate.span })]
    : null;

const column: Reader = ({ counted, rest }) => {
  const metric = ['case', 'item', 'none'].includes(counted.quantity.unitClass) && columnOfPaper(counted.before, rest);
  return metric ? [madeOf(counted, metric, [], 'regulation.issued-beside')] : null;
};

/** 「行政复议、行政诉讼各2件」 says two; 「行政复议、行政诉讼共5件」 says neither. */
export const joinedDisputes: Reader = ({ counted }) => {
  const metrics = counted.quantity.unitClass === 'money' ? [] : joinedMetrics(counted);
  if (metrics.length < 2) return null;
  return ofEachAlike(counted)
    ? metrics.map((metric) => madeOf(counted, metric, [], 'disputes.joined'))
    : otherOf(counted);
};

/**
 * By how a count stands among its neighbours. They come before the names: the word nearest to such a count
 * (申请, 信息) names the whole it belongs to, and would make a total of it.
 */
export const bySurroundings: readonly Reader[] = [
  severalYears,
  change,
  share,
  risenTo,
  ({ counted, head, last, folded }) => one(partByPeriod(counted, head, last, folded)),
  follow,
  ({ counted, last }) => one(formOfReading(counted, last)),
  noughtOfEach,
  ({ counted }) => requestNoughts(counted),
  papersDisclosed,
  normativeAmongMade,
  column,
  joinedDisputes,
  ({ counted, head, behind }) => one(disputeEnded(counted, head, behind)),
  ({ counted, head, behind }) => one(disputeBehind(counted, head, behind)),
  ({ counted, rest }) => one(decisionsBeside(counted, rest)),
  ({ counted, last, rest }) => one(staffOfKind(counted, last, rest)),
  ({ counted, rest }) => one(staffOfMode(counted, rest)),
  ({ counted, last, rest }) => one(answeredOfWay(counted, last, rest)),
  ({ counted, last, rest }) => one(unansweredBecause(counted, last, rest)),
  ({ counted, topics, rest }) => one(becauseOfSeveral(counted, topics, rest)),
];
