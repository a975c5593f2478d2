import { describe, expect, it } from 'vitest';
import type { Figure } from '../src/figures/figure.ts';
import { amount, figureAmount } from '../src/replies/amounts.ts';
import { issuerToType } from '../src/replies/names.ts';
import { plainText } from '../src/replies/plain.ts';
import type { Reply } from '../src/replies/reply.ts';

const figure = (given: Partial<Figure>): Figure => ({
  metric: 'proactive.items',
  breakdown: [],
  value: 0,
  unit: '条',
  precision: 'exact',
  scope: 'year',
  stated: 'count',
  year: 2020,
  quote: '',
  span: { start: 0, end: 0 },
  section: '',
  rule: 'test',
  ...given,
});

describe('amounts', () => {
  it('writes 万 only where the report does', () => {
    expect(amount(3_130_000, '人次', '点击达313万人次')).toBe('313 万人次');
    expect(amount(12_345, '条', '公开12345条')).toBe('12345 条');
    expect(amount(22_000, '人次', '约2.2万人次')).toBe('2.2 万人次');
    expect(amount(99.17, '%')).toBe('99.17%');
  });

  it('keeps the qualifier', () => {
    expect(figureAmount(figure({ value: 44, precision: 'about', quote: '约44条' }))).toBe('约 44 条');
    expect(figureAmount(figure({ value: 100, precision: 'over', quote: '100余条' }))).toBe('100 多条');
    expect(figureAmount(figure({ value: 300, precision: 'over', quote: '超300条' }))).toBe('超过 300 条');
    expect(figureAmount(figure({ value: 133 }))).toBe('133 条');
  });
});

describe('plain text', () => {
  const reply: Reply = {
    status: 'ambiguous',
    lead: '您想问哪个地方？',
    quotes: [],
    assumptions: [],
    notes: [],
    passages: [],
    choices: ['桐乡市石门镇', '卢龙县石门镇'],
    suggestions: [],
  };

  it('numbers the choices and leaves out what is empty', () => {
    expect(plainText(reply)).toBe('您想问哪个地方？\n\n1. 桐乡市石门镇\n2. 卢龙县石门镇');
  });

  it('sets a quote apart, word for word, with its source', () => {
    const text = plainText({
      ...reply,
      lead: '0',
      choices: [],
      quotes: [{ text: '未收到 申请。', source: '《年报》' }],
    });
    expect(text).toContain('「未收到 申请。」\n——《年报》');
  });
});

describe('an issuer as one would type it', () => {
  it.each([
    ['青泽县水务局', '青泽县', '青泽县水务局', '青泽县水务局'],
    ['大连市旅顺口区民政局', '辽宁省/大连市/旅顺口区', '大连市旅顺口区民政局', '辽宁省大连市旅顺口区民政局'],
    ['石门镇', '浙江省/嘉兴市/桐乡市', '桐乡市石门镇', '浙江省嘉兴市桐乡市石门镇'],
    ['五华县', '广东省/梅州市/五华县', '五华县', '广东省梅州市五华县'],
    ['安化镇', '安化县', '安化县安化镇', '安化县安化镇'],
    ['水务局', '', '水务局', '水务局'],
  ])('%s of %s says no region twice', (name, region, short, full) => {
    expect(issuerToType({ name, region }, 'county')).toBe(short);
    expect(issuerToType({ name, region }, 'full')).toBe(full);
  });
});
