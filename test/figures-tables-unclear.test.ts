import { describe, expect, it } from 'vitest';
import type { Block, Cell } from '../src/documents/document.ts';
import { extract } from '../src/figures/extract.ts';
import { readTables } from '../src/figures/tables/read.ts';
import { reportOf } from './figures-corpus.ts';
import { short } from './figures-forms.ts';

const unclear = (text: string, year = 2021) =>
  extract(reportOf(text, year))
    .problems.filter((p) => p.code.startsWith('table'))
    .map((p) => [p.code, p.severity, p.message, text.slice(p.span!.start, p.span!.end)]);
const base = '信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n';
const two = (rows: string, heads = base) => `二、主动公开政府信息情况\n${heads}${rows}`;
const heads = '申请人情况 |\n自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |\n';
const three = (rows: string, first = heads) => `三、收到和处理政府信息公开申请情况\n${first}${rows}`;
const figures = (text: string, year = 2021) => extract(reportOf(text, year)).figures.map(short);

describe('why a row was left out is said of its place', () => {
  it('a cell too few', () => {
    expect(unclear(two('规章 | 3 | 7 |'))).toEqual([
      [
        'table-row-unclear',
        'warning',
        '表格中“规章”一行应有 3 格，只找到 2 格，无法确定各是哪一列，未采用。',
        '规章 | 3 | 7',
      ],
    ]);
  });

  it('a cell too many', () => {
    expect(unclear(two('规章 | 3 | 0 | 7 | 9 | 2 |'))).toEqual([
      [
        'table-row-unclear',
        'warning',
        '表格中“规章”一行应有 3 格，却找到 5 格，无法确定各是哪一列，未采用。',
        '规章 | 3 | 0 | 7',
      ],
    ]);
  });

  it('no number in one row', () => {
    expect(unclear(two('规章\n行政规范性文件 | 3 | 0 | 7 |'))).toEqual([
      ['table-row-blank', 'warning', '表格中“规章”一行没有数字，按“未写明”处理。', '规章'],
    ]);
  });

  it('no number in several rows is said once, beside what else there is', () => {
    const told = unclear(two('规章\n行政规范性文件\n规章 | 3 | 7 |'));
    expect(told.map(([code, , message]) => [code, message])).toEqual([
      ['table-row-unclear', '表格中“规章”一行应有 3 格，只找到 2 格，无法确定各是哪一列，未采用。'],
      ['table-row-blank', '表格中有 2 行没有数字，按“未写明”处理。'],
    ]);
  });

  it('cells of table 四 of which no total is what its cells make', () => {
    const heads = '结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |\n'.repeat(3);
    const four = (cells: string) => `四、政府信息公开行政复议、行政诉讼情况\n${heads}${cells}`;
    const told = unclear(four('7 | 2 | 1 | 0 | 1 | 4 | 1 | 0 | 0 | 0 | 1 | 0 | 0 | 1 | 3 |'));
    expect(told.map(([code, , message]) => [code, message])).toEqual([
      ['table-row-unclear', '行政复议、行政诉讼表中，三处“总计”都不等于其前四格之和，无法确定各数是哪一列，未采用。'],
    ]);
    expect(figures(four('7 | 2 | 1 | 0 | 1 | 4 | 1 | 0 | 0 | 0 | 1 | 0 | 0 | 1 | 3 |'))).toEqual([]);
    // One that is wrong was printed so.
    expect(figures(four('2 | 1 | 0 | 1 | 5 | 1 | 0 | 0 | 0 | 1 | 0 | 0 | 1 | 0 | 1 |'))).toContain('reviews.total=5');
  });

  it('an amount without its unit', () => {
    const text = two('政府集中采购 | 9 | 128.6 |', '信息内容 | 采购项目数量 | 采购总金额 |\n');
    expect(unclear(text, 2019)).toEqual([
      ['table-unit-missing', 'warning', expect.stringContaining('128.6'), '政府集中采购 | 9 | 128.6'],
    ]);
    expect(figures(text, 2019)).toEqual(['procurement.items=9']);
  });

  it('one number that is not in the place of the total', () => {
    expect(unclear(three('一、本年新收政府信息公开申请数量 | 4 | | | | | | |'))).toEqual([
      [
        'table-row-unclear',
        'warning',
        '表格中“一、本年新收政府信息公开申请数量”一行只有一个数，又不在“总计”一格，无法确定是哪一列，未采用。',
        expect.stringMatching(/^一、本年新收政府信息公开申请数量 \| 4[ |]*$/u),
      ],
    ]);
    expect(figures(three('一、本年新收政府信息公开申请数量 | 4 | | | | | | 4 |'))).toHaveLength(2);
    expect(figures(three('一、本年新收政府信息公开申请数量 | 4 | 1 | | | | | |'))).toHaveLength(2);
  });

  it('a blank at the end, where cells may have been lost', () => {
    const powers = '信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量 |\n';
    const [padded, ...others] = unclear(two('行政许可 | 84 | 1520 | |', powers), 2019);
    expect(padded!.slice(0, 3)).toEqual([
      'table-row-unclear',
      'warning',
      '表格中“行政许可”一行末尾是空格，可能有合并或丢失的单元格，无法确定各是哪一列，未采用。',
    ]);
    expect(padded![3]).toMatch(/^行政许可 \| 84 \| 1520 \|/u);
    expect(others).toEqual([]);
    expect(unclear(two('行政许可 | | | |', powers), 2019)).toEqual([]);
    expect(unclear(two('行政许可 | |', '信息内容 | 本年处理决定数量 |\n'))).toEqual([]);
    expect(figures(two('行政许可 | | 3 | 1520 |', powers), 2019)).toEqual([
      'licences.items-change=3',
      'licences.decisions=1520',
    ]);
  });

  it('heads in an order that cannot be told', () => {
    const odd = '申请人情况 |\n自然人 | 科研机构 | 商业企业 | 社会公益组织 | 法律服务机构 | 总计 |\n';
    const text = three('一、本年新收政府信息公开申请数量 | 4 | 0 | 0 | 0 | 0 | 0 | 4 |', odd);
    expect(unclear(text)).toEqual([
      [
        'table-row-unclear',
        'warning',
        expect.stringContaining('次序'),
        '一、本年新收政府信息公开申请数量 | 4 | 0 | 0 | 0 | 0 | 0 | 4',
      ],
    ]);
    expect(figures(text)).toEqual([]);
  });
});

