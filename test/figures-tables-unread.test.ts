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
