import { describe, expect, it } from 'vitest';
import type { Block, Cell } from '../src/documents/document.ts';
import { extract } from '../src/figures/extract.ts';
import { metricById } from '../src/figures/metrics.ts';
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

  it('what its figures are told by stands in the catalogue', () => {
    const show = layouts['pipes, a row a line']!;
    for (const { metric, breakdown } of extract(reportOf(page('', show(table3), show(table4)), 2021)).figures)
      for (const { by } of breakdown) expect(metricById(metric)!.dimensions, metric).toContain(by);
  });

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
