import type { Dimension } from './figure.ts';

/**
 * What may be counted.
 * `flow` adds up over years (received in a year), `stock` is a level at a date (in force), `share` is a ratio.
 */
export interface Metric {
  readonly id: string;
  /** What citizens are shown. */
  readonly label: string;
  /** Other words that reports and citizens use for the same thing. */
  readonly aliases: readonly string[];
  /** Base unit of the values, shown when the report prints none. */
  readonly unit: string;
  readonly dimensions: readonly Dimension[];
  readonly combine: 'flow' | 'stock' | 'share';
  /** The provision that asks for it: 《政府信息公开条例》 of 2008 (第三十二条) or 2019 (第五十条), or the form of a year. */
  readonly article?: string;
}

const law2008 = (item: string): string => `2008年《条例》第三十二条第（${item}）项`;
const law2019 = (item: string): string => `2019年《条例》第五十条第一款第（${item}）项`;
const form = (table: string): string => `${law2019('一')}；年度报告格式表${table}`;

const flow = (
  id: string,
  label: string,
  unit: string,
  aliases: readonly string[] = [],
  dimensions: readonly Dimension[] = [],
  article?: string,
): Metric => ({ id, label, aliases, unit, dimensions, combine: 'flow', ...(article ? { article } : {}) });

const stock = (...args: Parameters<typeof flow>): Metric => ({ ...flow(...args), combine: 'stock' });

/** 规章 and 行政规范性文件: the columns of the form of 2019 (新制作, 新公开, 公开总数) and of 2021 (制发, 废止, 现行有效). */
const lawMaking = (id: string, label: string): readonly Metric[] => [
  flow(`${id}.issued`, `${label}制发数`, '件', [`制发${label}`, `新制作${label}`, `出台${label}`], [], form('二')),
  flow(`${id}.abolished`, `${label}废止数`, '件', [`废止${label}`], [], form('二（2021年）')),
  stock(`${id}.in-force`, `现行有效${label}数`, '件', [`有效${label}`], [], form('二（2021年）')),
  flow(`${id}.newly-disclosed`, `${label}新公开数`, '件', [`新公开${label}`], [], form('二（2019年）')),
  stock(`${id}.disclosed-total`, `${label}对外公开总数`, '件', [`公开${label}`], [], form('二（2019年）')),
];

/** 行政许可 and its like: decisions in both forms, numbers of items in the form of 2019 only. */
const powers = (id: string, label: string): readonly Metric[] => [
  flow(`${id}.decisions`, `${label}处理决定数`, '件', [label, `${label}决定`], [], form('二')),
  stock(`${id}.items-last-year`, `上一年${label}项目数`, '项', [], [], form('二（2019年）')),
  flow(`${id}.items-change`, `${label}项目本年增减`, '项', [], [], form('二（2019年）')),
];

