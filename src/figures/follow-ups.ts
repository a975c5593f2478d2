import type { Candidate } from './candidate.ts';
import type { Counted } from './context.ts';
import { channelIn } from './disclosure/channels.ts';
import { added, these } from './disclosure/sum-words.ts';
import { listByItself } from './lists/list-by-itself.ts';
import type { Head } from './lists/list-item.ts';
import { madeOf } from './made.ts';
import { regulationColumns } from './rules/regulation.ts';
import { cameIn } from './rules/request-words.ts';

/** 累计达331条, 历年累计公开政府信息331条: all years' count behind the year's. */
const accumulated =
  /^(?:历年来?|自?[^,;]{0,14}以来)?累计(?:已|共)?(?:信息公开|(?:主动)?(?:公开|发布)?(?:了|各类|政府|政务)*(?:信息)?)(?:总?数|总?量)?(?:已|共|达到|达|为|有|计)*$/u;

/** 2015年新增215件, 本年度公开201件: the year's own behind the count over all years. */
const ofYear =
  /^(?:□+年?度?|今年|本年度?|当年|全年)(?:共|实际)*(?:新增|(?:主动)?公开)(?:了|的)?(?:政府|政务|各类)*(?:信息)?(?:数量?)?(?:共|为|有|达)*$/u;

/** Requests and what comes of them, counted over all years behind the year's own: 受理申请0件，历年累计6件. */
const overYears = /^(?:requests\.(?:received|answered)|reviews\.total|lawsuits\.total|inquiries\.received)$/u;
const ofAllYears = new RegExp(
  `^(?:历年来?|历史|(?:自)?[^,;]{0,14}以来)累计(?:共|总计)?(?:${cameIn})?(?:依申请公开|(?:政府)?信息公开|的)*(?:申请)?(?:总?数|数量)?(?:已|共|达到|达|为|有)*$`,
  'u',
);

/**
 * 「政府网站300条、公众号201条，合计501条」: the total stands behind its parts, and no other before them; or it is the sum of the two.
 * @returns how surely it is the total, 0 when it is none
 */
function closesList({ quantity, lead, sentence }: Counted, last: Candidate, head: Head | null): 0 | 2 | 3 {
  const same = quantity.unit === last.unit && quantity.unitClass === 'item' && quantity.value > last.value;
  if (!same || !/公开[^。]*信息|信息公开|公开的?(?:主要)?(?:类别|种类|内容)/u.test(lead)) return 0;
  if (head && head.candidate !== last && head.candidate.value + last.value === quantity.value) return 3;
  return !head || head.sentence.start !== sentence.start || head.candidate.breakdown.length > 0 ? 2 : 0;
}

/** A short phrase behind a figure. */
interface Behind {
  readonly counted: Counted;
  /** The phrase, without what opens it (并, 其中, 目前). */
  readonly words: string;
  readonly last: Candidate;
  readonly head: Head | null;
}

/** A figure; `null`: none, and no other step is asked; `undefined`: the next step is to say. */
type Step = (behind: Behind) => Candidate | null | undefined;

const sameUnit = (counted: Counted, { unit }: Candidate): boolean => counted.quantity.unit === unit;
/** The total that a list's last item is a part of, or the figure itself. */
const totalOf = ({ last, head }: Behind): Candidate => (last.partOf && head ? head.candidate : last);

/** 「累计达331条」 behind 「主动公开61条」. */
const allYears: Step = (behind) => {
  const { counted, words } = behind;
  const total = totalOf(behind);
  if (!/^proactive\.(?:items|documents)$/u.test(total.metric) || !accumulated.test(words)) return undefined;
  return counted.quantity.value > total.value && (counted.quantity.unitClass === 'item' || sameUnit(counted, total))
    ? madeOf(counted, sameUnit(counted, total) ? total.metric : 'proactive.items', [], 'proactive.accumulated', {
        strength: 3,
        accumulation: 'sure',
      })
    : null;
};

/** 「本年度公开201件」: of 条 the rules know it; what is counted in 件 may be anything but behind a total in 件. */
const yearsOwnCases: Step = (behind) => {
  const { counted, words } = behind;
  const total = totalOf(behind);
  const fewerCases =
    sameUnit(counted, total) && counted.quantity.unitClass === 'case' && counted.quantity.value < total.value;
  return total.metric === 'proactive.items' && total.breakdown[0]?.by !== 'category' && fewerCases && ofYear.test(words)
    ? madeOf(counted, total.metric, [], 'proactive.increase-of-year', { strength: 2 })
    : undefined;
};

