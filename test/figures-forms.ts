import type { Figure } from '../src/figures/figure.ts';
import { written } from './figures-corpus.ts';

/** The full official form of 2021 and of 2019 in our own numbers, and what each cell means; in every layout met. */
export type Rows = readonly (readonly string[])[];

export const law2021: Rows = [
  ['第二十条第（一）项'],
  ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'],
  ['规章', '1', '0', '6'],
  ['行政规范性文件', '12', '3', '45'],
];
export const powers2021: Rows = [
  ['第二十条第（五）项'],
  ['信息内容', '本年处理决定数量'],
  ['行政许可', '1024'],
  ['第二十条第（六）项'],
  ['信息内容', '本年处理决定数量'],
  ['行政处罚', '37'],
  ['行政强制', '0'],
  ['第二十条第（八）项'],
  ['信息内容', '本年收费金额（单位：万元）'],
  ['行政事业性收费', '3.25'],
];
export const wanted2021 = [
  'rules.issued=1',
  'rules.abolished=0',
  'rules.in-force=6',
  'normative.issued=12',
  'normative.abolished=3',
  'normative.in-force=45',
  'licences.decisions=1024',
  'penalties.decisions=37',
  'coercions.decisions=0',
  'charges.amount=32500',
];
export const law2019: Rows = [
  ['第二十条第（一）项'],
  ['信息内容', '本年新制作数量', '本年新公开数量', '对外公开总数量'],
  ['规章', '0', '0', '0'],
  ['规范性文件', '4', '5', '61'],
];
export const powers2019: Rows = [
  ['第二十条第（五）项'],
  ['信息内容', '上一年项目数量', '本年增/减', '处理决定数量'],
  ['行政许可', '26', '+3', '842'],
  ['其他对外管理服务事项', '18', '-2', '77'],
  ['第二十条第（六）项'],
  ['信息内容', '上一年项目数量', '本年增/减', '处理决定数量'],
  ['行政处罚', '90', '0', '15'],
  ['行政强制', '7', '0', '1'],
  ['第二十条第（八）项'],
  ['信息内容', '上一年项目数量', '本年增/减'],
  ['行政事业性收费', '5', '-1'],
  ['第二十条第（九）项'],
  ['信息内容', '采购项目数量', '采购总金额（单位：万元）'],
  ['政府集中采购', '9', '128.6'],
];
export const wanted2019 = [
  'rules.issued=0',
  'rules.newly-disclosed=0',
  'rules.disclosed-total=0',
  'normative.issued=4',
  'normative.newly-disclosed=5',
  'normative.disclosed-total=61',
  'licences.items-last-year=26',
  'licences.items-change=3',
  'licences.decisions=842',
  'services.items-last-year=18',
  'services.items-change=-2',
  'services.decisions=77',
  'penalties.items-last-year=90',
  'penalties.items-change=0',
  'penalties.decisions=15',
  'coercions.items-last-year=7',
  'coercions.items-change=0',
  'coercions.decisions=1',
  'charges.items-last-year=5',
  'charges.items-change=-1',
  'procurement.items=9',
  'procurement.amount=1286000',
];
const applicants = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'];
/** Every row of table 三 with its six applicants and 总计. */
const applications: readonly (readonly [label: string, numbers: string, metric: string])[] = [
  ['一、本年新收政府信息公开申请数量', '9 2 0 0 1 0 12', 'requests.received'],
  ['二、上年结转政府信息公开申请数量', '1 0 0 0 0 0 1', 'requests.carried-over'],
  ['（一）予以公开', '4 1 0 0 0 0 5', '予以公开'],
  ['（二）部分公开（区分处理的，只计这一情形，不计其他情形）', '1 0 0 0 0 0 1', '部分公开'],
  ['1.属于国家秘密', '0 0 0 0 0 0 0', '不予公开：属于国家秘密'],
  ['2.其他法律行政法规禁止公开', '0 0 0 0 0 0 0', '不予公开：其他法律行政法规禁止公开'],
  ['3.危及“三安全一稳定”', '0 0 0 0 0 0 0', '不予公开：危及“三安全一稳定”'],
  ['4.保护第三方合法权益', '1 0 0 0 0 0 1', '不予公开：保护第三方合法权益'],
  ['5.属于三类内部事务信息', '0 0 0 0 0 0 0', '不予公开：属于三类内部事务信息'],
  ['6.属于四类过程性信息', '0 0 0 0 0 0 0', '不予公开：属于四类过程性信息'],
  ['7.属于行政执法案卷', '0 0 0 0 0 0 0', '不予公开：属于行政执法案卷'],
  ['8.属于行政查询事项', '0 0 0 0 0 0 0', '不予公开：属于行政查询事项'],
  ['1.本机关不掌握相关政府信息', '2 0 0 0 0 0 2', '无法提供：本机关不掌握相关政府信息'],
  ['2.没有现成信息需要另行制作', '0 0 0 0 0 0 0', '无法提供：没有现成信息需要另行制作'],
  ['3.补正后申请内容仍不明确', '0 0 0 0 0 0 0', '无法提供：补正后申请内容仍不明确'],
  ['1.信访举报投诉类申请', '0 0 0 0 0 0 0', '不予处理：信访举报投诉类申请'],
  ['2.重复申请', '1 0 0 0 0 0 1', '不予处理：重复申请'],
  ['3.要求提供公开出版物', '0 0 0 0 0 0 0', '不予处理：要求提供公开出版物'],
  ['4.无正当理由大量反复申请', '0 0 0 0 0 0 0', '不予处理：无正当理由大量反复申请'],
  ['5.要求行政机关确认或重新出具已获取信息', '0 0 0 0 0 0 0', '不予处理：要求行政机关确认或重新出具已获取信息'],
  [
    '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
    '0 0 0 0 0 0 0',
    '其他处理：申请人无正当理由逾期不补正',
  ],
  [
    '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
    '0 0 0 0 0 0 0',
    '其他处理：申请人逾期未按收费通知要求缴纳费用',
  ],
  ['3.其他', '0 0 0 0 0 0 0', '其他处理：其他'],
  ['（七）总计', '9 1 0 0 0 0 10', 'requests.answered'],
  ['四、结转下年度继续办理', '1 1 0 0 1 0 3', 'requests.carried-forward'],
];
const over: Readonly<Record<string, string>> = {
  '（一）予以公开': '三、本年度办理结果',
  '1.属于国家秘密': '（三）不予公开',
  '1.本机关不掌握相关政府信息': '（四）无法提供',
  '1.信访举报投诉类申请': '（五）不予处理',
  '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请': '（六）其他处理',
};
const head3: Rows = [
  ['（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）', '申请人情况'],
  ['自然人', '法人或其他组织', '总计'],
  ['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'],
];
export const table3: Rows = [
  ...head3,
  ...applications.map(([label, numbers]) => [...(over[label] ? [over[label]] : []), label, ...numbers.split(' ')]),
];
export const wanted3 = applications.flatMap(([, numbers, metric]) =>
  numbers.split(' ').map((value, i) => {
    const id = metric.startsWith('requests.') ? metric : 'requests.outcomes';
    const parts = [
      ...(id === metric ? [] : [`outcome:${metric}`]),
      ...(applicants[i] ? [`applicant:${applicants[i]}`] : []),
    ];
    return `${id}${parts.length > 0 ? `[${parts.join(',')}]` : ''}=${value}`;
  }),
);
export const table4: Rows = [
  ['行政复议', '行政诉讼'],
  ['未经复议直接起诉', '复议后起诉'],
  Array.from({ length: 3 }, () => ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计']).flat(),
  ['2', '1', '0', '1', '4', '1', '0', '0', '0', '1', '0', '0', '1', '0', '1'],
];
export const wanted4 = [
  ...['结果维持=2', '结果纠正=1', '其他结果=0', '尚未审结=1'].map(
    (o) => `reviews.outcomes[outcome:${o.replace('=', ']=')}`,
  ),
  'reviews.total=4',
  ...['结果维持=1', '结果纠正=0', '其他结果=0', '尚未审结=0', '总计=1'].map(
    (o) => `lawsuits.outcomes[outcome:未经复议直接起诉,outcome:${o.replace('=', ']=')}`,
  ),
  ...['结果维持=0', '结果纠正=0', '其他结果=1', '尚未审结=0', '总计=1'].map(
    (o) => `lawsuits.outcomes[outcome:复议后起诉,outcome:${o.replace('=', ']=')}`,
  ),
];

/** How a table looks in text once its cells are lost. */
export const layouts: Readonly<Record<string, (rows: Rows) => string>> = {
  'one cell a line, blank lines between': (rows) => rows.map((r) => r.join('\n\n')).join('\n\n'),
  'one cell a line': (rows) => rows.map((r) => r.join('\n')).join('\n'),
  'pipes, a row a line': (rows) => rows.map((r) => `${r.join(' | ')} |`).join('\n'),
  'pipes with an empty cell behind': (rows) => rows.map((r) => `| ${r.join(' | ')} | |`).join('\n'),
  'leading pipe': (rows) => rows.map((r) => `| ${r.join(' | ')}`).join('\n'),
  'a pipe on its own line before each cell': (rows) => rows.map((r) => r.map((c) => `|\n${c}`).join('\n')).join('\n'),
  'cell and pipe a line': (rows) => rows.map((r) => r.map((c) => `${c} |`).join('\n')).join('\n'),
  'two pipes between': (rows) => rows.map((r) => `||${r.join('||')}||`).join('\n'),
  'drawn lines': (rows) => rows.map((r) => `│ ${r.join(' │ ')} │`).join('\n'),
  'the numbers below the label': (rows) =>
    rows.map((r) => r.join('\n').replace(/(?<=\n[+-]?[\d.]+)\n(?=[+-]?\d)/gu, ' ')).join('\n'),
  'the foot of a page in the middle': (rows) =>
    rows.map((r, i) => `${r.join('\n')}${i === rows.length >> 1 ? '\n- 3 -' : ''}`).join('\n'),
  tabs: (rows) => rows.map((r) => r.join('\t')).join('\n'),
  'wide gaps': (rows) => rows.map((r) => r.join('     ')).join('\n'),
  'full-width spaces and digits': (rows) =>
    rows
      .map((r) => r.join('　　　　').replace(/\d/gu, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0)))
      .join('\n'),
};

