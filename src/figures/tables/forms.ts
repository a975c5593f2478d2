/** The statutory form's tables, as data: the form of 2019/2020 and of 2021 on. Labels are matched without spaces and brackets. */

/** Table 二: a row's base id. */
export const baseRows: readonly (readonly [label: RegExp, base: string])[] = [
  [/^规章(?:制度)?$/u, 'rules'],
  [/^(?:行政)?规范性文件$/u, 'normative'],
  [/^行政许可$/u, 'licences'],
  [/^其他对外管理服务事项$/u, 'services'],
  [/^行政处罚$/u, 'penalties'],
  [/^行政强制$/u, 'coercions'],
  [/^行政事业[性型]收费$/u, 'charges'],
  [/^政府集中采购$/u, 'procurement'],
];

export interface Column {
  /** As the form prints it. */
  readonly name: string;
  readonly label: RegExp;
  /** What the column makes of a row: `rules` + `issued`; '' for a column that takes its place and counts nothing we tell. */
  readonly suffix: string;
  readonly unit: string;
  /** 万元 is printed in the head, the values are in 元. */
  readonly factor?: number;
}

/** Table 二: columns of both forms; a copy may have lost 制 or the 数 at the end. */
export const baseColumns: readonly Column[] = [
  { name: '本年新制作数量', label: /^本年新?(?:制作|制定)(?:数量?|量)/u, suffix: 'issued', unit: '件' },
  { name: '本年新公开数量', label: /^本年新公开(?:数量?|量)/u, suffix: 'newly-disclosed', unit: '件' },
  { name: '对外公开总数量', label: /^对外公开总(?:数量?|量)/u, suffix: 'disclosed-total', unit: '件' },
  { name: '本年制发件数', label: /^本年制?发件数?/u, suffix: 'issued', unit: '件' },
  { name: '本年废止件数', label: /^本年废止件数?/u, suffix: 'abolished', unit: '件' },
  { name: '现行有效件数', label: /^现行有效件数?/u, suffix: 'in-force', unit: '件' },
  { name: '上一年项目数量', label: /^上一年项目(?:数量?|量)/u, suffix: 'items-last-year', unit: '项' },
  { name: '本年增/减', label: /^本年增(?:[/\\]?减|[/\\]?$)/u, suffix: 'items-change', unit: '项' },
  { name: '本年数量', label: /^本年(?:项目)?(?:数量|量)$/u, suffix: '', unit: '项' },
  { name: '本年处理决定数量', label: /^(?:本年)?处理决定(?:数量?|量)/u, suffix: 'decisions', unit: '件' },
  { name: '本年收费金额', label: /^本年收费金额/u, suffix: 'amount', unit: '' },
  { name: '采购项目数量', label: /^采购项目(?:数量?|量)/u, suffix: 'items', unit: '项' },
  { name: '采购总金额', label: /^采购总金额/u, suffix: 'amount', unit: '' },
];

/** The unit of an amount, as the head prints it or the cell below it: 本年收费金额（单位：万元）. */
const units: readonly (readonly [printed: RegExp, name: string, factor: number])[] = [
  [/(?:单位[:：]?|额|^)万元$/u, '（单位：万元）', 10_000],
  [/(?:单位[:：]?|额|^)元$/u, '（单位：元）', 1],
];

/**
 * A column of amounts with the unit that its head gives; the form of 2019 prints none, and what stands there is kept as it
 * stands.
 * @param words the head
 * @param below the cell after it
 * @returns the column, and whether `below` belongs to its head
 */
export function withUnit(column: Column, words: string, below: string): { column: Column; took: boolean } {
  if (column.unit !== '') return { column, took: false };
  for (const [printed, name, factor] of units) {
    const took = !printed.test(words) && printed.test(below);
    if (took || printed.test(words))
      return { column: { ...column, name: `${column.name}${name}`, unit: '元', factor }, took };
  }
  return { column, took: false };
}

/** Table 三: columns, in their fixed order. 总计 is no applicant. */
export const applicants = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'] as const;
export type Applicant = (typeof applicants)[number];

export interface ApplicationRow {
  /** Tried on the label without spaces, brackets and its number. */
  readonly label: RegExp;
  readonly metric: string;
  /** The outcome, as the form prints it without what it explains. */
  readonly outcome?: string;
  /** A heading over rows of its own; it carries no numbers. */
  readonly over?: true;
}