/** 「受理申请0件，历年累计6件」 */
const requestsOverYears: Step = ({ counted, words, last }) => {
  if (!overYears.test(last.metric) || !ofAllYears.test(words)) return undefined;
  return counted.quantity.value >= last.value && sameUnit(counted, last)
    ? madeOf(counted, last.metric, last.breakdown, 'accumulated.follows', { accumulation: 'sure' })
    : null;
};

/** 「较2014年（921条）增长」: in a bracket it is that year's number, and not how much more. */
const otherYear: Step = ({ counted, words, last }) => {
  const alone = counted.boundary === '(' ? words.replace(/^(?:同?比|较)/u, '') : words;
  return counted.year !== null && /^□+的?(?:为|是|共|有)*$/u.test(alone) && sameUnit(counted, last)
    ? madeOf(counted, last.metric, last.breakdown, 'comparison.year', { strength: last.strength })
    : undefined;
};

/** 「2013年公开54条，2014年公开68条」 */
const otherYearDisclosed: Step = ({ counted, words, last }) =>
  counted.year !== null &&
  last.metric === 'proactive.items' &&
  last.breakdown.length === 0 &&
  /^□+(?:共|主动)*(?:公开|发布)(?:了)?(?:信息)?(?:为|是|共|有)*$/u.test(words) &&
  sameUnit(counted, last)
    ? madeOf(counted, last.metric, [], 'comparison.year', { strength: last.strength })
    : undefined;

/** 「累计公开1034条，其中本年度96条」 */
const yearOfAll: Step = ({ counted, words, last }) =>
  last.metric === 'proactive.items' &&
  last.accumulation !== 'none' &&
  /^(?:本年度?|今年|当年)(?:新增)?(?:为|是|共|有)*$/u.test(words) &&
  sameUnit(counted, last) &&
  counted.quantity.value <= last.value
    ? madeOf(counted, last.metric, last.breakdown, 'accumulated.of-the-year', { strength: last.strength })
    : undefined;

/** 「（去年同期为4件）」 */
const lastYear: Step = ({ counted, words, last }) =>
  /^(?:去年|上年|上一年|上年度)(?:同期)?的?(?:数|数量)?(?:为|是|共|有)*$/u.test(words) && sameUnit(counted, last)
    ? madeOf(counted, last.metric, last.breakdown, 'comparison.last-year', { strength: last.strength })
    : undefined;

/** 「培训2期，参训60人」 */
const trained: Step = ({ counted, words, last }) =>
  last.metric === 'training.sessions' &&
  ['person', 'view'].includes(counted.quantity.unitClass) &&
  /^(?:共|共计|累计|参加|参训|参与|培训|学员|覆盖[^,;]{2,14}|人员|人数|达|约|为|有|是|:)*$/u.test(words)
    ? madeOf(counted, 'training.people', [], 'training.follows')
    : undefined;

/** 「公开文件23份、信息140条」 */
const itemsBehindPapers: Step = ({ counted, words, last }) =>
  last.metric === 'proactive.documents' && /^(?:政府|政务)?信息$/u.test(words)
    ? madeOf(counted, 'proactive.items', [], 'proactive.follows', { strength: 2 })
    : undefined;

/** 「全年发文68件，主动公开31件」 */
const disclosedPapers: Step = ({ counted, words, last }) =>
  last.metric === 'other.count' &&
  /发文|公文|文件$/u.test(last.breakdown[0]?.label ?? '') &&
  /^(?:属于)?(?:主动)?公开(?:了|的)?$/u.test(words)
    ? madeOf(counted, 'proactive.documents', [], 'proactive.documents-follow')
    : undefined;

/** 「检索费18元，复印费42元，合计60元」: what closes a list of kinds is all that was charged. */
const feesTogether: Step = ({ counted, words, last }) =>
  last.metric === 'fees.charged' &&
  last.breakdown.length > 0 &&
  counted.quantity.unitClass === 'money' &&
  /^(?:以上|上述|[两三四]项)*(?:收费|费用)?(?:合计|共计|总计|总共|共)(?:收取|收费|费用|金额)*(?:为|约)*$/u.test(words)
    ? madeOf(counted, 'fees.charged', [], 'fees.sum-of-kinds')
    : undefined;

/** 「公开党政文件4份、业务文件12份」 */
const kindOfPapers: Step = ({ counted, words, last }) => {
  const label = /^(?!制|出台|印发|废止|转发|起草|审|现行|收|新制)(?<label>[^,;:、□]{2,12}?(?:文件|规章|公文))$/u.exec(
    words,
  )?.groups?.label;
  return label && last.metric === 'proactive.documents' && last.breakdown.length > 0
    ? madeOf(counted, last.metric, [{ by: 'category', label }], 'proactive.documents-follow')
    : undefined;
};

