import { describe, expect, it } from 'vitest';
import { explain } from '../src/figures/explain.ts';
import { extract } from '../src/figures/extract.ts';
import { reportOf } from './figures-corpus.ts';

const told = (text: string) =>
  extract(reportOf(text, 2014)).figures.map(
    ({ metric, breakdown, value }) => `${metric}${breakdown.map((b) => `[${b.label}]`).join('')}=${value}`,
  );

const opening = '一、主动公开情况\n全年主动公开政府信息60条，分类如下：\n';
const rows = [
  ['动态、简报', '41', '68.3%'],
  ['财政信息', '9', '15%'],
  ['通知公告', '10', '16.7%'],
] as const;
const classes = rows.map(([name, count]) => `proactive.items[${name}]=${count}`);
const shares = rows.map(([name, , share]) => `proactive.share[${name}]=${share.slice(0, -1)}`);
const total = 'proactive.items=60';

describe('a table of what was disclosed by class', () => {
  it.each([
    ['spaces', `栏目名称 总条数 比例\n${rows.map((row) => row.join(' ')).join('\n')}\n信息总计： 60`],
    [
      'pipes',
      `| 类别 | 信息数 | 占比 |\n${rows.map((row) => `| ${row.join(' | ')} |`).join('\n')}\n| 合计 | 60 | 100% |`,
    ],
    ['a cell a line', `类别\n数量（条）\n所占比例\n${rows.flat().join('\n')}\n合计\n60\n100%`],
    ['codes', `编码 栏目名称 条数 比例\n${rows.map((row, i) => `010${i} ${row.join(' ')}`).join('\n')}`],
  ])('%s', (_, table) => {
    expect(told(`${opening}${table}\n二、依申请公开`).sort()).toEqual([total, ...classes, ...shares].sort());
  });

  it('is believed by its numbers in order where its end is cut off', () => {
    const table = (codes: readonly string[]): string =>
      `序号\n\n公开类别\n\n信息数（条）\n\n${rows.map(([name, count], i) => `${codes[i]!}\n\n${name}\n\n${count}`).join('\n\n')}\n\n07`;
    expect(told(`${opening}${table(['01', '04', '05'])}`).sort()).toEqual([total, ...classes].sort());
    expect(told(`${opening}${table(['04', '01', '05'])}`)).toEqual([total]);
  });

  it('gives its total where no sentence does', () => {
    const table = `类别 条数\n${rows.map(([name, count]) => `${name} ${count}`).join('\n')}\n合计 60`;
    expect(told(`一、主动公开情况\n政府信息公开分类统计\n${table}`).sort()).toEqual([total, ...classes].sort());
    // The site's is not all.
    expect(told(`一、主动公开情况\n政府网站公开信息分类统计\n${table}`)).not.toContain(total);
  });

  it('keeps how often policies were explained by its own name', () => {
    const table = '类别 条数\n工作动态 50\n政策解读 10\n合计 60';
    expect(told(`${opening}${table}`)).toContain('interpretations.published=10');
  });

  it.each([
    ['pipes', ' | '],
    ['spaces', ' '],
    ['a cell a line', '\n'],
  ])('with the classes as its columns, in %s', (_, mark) => {
    const across = [
      rows.map(([name]) => name),
      ['数量（条）', ...rows.map(([, count]) => count)],
      ['比例（%）', ...rows.map(([, , share]) => share.slice(0, -1))],
    ];
    const table = across.map((row) => row.join(mark)).join('\n');
    const heading = '主动公开信息\n分 类\n统计\n';
    expect(told(`${heading}${table}\n备 注\n公开政府信息60条。`).sort()).toEqual([total, ...classes, ...shares].sort());
    // Without the shares nothing bears the numbers out, unless they add up to a total of their own.
    const counts = across.slice(0, 2).map((row) => row.join(mark));
    expect(told(`${heading}${counts.join('\n')}`)).toEqual([]);
    const summed = `类别${mark}${counts[0]}${mark}合计\n${counts[1]}${mark}60`;
    expect(told(`${heading}${summed}`).sort()).toEqual([total, ...classes].sort());
    expect(told(`依申请公开信息\n申请分类\n统计\n${summed}`).filter((figure) => figure.includes('['))).toEqual([]);
  });

  const two = '类别 条数 占比\n动态 45 75%\n财政 15 25%';

  it('names each cell by its row and column, with its unit', () => {
    const figures = extract(reportOf(`${opening}${two}`, 2014)).figures.filter((f) => f.breakdown.length > 0);
    expect(figures.map((f) => [f.quote, f.unit])).toEqual([
      ['动态 45', '条'],
      ['动态 45 75%', '%'],
      ['财政 15', '条'],
      ['财政 15 25%', '%'],
    ]);
    expect(explain(reportOf(`${opening}${two}`, 2014)).flatMap((e) => e.cell ?? [])).toEqual([
      '分类表，“动态”一行，“条数”一列',
      '分类表，“动态”一行，“比例”一列',
      '分类表，“财政”一行，“条数”一列',
      '分类表，“财政”一行，“比例”一列',
    ]);
  });

  it.each([
    ['two rows are enough', two, 4],
    ['one row is not', '类别 条数 占比\n动态 60 100%', 0],
    ['a row of nought', '类别 条数 占比\n动态 60 100%\n财政 0 0%', 4],
    ['nothing but noughts', '类别 条数\n动态 0\n财政 0\n合计 0', 0],
    ['a share that is half a hundredth off is rounded', '类别 条数 占比\n动态 45 75.5%\n财政 15 24.5%', 4],
    ['one share of two that is not its row’s', '类别 条数 占比\n动态 45 75%\n财政 15 52%', 0],
    ['a row without its share ends the table', `${two}\n人事 3`, 4],
    ['a row whose count is no whole number', '类别 条数 占比\n动态 45 75%\n财政 1.5 25%', 0],
    ['a row without a name', '类别 条数 占比\n动态 45 75%\n15 15 25%', 0],
    ['the count before the name', '条数 类别\n45 动态\n15 财政\n合计 60', 0],
    ['no head for the names', '条数 占比\n45 75%\n15 25%', 0],
  ])('%s', (_, table, parts) => {
    expect(told(`${opening}${table}`).filter((figure) => figure.includes('['))).toHaveLength(parts);
  });

  it('is about disclosure by the two lines above it, and no further', () => {
    expect(told(`一、概况\n公开\n村里的账\n另一行\n${two}`).filter((figure) => figure.includes('['))).toEqual([]);
    expect(told(`一、概况\n主动公开的信息\n见下表\n${two}`).filter((figure) => figure.includes('['))).toHaveLength(4);
  });

  it.each([
    ['rows that do not add up, with no shares', `${opening}类别 条数\n动态 41\n财政 9\n合计 61`],
    ['shares that are not theirs', `${opening}类别 条数 占比\n动态 41 30%\n财政 9 70%`],
    ['requests by class', '一、依申请公开情况\n公开的申请分类如下\n类别 数量\n征地 4\n社保 2\n合计 6'],
    ['another table', '一、概况\n村集体资产情况\n类别 数量\n鱼塘 4\n山林 2\n合计 6'],
  ])('is not read from %s', (_, text) => {
    expect(told(text).filter((figure) => figure.includes('['))).toEqual([]);
  });
});
