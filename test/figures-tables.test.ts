import { describe, expect, it } from 'vitest';
import type { Block, Cell } from '../src/documents/document.ts';
import { extract } from '../src/figures/extract.ts';
import { reportOf } from './figures-corpus.ts';
import {
  crampedLayouts,
  law2019,
  law2021,
  layouts,
  page,
  plain,
  powers2019,
  powers2021,
  type Rows,
  short,
  table3,
  table4,
  wanted3,
  wanted4,
  wanted2019,
  wanted2021,
} from './figures-forms.ts';

describe('the statutory form as text', () => {
  for (const [name, show] of [...Object.entries(layouts), ...Object.entries(crampedLayouts)]) {
    it(`2021, ${name}`, () => {
      const text = page(show([...law2021, ...powers2021]), show(table3), show(table4));
      const { figures, problems } = extract(reportOf(text, 2021));
      expect(figures.map(short).sort()).toEqual(plain([...wanted2021, ...wanted3, ...wanted4]));
      expect(problems).toEqual([]);
      for (const f of figures) expect(text.slice(f.span.start, f.span.end)).toBe(f.quote);
    });

    it(`2019, ${name}`, () => {
      const text = page(show([...law2019, ...powers2019]), show(table3), show(table4));
      const { figures } = extract(reportOf(text, 2019));
      expect(figures.map(short).sort()).toEqual(plain([...wanted2019, ...wanted3, ...wanted4]));
    });
  }

  it('heads broken over lines', () => {
    const text = page('信息内容\n本年新\n制作数量\n本年新 公开数量\n对外公开\n总数量\n规范性文件\n2\n3\n8', '', '');
    const { figures } = extract(reportOf(text, 2019));
    expect(figures.map(short)).toEqual([
      'normative.issued=2',
      'normative.newly-disclosed=3',
      'normative.disclosed-total=8',
    ]);
  });

  it('rows run together, a digit a cell', () => {
    const text = page('信息内容本年制发件数\n本年废止件数\n现行有效件数\n规章000\n行政规范性文件203', '', '');
    const { figures } = extract(reportOf(text.replace('信息内容本年', '信息内容\n本年'), 2021));
    expect(figures.map(short)).toEqual([
      'rules.issued=0',
      'rules.abolished=0',
      'rules.in-force=0',
      'normative.issued=2',
      'normative.abolished=0',
      'normative.in-force=3',
    ]);
  });
});