const adding = /[计总累加]|以上|上述|全年/u;
/** 「人事信息7件，公告公示38件，合计45件」: the sum of a list that was read as classes; a site's own list gives the site's. */
const sumOfClasses: Step = ({ counted, words, last }) => {
  if (last.metric !== 'proactive.items' || last.breakdown[0]?.by !== 'category' || !adding.test(words))
    return undefined;
  const list = listByItself(counted, '');
  if (list?.total !== counted.quantity.value) return undefined;
  const channel = channelIn(`通过${list.opening.replace(/信息$/u, '')}公开`);
  return channel
    ? madeOf(counted, 'proactive.items', [{ by: 'channel', label: channel }], 'proactive.channel', { strength: 1 })
    : madeOf(counted, 'proactive.items', [], 'proactive.closing-total', { strength: 3 });
};

const closing = new RegExp(`^${these}${added}(?:共|为|有|达|是)*(?:公开|发布)?(?:政府)?(?:信息)?$`, 'u');
/** 「政府网站300条、公众号201条，合计501条」 */
const closingTotal: Step = ({ counted, words, last, head }) => {
  const strength = closing.test(words) ? closesList(counted, last, head) : 0;
  return strength ? madeOf(counted, 'proactive.items', [], 'proactive.closing-total', { strength }) : undefined;
};

/** 「网上申请2件、信函申请1件，共计3件」 */
const requestsTogether: Step = ({ counted, words, last, head }) =>
  last.metric === 'requests.received' &&
  ['way', 'applicant'].includes(last.breakdown[0]?.by ?? '') &&
  (!head || head.candidate.breakdown.length > 0) &&
  sameUnit(counted, last) &&
  counted.quantity.value >= last.value &&
  /^(?:共计|合计|总计|共)(?:收到)?(?:申请)?(?:为)?$/u.test(words)
    ? madeOf(counted, 'requests.received', [], 'requests.closing-total')
    : undefined;

/** 「制发规范性文件2件，废止1件」, 「规章0件，规范性文件2件」 */
const regulation: Step = ({ counted, words, last }) => {
  const [base, suffix] = last.metric.split('.');
  if (base !== 'rules' && base !== 'normative') return undefined;
  // 「废止件数:规章0件」 opens a column of its own.
  const other =
    counted.boundary === ':'
      ? undefined
      : /^(?:政府)?(?:(?<rules>规章)|(?:行政)?规范性文件)(?:为|有|共|:)*$/u.exec(words)?.groups;
  if (other) return madeOf(counted, `${other.rules ? 'rules' : 'normative'}.${suffix}`, [], 'regulation.joined');
  const column = regulationColumns.find(([pattern]) => pattern.test(words))?.[1];
  // 「规章1份，…；制发4份规范性文件」: the noun behind the number says which papers they are.
  const behind = /^(?:地方|政府|行政)*(?:规范性文件|(?<rules>规章))/u.exec(counted.after);
  if (column && behind)
    return madeOf(counted, `${behind.groups?.rules ? 'rules' : 'normative'}.${column}`, [], 'regulation.follows');
  // 「废止4件，宣布失效2件」 are two things, and neither is their sum.
  if (column === suffix && counted.year === null) return undefined;
  return column ? madeOf(counted, `${base}.${column}`, [], 'regulation.follows') : undefined;
};

/** What a list comes to is the year's, though it says 累计; then counts over all years: 累计 behind a year's own is never the year's. Each of the others has its own words. */
const steps: readonly Step[] = [
  sumOfClasses,
  allYears,
  yearsOwnCases,
  requestsOverYears,
  otherYear,
  otherYearDisclosed,
  yearOfAll,
  lastYear,
  trained,
  itemsBehindPapers,
  disclosedPapers,
  feesTogether,
  kindOfPapers,
  closingTotal,
  requestsTogether,
  regulation,
];

/** What a short phrase behind a figure counts: 累计达331条, （2014年为101条）, 废止1件; null when its own words must say. */
export function followUp(counted: Counted, last: Candidate, head: Head | null): Candidate | null {
  const words = counted.before.replace(
    /^(?:并|,|其中|截至目前|目前|至今|截[至止]□+[底末止]?|(?:截?至)?年[底末])+/u,
    '',
  );
  for (const step of steps) {
    const said = step({ counted, words, last, head });
    if (said !== undefined) return said;
  }
  return null;
}
