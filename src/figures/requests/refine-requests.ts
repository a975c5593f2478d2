import { type Candidate, isPartOf, type Refiner } from '../candidate.ts';
import { toldOfBodies } from './bodies.ts';
import { disclosedBesideReceived } from './disclosed-on-request.ts';

/** 「受理线上申请65件，办结62件，受理线下申请9件」: what was answered of one way, where no number tells all that came. */
const answeredBesideAWay: Refiner = (candidates) => {
  const received = candidates.filter((c) => c.metric === 'requests.received' && c.from === 'prose');
  const ways = received.filter((c) => c.breakdown[0]?.by === 'way' && c.value > 0);
  if (ways.length < 2 || received.some((c) => c.breakdown.length === 0)) return candidates;
  const whole = ways.reduce((sum, c) => sum + c.value, 0);
  const ofOne = (c: Candidate): boolean =>
    c.metric === 'requests.answered' &&
    c.from === 'prose' &&
    c.value < whole &&
    ways.some((way, i) => way.span.end < c.span.start && c.span.start - way.span.end < 3 && i < ways.length - 1);
  return candidates.map((c) => (ofOne(c) ? { ...c, metric: 'other.count', rule: 'requests.of-one-way' } : c));
};

const wayOf = ({ breakdown: [first] }: Candidate): string | null => (first?.by === 'way' ? first.label : null);

/**
 * 「其中当面申请3件，网站申请2件，转办1件」: between ways, and not more than all with them, 转办 is how it came and not what
 * became of it.
 */
const handedOnAmongWays: Refiner = (candidates) =>
  candidates.map((c, i) => {
    if (c.rule !== 'requests.listed-outcome' || !/^转办的?$/u.test(c.breakdown[0]!.label)) return c;
    const whole = candidates.find((one) => one.metric === 'requests.received' && isPartOf(c, one) && !one.partOf);
    const siblings = candidates.filter((one) => one.partOf?.start === c.partOf!.start && one !== c);
    const ways = siblings.filter((one) => wayOf(one) !== null);
    const beside = [candidates[i - 1], candidates[i + 1]].some((one) => one && ways.includes(one));
    const came = ways.reduce((sum, one) => sum + one.value, c.value);
    const outcomes = siblings.some((one) => one.metric === 'requests.outcomes');
    if (!whole || !beside || (outcomes ? came !== whole.value : came > whole.value)) return c;
    return {
      ...c,
      metric: 'requests.received',
      breakdown: [{ by: 'way', label: '转办' }],
      rule: 'requests.handed-on-way',
    };
  });

/** 「收到网上申请3件」 and no other count of requests: what came that one way is what came. */
const receivedOneWay: Refiner = (candidates) => {
  const received = candidates.filter((c) => c.metric === 'requests.received' && c.rule !== 'requests.listed-subject');
  const [only] = received;
  const alike = received.every(
    (c) => /^requests\.by-way(?:-too)?$/u.test(c.rule) && c.value === only!.value && wayOf(c) === wayOf(only!),
  );
  if (!only || !alike) return candidates;
  const total = { ...only, breakdown: [], rule: 'requests.only-way' };
  // 书面 alone is said of any request.
  return only.breakdown[0]?.label === '书面'
    ? candidates.map((c) => (received.includes(c) ? { ...total, span: c.span } : c))
    : [...candidates, total];
};

/** 「收到公民申请3件」 and no other kind of applicant: they are all that came. */
const receivedOfOneKind: Refiner = (candidates) => {
  const beside = candidates.some((c) => c.rule === 'requests.by-applicant-beside');
  return candidates.flatMap((c) => {
    if (c.rule !== 'requests.by-applicant' || beside) return [c];
    const total = { ...c, breakdown: [], rule: 'requests.only-applicant' };
    // 公民 is said of whoever asks, and so is 公民、法人和其他组织.
    return /^(?:公民|个人)$|^(?:公民|自然人|个人).*组织/u.test(c.breakdown[0]!.label) ? [total] : [c, total];
  });
};

/** 「收到的2件申请均已答复」, where no other sentence tells how many came. */
const cameAndAnswered: Refiner = (candidates) =>
  candidates.some((c) => c.metric === 'requests.received' && c.breakdown.length === 0)
    ? candidates
    : candidates.flatMap((c) =>
        c.rule === 'requests.all-that-came' ? [{ ...c, metric: 'requests.received' }, c] : [c],
      );

/** 「收取复印费35元」 and no other charge: that one kind is all that was charged. */
const chargedOneKind: Refiner = (candidates) => {
  const charged = candidates.filter((c) => c.metric === 'fees.charged' && c.from === 'prose');
  if (new Set(charged.map((c) => c.breakdown[0]?.label)).size !== 1 || !charged[0]!.breakdown[0]) return candidates;
  const ofKind = new Set(charged);
  return candidates.map((c) => (ofKind.has(c) ? { ...c, breakdown: [] } : c));
};

/** 「举报投诉5件，行政申诉0件」: the appeals are a part beside the other, and no second total. */
const appealsBesideComplaints: Refiner = (candidates) => {
  const appeals = new Set(['complaints.appeals', 'complaints.no-appeals']);
  if (!candidates.some((c) => c.metric === 'complaints.total' && !appeals.has(c.rule))) return candidates;
  return candidates.map((c) => (appeals.has(c.rule) ? { ...c, breakdown: [{ by: 'category', label: '申诉' }] } : c));
};

