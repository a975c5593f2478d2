import { describe, expect, it } from 'vitest';
import { extract } from '../src/figures/extract.ts';
import { reportOf } from './figures-corpus.ts';
import { page, short } from './figures-forms.ts';

describe('a pipe alone on its line', () => {
  const head = '信息内容 |\n本年制发件数 |\n本年废止件数 |\n现行有效件数 |\n';
  const rules = (row: string) =>
    extract(reportOf(page(`${head}${row}`, '无。', '无。'), 2021))
      .figures.filter((f) => f.metric.startsWith('rules'))
      .map(short);

  it('closes the cell above it that no pipe has closed', () => {
    expect(rules('规章\n|\n0 |\n2 |\n7 |')).toEqual(['rules.issued=0', 'rules.abolished=2', 'rules.in-force=7']);
  });

  it('is a blank cell below one that is closed', () => {
    expect(rules('规章 |\n|\n2 |\n7 |\n||')).toEqual(['rules.abolished=2', 'rules.in-force=7']);
  });

  it('is no cell before each of them', () => {
    expect(rules('|\n规章\n|\n0\n|\n2\n|\n7')).toEqual(['rules.issued=0', 'rules.abolished=2', 'rules.in-force=7']);
  });

  it('is a blank cell between two of those', () => {
    expect(rules('|\n规章\n|\n0\n|\n|\n7')).toEqual(['rules.issued=0', 'rules.in-force=7']);
  });
});

describe('cells of which it is not certain where they stand', () => {
  const read = (three: string) => extract(reportOf(page('', three, '无。'), 2021));
  const head = '申请人情况\n自然人\n法人或其他组织\n总计\n商业企业\n科研机构\n社会公益组织\n法律服务机构\n其他\n';
  const received = (three: string) => read(three).figures.filter((f) => f.metric === 'requests.received');
  const outcomesIn = (three: string) => read(three).figures.filter((f) => f.metric === 'requests.outcomes');
  const unclear = (three: string) => read(three).problems.filter((p) => p.code === 'table-row-unclear');

  it('numbers run together in a row of seven are no large number', () => {
    const text = `${head}一、本年新收政府信息公开申请数量416012353`;
    expect(received(text)).toEqual([]);
    expect(unclear(text)).toHaveLength(1);
  });

  it('seven digits of which the last is the sum of the others are seven cells', () => {
    expect(received(`${head}一、本年新收政府信息公开申请数量3100015`).map((f) => f.value)).toEqual([
      3, 1, 0, 0, 0, 1, 5,
    ]);
    expect(unclear(`${head}一、本年新收政府信息公开申请数量3100019`)).toHaveLength(1);
  });

  it('rows are read where the heads were lost', () => {
    expect(received('一、本年新收政府信息公开申请数量 8 1 0 0 0 0 9').map((f) => f.value)).toEqual([
      8, 1, 0, 0, 0, 0, 9,
    ]);
  });

  it('a list number before a label is no value, nor is a label of another row', () => {
    const outcomes = outcomesIn(`${head}（三）不予公开1.属于国家秘密0000000\n2.重复申请  1`);
    expect(outcomes.map((f) => f.value)).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });

  it('a label that its numbers cut off is known by its first words', () => {
    const outcomes = outcomesIn(`${head}2.其他法律行政法规禁 1 0 0 0 0 0 1\n止公开\n属于 5 0 0 0 0 0 5`);
    const labels = new Set(outcomes.map((f) => f.breakdown[0]?.label));
    expect([...labels]).toEqual(['不予公开：其他法律行政法规禁止公开']);
    expect(outcomes).toHaveLength(7);
  });

  it('a blank between pipes is one cell, however wide', () => {
    const text = `${head}| 一、本年新收政府信息公开申请数量 | 6 |    |   |  | 1 |     | 7 |`;
    expect(received(text).map((f) => [f.breakdown[0]?.label, f.value])).toEqual([
      ['自然人', 6],
      ['法律服务机构', 1],
      [undefined, 7],
    ]);
  });

  it('one number in a row of seven whose total is blank may be either', () => {
    const text = `${head}一、本年新收政府信息公开申请数量 |\n6 | | | | | | | |`;
    expect(received(text)).toEqual([]);
    expect(unclear(text)).toHaveLength(1);
  });

  it('a total alone in its place is a total', () => {
    const text = `${head}| 一、本年新收政府信息公开申请数量 | | | | | | | 4 |`;
    expect(received(text).map((f) => [f.breakdown.length, f.value])).toEqual([[0, 4]]);
  });

  it('无 in a cell says nothing of it and leaves its neighbours', () => {
    const text = `${head}| 一、本年新收政府信息公开申请数量 | 2 | 无 | 无 | 无 | 无 | 无 | 2 |`;
    expect(received(text).map((f) => f.value)).toEqual([2, 2]);
  });

  it('heads in an order that nobody knows, and no row', () => {
    const { problems } = read('总计 申请人情况 第一行 1 第二行 2');
    expect(problems.filter((p) => p.code === 'table-missing').map((p) => p.message)).toContainEqual(
      expect.stringContaining('收到和处理'),
    );
  });
});