describe('the order of the applicants', () => {
  const row = '一、本年新收政府信息公开申请数量 | 4 | 3 | 2 | 1 | 0 | 0 | 10 |';
  const second = (first: string) =>
    extract(reportOf(three(row, first), 2021)).figures.find((f) => f.value === 3)?.breakdown[0]?.label;

  it('is that of the heads, where all stand in one line', () => {
    expect(second(heads)).toBe('商业企业');
    expect(second('申请人情况 |\n自然人 | 科研机构 | 商业企业 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |\n')).toBe(
      '科研机构',
    );
  });

  it('is the form’s where some are lost', () => {
    expect(second('申请人情况 |\n自然人 | 科研机构 | 总计 |\n')).toBe('商业企业');
    expect(
      second(
        '申请人情况 |\n自然人 | 法人或其他组织 | 总计 |\n商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 |\n',
      ),
    ).toBe('商业企业');
  });

  it('is none where one comes twice, or the lines are mixed', () => {
    expect(
      second('申请人情况 |\n自然人 | 科研机构 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |\n'),
    ).toBeUndefined();
    expect(
      second('申请人情况 |\n自然人 | 科研机构 | 商业企业 |\n社会公益组织 | 法律服务机构 | 其他 | 总计 |\n'),
    ).toBeUndefined();
    expect(
      second(
        '申请人情况 |\n自然人 | 科研机构 | 法人或其他组织 | 商业企业 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |\n',
      ),
    ).toBeUndefined();
  });
});

