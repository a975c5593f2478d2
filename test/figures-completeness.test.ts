import { describe, expect, it } from 'vitest';
import { unstated } from '../src/figures/completeness.ts';
import { extract } from '../src/figures/extract.ts';
import { metricById, metrics } from '../src/figures/metrics.ts';
import { reportOf } from './figures-corpus.ts';

const missing = (text: string, year: number): string[] =>
  unstated(extract(reportOf(text, year)).figures, year).map((m) => m.id);

describe('what the 条例 demands and a report does not state', () => {
  it('2015: an item said to be none is stated', () => {
    const text =
      '二、主动公开情况\n主动公开政府信息9条。\n三、依申请公开情况\n未收到申请。\n五、行政复议、行政诉讼情况\n没有发生行政复议。';
    expect(missing(text, 2015)).toEqual(['fees.charged', 'lawsuits.total']);
  });

  it('2021 demands the form’s items and no fees', () => {
    const text = '一、总体情况\n本年度制发规范性文件2件，未收到政府信息公开申请，无行政复议、行政诉讼。';
    expect(missing(text, 2021)).toEqual([
      'normative.in-force',
      'licences.decisions',
      'penalties.decisions',
      'coercions.decisions',
      'charges.amount',
      'requests.answered',
    ]);
  });

  it('a figure of another year states nothing of this one', () => {
    expect(missing('二、主动公开情况\n2013年主动公开信息9条，2015年主动公开信息8条。', 2015)).not.toContain(
      'proactive.items',
    );
    const only2014 = extract(reportOf('二、主动公开情况\n主动公开政府信息9条。', 2014)).figures;
    expect(unstated(only2014, 2015).map((m) => m.id)).toContain('proactive.items');
  });

  it('without a year, or before the law, nothing is demanded', () => {
    expect(unstated([], null)).toEqual([]);
    expect(unstated([], 2005)).toEqual([]);
  });
});

describe('the catalogue', () => {
  it('has each id once, with a label, a unit and how it may be combined', () => {
    expect(new Set(metrics.map((m) => m.id)).size).toBe(metrics.length);
    for (const metric of metrics) {
      expect(metric.label).toMatch(/[\u4e00-\u9fff]/u);
      expect(metric.unit).not.toBe('');
      expect(metricById(metric.id)).toBe(metric);
    }
  });

  it('has every metric of the form and of the law, with its article', () => {
    const bases = ['rules', 'normative'].flatMap((base) =>
      ['issued', 'abolished', 'in-force', 'newly-disclosed', 'disclosed-total'].map((column) => `${base}.${column}`),
    );
    const powers = ['licences', 'penalties', 'coercions', 'services'].flatMap((base) =>
      ['decisions', 'items-last-year', 'items-change'].map((column) => `${base}.${column}`),
    );
    for (const id of [...bases, ...powers, 'charges.amount', 'procurement.amount', 'requests.received', 'fees.charged'])
      expect(metricById(id)?.article, id).toMatch(/第三十二条|第五十条/u);
  });

  it('knows no other.* and nothing unheard of', () => {
    expect(metricById('other.count')).toBeUndefined();
    expect(metricById('proactive')).toBeUndefined();
  });
});