/** The catalogue. Ids are a contract: `ask --json` and `figures --json` print them. */
export const metrics: readonly Metric[] = [
  flow(
    'proactive.items',
    '主动公开政府信息',
    '条',
    ['主动公开', '公开信息', '公开政府信息', '发布信息'],
    ['category', 'channel'],
    law2008('一'),
  ),
  flow('proactive.documents', '主动公开文件', '件', ['公开文件', '公开公文'], ['category'], law2008('一')),
  { ...flow('proactive.share', '占比', '%', ['比例', '比率', '占比'], ['of']), combine: 'share' },
  ...lawMaking('rules', '规章'),
  ...lawMaking('normative', '规范性文件'),
  ...powers('licences', '行政许可'),
  ...powers('penalties', '行政处罚'),
  ...powers('coercions', '行政强制'),
  ...powers('services', '其他对外管理服务事项'),
  flow('charges.amount', '行政事业性收费金额', '元', ['行政事业性收费'], [], form('二（2021年）')),
  stock('charges.items-last-year', '上一年行政事业性收费项目数', '项', [], [], form('二（2019年）')),
  flow('charges.items-change', '行政事业性收费项目本年增减', '项', [], [], form('二（2019年）')),
  flow('procurement.items', '政府集中采购项目数', '项', ['政府集中采购', '采购项目'], [], form('二（2019年）')),
  flow('procurement.amount', '政府集中采购总金额', '元', ['采购金额'], [], form('二（2019年）')),
  flow(
    'requests.received',
    '收到政府信息公开申请',
    '件',
    ['依申请公开', '收到申请', '公开申请'],
    ['way', 'applicant', 'category'],
    `${law2008('二')}；${law2019('二')}`,
  ),
  flow('requests.carried-over', '上年结转申请', '件', ['上年结转'], ['applicant'], form('三')),
  flow(
    'requests.answered',
    '办结申请',
    '件',
    ['答复申请', '办理申请'],
    ['applicant'],
    `${law2008('二')}；${law2019('二')}`,
  ),
  flow('requests.outcomes', '申请办理结果', '件', ['办理结果', '答复结果'], ['outcome', 'applicant'], form('三')),
  flow('requests.carried-forward', '结转下年继续办理', '件', ['结转下年'], ['applicant'], form('三')),
  flow('refused.items', '不予公开政府信息', '条', ['不予公开'], [], law2008('二')),
  flow('fees.charged', '政府信息公开收费', '元', ['收费', '收取费用'], ['category'], law2008('三')),
  flow('fees.waived', '政府信息公开收费减免', '元', ['减免', '免收费用'], [], law2008('三')),
  flow(
    'reviews.total',
    '因政府信息公开申请行政复议',
    '件',
    ['行政复议', '复议'],
    [],
    `${law2008('四')}；${law2019('三')}`,
  ),
  flow('reviews.outcomes', '行政复议结果', '件', ['复议结果'], ['outcome'], form('四')),
  flow(
    'lawsuits.total',
    '因政府信息公开提起行政诉讼',
    '件',
    ['行政诉讼', '诉讼'],
    [],
    `${law2008('四')}；${law2019('三')}`,
  ),
  flow('lawsuits.outcomes', '行政诉讼结果', '件', ['诉讼结果'], ['outcome'], form('四')),
  flow('complaints.total', '举报、投诉、申诉', '件', ['举报', '投诉', '申诉'], ['category'], law2008('四')),
  flow('site.views', '网站浏览点击量', '人次', ['点击率', '点击量', '浏览量', '访问量'], ['channel']),
  stock('followers.count', '粉丝（关注人数）', '人', ['粉丝', '关注人数'], ['channel']),
  flow('media.items', '媒体稿件', '篇', ['媒体报道', '媒体发稿', '新闻稿件'], ['channel']),
  flow('interpretations.published', '政策解读', '篇', ['政策解读', '解读材料'], ['category', 'channel']),
  flow('responses.made', '回应社会关切', '次', ['回应关切', '回应热点', '回应舆情'], ['channel']),
  flow('inquiries.received', '受理咨询', '人次', ['咨询'], ['way']),
  flow('hotline.handled', '热线信箱办理', '件', ['热线', '信箱', '留言'], ['way']),
  flow('proposals.handled', '建议提案办理', '件', ['人大代表建议', '政协提案'], ['category']),
  stock('access-points.count', '查阅点和受理点', '个', ['查阅点', '受理点', '查阅场所'], ['category']),
  stock('staff.people', '政府信息公开工作人员', '人', ['工作人员', '专职人员', '兼职人员'], ['role']),
  flow('training.sessions', '培训', '次', ['培训次数', '培训班'], ['category']),
  flow('training.people', '培训人次', '人次', ['培训人数'], ['category']),
  flow('meetings.held', '会议', '次', ['会议', '新闻发布会', '研究部署'], ['category']),
  flow('budget.spent', '政府信息公开经费', '元', ['经费', '支出'], ['category'], law2008('三')),
];

const byId = new Map(metrics.map((metric) => [metric.id, metric]));

/** The metric with this id; undefined for `other.*` and unknown ids. */
export function metricById(id: string): Metric | undefined {
  return byId.get(id);
}