describe('what a table does not say', () => {
  const read = (two: string) => extract(reportOf(page(two, '无。', '无。'), 2021));
  const head = '信息内容\n本年制发件数\n本年废止件数\n现行有效件数\n';

  it('a slash and a blank between pipes are not zero', () => {
    const { figures } = read('| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n| 规章 | / |  | 5 |');
    expect(figures.filter((f) => f.metric.startsWith('rules')).map(short)).toEqual(['rules.in-force=5']);
  });

  it('a row with fewer cells than heads is a problem, with its place, and no figure', () => {
    const { figures, problems } = read(`${head}规章\n0\n行政规范性文件\n2\n1\n7`);
    expect(figures.filter((f) => f.metric.startsWith('rules'))).toEqual([]);
    expect(figures.filter((f) => f.metric.startsWith('normative')).map((f) => f.value)).toEqual([2, 1, 7]);
    const unclear = problems.filter((p) => p.code === 'table-row-unclear');
    expect(unclear).toHaveLength(1);
    expect(unclear[0]!.message).toContain('规章');
    expect(unclear[0]!.span).toBeDefined();
  });

  it('100 in one cell of three is not 1, 0 and 0', () => {
    const { figures } = read(`${head}规章\n100\n行政规范性文件\n2\n1\n7`);
    expect(figures.filter((f) => f.metric.startsWith('rules'))).toEqual([]);
  });

  it('an empty form is one problem and no figure', () => {
    const { figures, problems } = read(`${head}规章\n行政规范性文件\n信息内容\n本年处理决定数量\n行政许可`);
    expect(figures.filter((f) => !/requests|reviews|lawsuits/u.test(f.metric))).toEqual([]);
    expect(problems.filter((p) => p.code === 'table-row-blank')).toHaveLength(1);
  });

  it('headings that follow each other: the table was a picture', () => {
    const text = page('', '', '');
    const { figures, problems } = extract(reportOf(text, 2021));
    expect(figures).toEqual([]);
    const missing = problems.filter((p) => p.code === 'table-missing');
    expect(missing).toHaveLength(3);
    expect(text.slice(missing[0]!.span!.start)).toMatch(/^二、主动公开政府信息情况/u);
  });

  it('a section that says in words that there was none misses no table', () => {
    const { problems } = extract(reportOf(page('', '2021年未收到政府信息公开申请。', '无行政复议、行政诉讼。'), 2021));
    expect(problems.filter((p) => p.code === 'table-missing')).toHaveLength(1);
  });

  it('the numbers of a narrative report are no form', () => {
    const text = '一、概述\n规章\n3\n二、主动公开政府信息情况\n主动公开政府信息9条。';
    expect(extract(reportOf(text, 2015)).figures.map(short)).toEqual(['proactive.items=9']);
  });

  it('新收 + 结转 ≠ 总计 + 结转下年 is said and changes nothing', () => {
    const broken = table3.map((r) => (r[0] === '（七）总计' ? ['（七）总计', '9', '1', '0', '0', '0', '0', '11'] : r));
    const { figures, problems } = extract(reportOf(page('', layouts.tabs!(broken), '无。'), 2021));
    expect(figures.find((f) => f.metric === 'requests.answered' && f.breakdown.length === 0)?.value).toBe(11);
    expect(problems.map((p) => p.code)).toContain('balance-mismatch');
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

  it('a row that the form does not have takes nothing from its neighbours', () => {
    const text = '信息内容\n本年制发件数\n本年废止件数\n现行有效件数\n规章\n2\n1\n9\n其他文件（含通告）\n18\n8\n25';
    const { figures } = extract(reportOf(page(text, '无。', '无。'), 2021));
    expect(figures.filter((f) => /^(?:rules|normative)/u.test(f.metric)).map((f) => f.value)).toEqual([2, 1, 9]);
  });
});

/** A text whose tables kept their cells, as readers of html and docx deliver them. */
function withBlocks(before: string, rows: Rows): { text: string; blocks: Block[] } {
  let text = before;
  const start = text.length;
  const cells: Cell[] = rows.flatMap((row, r) =>
    row.map((content, column) => {
      const span = { start: text.length, end: text.length + content.length };
      text += `${content}\t`;
      return { row: r, column, rowspan: 1, colspan: column === 0 && row.length === 1 ? 4 : 1, span };
    }),
  );
  return { text, blocks: [{ kind: 'table', span: { start, end: text.length }, cells }] };
}

describe('tables that kept their cells', () => {
  const read = (rows: Rows) => {
    const { text, blocks } = withBlocks('二、主动公开政府信息情况\n', rows);
    const report = reportOf(text, 2021);
    return extract({ ...report, document: { ...report.document, blocks } });
  };

  it('read like the flat ones', () => {
    expect(
      read([...law2021, ...powers2021])
        .figures.map(short)
        .sort(),
    ).toEqual(plain(wanted2021));
    expect(read(table3).figures.map(short).sort()).toEqual(plain(wanted3));
    expect(read(table4).figures.map(short).sort()).toEqual(plain(wanted4));
  });

  it('an empty cell says nothing', () => {
    const rows = law2021.map((r) => (r[0] === '规章' ? ['规章', '', '', '6'] : r));
    expect(
      read(rows)
        .figures.filter((f) => f.metric.startsWith('rules'))
        .map(short),
    ).toEqual(['rules.in-force=6']);
  });
});

describe('the table of statistics of 2013 to 2018', () => {
  const rows: Rows = [
    ['统计指标', '单位', '统计数'],
    ['一、主动公开情况', '', ''],
    ['（一）主动公开政府信息数', '条', '326'],
    ['其中：主动公开规范性文件数', '条', '4'],
    ['制发规范性文件总数', '件', '5'],
    ['2.政府网站公开政府信息数', '条', '210'],
    ['（一）收到申请数', '件', '7'],
    ['3.网络申请数', '件', '6'],
    ['（二）申请办结数', '件', '7'],
    ['2.同意公开答复数', '件', '5'],
    ['四、行政复议数量', '件', '2'],
    ['（一）维持具体行政行为数', '件', '1'],
    ['七、依申请公开信息收取的费用', '万元', '0.02'],
    ['（三）从事政府信息公开工作人员数', '人', ''],
    ['1.专职人员数（不包括政府公报及政府网站工作人员数）', '人', '1'],
    ['（二）举办各类培训班数', '次', '3'],
  ];
  const wants = [
    'proactive.items=326',
    'proactive.items[category:规范性文件]=4',
    'normative.issued=5',
    'proactive.items[channel:政府网站]=210',
    'requests.received=7',
    'requests.received[way:网络]=6',
    'requests.answered=7',
    'requests.outcomes[outcome:同意公开]=5',
    'reviews.total=2',
    'fees.charged=200',
    'staff.people[role:专职]=1',
    'training.sessions=3',
  ];
  for (const name of ['one cell a line', 'pipes, a row a line', 'tabs', 'wide gaps']) {
    it(name, () => {
      const { figures } = extract(reportOf(`附表\n${layouts[name]!(rows)}`, 2015));
      expect(figures.map(short).sort()).toEqual(plain(wants));
    });
  }

  it('label, unit and number in one line', () => {
    const text = rows.map((r) => r.join(' ')).join('\n');
    expect(
      extract(reportOf(`附表\n${text}`, 2015))
        .figures.map(short)
        .sort(),
    ).toEqual(plain(wants));
  });
});
