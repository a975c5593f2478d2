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

  it('tells parts by what a figure can be told by', () => {
    const known = ['category', 'channel', 'outcome', 'applicant', 'way', 'role', 'of'];
    for (const { id, dimensions } of metrics) expect(known, id).toEqual(expect.arrayContaining([...dimensions]));
  });

  it.each([
    ['rules', '规章'],
    ['normative', '规范性文件'],
    ['licences', '行政许可'],
    ['penalties', '行政处罚'],
    ['coercions', '行政强制'],
    ['services', '其他对外管理服务事项'],
    ['charges', '行政事业性收费'],
    ['procurement', '政府集中采购'],
  ])('calls what %s counts by the name of its row, %s', (base, row) => {
    const own = metrics.filter(({ id }) => id.startsWith(`${base}.`));
    expect(own.length).toBeGreaterThan(0);
    for (const { label } of own) expect(label).toContain(row);
  });

  it('knows what stands at a date, which years do not add up to, and what is a share', () => {
    const of = (combine: string) => metrics.filter((m) => m.combine === combine).map((m) => m.id);
    expect(of('stock').filter((id) => !/\.(?:in-force|disclosed-total|items-last-year)$/u.test(id))).toEqual([
      'followers.count',
      'access-points.count',
      'staff.people',
    ]);
    expect(of('share')).toEqual(['proactive.share']);
    expect(of('flow').length + of('stock').length + 1).toBe(metrics.length);
    for (const { id, combine } of metrics.filter((m) => /\.(?:in-force|disclosed-total|items-last-year)$/u.test(m.id)))
      expect(combine, id).toBe('stock');
  });

  const ids = (article: string): readonly string[] =>
    metrics.filter((m) => m.article?.split('；').includes(article)).map((m) => m.id);
  const columns = (base: string, ...names: readonly string[]): readonly string[] => names.map((n) => `${base}.${n}`);
  const made = ['rules', 'normative'];
  const powers = ['licences', 'penalties', 'coercions', 'services'];

  it.each([
    ['2008年《条例》第三十二条第（一）项', ['proactive.items', 'proactive.documents']],
    ['2008年《条例》第三十二条第（二）项', ['requests.received', 'requests.answered', 'refused.items']],
    ['2008年《条例》第三十二条第（三）项', ['fees.charged', 'fees.waived', 'budget.spent']],
    ['2008年《条例》第三十二条第（四）项', ['reviews.total', 'lawsuits.total', 'complaints.total']],
    [
      '年度报告格式表二',
      [...made.flatMap((m) => columns(m, 'issued')), ...powers.flatMap((p) => columns(p, 'decisions'))],
    ],
    [
      '年度报告格式表二（2019年）',
      [
        ...made.flatMap((m) => columns(m, 'newly-disclosed', 'disclosed-total')),
        ...powers.flatMap((p) => columns(p, 'items-last-year', 'items-change')),
        ...columns('charges', 'items-last-year', 'items-change'),
        ...columns('procurement', 'items', 'amount'),
      ],
    ],
    ['年度报告格式表二（2021年）', [...made.flatMap((m) => columns(m, 'abolished', 'in-force')), 'charges.amount']],
    ['年度报告格式表三', ['requests.carried-over', 'requests.outcomes', 'requests.carried-forward']],
    ['年度报告格式表四', ['reviews.outcomes', 'lawsuits.outcomes']],
  ])('%s asks for what it counts', (article, wanted) => {
    expect(ids(article)).toEqual(wanted);
  });

  it.each([
    ['（一）', '二'],
    ['（二）', '三'],
    ['（三）', '四'],
  ])('2019年《条例》第五十条第一款第%s项 is answered by table %s of the form', (item, table) => {
    const asked = ids(`2019年《条例》第五十条第一款第${item}项`);
    for (const { id, article } of metrics.filter((m) => m.article?.includes(`表${table}`)))
      expect(asked, article).toContain(id);
    for (const id of asked) expect(metricById(id)!.article).toMatch(new RegExp(`表${table}|2008年`, 'u'));
  });

  it.each(['requests.received', 'requests.answered', 'reviews.total', 'lawsuits.total'])(
    '%s is asked for by both laws',
    (id) => {
      expect(metricById(id)!.article).toMatch(/^2008年.+；2019年.+项$/u);
    },
  );

  it('knows no other.* and nothing unheard of', () => {
    expect(metricById('other.count')).toBeUndefined();
    expect(metricById('proactive')).toBeUndefined();
  });
});