describe('what a cell states', () => {
  it('is a count of the year, quoted with its row up to the cell', () => {
    const text = two('规章 | 3 | 0 | 7 |');
    const told = extract(reportOf(text, 2021)).figures;
    expect(told.map((f) => [f.quote, f.value, f.unit, f.stated, f.scope, f.precision, f.rule])).toEqual([
      ['规章 | 3', 3, '件', 'count', 'year', 'exact', 'table.cell'],
      ['规章 | 3 | 0', 0, '件', 'count', 'year', 'exact', 'table.cell'],
      ['规章 | 3 | 0 | 7', 7, '件', 'count', 'year', 'exact', 'table.cell'],
    ]);
  });

  it('of digits run together is the digit in its place', () => {
    const text = two('规章307');
    expect(extract(reportOf(text, 2021)).figures.map((f) => [f.value, f.quote])).toEqual([
      [3, '规章3'],
      [0, '规章30'],
      [7, '规章307'],
    ]);
    expect(figures(two('规章3071'))).toEqual([]);
    expect(figures(two('规章\n307'))).toEqual([]);
  });

  it('an amount is in 元, whatever its head says', () => {
    const amount = (head: string, value: string) =>
      extract(reportOf(two(`行政事业性收费 | ${value} |`, `信息内容 | ${head} |\n`), 2021)).figures.map(
        (f) => `${f.value}${f.unit}`,
      );
    expect(amount('本年收费金额（单位：万元）', '3.25')).toEqual(['32500元']);
    expect(amount('本年收费金额（单位：元）', '3.25')).toEqual(['3.25元']);
    expect(amount('本年收费金额', '3.25万元')).toEqual(['32500元']);
    expect(amount('本年收费金额', '3.2513')).toEqual(['32513元']);
    expect(amount('本年收费金额', '325')).toEqual([]);
    expect(amount('本年收费金额', '0')).toHaveLength(1);
  });

  it('is not read as prose as well', () => {
    const text = two('规章 | 3 | 7 |\n');
    expect(extract(reportOf(text, 2021)).figures).toEqual([]);
    const { spans } = readTables(text, text, [], 2021);
    expect(spans.map((s) => text.slice(s.start, s.end))).toEqual(['规章 | 3 | 7']);
  });
});

/** Cells as a reader of html or docx delivers them, with nothing in the text to part them. */
function grid(
  before: string,
  rows: readonly (readonly string[])[],
  start = before.length,
): { text: string; block: Block } {
  let text = before;
  const cells: Cell[] = rows.flatMap((row, r) =>
    row.map((content, column) => {
      const span = { start: text.length, end: text.length + content.length };
      text += content;
      return { row: r, column, rowspan: 1, colspan: 1, span };
    }),
  );
  return { text, block: { kind: 'table', span: { start, end: text.length }, cells } };
}
const withCells = (text: string, blocks: readonly Block[]) => {
  const report = reportOf(text, 2021);
  return extract({ ...report, document: { ...report.document, blocks: [...blocks] } }).figures.map(short);
};

describe('cells that a document kept', () => {
  const rows = [
    ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'],
    ['规章', '12', '', '345'],
  ];
  const wants = ['rules.issued=12', 'rules.in-force=345'];

  it('are read by themselves, whatever the text between them looks like', () => {
    const { text, block } = grid('二、主动公开政府信息情况\n', rows);
    expect(withCells(text, [block])).toEqual(wants);
    expect(withCells(text, [])).toEqual([]);
  });

  it('of a table in a table count once, and what is no table is text', () => {
    const { text, block } = grid('二、主动公开政府信息情况\n', rows);
    const paragraph: Block = { ...block, kind: 'paragraph' } as Block;
    const inner: Block = { ...block, span: { start: block.span.start + 4, end: block.span.end } };
    expect(withCells(text, [block, inner])).toEqual(wants);
    expect(withCells(text, [paragraph])).toEqual([]);
    expect(withCells(text, [paragraph, block])).toEqual(wants);
  });

  it('stand among rows of text, in the text’s order', () => {
    const head = `二、主动公开政府信息情况\n${base}行政规范性文件 | 1 | 2 | 3 |\n`;
    const { text, block } = grid(head, rows);
    const after = `${text}\n行政规范性文件 | 4 | 5 | 6 |`;
    expect(withCells(after, [block])).toEqual([
      'normative.issued=1',
      'normative.abolished=2',
      'normative.in-force=3',
      ...wants,
      'normative.issued=4',
      'normative.abolished=5',
      'normative.in-force=6',
    ]);
    const next = grid(text, [['行政规范性文件', '7', '8', '9']]);
    expect(withCells(next.text, [block, next.block]).slice(-3)).toEqual([
      'normative.issued=7',
      'normative.abolished=8',
      'normative.in-force=9',
    ]);
  });
});

describe('where a table begins and ends', () => {
  it('a heading of the report ends it', () => {
    const text = `${two('规章 | 3 | 0 | 7 |')}\n${three('总计 | 1 | 2 | 3 |', '')}\n行政规范性文件 | 1 | 2 | 3 |`;
    expect(figures(text).filter((f) => f.startsWith('normative'))).toEqual([]);
  });

  it('总计 and 其他 are rows only below the first row', () => {
    expect(figures(three('总计 | 1 | 2 | 3 | 4 | 5 | 6 | 21 |'))).toEqual([]);
  });

  it('heads that were run together', () => {
    const together = '信息内容 | 上一年项目数量本年增/减 | 处理决定数量 |\n';
    expect(figures(two('行政许可 | 26 | +3 | 842 |', together), 2019)).toEqual([
      'licences.items-last-year=26',
      'licences.items-change=3',
      'licences.decisions=842',
    ]);
  });

  it('a tab parts cells, and a text without heads has none', () => {
    expect(figures(two('规章\t12\t\t345', base.replaceAll(' | ', '\t')))).toEqual([
      'rules.issued=12',
      'rules.in-force=345',
    ]);
    expect(figures('二、主动公开政府信息情况\n规章\t12\t0\t345')).toEqual([]);
  });
});

