import { type CountRule, type NoneRule, said } from './rule.ts';

/** What an applicant may be charged for; a report prints each, all of them, or both. */
const kind = '(?:检索|复印|复制|邮寄|邮递|工本|查询|打印)费';
/** 每页0.5元, 按标准收取: what a page costs, not what was taken in. */
const tariff = '每[页张件份条次个]|标准|元/|#/?[每一]?[页张]|#/[件份条次]';
/** Spent, not charged: 实际支出, 诉讼费用支出. */
const spent = '经费|工作费|投入|预算|支出|开支|办公|印刷|宣传|培训|设备|诉讼|复议';
/** Dues of other business that people pay: 共缴纳费用, 养老保险费. What an applicant pays is the charge itself. */
const insured = '保险|医保|社保|新农合|合作医疗|养老';
const dues = `(?:${insured})(?:基金|个人|统筹|缴)*[费金款]|(?:学|党|会|物业|垃圾|卫生|水|电|燃气|取暖|(?<!信息)处理)费|补偿|赔偿|集资|征[收地]|流转|(?<!申请[人者][^,;#]{0,12})(?:缴纳?|代?交纳|代交)[^,;#]{0,4}[费款金]`;
/** 没收过一分钱, 分文未取; and 「复制费、邮寄费均未收取」: of one kind alone nobody can tell that it was all. */
const notAPenny = `分文|一分钱|收过?钱|${kind}(?:[、和及与]|等)|(?:检索|复印|复制|邮寄|邮递)费?[、和及与][^,;。]{0,12}费(?!标准)`;
const noCharge = new RegExp(`${tariff}|${spent}|${dues}`, 'u');
/** The same, said earlier in a sentence that speaks of no information: 参加医疗保险3000人，费用共45万元. */
const ofDues = new RegExp(
  `^(?!.*(?:申请|信息|检索|复[制印]|邮寄)).*(?:${insured}|参保|人均|学费|党费|集资|征地|补偿|赔偿)`,
  'u',
);
const oneKind = said(`(?<![、和及与或等])(?<label>${kind})(?:{tail})`);

/** Relief of other kinds: taxes, rents, dues of traders. */
const otherRelief =
  /税|租|摊位|企业(?!申请)|商户|个体|社保|保险|学费|学生|诉讼|医疗|药费|[水电气]费|贷款|利息|行政事业性/u;

/** Money that was carried over, is left, was saved or found. */
const notSpent =
  '(?:结转|转结|结余|节约|节余|节省|剩余|压减|压缩|核减|争取|筹措|筹集|募集|罚没|追缴|追回|挽回|收取|收缴)[^#]*#';

/** 收费及减免, and what the work itself cost. A fee is believed in its section or beside the words of this law. */
export const feeRules: readonly CountRule[] = [
  {
    id: 'fees.waived',
    metric: 'fees.waived',
    units: ['money'],
    before: said('(?:减免|免收|免除)(?:[^,;]{0,12}?)(?:费用|收费|金额|额)?(?:{tail})'),
    not: otherRelief,
    unless: otherRelief,
  },
  // 减免费用3人次，共45元。
  {
    id: 'fees.waived-of-people',
    metric: 'fees.waived',
    units: ['money'],
    before: /^(?:费用|金额|共计|合计|共|约|计|为)*$/u,
    lead: /(?:减免|免收|免除)[^,;。]{0,12}\d+(?:人次|人|件|起|次|例|宗)(?:[,、])?(?:费用|金额|共计|合计|共|约|计|为)*$/u,
  },
  {
    id: 'fees.kind',
    metric: 'fees.charged',
    units: ['money'],
    before: oneKind,
    topic: 'fees',
    not: noCharge,
    by: 'category',
  },
  {
    id: 'fees.kind-for-disclosure',
    metric: 'fees.charged',
    units: ['money'],
    before: oneKind,
    lead: /信息公开|公开信息|公开政府信息|依申请|提供政府信息/u,
    not: noCharge,
    by: 'category',
  },
  {
    id: 'fees.charged',
    metric: 'fees.charged',
    units: ['money'],
    before: said(`(?:收费|收取[^,;]*?(?:费|费用)|${kind}|费用)(?:金额|总额)?(?:{tail})`),
    topic: 'fees',
    not: noCharge,
    unless: ofDues,
  },
  // 收取信息处理费2笔，共计600元
  {
    id: 'fees.charged-in-several',
    metric: 'fees.charged',
    units: ['money'],
    before: /^笔?(?:费用|金额|共计|合计|总计|共|约|计|为)*$/u,
    lead: /(?:收取[^,;。]{0,14}费用?|收费)[^,;。]{0,4}\d+(?:笔|人次|人|件|起|次|例|宗|份)(?:[,、])?(?:费用|金额|共计|合计|总计|共|约|计|为)*$/u,
    not: noCharge,
    unless: ofDues,
  },
  // Under the heading on charges 共收取16元 needs no noun.
  {
    id: 'fees.taken',
    metric: 'fees.charged',
    units: ['money'],
    before: said(
      '^(?:□|全年|本年度?|年内|累计|实际|合计|其余|按规定|依法|共)*(?:收取|实收|共收)(?:了)?(?:总额|总计|金额)?(?:{tail})',
    ),
    topic: 'fees',
    not: noCharge,
    unless: ofDues,
  },
  {
    id: 'fees.nothing',
    metric: 'fees.charged',
    units: ['none'],
    before: said('收费(?:金额|总额|数额|数)?(?:{tail})'),
    topic: 'fees',
    not: noCharge,
    zero: true,
  },
  // 「依申请公开收费为0」 says of what it is wherever it stands.
  {
    id: 'fees.nothing-on-request',
    metric: 'fees.charged',
    units: ['none'],
    before: said('依申请(?:公开)?(?:政府信息)?(?:的)?收费(?:金额|总额|数额|数)?(?:{tail})'),
    not: noCharge,
    zero: true,
  },
  // 「依申请公开信息8件，收费0元，复议0件」
  {
    id: 'fees.nothing-beside',
    metric: 'fees.charged',
    units: ['money'],
    before: said('^(?:□|全年|[、和及])*收费(?:金额|总额|数额|数)?(?:{tail})'),
    lead: /依申请|信息公开|公开信息|公开申请|复议|诉讼/u,
    zero: true,
  },
  {
    id: 'fees.nothing-waived',
    metric: 'fees.waived',
    units: ['none'],
    before: said('减免(?:费用)?(?:金额|总额|数额|数)?(?:{tail})'),
    topic: 'fees',
    zero: true,
  },
  {
    id: 'fees.charged-for-disclosure',
    metric: 'fees.charged',
    units: ['money'],
    before: said(
      '(?:(?:信息公开|依申请)[^,;]{0,16}(?:收费|收取[^,;]{0,10}费用?)|信息处理费(?:的)?(?:收取|收费|总)?|依申请提供政府信息[^,;]{0,10}费)(?:金额|总额)?(?:{tail})',
    ),
    not: noCharge,
  },
  {
    id: 'budget.spent',
    metric: 'budget.spent',
    units: ['money'],
    before: said('(?:经费|专项资金|投入|开支|费用|支出)(?:[^,;]{0,8}?)(?:{tail})'),
    not: new RegExp(
      `${tariff}|${dues}|预算安排|刚性|诉讼|复议|申诉|${notSpent}|#(?:的)?(?:用于)?(?:修建|新建|整治|改造|道路|救助|项目|工程|基础设施)`,
      'u',
    ),
    unless: ofDues,
  },
];