export const page = (two: string, three: string, four: string): string =>
  `一、总体情况\n我镇认真落实条例。\n二、主动公开政府信息情况\n${two}\n三、收到和处理政府信息公开申请情况\n${three}\n四、政府信息公开行政复议、行政诉讼情况\n${four}\n五、存在的主要问题及改进情况\n还有不足。\n六、其他需要报告的事项\n无。`;

export const short = (figure: Figure): string => written(figure).replace(/#\d+/u, '').replace(/[:：]/gu, ':');
export const plain = (wants: readonly string[]): string[] => wants.map((w) => w.replace(/[:：]/gu, ':')).sort();

/** Layouts in which no sign parts the cells: spaces of any kind, everything on one line, words cut in two by a line end. */
export const crampedLayouts: Readonly<Record<string, (rows: Rows) => string>> = {
  'one space between': (rows) => rows.map((r) => r.join(' ')).join('\n'),
  'two spaces between': (rows) => rows.map((r) => r.join('  ')).join('\n'),
  'a full-width space between': (rows) => rows.map((r) => r.join('　')).join('\n'),
  'a no-break space between': (rows) => rows.map((r) => r.join('\u00a0')).join('\n'),
  'the whole table on one line': (rows) => rows.flat().join(' '),
  'the letters of a word apart': (rows) =>
    rows.map((r) => r.map((c) => (/\d/u.test(c) ? c : [...c].join(' '))).join('     ')).join('\n'),
  'commas between': (rows) => rows.map((r) => r.join('，')).join('\n'),
  'words broken in two': (rows) =>
    rows
      .flat()
      .map((c) =>
        c.length >= 4 && !/^[\d+-]/u.test(c)
          ? `${c.slice(0, Math.floor(c.length / 2))}\n${c.slice(Math.floor(c.length / 2))}`
          : c,
      )
      .join('\n'),
};
