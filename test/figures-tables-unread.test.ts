import { describe, expect, it } from 'vitest';
import { extract } from '../src/figures/extract.ts';
import { reportOf } from './figures-corpus.ts';
import { short } from './figures-forms.ts';

const heads = '申请人情况 |\n自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |\n';
const first = '一、本年新收政府信息公开申请数量 | 7 | 3 | 0 | 0 | 0 | 1 | 11 |\n';
const read = (rows: string) => extract(reportOf(`三、收到和处理政府信息公开申请情况\n${heads}${rows}`, 2022));

describe('a row whose label is not of the form', () => {
  it('gives no figure of its first column: which column is the total nobody knows', () => {
    const { figures } = read('本年度新收到的依申请公开数 | 7 | 3 | 0 | 0 | 0 | 1 | 11 |');
    expect(figures.map(short)).toEqual([]);
  });

  it('is said to be lost, with its place, below a row that was read', () => {
    const { problems } = read(`${first}关于公开的其他答复 | 4 | 1 | 0 | 0 | 0 | 1 | 6 |`);
    expect(problems.map(({ code, message }) => [code, message])).toContainEqual([
      'table-row-unclear',
      '表格中“关于公开的其他答复”一行认不出是哪一项，7 个数字未采用。',
    ]);
  });

  it('is not said of words beside a single number', () => {
    const { problems } = read(`${first}填表人联系电话 | 8230417 |`);
    expect(problems.filter(({ code }) => code === 'table-row-unclear')).toEqual([]);
  });
});

describe('a row of table 二 whose label is not of the form', () => {
  const base = (rows: string) => extract(reportOf(`二、主动公开政府信息情况\n信息内容 | ${rows}`, 2031));
  const lost = (rows: string) =>
    base(rows)
      .problems.filter(({ code }) => code === 'table-row-unclear')
      .map(({ message }) => message);

  it.each([
    ['本年制发件数 | 本年废止件数 | 现行有效件数\n党内规范性文件 | 4 | 2 | 8', '党内规范性文件', 3],
    ['本年处理决定数量\n行政检查 | 31', '行政检查', 1],
    ['本年处理决定数量\n其他行政权力\n31', '其他行政权力', 1],
    ['本年处理决定数量\n行政处罚（简易程序） | 31', '行政处罚(简易程序)', 1],
    ['本年处理决定数量\n行政处罚\n（简易程序）\n31', '行政处罚(简易程序)', 1],
    ['采购项目数量 | 采购总金额（单位：元）\n政府集中采购（货物） | 4 | 5500', '政府集中采购(货物)', 2],
  ])('%s', (rows, label, numbers) => {
    expect(lost(rows)).toEqual([`表格中“${label}”一行认不出是哪一项，${numbers} 个数字未采用。`]);
    expect(base(rows).figures.map(short)).toEqual([]);
  });

  it.each([
    '本年处理决定数量\n行政许可 | 31\n联系电话 | 8230417',
    '本年处理决定数量\n行政许可 | 31\n公开行政许可 12 件，按时更新。',
    '本年处理决定数量\n行政许可 | 31\n公开行政许可情况\n1',
  ])('none is lost in %s', (rows) => {
    expect(lost(rows)).toEqual([]);
    expect(base(rows).figures.map(short)).toContain('licences.decisions=31');
  });
});

describe('a label that the rest of the cell above ran into at a page’s end', () => {
  it.each([
    ['三、本年 （一）予以公开', 'requests.outcomes[outcome:予以公开]=6'],
    ['项之和）一、本年新收政府信息公开申请数量', 'requests.received=6'],
  ])('%s', (label, wanted) => {
    const { figures } = read(`${label} | 4 | 1 | 0 | 0 | 0 | 1 | 6 |`);
    expect(figures.map(short)).toContain(wanted);
  });
});

describe('numbers without units one behind the other', () => {
  it.each(['收到政府信息公开申请数 9 2 0 0 0 1 12', '收到政府信息公开申请数\n9\n2\n0\n0\n0\n1\n12'])(
    'are cells of a row that lost its heads, and none is the total: %j',
    (row) => {
      const { figures } = extract(reportOf(`三、依申请公开情况\n${row}`, 2022));
      expect(figures.filter(({ metric }) => metric === 'requests.received')).toEqual([]);
    },
  );

  it('one alone is the count', () => {
    const { figures } = extract(reportOf('三、依申请公开情况\n收到政府信息公开申请数 9\n四、复议', 2022));
    expect(figures.map(short)).toContain('requests.received=9');
  });
});
