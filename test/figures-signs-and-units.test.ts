import { describe, expect, it } from 'vitest';
import { extract } from '../src/figures/extract.ts';
import { reportOf } from './figures-corpus.ts';

const figuresIn = (text: string) => extract(reportOf(`二、主动公开政府信息情况\n${text}\n三、其他事项`, 2020)).figures;

describe('a printed change carries its sign', () => {
  it.each([
    ['全年主动公开政府信息210条，同比减少18条。', -18],
    ['全年主动公开政府信息210条，同比增加18条。', 18],
    ['全年主动公开政府信息210条，比上年下降7.5%。', -7.5],
  ])('%s', (text, value) => {
    expect(figuresIn(text).find((f) => f.metric === 'other.change')?.value).toBe(value);
  });
});

describe('an amount whose head names no unit', () => {
  const table = (amount: string) =>
    `第二十条第（九）项\n信息内容\n采购项目数量\n采购总金额\n政府集中采购\n4\n${amount}`;
  const amountIn = (text: string) => figuresIn(text).find((f) => f.metric === 'procurement.amount');
  it('is in 万元 when it is finer than a 分', () => {
    expect(amountIn(table('36.2175'))).toMatchObject({ value: 362_175, unit: '元' });
  });
  it('is not taken when it may be either, and that is said with its place', () => {
    const text = table('36.21');
    expect(amountIn(text)).toBeUndefined();
    const report = reportOf(`二、主动公开政府信息情况\n${text}\n三、其他事项`, 2020);
    const said = extract(report).problems.find((p) => p.code === 'table-unit-missing');
    expect(said?.message).toContain('36.21');
    expect(report.document.text.slice(said!.span!.start, said!.span!.end)).toMatch(/^政府集中采购[\s\S]*36\.21$/u);
  });
  it('is nothing when it is zero, in either unit', () => {
    expect(amountIn(table('0'))).toMatchObject({ value: 0 });
  });
});
