import { type CountRule, type NoneRule, said } from './rule.ts';

const counts = ['case', 'item', 'time', 'view', 'none'] as const;
const followers = '(?:程序)?(?:的)?(?:案件|案|申请|事项|件|起|情况|方面)?';

/** What citizens complain of to an office of its trade: 环境投诉举报, 受理12315投诉. */
const otherComplaints =
  /^(?![^#]*(?:收|接|受理|处理|办理))[^#]*电话#|(?:受理|办理|处理|接)□+(?:消费者)?(?:投诉|举报)|(?:环境|环保|市场|消费者?|噪[声音]|油烟|价格|食品|药品|质量|劳动|欠薪|物业|违建|违法|旅游|医疗|热线|网[络上]|信访)[^,;]{0,8}(?:投诉|举报)/u;

/** 行政处罚引起的行政复议: over other business of the office. */
const ofOtherDeeds =
  '(?:行政(?:处罚|许可|执法|强制|审批|确认|裁决)|征地|征收|拆迁|工伤(?:认定)?|处罚(?:决定)?)(?:案件?|行为|工作|问题|决定)?(?:而|所)?(?:引起|引发|产生|提起|导致)';

/** 行政复议, 行政诉讼, 举报投诉申诉 over information disclosure. One number may stand for several: 复议、诉讼0件. */
export const disputeRules: readonly CountRule[] = [
  {
    id: 'reviews.total',
    metric: 'reviews.total',
    units: counts,
    before: said(`(?:行政复议|复议)${followers}(?:{tail})`),
    not: new RegExp(`(?:结果|维持|纠正|撤销|复议机关)[^#]*#|#(?:结果|被?纠正|被?撤销)|${ofOtherDeeds}`, 'u'),
  },
  {
    id: 'lawsuits.total',
    metric: 'lawsuits.total',
    units: counts,
    before: said(`(?:行政诉讼|诉讼|应诉|(?<!后)被起诉)${followers}(?:{tail})`),
    not: new RegExp(`结果|维持|纠正|败诉|胜诉|出庭|民事|刑事|法院受理|${ofOtherDeeds}`, 'u'),
  },
  // Beside a count of 举报 or 投诉 it is another part of the same (see refine).
  {
    id: 'complaints.appeals',
    metric: 'complaints.total',
    units: counts,
    before: said(`(?<![举报投诉][、和及与])(?:行政)?申诉${followers}(?:{tail})`),
    topic: 'disputes',
    not: /举报|投诉/u,
  },
  {
    id: 'complaints.total',
    metric: 'complaints.total',
    units: counts,
    before: said(`(?:举报|申诉|投诉)(?:电话|来电|来信|信件|线索)?${followers}(?:{tail})`),
    topic: 'disputes',
    // 「咨询和投诉36件」 tells neither.
    not: new RegExp(`${otherComplaints.source}|咨询(?:[、和及与]|以及)(?:举报|申诉|投诉)`, 'u'),
  },
  // 行政复议0件，行政诉讼0件，投诉2件
  {
    id: 'complaints.beside-disputes',
    metric: 'complaints.total',
    units: counts,
    before: said(`^(?:其中|有关|涉及|政府信息公开)*(?:举报|申诉|投诉)${followers}(?:{tail})`),
    lead: /(?:复议|诉讼)[^,;。]{0,8}\d+[件起宗次例][,、;](?:举报|申诉|投诉)[^,;]*$/u,
  },
  // 「行政诉讼0宗，收到申诉0宗」: none; what an office of trade took in may stand there with a number.
  {
    id: 'complaints.none-came-beside-disputes',
    metric: 'complaints.total',
    units: counts,
    before: said(
      `^(?:□|全年|共|另|有关|涉及|收到|接到|受理|发生|出现|[、和及])*(?:举报|申诉|投诉)${followers}(?:{tail})`,
    ),
    lead: /(?:复议|诉讼)[^,;。]{0,8}\d+[件起宗次例项桩][,、;][^,;。\d]*$/u,
    zero: true,
  },
  {
    id: 'complaints.about-disclosure',
    metric: 'complaints.total',
    units: counts,
    before: said(`信息公开[^,;]{0,12}(?:举报|申诉|投诉)${followers}(?:{tail})`),
  },
];

const ends = '(?<label>结果维持|结果纠正|其他结果|尚未审结|维持|纠正|撤销|驳回|撤回|终止)';
const ended = said(
  `^(?:其中|□|年度?|全年|本年度?|涉及|因|关于|政府信息公开|行政|复议|诉讼|案件|的|中)*${ends}(?:的)?(?:案件|申请|起诉)?(?:{tail})`,
);
const ofReviews = /复议(?!后)(?![^。]*(?:诉讼|起诉))/u;
const ofLawsuits = /诉讼|起诉/u;

/** 「行政复议：结果维持1件、结果纠正0件，总计1件」: what table 四 asks, in prose that names the proceeding once. */
const disputeForm: readonly CountRule[] = [
  ...(
    [
      ['reviews', ofReviews],
      ['lawsuits', ofLawsuits],
    ] as const
  ).map(
    ([id, lead]): CountRule => ({
      id: `${id}.ended`,
      metric: `${id}.outcomes`,
      units: ['case', 'item'],
      before: ended,
      lead,
      topic: 'disputes',
      by: 'outcome',
    }),
  ),
  ...(
    [
      [
        'reviews',
        /复议(?:(?:案件|情况)*[:,]|(?=结果|维持|纠正|尚未))[^。诉]*(?:维持|纠正|审结|结果)[^。诉]*\d[^。诉]*$/u,
      ],
      [
        'lawsuits',
        /(?:诉讼|应诉)(?:(?:案件|情况)*[:,]|(?=结果|维持|纠正|尚未))[^。]*(?:维持|纠正|审结|结果)[^。]*\d[^。]*$/u,
      ],
    ] as const
  ).map(
    ([id, lead]): CountRule => ({
      id: `${id}.closing-total`,
      metric: `${id}.total`,
      units: ['case', 'item'],
      before: said('^(?:总计|合计|共计|共)(?:{tail})'),
      lead,
      topic: 'disputes',
    }),
  ),
];

/** 「行政复议方面：收到4件」 */
const behindColon: readonly CountRule[] = (
  [
    ['reviews', '复议'],
    ['lawsuits', '(?:诉讼|应诉)'],
  ] as const
).map(([id, noun]) => ({
  id: `${id}.behind-colon`,
  metric: `${id}.total`,
  units: ['case', 'item', 'none'],
  before: said('^(?:□|[本全]年|[年度共])*(?:收到|发生|受理|办理|被申请|被提起)?(?:案件)?(?:{tail})'),
  lead: new RegExp(`(?<!的)${noun}(?:方面|情况|案件|数量)*:[^:;。\\d]{0,12}$`, 'u'),
  topic: 'disputes',
}));

/** Lawsuits told by how they came about, as table 四 tells them. */
export const lawsuitRules: readonly CountRule[] = [
  {
    id: 'lawsuits.by-origin',
    metric: 'lawsuits.outcomes',
    units: ['case', 'item'],
    before: said('(?<label>(?:未经复议直接|复议后)(?:提起)?(?:行政)?(?:起诉|诉讼))(?:的)?(?:案件)?(?:{tail})'),
    by: 'outcome',
  },
  ...disputeForm,
  ...behindColon,
];

/** Nouns joined before one number, each with a rule of its own: 行政复议、行政诉讼均为0件. */
export const joinedDisputes: readonly (readonly [noun: RegExp, metric: string])[] = [
  [/复议/u, 'reviews.total'],
  [/诉讼|应诉/u, 'lawsuits.total'],
  [/举报|申诉|投诉/u, 'complaints.total'],
];

/** Denied is that it was lost, or that it cost something; not that it was. */
const lost =
  /泄密|追责|问责|重大|恶性|群体性|复议(?:决定|答复书)|被复议机关(?!受理)|不服复议|(?<![、及和与或])纠错|被纠正|被撤销|确认违法|败诉|与[^,;、]{0,6}(?:诉讼|复议)[^,;]*(?:费用|支出)|(?<=产生|发生|出现|[有无])与[^,;、]{0,6}(?:诉讼|复议)$/u;
/** Disputes over other business of the office. */
const foreign = /行政执法|行政许可|行政处罚|执法工作/u;

/** 「群众满意率高、零投诉」: praise of how people were served, and no count of complaints about disclosure. */
const noPraise =
  /^(?!.*(?:满意|窗口|大厅|服务|热线|办件|审批|咨询|差错|超时).*零投诉|.*零投诉[、,]?零(?:上访|信访|差错|超时|延误))|信息公开|政务公开|依申请|公开申请|复议|诉讼/u;

export const disputeNones: readonly NoneRule[] = [
  { id: 'reviews.none', metric: 'reviews.total', target: /复议/u, not: lost, unless: foreign },
  {
    id: 'lawsuits.none',
    metric: 'lawsuits.total',
    target: /诉讼|[被涉]诉|起诉|(?<!出庭)应诉案/u,
    not: lost,
    unless: foreign,
  },
  {
    id: 'complaints.none',
    metric: 'complaints.total',
    target: /举报|投诉/u,
    not: /泄密|处理不|重大|恶性|转为/u,
    lead: noPraise,
  },
  { id: 'complaints.no-appeals', metric: 'complaints.total', target: /申诉|申述/u, not: /泄密|处理不/u },
];
