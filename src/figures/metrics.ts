import { aliases } from './aliases.ts';
import type { Dimension } from './figure.ts';

/**
 * What may be counted.
 * `flow` adds up over years (received in a year), `stock` is a level at a date (in force), `share` is a ratio.
 */
export interface Metric {
  readonly id: string;
  /** What citizens are shown. */
  readonly label: string;
  /** Other words that reports and citizens use for it. */
  readonly aliases: readonly string[];
  /** Base unit of the values, shown when the report prints none. */
  readonly unit: string;
  /** What its parts are told by. */
  readonly dimensions: readonly Dimension[];
  readonly combine: 'flow' | 'stock' | 'share';
  /** The provision that asks for it: 《政府信息公开条例》 of 2008 (第三十二条) or 2019 (第五十条), or the form of a year. */
  readonly article?: string;
}

const law2008 = (item: string): string => `2008年《条例》第三十二条第（${item}）项`;
const law2019 = (item: string): string => `2019年《条例》第五十条第一款第（${item}）项`;
/** Each table of the form answers an item of the law. */
const itemOf = { 二: '一', 三: '二', 四: '三' } as const;
const form = (table: keyof typeof itemOf, of = ''): string => `${law2019(itemOf[table])}；年度报告格式表${table}${of}`;

const flow = (
  id: string,
  label: string,
  unit: string,
  dimensions: readonly Dimension[] = [],
  article?: string,
): Metric => ({
  id,
  label,
  aliases: aliases[id] ?? [],
  unit,
  dimensions,
  combine: 'flow',
  ...(article ? { article } : {}),
});

const stock = (...args: Parameters<typeof flow>): Metric => ({ ...flow(...args), combine: 'stock' });

/** 规章 and 行政规范性文件: the columns of the form of 2019 (新制作, 新公开, 公开总数) and of 2021 (制发, 废止, 现行有效). */
const lawMaking = (id: string, label: string): readonly Metric[] => [
  flow(`${id}.issued`, `${label}制发数`, '件', [], form('二')),
  flow(`${id}.abolished`, `${label}废止数`, '件', [], form('二', '（2021年）')),
  stock(`${id}.in-force`, `现行有效${label}数`, '件', [], form('二', '（2021年）')),
  flow(`${id}.newly-disclosed`, `${label}新公开数`, '件', [], form('二', '（2019年）')),
  stock(`${id}.disclosed-total`, `${label}对外公开总数`, '件', [], form('二', '（2019年）')),
];

/** 行政许可 and its like: decisions in both forms, numbers of items in the form of 2019 only. */
const powers = (id: string, label: string): readonly Metric[] => [
  flow(`${id}.decisions`, `${label}处理决定数`, '件', [], form('二')),
  stock(`${id}.items-last-year`, `上一年${label}项目数`, '项', [], form('二', '（2019年）')),
  flow(`${id}.items-change`, `${label}项目本年增减`, '项', [], form('二', '（2019年）')),
];

/** The catalogue. Ids are a contract: `ask --json` and `figures --json` print them. */
export const metrics: readonly Metric[] = [
  flow('proactive.items', '主动公开政府信息', '条', ['category', 'channel'], law2008('一')),
  flow('proactive.documents', '主动公开文件', '件', ['category'], law2008('一')),
  { ...flow('proactive.share', '占比', '%', ['of']), combine: 'share' },
  ...lawMaking('rules', '规章'),
  ...lawMaking('normative', '规范性文件'),
  ...powers('licences', '行政许可'),
  ...powers('penalties', '行政处罚'),
  ...powers('coercions', '行政强制'),
  ...powers('services', '其他对外管理服务事项'),
  flow('charges.amount', '行政事业性收费金额', '元', [], form('二', '（2021年）')),
  stock('charges.items-last-year', '上一年行政事业性收费项目数', '项', [], form('二', '（2019年）')),
  flow('charges.items-change', '行政事业性收费项目本年增减', '项', [], form('二', '（2019年）')),
  flow('procurement.items', '政府集中采购项目数', '项', [], form('二', '（2019年）')),
  flow('procurement.amount', '政府集中采购总金额', '元', [], form('二', '（2019年）')),
  flow(
    'requests.received',
    '收到政府信息公开申请',
    '件',
    ['way', 'applicant', 'category'],
    `${law2008('二')}；${law2019('二')}`,
  ),
  flow('requests.carried-over', '上年结转申请', '件', ['applicant'], form('三')),
  flow('requests.answered', '办结申请', '件', ['way', 'applicant', 'category'], `${law2008('二')}；${law2019('二')}`),
  flow('requests.outcomes', '申请办理结果', '件', ['outcome', 'applicant'], form('三')),
  flow('requests.carried-forward', '结转下年继续办理', '件', ['applicant'], form('三')),
  flow('refused.items', '不予公开政府信息', '条', [], law2008('二')),
  flow('fees.charged', '政府信息公开收费', '元', ['category'], law2008('三')),
  flow('fees.waived', '政府信息公开收费减免', '元', [], law2008('三')),
  flow('reviews.total', '因政府信息公开申请行政复议', '件', ['category'], `${law2008('四')}；${law2019('三')}`),
  flow('reviews.outcomes', '行政复议结果', '件', ['outcome'], form('四')),
  flow('lawsuits.total', '因政府信息公开提起行政诉讼', '件', ['category'], `${law2008('四')}；${law2019('三')}`),
  flow('lawsuits.outcomes', '行政诉讼结果', '件', ['outcome'], form('四')),
  flow('complaints.total', '举报、投诉、申诉', '件', ['category'], law2008('四')),
  flow('site.views', '网站浏览点击量', '人次', ['channel']),
  stock('followers.count', '粉丝（关注人数）', '人', ['channel']),
  flow('media.items', '媒体稿件', '篇', ['channel']),
  flow('interpretations.published', '政策解读', '篇', ['category']),
  flow('responses.made', '回应社会关切', '次', ['channel', 'category']),
  flow('inquiries.received', '受理咨询', '人次', ['way']),
  flow('hotline.handled', '热线信箱办理', '件', ['way', 'category']),
  flow('proposals.handled', '建议提案办理', '件', ['category']),
  stock('access-points.count', '查阅点和受理点', '个', ['category']),
  stock('staff.people', '政府信息公开工作人员', '人', ['role']),
  flow('training.sessions', '培训', '次', ['category']),
  flow('training.people', '培训人次', '人次', ['category']),
  flow('meetings.held', '会议', '次', ['category']),
  flow('budget.spent', '政府信息公开经费', '元', ['category'], law2008('三')),
];

const byId = new Map(metrics.map((metric) => [metric.id, metric]));

/** The metric with this id; undefined for `other.*` and unknown ids. */
export function metricById(id: string): Metric | undefined {
  return byId.get(id);
}
