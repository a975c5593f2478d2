import type { MetricWords } from './metric-words.ts';

const count = '(?:几|多少)';
const lawWords = '制发|制定|制作|出台|印发|新发|发布|下发|发了';

/** Shares, documents with the force of law, and the exercise of powers. */
export const lawAndPowers: readonly MetricWords[] = [
  // shares
  {
    metrics: ['proactive.items'],
    all: ['(?:全文)?电子化(?:的|公开)*(?:信息)?(?:的)?(?:有)?(?=(?:几|多少)条)'],
    topic: ['电子化'],
    or: [{ metric: 'proactive.share', topic: ['电子化'] }],
    beside: '公开|信息',
  },
  {
    metrics: ['proactive.share'],
    all: ['全文电子化率?|电子化率?'],
    topic: ['电子化'],
    beside: '文件|公文|信息|程度|比例',
  },
  {
    metrics: ['proactive.share'],
    all: ['(?:按[时期])?(?:办结率|答复率|满意率|满意度|回复率|处理率|公开率|增长率|知晓率|及时率|合格率|覆盖率)'],
    topic: ['$'],
  },
  {
    metrics: ['proactive.share'],
    all: [
      '占$|占(?:了|到)?(?:总体|全部|总数|总量|整体|全年|主动公开)?(?:政府)?(?:信息)?的?(?:比例|比重|比|几成|百分之几|百分之多少|多大|多少|几)|占比|百分之(?:几|多少)|几成|比例|比重|百分比|份额',
    ],
    beside: '申请(?!公开)',
  },
  // categories that share their words with another metric
  {
    metrics: ['proactive.items'],
    all: [
      '(?:行政许可|行政处罚|行政强制|规范性文件|法规文件|政策法规|政策文件|许可|处罚|收费|采购|会议|培训|人事)(?:类|的?信息|的?条数)',
    ],
    topic: ['$'],
    unless: '制发|废止|现行有效|查询',
  },
  {
    metrics: ['proactive.items'],
    all: ['(?:行政许可|行政处罚|行政强制|政策文件|法规文件)(?=(?:公开|发布)?(?:了|的)?(?:有|各)*(?:几|多少)条)'],
    topic: ['$'],
  },
  // rules and normative documents
  { metrics: ['normative.abolished'], all: ['规范性文件', '废止|废除|作废|失效|取消'] },
  { metrics: ['normative.in-force'], all: ['规范性文件', '现行有效|还?有效|在用|生效'] },
  { metrics: ['normative.newly-disclosed'], all: ['规范性文件', '新公开'] },
  { metrics: ['normative.disclosed-total'], all: ['规范性文件', '公开总|对外公开|累计公开'] },
  { metrics: ['normative.issued'], all: ['规范性文件', lawWords], beside: '行政|总数' },
  {
    metrics: ['normative.newly-disclosed', 'normative.issued', 'normative.disclosed-total', 'normative.in-force'],
    all: ['规范性文件'],
    beside: '行政|主动公开|公开',
    or: [{ metric: 'proactive.items', topic: ['规范性文件'] }],
  },
  { metrics: ['rules.abolished'], all: ['规章(?!制度)', '废止|废除|作废'] },
  { metrics: ['rules.in-force'], all: ['规章(?!制度)', '有效'] },
  { metrics: ['rules.newly-disclosed'], all: ['规章(?!制度)', '新公开'] },
  { metrics: ['rules.disclosed-total'], all: ['规章(?!制度)', '公开总|对外公开'] },
  {
    metrics: ['rules.issued', 'rules.newly-disclosed'],
    all: [`规章(?!制度)(?=.*(?:${count}|有没有|吗)|$)`],
    beside: '新?制[作发定]|出台|本年|当年|全年',
  },
  // powers
  { metrics: ['licences.items-last-year'], all: ['行政许可', '(?:上一年|上年)项目'] },
  { metrics: ['licences.items-change'], all: ['行政许可', '增减|增加|减少'] },
  { metrics: ['licences.decisions'], all: ['行政许可|许可'], beside: '处理|决定|办理|作出|做出|审批' },
  { metrics: ['penalties.items-last-year'], all: ['行政处罚', '(?:上一年|上年)项目'] },
  { metrics: ['penalties.decisions'], all: ['行政处罚|处罚|罚了'], beside: '处理|决定|办理|作出|做出' },
  { metrics: ['coercions.decisions'], all: ['行政强制|强制'], beside: '处理|决定|措施|作出|做出' },
  { metrics: ['services.decisions'], all: ['其他对外管理服务事项?|对外管理服务'], beside: '处理|决定' },
  { metrics: ['charges.amount'], all: ['行政事业性收费'], beside: '金额' },
  { metrics: ['procurement.amount'], all: ['(?:政府)?(?:集中)?采购', '多少钱|金额|几元|多少元|花|总额|万元'] },
  { metrics: ['procurement.items', 'procurement.amount'], all: ['(?:政府)?(?:集中)?采购'], beside: '项目' },
];
