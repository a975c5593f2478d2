import type { Dimension } from '../figure.ts';

/** What a row of the table of statistics counts. */
export interface StatisticRow {
  /** Tried on the label without number, 其中, unit, 政府 before 信息 and 数 at its end. */
  readonly label: RegExp;
  readonly metric: string;
  readonly part?: readonly [by: Dimension, label: string];
  /** Only below a row of this metric: 政府网站 alone says too little elsewhere. */
  readonly below?: string;
}

const row = (label: RegExp, metric: string, by?: Dimension, part?: string): StatisticRow => ({
  label,
  metric,
  ...(by && part ? { part: [by, part] as const } : {}),
});
const channel = (name: string, pattern = name): readonly StatisticRow[] => [
  row(new RegExp(`^(?:通过)?${pattern}公开(?:信息)?$`, 'u'), 'proactive.items', 'channel', name),
  { ...row(new RegExp(`^${pattern}$`, 'u'), 'proactive.items', 'channel', name), below: 'proactive.items' },
];
const way = (name: string, pattern = name): StatisticRow =>
  row(new RegExp(`^${pattern}申请$`, 'u'), 'requests.received', 'way', name);
const outcome = (label: string, pattern = label): StatisticRow =>
  row(new RegExp(`^${pattern}(?:的?答复)?$`, 'u'), 'requests.outcomes', 'outcome', label);
/** What was asked about, or why it was not given. */
const reason = (label: string, pattern = label): StatisticRow =>
  row(new RegExp(`^(?:涉及)?${pattern}(?:类|的?信息)*(?:的?答复)?$`, 'u'), 'requests.outcomes', 'outcome', label);
const inquiry = (name: string, pattern: string): StatisticRow =>
  row(new RegExp(`^(?:${pattern})$`, 'u'), 'inquiries.received', 'way', name);
const dispute = (label: string, pattern = label): readonly StatisticRow[] =>
  ['reviews', 'lawsuits'].map((kind) => ({
    ...row(new RegExp(`^${pattern}`, 'u'), `${kind}.outcomes`, 'outcome', label),
    below: `${kind}.total`,
  }));

/** Rows of the tables of statistics that reports of 2008 to 2018 append. */
export const statisticRows: readonly StatisticRow[] = [
  row(/^主动公开信息$/u, 'proactive.items'),
  row(/^主动公开(?:行政)?规范性文件$/u, 'proactive.items', 'category', '规范性文件'),
  row(/^制发(?:行政)?规范性文件$/u, 'normative.issued'),
  row(/^全文电子化的?(?:主动公开)?信息$/u, 'proactive.items', 'category', '全文电子化'),
  ...channel('政府公报'),
  ...channel('政府网站'),
  ...channel('政务微博'),
  ...channel('政务微信'),
  ...channel('其他方式', '其[他它]方式'),
  row(/^回应公众关注热点或重大舆情/u, 'responses.made'),
  row(/^参加或举办新闻发布会/u, 'meetings.held', 'category', '新闻发布会'),
  row(/^政策解读稿件发布$/u, 'interpretations.published'),
  row(/^微博微信回应事件$/u, 'responses.made', 'channel', '微博微信'),
  row(/^其[他它]方式回应事件$/u, 'responses.made', 'channel', '其他方式'),
  row(/^(?:(?:收到|受理)?(?:信息公开|依申请公开)?申请|受理依申请公开信息)$/u, 'requests.received'),
  way('当面'),
  way('传真'),
  way('电子邮件'),
  way('网络'),
  way('网上'),
  way('信函'),
  way('其他形式', '其[他它]形式'),
  row(/^(?:申请办结|对申请的?答复)$/u, 'requests.answered'),
  outcome('属于已主动公开范围'),
  outcome('同意公开'),
  outcome('同意部分公开'),
  outcome('不同意公开'),
  outcome('否决公开'),
  outcome('不属于本行政机关公开'),
  outcome('申请信息不存在'),
  outcome('信息不存在'),
  outcome('告知作出更改补充'),
  outcome('告知通过其他途径办理', '告知通过其[他它]途径办理'),
  outcome('不予公开', '(?:不予|否决)公开信息'),
  outcome('免予公开', '免[予于]公开'),
  outcome('非政府信息', '非信息'),
  outcome('非《条例》所指政府信息', '(?:非|不是|不属于)(?:《条例》|条例)所指信息'),
  ...['机关', '部门', '单位', '行政机关'].map((body) => outcome(`非本${body}掌握`)),
  ...['机关', '部门', '单位', '行政机关'].map((body) => outcome(`非本${body}职责权限范围`)),
  outcome('申请内容不明确'),
  outcome('重复申请'),
  reason('国家秘密'),
  reason('商业秘密'),
  reason('个人隐私'),
  reason('危及国家安全、公共安全、经济安全和社会稳定', '危及国家安全公共安全经济安全和社会稳定'),
  reason('法律法规规定的其他情形', '法律法规规定的其[他它]情形'),
  row(/^行政复议$/u, 'reviews.total'),
  row(/^行政诉讼$/u, 'lawsuits.total'),
  row(/^(?:举报投诉|行政申诉|申诉)$/u, 'complaints.total'),
  ...dispute('维持具体行政行为或者驳回原告诉讼请求'),
  ...dispute('维持具体行政行为'),
  ...dispute('被依法纠错'),
  ...dispute('其他情形', '其[他它]情形'),
  row(
    /^依申请公开信息收取的?费用(?:总额)?$|收取费用的?(?:总额|金额|总)?$|^(?:检索费|复印费|复制费|邮寄费|等)*收费(?:总额|金额)$/u,
    'fees.charged',
  ),
  ...['检索费', '复印费', '复制费', '邮寄费'].map((kind) =>
    row(new RegExp(`^(?:收取)?${kind}(?:总额|金额)?$`, 'u'), 'fees.charged', 'category', kind),
  ),
  row(/^减免(?:收费|费用)的?(?:总额|金额)?$/u, 'fees.waived'),
  row(/^设置信息公开查阅点$/u, 'access-points.count', 'category', '查阅点'),
  row(/^(?:公众)?咨询$/u, 'inquiries.received'),
  inquiry('现场', '现场接待人?|(?:现场|当面)咨询'),
  inquiry('网上', '网上咨询|网络咨询'),
  inquiry('电话', '咨询电话接听|电话咨询|接听咨询电话'),
  row(/^(?:政府)?网站(?:信息公开)?(?:专栏)?(?:页面)?(?:访问|浏览|点击)量?$/u, 'site.views'),
  row(/^(?:从事信息公开工作人员|信息公开指定专职人员)$/u, 'staff.people'),
  row(/^全职人员/u, 'staff.people', 'role', '全职'),
  row(/^专职人员/u, 'staff.people', 'role', '专职'),
  row(/^兼职人员/u, 'staff.people', 'role', '兼职'),
  row(/^(?:信息公开专项经费|处理信息公开的?实际支出)/u, 'budget.spent'),
  row(/^召开信息公开工作会议或专题会议$/u, 'meetings.held'),
  row(/^举办各类培训班$/u, 'training.sessions'),
  row(/^接受培训人员$/u, 'training.people'),
];
