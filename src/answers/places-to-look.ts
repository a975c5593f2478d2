interface PlaceToLook {
  readonly metrics: RegExp;
  readonly headings: string;
  readonly search: string;
  /** Words of a sentence that answers 有没有 without a number (全部是兼职人员). */
  readonly says?: string;
}

/** Under which headings one would look for a metric or a detail that a report does not state, and what to search for. */
const headings: readonly PlaceToLook[] = [
  {
    metrics: /^(?:requests|refused)\./u,
    headings: '申请情况|依申请(?!.*收费)|申请公开(?!.*(?:复议|诉讼|收费))',
    search: '依申请公开 收到 申请',
  },
  { metrics: /^(?:reviews|lawsuits)\./u, headings: '复议|诉讼', search: '行政复议 行政诉讼' },
  { metrics: /^complaints\./u, headings: '举报|投诉|申诉|诉讼', search: '举报 投诉 申诉' },
  { metrics: /^(?:fees|charges)\./u, headings: '收费|减免', search: '收费 减免 费用' },
  {
    metrics: /^(?:proactive|normative|rules|site|media|followers)\./u,
    headings: '主动公开.*(?:情况|数量)|公开(?:工作)?开展情况|总体情况',
    search: '主动公开 政府信息 条',
  },
  {
    metrics: /^(?:licences|penalties|coercions|services|procurement)\./u,
    headings: '主动公开',
    search: '行政许可 处罚 采购',
  },
  {
    metrics: /^staff\./u,
    headings: '领导|组织|机构|队伍',
    search: '领导小组 组长 负责 人员',
    says: '专职|兼职|专人',
  },
  { metrics: /^(?:leader|deputy|office)/u, headings: '领导|组织|机构|队伍', search: '领导小组 组长 负责 人员' },
  { metrics: /^(?:training|meetings)\./u, headings: '培训|学习', search: '培训 会议' },
];

export function placeToLook(id: string): Omit<PlaceToLook, 'metrics'> {
  return headings.find((line) => line.metrics.test(id)) ?? { headings: '$^', search: '联系 电话 报告 统计 信息公开' };
}
