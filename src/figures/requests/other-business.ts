import type { Candidate } from '../candidate.ts';
import type { Counted } from '../context.ts';
import { onRequestAlone } from './disclosed-on-request.ts';

/** 「行政复议8件，均与政府信息公开无关」: disputes over other business of the office. */
const unrelated =
  /^[^;。]{0,24}(?:均|都|全部|皆)(?:与[^,;。]{0,6}信息公开[^,;。]{0,4}无关|不(?:涉及|属于)[^,;。]{0,4}信息公开|非[^,;。]{0,4}信息公开)/u;

const disputes = new Set(['reviews.total', 'lawsuits.total', 'complaints.total']);

const ofOtherDisputes = (candidate: Candidate, _: Counted, rest: string): Candidate =>
  disputes.has(candidate.metric) && unrelated.test(rest)
    ? { ...candidate, metric: 'other.count', rule: 'disputes.of-all-kinds' }
    : candidate;

/** 「更新信息5条，发布政务动态28条」: what was updated is no total beside what was published. */
const goesOnPublishing = /^[^。]{0,12}[,;、][^。\d]{0,12}(?:发布|公开|新增)[^。\d]{0,16}\d+\s*[余多]?\s*[条篇]/u;
const updated = /^[^发公上录]*更新/u;

const besidePublished = (candidate: Candidate, { before }: Counted, rest: string): Candidate =>
  candidate.rule === 'proactive.published' &&
  candidate.breakdown.length === 0 &&
  updated.test(before) &&
  goesOnPublishing.test(rest)
    ? { ...candidate, metric: 'other.count', rule: 'other.updated' }
    : candidate;

/** 「更新内容48期」, 「主动对外更新政府信息27次」: how often something was renewed, never how much was disclosed. */
const renewals = (candidate: Candidate, { before }: Counted): Candidate =>
  candidate.rule === 'proactive.published' &&
  candidate.breakdown.length === 0 &&
  (candidate.unit === '期' || (candidate.unit === '次' && /更新/u.test(before)))
    ? { ...candidate, metric: 'other.count', rule: 'other.renewals' }
    : candidate;

/** 「公开的信息有12条被删除」: what was taken away again. */
const takenAway = (candidate: Candidate, { after }: Counted): Candidate =>
  candidate.metric === 'proactive.items' && /^(?:已|均|随后)?被(?:删|撤|下架|清理|退回|屏蔽)/u.test(after)
    ? { ...candidate, metric: 'other.count', breakdown: [], rule: 'other.taken-away' }
    : candidate;

/** 「依托公众号发布动态447条，推送招聘等信息90条」: only accounts push, and the account stands before. */
const pushed = (candidate: Candidate, { before, lead }: Counted): Candidate =>
  candidate.rule === 'proactive.published-of-kinds' &&
  candidate.breakdown.length === 0 &&
  /^推送/u.test(before) &&
  /微信|微博|公众号|抖音|客户端/u.test(lead)
    ? { ...candidate, metric: 'other.count', rule: 'other.pushed' }
    : candidate;

/** 「辖区内三家医院通过宣传册等渠道公开信息800条」: of bodies that report for themselves. */
const ofOthers = (candidate: Candidate, { before }: Counted): Candidate =>
  candidate.metric === 'proactive.items' &&
  /^(?:其中)?辖区内?[^,;:]{0,40}(?:医院|机构|学校|企业)[^,;:]*(?:公开|发布)/u.test(before)
    ? { ...candidate, metric: 'other.count', breakdown: [], rule: 'other.of-others' }
    : candidate;

/** 「全县共收到申请86件，我局未收到」, 「全市行政复议45件，我局2件」: of an area that the office is a part of. */
const ofArea = new Set(['requests.received', 'reviews.total', 'lawsuits.total']);
const ownShare =
  /^,(?:其中,?)?(?:(?:我|本)[^,;。]{1,6}(?:未|没有)(?:收到|接到|发生)|(?:涉及|以)?我(?:局|委|办|院|厅|镇|乡|街道?|中心)(?:共|仅|有|收到|受理|发生|涉及|占|为|被(?:申请|提起)?(?:行政)?(?:复议|诉讼)?)*\d)/u;

const ofWiderArea = (candidate: Candidate, { before }: Counted, rest: string): Candidate =>
  ofArea.has(candidate.metric) && /^(?:□|年度?)*全[省市县区州盟旗]/u.test(before) && ownShare.test(rest)
    ? { ...candidate, metric: 'other.count', breakdown: [], rule: 'other.of-others' }
    : candidate;

/** 「去年行政复议3件，今年1件」: the first is not the report's year's. */
const toldOfYears =
  /^(?:requests\.(?:received|answered|outcomes)|(?:reviews|lawsuits|complaints)\.total|fees\.charged)$/u;
/** 去年公开20条 alone may be said of the report's year, by who writes in the next. */
const thenThisYear = /^[^。]*?[,;](?:而|但)?(?:今年|本年|当年)/u;
const ofLastYear = (candidate: Candidate, { before }: Counted, rest: string): Candidate =>
  (toldOfYears.test(candidate.metric) || (candidate.metric === 'proactive.items' && thenThisYear.test(rest))) &&
  /^(?:而|其中)?(?:去年|前年|以往年度?|往年|上一?年度?)(?!结转|转结|遗留|相比|同期相比|[底末])/u.test(before)
    ? { ...candidate, metric: 'other.count', breakdown: [], rule: 'other.of-last-year' }
    : candidate;

const steps: readonly ((candidate: Candidate, counted: Counted, rest: string) => Candidate)[] = [
  ofOtherDisputes,
  besidePublished,
  renewals,
  takenAway,
  pushed,
  ofOthers,
  ofWiderArea,
  ofLastYear,
  onRequestAlone,
];

/**
 * A figure whose sentence says, or goes on to say, that it counts something else; kept under its own words.
 * @param rest what follows the quantity in its sentence
 */
export const ofOtherBusiness = (candidate: Candidate, counted: Counted, rest: string): Candidate =>
  steps.reduce((one, step) => step(one, counted, rest), candidate);