describe('cells that lost what parts them', () => {
  it.each([
    ['a row run together between pipes', '| 规章 3 0 7 |', ['rules.issued=3', 'rules.abolished=0', 'rules.in-force=7']],
    ['with a dash for nothing', '| 规章 3 — 7 |', ['rules.issued=3', 'rules.in-force=7']],
    [
      'a pipe alone closes the cell above, the next is blank',
      '规章\n||\n2 |\n7 |',
      ['rules.abolished=2', 'rules.in-force=7'],
    ],
    ['also with a space between', '规章\n| |\n2 |\n7 |', ['rules.abolished=2', 'rules.in-force=7']],
    ['spaces behind the last pipe', '规章 |  \n|\n2 |\n7 |\n', ['rules.abolished=2', 'rules.in-force=7']],
    ['a blank line between', '规章 |\n \n|\n2 |\n7 |\n', ['rules.abolished=2', 'rules.in-force=7']],
    ['several slashes', '规章 | 3 | // | 7 |', ['rules.issued=3', 'rules.in-force=7']],
  ])('%s', (_, row, wants) => {
    expect(figures(two(row))).toEqual(wants);
  });

  it('words between pipes are one cell', () => {
    expect(figures(two('| 规章 详见 7 |'))).toEqual([]);
    expect(figures(two('| 说明 3 0 7 |'))).toEqual([]);
  });
});

describe('rows and heads of table 三 and 四', () => {
  it('a row over others has numbers now and then', () => {
    expect(figures(three('（三）不予公开 | 2 | 0 | 0 | 0 | 0 | 0 | 2 |')).at(-1)).toBe(
      'requests.outcomes[outcome:不予公开]=2',
    );
    expect(figures(three('（三）不予公开 |\n1.属于国家秘密 | 2 | 0 | 0 | 0 | 0 | 0 | 2 |')).at(-1)).toBe(
      'requests.outcomes[outcome:不予公开:属于国家秘密]=2',
    );
  });

  it('rows before their heads are none', () => {
    expect(figures(`三、收到和处理政府信息公开申请情况\n予以公开 | 2 | 0 | 0 | 0 | 0 | 0 | 2 |\n${heads}`)).toEqual([]);
    expect(figures(`二、主动公开政府信息情况\n行政许可 | 12 |\n信息内容 | 本年处理决定数量 |\n行政处罚 | 5 |`)).toEqual(
      ['penalties.decisions=5'],
    );
  });

  it('a label over several lines goes on to its numbers, but not for ever', () => {
    const row = (label: string) => figures(three(`${label}\n2\n0\n0\n0\n0\n0\n2`)).at(-1);
    expect(row('（一）予以公开\n（含区分处理的\n情形）')).toBe('requests.outcomes[outcome:予以公开]=2');
    expect(row('（一）予以公开\n说明。')).toBeUndefined();
    expect(row('（一）予以公开\n甲\n乙\n丙\n丁')).toBeUndefined();
  });

  it('heads of table 四 that a page cut in two', () => {
    const cut = '结果\n结果\n其他\n尚未\n总计\n维持\n纠正\n结果\n审结\n'.repeat(3);
    const numbers = [2, 1, 0, 1, 4, 1, 0, 0, 0, 1, 0, 0, 1, 0, 1].join('\n');
    const four = `三、收到和处理政府信息公开申请情况\n见附件。\n四、政府信息公开行政复议、行政诉讼情况\n${cut}${numbers}`;
    const told = figures(four);
    expect(told.slice(0, 5)).toEqual([
      'reviews.outcomes[outcome:结果维持]=2',
      'reviews.outcomes[outcome:结果纠正]=1',
      'reviews.outcomes[outcome:其他结果]=0',
      'reviews.outcomes[outcome:尚未审结]=1',
      'reviews.total=4',
    ]);
    expect(told).toHaveLength(15);
  });
});