describe('labels with what explains them', () => {
  it.each([
    ['in the cell', '规章（设区的市和自治州制定的）\n2\n1\n9'],
    ['on lines of its own', '规章\n（设区的市、\n自治州制定的）\n2\n1\n9'],
    ['between pipes', '| 规章（3件以上的另附目录） | 2 | 1 | 9 |'],
  ])('%s', (_, row) => {
    const { figures } = extract(
      reportOf(page(`信息内容\n本年制发件数\n本年废止件数\n现行有效件数\n${row}`, '无。', '无。'), 2021),
    );
    expect(figures.filter((f) => f.metric.startsWith('rules')).map((f) => f.value)).toEqual([2, 1, 9]);
  });

  it('a part of a row is not the row', () => {
    const text = '信息内容\n本年处理决定数量\n行政处罚\n7\n行政处罚（简易程序）\n90\n行政处罚（其中当场处罚的）\n65';
    const { figures } = extract(reportOf(page(text, '无。', '无。'), 2021));
    expect(figures.filter((f) => f.metric === 'penalties.decisions').map((f) => f.value)).toEqual([7]);
  });

  it('a row that the form does not have takes nothing from its neighbours', () => {
    const text = '信息内容\n本年制发件数\n本年废止件数\n现行有效件数\n规章\n2\n1\n9\n其他文件（含通告）\n18\n8\n25';
    const { figures } = extract(reportOf(page(text, '无。', '无。'), 2021));
    expect(figures.filter((f) => /^(?:rules|normative)/u.test(f.metric)).map((f) => f.value)).toEqual([2, 1, 9]);
  });
});

describe('table 四 as a page of a PDF has it', () => {
  const heads =
    '行政复议 行政诉讼\n未经复议直接起诉 复议后起诉\n结果 结果 其他 尚未 总\n维持 纠正 结果 审结 计 结果 结果 其他 尚未 总';
  const read = (row: string) => extract(reportOf(page('', '无。', `${heads}\n${row}`), 2021));

  it('is read by its fifteen numbers', () => {
    const totals = read('2 1 0 1 4 0 0 0 1 1 0 0 0 0 0').figures.filter((f) => f.metric.startsWith('reviews'));
    expect(totals.map((f) => f.value)).toEqual([2, 1, 0, 1, 4]);
  });

  it('is a problem with fourteen', () => {
    const { figures, problems } = read('2 1 0 1 4 0 0 0 1 1 0 0 0 0');
    expect(figures.filter((f) => /^(?:reviews|lawsuits)/u.test(f.metric))).toEqual([]);
    expect(problems.map((p) => p.code)).toContain('table-row-unclear');
  });
});

describe('the order of the columns of table 三', () => {
  const read = (heads: string) => {
    const text = page(
      '',
      `申请人情况\n${heads}\n一、本年新收政府信息公开申请数量 | 9 | 4 | 3 | 2 | 0 | 0 | 0 |`,
      '无。',
    );
    const { figures, problems } = extract(reportOf(text, 2021));
    return { received: figures.filter((f) => f.metric === 'requests.received'), problems };
  };

  it('is the one that the heads have in their line', () => {
    const { received } = read('总计 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 |');
    expect(received.map((f) => [f.breakdown[0]?.label ?? '总计', f.value]).slice(0, 3)).toEqual([
      ['总计', 9],
      ['自然人', 4],
      ['商业企业', 3],
    ]);
  });

  it('is the statutory one where the heads stand in two lines', () => {
    const heads = '自然人 | 法人或其他组织 | 总计 |\n商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 |';
    expect(read(heads).received[0]?.breakdown[0]?.label).toBe('自然人');
    expect(read(heads).received.at(-1)).toMatchObject({ breakdown: [], value: 0 });
  });

  it('cannot be told from heads that come in another order over several lines: no figure, a problem', () => {
    const { received, problems } = read('总计\n其他\n自然人\n商业企业');
    expect(received).toEqual([]);
    expect(problems.find((p) => p.code === 'table-row-unclear')?.message).toContain('次序');
  });
});

describe('a row of pipes that ends blank', () => {
  const heads = '| 信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量 |';
  const read = (row: string) => {
    const { figures, problems } = extract(
      reportOf(
        `一、总体情况\n见下。\n二、主动公开政府信息情况\n${heads}\n${row}\n三、收到和处理政府信息公开申请情况\n无。`,
        2020,
      ),
    );
    const cells = figures.filter(({ metric }) => /^(?:licences|coercions)/u.test(metric));
    return [cells.map((f) => f.value), problems.some((p) => p.code === 'table-row-unclear')];
  };

  it('may have lost a cell anywhere, and is not read', () => {
    expect(read('| 行政许可 | 61 | 1405 | |')).toEqual([[], true]);
    expect(read('| 行政强制 | 0 | ||')).toEqual([[], true]);
  });

  it('is read where the blank is behind all cells, before the last, or printed as /', () => {
    expect(read('| 行政许可 | 61 | 3 | 1405 | |')).toEqual([[61, 3, 1405], false]);
    expect(read('| 行政许可 | 61 | | 1405 |')).toEqual([[61, 1405], false]);
    expect(read('| 行政许可 | 61 | 3 | / |')).toEqual([[61, 3], false]);
  });
});