/** 「办结22件，其中按时办结21件」: a part, where all that were answered are counted too; alone 按时办结21件 is that count. */
const inTimeOfAll: Refiner = (candidates) => {
  const timed = (c: Candidate): boolean => c.rule === 'requests.in-time-of-all';
  const wholes = candidates.filter(
    (c) => c.metric === 'requests.answered' && !timed(c) && c.from === 'prose' && c.rule !== 'requests.papers-sent',
  );
  const late = candidates.some((c) => c.value > 0 && c.breakdown.some(({ label }) => /^(?:延|逾|超)期/u.test(label)));
  return candidates.map((c) => {
    if (!timed(c)) return c;
    const part = late || wholes.some((whole) => whole.value >= c.value);
    return part ? { ...c, metric: 'requests.outcomes' } : { ...c, breakdown: [] };
  });
};

/** 「行政诉讼案件14件，其中涉及政府信息公开的3件」: the report counts all suits first; 3 are what is asked for. */
const disputesOverDisclosure: Refiner = (candidates) => {
  const heads = new Map(
    candidates.flatMap((c) => (c.rule === 'disputes.over-disclosure' ? [[c.partOf!.start, c.metric] as const] : [])),
  );
  return candidates.map((c) => {
    if (heads.get(c.span.start) === c.metric) return { ...c, metric: 'other.count', rule: 'disputes.of-all-kinds' };
    if (c.rule !== 'disputes.over-disclosure') return c;
    const { partOf: _, ...own } = c;
    return own;
  });
};

/** 「累计受理申请26件，其中2015年受理4件」: the first is over all years. */
const requestsOfTheYear: Refiner = (candidates) => {
  const heads = new Set(candidates.flatMap((c) => (c.rule === 'requests.of-the-year' ? [c.partOf!.start] : [])));
  return candidates.map((c) => {
    if (c.metric === 'requests.received' && heads.has(c.span.start) && !c.partOf)
      return { ...c, accumulation: 'sure' as const };
    if (c.rule !== 'requests.of-the-year') return c;
    const { partOf: _, ...own } = c;
    return own;
  });
};

/** 「收到书面申请2件；无网上申请」: none came that way, and not none at all. */
const noneByOneWay: Refiner = (candidates) =>
  candidates.some((c) => c.metric === 'requests.received' && c.value > 0)
    ? candidates.filter((c) => c.rule !== 'requests.none-by-way')
    : candidates;

const isHandled = ({ rule, metric }: Candidate): boolean =>
  metric === 'requests.received' && /^requests\.handled(?:-in-section)?$/u.test(rule);

/** 「共办理21件，…结转下年1件」: not all of them were answered; nor where another number says how many were. */
function dealtWith(handled: Candidate, candidates: readonly Candidate[]): Candidate {
  const left = candidates.some((c) => c.metric === 'requests.carried-forward' && c.value > 0);
  const told = candidates.some((c) => c.rule.startsWith('requests.answered') && c.breakdown.length === 0);
  return { ...handled, metric: left || told ? 'other.count' : 'requests.answered' };
}

/** 「办理申请27件」 beside another count of what came in says how many were dealt with. */
const handledOrReceived: Refiner = (candidates) => {
  const others = candidates.some((c) => c.metric === 'requests.received' && c.breakdown.length === 0 && !isHandled(c));
  return others ? candidates.map((c) => (isHandled(c) ? dealtWith(c, candidates) : c)) : candidates;
};

/** 「收到21件，其中新收20件，上年结转1件」: the first counts what was carried over as well. */
const newOfAll: Refiner = (candidates) => {
  const own = candidates.find((c) => c.rule === 'requests.listed-new');
  const over = candidates.some((c) => c.metric === 'requests.carried-over' && c.value > 0);
  return own && over
    ? candidates.map((c) =>
        c.metric === 'requests.received' && c.from === 'prose' && c.breakdown.length === 0 && c.value > own.value
          ? { ...c, metric: 'other.count', rule: 'requests.with-carried-over' }
          : c,
      )
    : candidates;
};

/** 「共办理27件，含上年结转3件」: what was dealt with, and not what came in. */
const handledWithCarriedOver: Refiner = (candidates) => {
  const handled = candidates.find((c, i) => {
    const next = candidates[i + 1];
    return isHandled(c) && next?.rule === 'requests.carried-over-of-them' && next.value > 0;
  });
  return handled ? candidates.map((c) => (c === handled ? dealtWith(c, candidates) : c)) : candidates;
};

const refiners: readonly Refiner[] = [
  toldOfBodies,
  disclosedBesideReceived,
  handedOnAmongWays,
  disputesOverDisclosure,
  requestsOfTheYear,
  handledWithCarriedOver,
  handledOrReceived,
  inTimeOfAll,
  noneByOneWay,
  answeredBesideAWay,
  receivedOneWay,
  receivedOfOneKind,
  newOfAll,
  cameAndAnswered,
  chargedOneKind,
  appealsBesideComplaints,
];

/** What counts of requests, charges and disputes say of each other: which is the whole, which a part, which another thing. */
export const refineRequests: Refiner = (candidates) => refiners.reduce((all, refiner) => refiner(all), candidates);