/** 没有违规收费: denied is that it was wrong. */
const unlawful =
  /以外|之外|(?:收费|费用)的?(?:投诉|举报|纠纷|异议|争议)|违规|违法|违反|违纪|[乱多]收|擅自|变相|不合理|超标准|超范围/u;

/** 「没有减免费用」 denies that anything was waived, and says nothing of what was charged; 「免收费用」 does. */
const notWaived = '(?<!.免[^,;。、和及与或以]{0,6})';

export const feeNones: readonly NoneRule[] = [
  {
    id: 'fees.none',
    metric: 'fees.charged',
    target: new RegExp(`${notWaived}(?:收费|收取[^,;。]*费|收取任何|费用|${notAPenny})`, 'u'),
    not: unlawful,
    topic: 'fees',
  },
  {
    id: 'fees.none-for-disclosure',
    metric: 'fees.charged',
    target: new RegExp(
      `${notWaived}收费|${notAPenny}|收[取过][^,;。]*费|信息处理费|(?:产生|发生)(?:[^,;。免]{0,6}|[^,;。免]{0,12}(?:检索|复制|复印|邮寄)[^,;。免]{0,8})费用`,
      'u',
    ),
    lead: /信息处理费|依申请|信息公开|公开信息|公开申请|公开政府信息|提供(?:的)?(?:政府)?信息|检索|复印|复制|(?:公民|法人|组织)的?申请|[向对]申请人/u,
    not: new RegExp(`许可|审批|办证|(?:诉讼|复议)[^,;、]*的?费用|${unlawful.source}`, 'u'),
  },
  {
    id: 'fees.none-beside-disputes',
    metric: 'fees.charged',
    target: /^(?:[暂均也]?无|没有|未发生)(?:任何)?收费(?:情况)?(?:$|[、和及]|以及)/u,
    lead: /复议|诉讼|投诉/u,
    not: unlawful,
  },
  {
    id: 'fees.none-alone',
    metric: 'fees.charged',
    target: /^(?:[暂均也]?无|没有|未)收费(?:情况|事项)?$/u,
  },
  {
    id: 'fees.none-of-requests',
    metric: 'fees.charged',
    // 「无收取费用的案件」: what there was none of may stand behind it.
    target:
      /^(?:[暂均也]?无|没有|未发生|未产生)(?:任何)?(?:收费|费用)(?:情况)?(?:$|[、和及]|以及)|(?:收费|收取(?:任何|过|了|的|有关|相关)*费用)(?:(?:[、和及与或]|以及)减免(?:费用)?)?的?(?:案件|案例|情形|情况|申请|事项|件|现象)*$/u,
    not: new RegExp(`许可|审批|办证|押金|诉讼|复议|投诉|${unlawful.source}`, 'u'),
    topic: 'requests',
  },
  // 免费 denies the fee itself: 均为免费, 一律免费, 免费提供.
  {
    id: 'fees.free',
    metric: 'fees.charged',
    target: /免费(?:提供|公开|向|[为给对][^,;。]{0,12}提供|的?$)|免收(?:任何|所有|一切|全部)/u,
    lead: /信息|公开|申请/u,
    not: /培训|发放|WiFi|开放/u,
  },
  { id: 'fees.free-in-section', metric: 'fees.charged', target: /(?<!减)免费(?!用)/u, topic: 'fees' },
  { id: 'fees.none-waived', metric: 'fees.waived', target: /减免|免收/u, not: /^免收|免收(?:任何|所有|一切|全部)/u },
];
