import { describe, expect, it } from 'vitest';
import { extract } from '../src/figures/extract.ts';
import { reportOf } from './figures-corpus.ts';
import { short } from './figures-forms.ts';

const read = (text: string, year = 2021) =>
  extract(reportOf(`二、主动公开政府信息情况\n${text}`, year)).figures.map(short);

describe('table 二: heads as copies print them', () => {
  it.each([
    ['本年新制作数', 'issued'],
    ['本年制作数量', 'issued'],
    ['本年新制定数量', 'issued'],
    ['本年新制作量', 'issued'],
    ['本年新公开数', 'newly-disclosed'],
    ['本年新公开量', 'newly-disclosed'],
    ['本年发件数', 'issued'],
    ['本年制发件', 'issued'],
    ['本年废止件', 'abolished'],
    ['现行有效件', 'in-force'],
  ])('%s of 规章', (head, column) => {
    expect(read(`信息内容 | ${head} |\n规章 | 3 |`)).toEqual([`rules.${column}=3`]);
  });

  it.each([
    ['本年增减', 'items-change'],
    ['本年增\\减', 'items-change'],
    ['本年增/', 'items-change'],
    ['处理决定数', 'decisions'],
    ['本年处理决定量', 'decisions'],
  ])('%s of 行政许可', (head, column) => {
    expect(read(`信息内容 | ${head} |\n行政许可 | 3 |`)).toEqual([`licences.${column}=3`]);
  });

  it.each([
    ['采购总金额（单位：元）', 'amount=3'],
    ['采购总金额单位万元', 'amount=30000'],
    ['采购总金额万元', 'amount=30000'],
    ['采购总金额元', 'amount=3'],
    ['采购总金额 | 万元', 'amount=30000'],
    ['采购总金额 | 元', 'amount=3'],
    ['采购总金额 | （单位：万元）', 'amount=30000'],
  ])('%s of 政府集中采购', (head, counts) => {
    expect(read(`信息内容 | ${head} |\n政府集中采购 | 3 |`, 2019)).toEqual([`procurement.${counts}`]);
  });

  it.each([
    ['规章', '本年新制作数量 | 本年新公开量 | 对外公开总数', 'rules.disclosed-total'],
    ['规章', '本年新制作数量 | 本年新公开数 | 对外公开总量', 'rules.disclosed-total'],
    ['行政许可', '处理决定数量 | 本年增/减 | 上一年项目数', 'licences.items-last-year'],
    ['行政许可', '处理决定数量 | 本年增/减 | 上一年项目量', 'licences.items-last-year'],
    ['政府集中采购', '采购总金额（单位：元） | 采购项目数', 'procurement.items'],
    ['政府集中采购', '采购总金额（单位：元） | 采购项目量', 'procurement.items'],
  ])('the last column of %s under %s', (row, heads, metric) => {
    const numbers = heads.split(' | ').map((_, i) => i + 4);
    expect(read(`信息内容 | ${heads} |\n${row} | ${numbers.join(' | ')} |`, 2019)).toContain(
      `${metric}=${numbers.at(-1)}`,
    );
  });

  it.each([
    ['非规范性文件', '本年制发件数'],
    ['规章目录', '本年制发件数'],
    ['部门规章', '本年制发件数'],
    ['其他行政许可', '本年处理决定数量'],
    ['行政许可事项', '本年处理决定数量'],
    ['规章', '上级对外公开总数量'],
    ['规章', '关于本年制发件数'],
    ['行政许可', '历年处理决定数量'],
  ])('no row or no column of the form: %s under %s', (row, head) => {
    expect(read(`信息内容 | ${head} |\n${row} | 3 |`)).toEqual([]);
  });
});

describe('table 三: rows as copies print them', () => {
  const cells = '1 | 0 | 0 | 0 | 0 | 0 | 1 |';
  const heads = '申请人情况\n自然人 | 法人或其他组织 | 总计\n商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他';
  const totals = (label: string): readonly string[] =>
    extract(reportOf(`三、收到和处理政府信息公开申请情况\n${heads}\n${label} | ${cells}`, 2021))
      .figures.map(short)
      .filter((figure) => !figure.includes('applicant') && !figure.startsWith('other.'));

  it.each([
    ['一、本年新收政府信息公开申请', 'requests.received=1'],
    ['一、本年新收政府信息公开申请数量（件）', 'requests.received=1'],
    ['二、上年结转政府信息公开申请', 'requests.carried-over=1'],
    ['（一）予以公开（含主动公开）', 'requests.outcomes[outcome:予以公开]=1'],
    ['3.危及三安全一稳定', 'requests.outcomes[outcome:不予公开:危及“三安全一稳定”]=1'],
    ['四、结转下年度继续办理的申请', 'requests.carried-forward=1'],
  ])('%s', (label, figure) => {
    expect(totals(label)).toEqual([figure]);
  });

  it.each([
    '关于上年结转政府信息公开申请数量',
    '含部分公开',
    '不属于国家秘密',
    '不属于行政查询事项',
    '多次要求提供公开出版物',
    '曾要求行政机关确认或重新出具',
    '本年总计',
    '不结转下年度继续办理',
  ])('no row of the form: %s', (label) => {
    expect(totals(label)).toEqual([]);
  });
});
