import { describe, expect, it } from 'vitest';
import { explain } from '../src/figures/explain.ts';
import { extract } from '../src/figures/extract.ts';
import { reportOf } from './figures-corpus.ts';
import { law2019, law2021, powers2019, powers2021, type Rows, table3, table4 } from './figures-forms.ts';

const flat = (rows: readonly (readonly string[])[]) => rows.map((row) => row.join('\n')).join('\n');
const three = '三、收到和处理政府信息公开申请情况';
const four = '四、政府信息公开行政复议、行政诉讼情况';
const cells = (text: string, year = 2021) => explain(reportOf(text, year)).flatMap((e) => e.cell ?? []);
const units = (text: string, year = 2021) => [...new Set(extract(reportOf(text, year)).figures.map((f) => f.unit))];

describe('each cell of the form is named by its table, row and column', () => {
  it('表四', () => {
    const text = `${three}\n见下。\n${four}\n${flat(table4)}`;
    const columns = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
    const blocks = ['行政复议', '行政诉讼 未经复议直接起诉', '行政诉讼 复议后起诉'];
    expect(cells(text).map((c) => c.replace(/“[^”]*”一行，/u, ''))).toEqual(
      blocks.flatMap((block) => columns.map((column) => `表四，“${block} ${column}”一列`)),
    );
    expect(units(text)).toEqual(['件']);
  });

  it.each([
    ['2021', [...law2021, ...powers2021]],
    ['2019', [...law2019, ...powers2019]],
  ] as const)('表二 of %s', (year, rows: Rows) => {
    let heads: readonly string[] = [];
    const wanted = rows.flatMap((row) => {
      if (row.length === 1) return [];
      if (row[0] !== '信息内容') return row.slice(1).map((_, i) => `表二，“${row[0]}”一行，“${heads[i]}”一列`);
      // The column of decisions is called as the form of 2021 calls it.
      heads = row.slice(1).map((head) => head.replace(/^处理/u, '本年处理'));
      return [];
    });
    const text = `二、主动公开政府信息情况\n${flat(rows)}`;
    expect(cells(text, Number(year))).toEqual(wanted);
    expect(extract(reportOf(text, Number(year))).figures.map((f) => f.unit)).toEqual(
      wanted.map((cell) => (/金额/u.test(cell) ? '元' : /项目|增.减/u.test(cell) ? '项' : '件')),
    );
  });

  it('表三', () => {
    const text = `${three}\n${flat(table3)}`;
    expect(cells(text).slice(0, 7)).toEqual(
      ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'].map(
        (column) => `表三，“一、本年新收政府信息公开申请数量”一行，“${column}”一列`,
      ),
    );
    expect(units(text)).toEqual(['件']);
  });
});

describe('table 四', () => {
  const read = (row: string, heads = flat(table4.slice(0, 3))) => {
    const { figures, problems } = extract(reportOf(`${three}\n见下。\n${four}\n${heads}\n${row}`, 2021));
    return { figures: figures.map((f) => f.value), codes: problems.map((p) => p.code) };
  };
  const zeros = Array.from({ length: 15 }, () => '0');

  it('a blank in front of the numbers is a cell of their row that says nothing', () => {
    expect(read(`| | ${zeros.slice(1).join(' | ')} |`).figures).toHaveLength(14);
    expect(read(`| ${zeros.join(' | ')} |`).figures).toHaveLength(15);
  });

  it('a cell too few is a problem, and no guess', () => {
    const { figures, codes } = read(zeros.slice(1).join('\n'));
    expect([figures, codes.includes('table-row-unclear')]).toEqual([[], true]);
  });

  it('heads without a row state nothing', () => {
    expect(read('').figures).toEqual([]);
    expect(read(`${'详见说明。\n'.repeat(70)}${zeros.join('\n')}`).figures).toEqual([]);
  });

  it('a slash says nothing', () => {
    expect(read(['/', ...zeros.slice(1)].join('\n')).figures).toHaveLength(14);
  });
});