/** Outcome of the row that is called 其他. */
export const otherRow = '其他处理：其他';

/** Table 三: rows of the form, in order. */
export const applicationRows: readonly ApplicationRow[] = [
  { label: /^本年新收政府信息公开申请(?:数量)?/u, metric: 'requests.received' },
  { label: /^上年结转政府信息公开申请(?:数量)?/u, metric: 'requests.carried-over' },
  { label: /^本年度办理结果/u, metric: 'requests.outcomes', over: true },
  { label: /^予以公开/u, metric: 'requests.outcomes', outcome: '予以公开' },
  { label: /^部分公开/u, metric: 'requests.outcomes', outcome: '部分公开' },
  { label: /^不予公开/u, metric: 'requests.outcomes', outcome: '不予公开', over: true },
  { label: /^属于国家秘密/u, metric: 'requests.outcomes', outcome: '不予公开：属于国家秘密' },
  { label: /^其他法律行政法规禁止公开/u, metric: 'requests.outcomes', outcome: '不予公开：其他法律行政法规禁止公开' },
  { label: /^危及[“"]?三安全一稳定/u, metric: 'requests.outcomes', outcome: '不予公开：危及“三安全一稳定”' },
  { label: /^保护第三方合法权益/u, metric: 'requests.outcomes', outcome: '不予公开：保护第三方合法权益' },
  { label: /^属于三类内部事务信息/u, metric: 'requests.outcomes', outcome: '不予公开：属于三类内部事务信息' },
  { label: /^属于四类过程性信息/u, metric: 'requests.outcomes', outcome: '不予公开：属于四类过程性信息' },
  { label: /^属于行政执法案卷/u, metric: 'requests.outcomes', outcome: '不予公开：属于行政执法案卷' },
  { label: /^属于行政查询事项/u, metric: 'requests.outcomes', outcome: '不予公开：属于行政查询事项' },
  { label: /^无法提供/u, metric: 'requests.outcomes', outcome: '无法提供', over: true },
  { label: /^本机关不掌握相关政府信息/u, metric: 'requests.outcomes', outcome: '无法提供：本机关不掌握相关政府信息' },
  { label: /^没有现成信息需要另行制作/u, metric: 'requests.outcomes', outcome: '无法提供：没有现成信息需要另行制作' },
  { label: /^补正后申请内容仍不明确/u, metric: 'requests.outcomes', outcome: '无法提供：补正后申请内容仍不明确' },
  { label: /^不予处理/u, metric: 'requests.outcomes', outcome: '不予处理', over: true },
  { label: /^信访举报投诉类申请/u, metric: 'requests.outcomes', outcome: '不予处理：信访举报投诉类申请' },
  { label: /^重复申请/u, metric: 'requests.outcomes', outcome: '不予处理：重复申请' },
  { label: /^要求提供公开出版物/u, metric: 'requests.outcomes', outcome: '不予处理：要求提供公开出版物' },
  { label: /^无正当理由大量反复申请/u, metric: 'requests.outcomes', outcome: '不予处理：无正当理由大量反复申请' },
  {
    label: /^要求行政机关确认或重新出具/u,
    metric: 'requests.outcomes',
    outcome: '不予处理：要求行政机关确认或重新出具已获取信息',
  },
  { label: /^其他处理/u, metric: 'requests.outcomes', outcome: '其他处理', over: true },
  {
    label: /^申请人无正当理由逾期不补正/u,
    metric: 'requests.outcomes',
    outcome: '其他处理：申请人无正当理由逾期不补正',
  },
  {
    label: /^申请人逾期未按收费通知/u,
    metric: 'requests.outcomes',
    outcome: '其他处理：申请人逾期未按收费通知要求缴纳费用',
  },
  { label: /^其他$/u, metric: 'requests.outcomes', outcome: otherRow },
  { label: /^总计$/u, metric: 'requests.answered' },
  { label: /^结转下年度继续办理/u, metric: 'requests.carried-forward' },
];

/** Table 四: three blocks of five cells. */
export const disputeColumns = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'] as const;
export const disputeBlocks = [
  { metric: 'reviews', path: '', name: '行政复议' },
  { metric: 'lawsuits', path: '未经复议直接起诉', name: '行政诉讼 未经复议直接起诉' },
  { metric: 'lawsuits', path: '复议后起诉', name: '行政诉讼 复议后起诉' },
] as const;
