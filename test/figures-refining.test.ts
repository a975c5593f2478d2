import { describe, expect, it } from 'vitest';
import type { Candidate } from '../src/figures/candidate.ts';
import { accumulationGap } from '../src/figures/checks/accumulation.ts';
import { unstated } from '../src/figures/completeness.ts';
import type { Dimension, Figure } from '../src/figures/figure.ts';
import { refine } from '../src/figures/refine.ts';
import { count } from './figures-candidate.ts';

const items = (value: number, more: Partial<Candidate> = {}) =>
  count('proactive.items', value, { strength: 3, ...more });
const part = (by: Dimension, label: string): Pick<Candidate, 'breakdown'> => ({ breakdown: [{ by, label }] });
const kept = (candidates: readonly Candidate[]): string[] =>
  refine(candidates).map(
    (c) =>
      `${c.metric}${c.breakdown.map((b) => `[${b.label}]`).join('')}=${c.value}${c.accumulation === 'sure' ? '@all' : ''}${c.year ? `#${c.year}` : ''}`,
  );

describe('of all that was read, what is kept', () => {
  it.each([
    ['the strongest total', [items(502, { strength: 1 }), items(59)], ['proactive.items=59']],
    ['both of equal strength', [items(60), items(59)], ['proactive.items=60', 'proactive.items=59']],
    ['a weak one alone', [items(502, { strength: 1 })], ['proactive.items=502']],
    [
      'an increase, however weak',
      [items(5, { strength: 1, rule: 'proactive.increase' }), items(59)],
      ['proactive.items=5', 'proactive.items=59'],
    ],
    [
      'parts, however weak',
      [items(59), items(5, { strength: 1, ...part('category', '甲') })],
      ['proactive.items=59', 'proactive.items[甲]=5'],
    ],
    ['the same said twice, once', [items(59), items(59)], ['proactive.items=59']],
    [
      'the same in prose and table, twice',
      [items(59), items(59, { from: 'table' })],
      ['proactive.items=59', 'proactive.items=59'],
    ],
    [
      'the same of two parts, twice',
      [items(5, part('category', '甲')), items(5, part('category', '乙')), items(9)],
      ['proactive.items[甲]=5', 'proactive.items[乙]=5', 'proactive.items=9'],
    ],
  ])('%s', (_, candidates, wanted) => {
    expect(kept(candidates)).toEqual(wanted);
  });

  it('in the order of their places, the shorter first', () => {
    const [a, b] = [count('meetings.held', 1), count('training.sessions', 2)];
    expect(refine([b, a]).map((c) => c.metric)).toEqual(['meetings.held', 'training.sessions']);
    const longer = { ...a, metric: 'staff.people', span: { start: a.span.start, end: a.span.end + 1 } };
    expect(refine([longer, a]).map((c) => c.metric)).toEqual(['meetings.held', 'staff.people']);
  });
});

describe('累计', () => {
  it.each([
    [
      '历年 is over all years',
      [items(900, { accumulation: 'sure' }), items(59)],
      ['proactive.items=900@all', 'proactive.items=59'],
    ],
    [
      'beside a smaller total of the year as well',
      [items(59), items(900, { accumulation: 'maybe' })],
      ['proactive.items=59', 'proactive.items=900@all'],
    ],
    ['alone it is the year’s', [items(59, { accumulation: 'maybe' })], ['proactive.items=59']],
    ['beside an equal one it is the year’s', [items(59), items(59, { accumulation: 'maybe' })], ['proactive.items=59']],
    [
      'beside a larger one it is the year’s',
      [items(90), items(59, { accumulation: 'maybe' })],
      ['proactive.items=90', 'proactive.items=59'],
    ],
    [
      'beside a weak one it is the year’s',
      [items(9, { strength: 1 }), items(59, { accumulation: 'maybe' })],
      ['proactive.items=59'],
    ],
    [
      'beside a part it is the year’s',
      [items(9, part('category', '甲')), items(59, { accumulation: 'maybe' })],
      ['proactive.items[甲]=9', 'proactive.items=59'],
    ],
    [
      '截至目前 alone may be either',
      [items(44, { accumulation: 'likely' })],
      ['proactive.items=44', 'proactive.items=44@all'],
    ],
    [
      'of visits: beside a smaller count of the same',
      [count('site.views', 10), count('site.views', 90, { accumulation: 'maybe' })],
      ['site.views=10', 'site.views=90@all'],
    ],
    [
      'of visits: beside another site’s',
      [count('site.views', 10, part('channel', '微信')), count('site.views', 90, { accumulation: 'maybe' })],
      ['site.views[微信]=10', 'site.views=90'],
    ],
    ['of meetings it says nothing', [count('meetings.held', 3, { accumulation: 'maybe' })], ['meetings.held=3']],
  ])('%s', (_, candidates, wanted) => {
    expect(kept(candidates)).toEqual(wanted);
  });

  it('what a count over all years is divided into is over all years too', () => {
    const all = items(900, { accumulation: 'sure' });
    const year = items(59);
    expect(kept([all, items(5, { ...part('category', '甲'), partOf: all.span }), year])).toContain(
      'proactive.items[甲]=5@all',
    );
    expect(kept([all, year, items(5, { ...part('category', '甲'), partOf: year.span })])).toContain(
      'proactive.items[甲]=5',
    );
  });
});

describe('累计 beside other counts', () => {
  const year = (value: number, more: Partial<Candidate> = {}) => items(value, more);
  const grew = (value: number, start: number, more: Partial<Candidate> = {}) =>
    items(value, { strength: 2, rule: 'proactive.increase-of-year', span: { start, end: start + 10 }, ...more });
  const at = (start: number) => ({ span: { start, end: start + 20 } });

  it('what grew this year, said right behind a larger total, makes that one over all years', () => {
    expect(kept([year(615, at(0)), grew(94, 21)])).toEqual(['proactive.items=615@all', 'proactive.items=94']);
  });

  it.each([
    ['is the larger', [year(60, at(0)), grew(94, 21)], 'proactive.items=60'],
    ['stands far behind', [year(615, at(0)), grew(94, 24)], 'proactive.items=615'],
    ['stands before it', [grew(94, 0), year(615, at(11))], 'proactive.items=615'],
    [
      'is beside a part',
      [year(615, { ...at(0), ...part('category', '甲'), partOf: at(0).span }), grew(94, 21)],
      'proactive.items[甲]=615',
    ],
  ])('unless it %s', (_, candidates, wanted) => {
    expect(kept(candidates)).toContain(wanted);
  });

  it('also of a total that only says 公开, but not of what was merely published', () => {
    expect(kept([year(615, { ...at(0), strength: 2 }), grew(94, 23)])).toContain('proactive.items=615@all');
    expect(kept([year(615, { ...at(0), strength: 1 }), grew(94, 21)])).not.toContain('proactive.items=615@all');
    expect(kept([year(94, at(0)), grew(94, 21)])).not.toContain('proactive.items=94@all');
  });

  it('as many visits are no more than the year’s', () => {
    expect(kept([count('site.views', 90), count('site.views', 90, { accumulation: 'maybe' })])).toEqual([
      'site.views=90',
    ]);
  });

  it.each([
    [
      'a larger count of meetings',
      [items(9), count('meetings.held', 90, { accumulation: 'maybe' })],
      'meetings.held=90',
    ],
    [
      'what one account published',
      [items(9), items(59, { strength: 1, accumulation: 'maybe', ...part('channel', '微信') })],
      'proactive.items[微信]=59',
    ],
  ])('%s may be the year’s', (_, candidates, wanted) => {
    expect(kept(candidates)).toContain(wanted);
  });

  it.each([
    [
      'what was 主动公开 on a site, more than the year’s total',
      [items(9), items(59, { accumulation: 'maybe', ...part('channel', '网站') })],
      'proactive.items=59@all',
    ],
    [
      'what was 公开 on a site, more than the year’s total',
      [items(9), items(59, { strength: 2, accumulation: 'maybe', ...part('channel', '网站') })],
      'proactive.items=59@all',
    ],
    [
      'a class of which there are more than of all in the year',
      [items(9), items(59, { strength: 1, accumulation: 'maybe', ...part('category', '甲') })],
      'proactive.items[甲]=59@all',
    ],
    ['visits that say so', [count('site.views', 90, { accumulation: 'sure' })], 'site.views=90@all'],
    [
      'visits beside fewer of the same site, whatever another has',
      [
        count('site.views', 10),
        count('site.views', 99, part('channel', '微信')),
        count('site.views', 90, { accumulation: 'maybe' }),
      ],
      'site.views=90@all',
    ],
  ])('%s: over all years', (_, candidates, wanted) => {
    expect(kept(candidates)).toContain(wanted);
  });

  it('a part of what may be either is the year’s', () => {
    const head = items(44, { accumulation: 'likely' });
    expect(kept([head, items(5, { ...part('category', '甲'), partOf: head.span })])).toContain('proactive.items[甲]=5');
  });

  it('the same number of the year and of all years are two, and of two years', () => {
    expect(kept([items(97), items(97, { accumulation: 'sure' })])).toEqual([
      'proactive.items=97',
      'proactive.items=97@all',
    ]);
    expect(kept([items(97), items(97, { year: 2014 })])).toEqual(['proactive.items=97', 'proactive.items=97#2014']);
  });
});

describe('the headline where no total is given', () => {
  const on = (label: string, value: number, more: Partial<Candidate> = {}) =>
    items(value, { strength: 2, ...part('channel', label), ...more });

  it.each([
    ['what the site alone published', [on('门户网站', 46, { strength: 1 })], 'proactive.items=46'],
    ['also in 条次', [on('门户网站', 46, { unit: '条次' })], 'proactive.items=46'],
    ['also articles that were 公开', [on('门户网站', 46, { unit: '篇' })], 'proactive.items=46'],
    ['also over all years', [on('门户网站', 460, { accumulation: 'sure' })], 'proactive.items=460@all'],
  ])('%s', (_, candidates, wanted) => {
    expect(kept(candidates)).toContain(wanted);
  });

  it.each([
    ['what an account published', [on('微信', 46, { strength: 1 })], 'proactive.items=46'],
    ['articles', [on('门户网站', 46, { unit: '篇', strength: 1 })], 'proactive.items=46'],
    ['visits', [count('site.views', 46, { strength: 2, ...part('channel', '门户网站') })], 'site.views=46'],
    ['beside a total', [on('门户网站', 46), items(59)], 'proactive.items=46'],
  ])('none: %s', (_, candidates, wanted) => {
    expect(kept(candidates)).not.toContain(wanted);
  });

  const whole = (more: Partial<Candidate> = {}) =>
    items(88, { rule: 'proactive.category-disclosed', strength: 0, ...part('category', '环境信息'), ...more });
  const piece = (head: Candidate, label: string, value: number) =>
    items(value, { strength: 0, ...part('category', label), partOf: head.span });

  it('what is broken down into classes is the whole', () => {
    const head = whole();
    const parts = [piece(head, '甲', 60), piece(head, '乙', 28)];
    expect(kept([head, ...parts])).toContain('proactive.items=88');
    expect(kept([head, ...parts, items(900, { accumulation: 'sure' })])).toContain('proactive.items=88');
    expect(kept([head, ...parts, items(99)])).not.toContain('proactive.items=88');
    expect(kept([head, parts[0]!])).not.toContain('proactive.items=88');
    const channels = parts.map((one) => ({ ...one, ...part('channel', one.breakdown[0]!.label) }));
    expect(kept([head, ...channels])).not.toContain('proactive.items=88');
    expect(kept([{ ...head, rule: 'proactive.kind-alone' }, ...parts])).toContain('proactive.items=88');
    expect(kept([{ ...head, rule: 'proactive.class' }, ...parts])).not.toContain('proactive.items=88');
    expect(kept([{ ...head, partOf: { start: 1, end: 2 } }, ...parts])).not.toContain('proactive.items=88');
    const other = whole({ value: 77, ...part('category', '教育信息') });
    expect(kept([head, ...parts, other, piece(other, '丙', 70), piece(other, '丁', 7)])).not.toContain(
      'proactive.items=88',
    );
  });

  it('an increase is kept beside a stronger total', () => {
    expect(kept([items(5, { strength: 1, rule: 'proactive.increase-of-year' }), items(59)])).toContain(
      'proactive.items=5',
    );
  });
});

describe('a denial', () => {
  const none = (span: Candidate['span'], metric = 'requests.received') => count(metric, 0, { stated: 'none', span });
  it('gives way to a number of the same thing in the same clause, and only there', () => {
    const three = count('requests.received', 3);
    const { start, end } = three.span;
    expect(kept([three, none({ start: start + 10, end: end + 10 })])).toEqual(['requests.received=3']);
    expect(kept([three, none({ start: start - 10, end: start + 1 })])).toEqual(['requests.received=3']);
    expect(kept([three, none({ start: end, end: end + 10 })])).toHaveLength(2);
    expect(kept([none({ start: start - 10, end: start }), three])).toHaveLength(2);
    expect(kept([three, none(three.span, 'reviews.total')])).toHaveLength(2);
    expect(kept([three, { ...none(three.span), ...part('way', '网络') }])).toHaveLength(2);
    const earlier = { ...three, span: { start: start - 90, end: start - 80 }, value: 2 };
    expect(kept([earlier, three, none(three.span)])).toEqual(['requests.received=2', 'requests.received=3']);
  });
});

describe('years', () => {
  it('another year beside the report’s own is a comparison', () => {
    expect(kept([items(97, { year: 2014 }), items(99)])).toEqual(['proactive.items=97#2014', 'proactive.items=99']);
  });
  it('another year alone is the report’s, doubted', () => {
    const [only] = refine([items(97, { year: 2014 })]);
    expect([only!.year, only!.doubtedYear]).toEqual([undefined, 2014]);
    expect(refine([items(99, part('category', '甲')), items(97, { year: 2014 })]).map((c) => c.doubtedYear)).toEqual([
      undefined,
      2014,
    ]);
  });
});

describe('requests', () => {
  const byWay = (label: string) => count('requests.received', 3, { rule: 'requests.by-way', ...part('way', label) });
  it('what came one way and no other is all that came', () => {
    expect(kept([byWay('网上')])).toEqual(['requests.received[网上]=3', 'requests.received=3']);
    expect(kept([byWay('网上'), count('requests.received', 5)])).toEqual([
      'requests.received[网上]=3',
      'requests.received=5',
    ]);
    expect(kept([byWay('书面')])).toEqual(['requests.received=3']);
    expect(kept([count('requests.received', 3, part('way', '网上'))])).toEqual(['requests.received[网上]=3']);
  });
  it('办理 beside 收到 is what was answered, and alone what came', () => {
    const handled = count('requests.received', 27, { rule: 'requests.handled' });
    expect(kept([handled])).toEqual(['requests.received=27']);
    expect(kept([count('requests.received', 30), handled])).toContain('requests.answered=27');
    expect(kept([count('requests.received', 9, part('way', '网络')), handled])).toContain('requests.received=27');
  });
});

describe('历年累计 of two years running', () => {
  const figure = (value: number, scope: Figure['scope'], more: Partial<Figure> = {}): Figure => ({
    metric: 'proactive.items',
    breakdown: [],
    value,
    unit: '条',
    precision: 'exact',
    scope,
    stated: 'count',
    year: null,
    quote: '',
    span: { start: value, end: value + 1 },
    section: '',
    rule: '',
    ...more,
  });
  const year = (y: number, ...figures: Figure[]) => ({ year: y, figures });
  const before = year(2014, figure(500, 'cumulative'));
  const gap = (now: ReturnType<typeof year>, from = before) => accumulationGap('proactive.items', from, now);

  it('a rise that the year’s own count does not explain', () => {
    const found = gap(year(2015, figure(90, 'year'), figure(600, 'cumulative')));
    expect(found && [found.before.value, found.now.value, found.own.value, found.risen]).toEqual([500, 600, 90, 100]);
    expect(gap(year(2015, figure(90, 'year'), figure(590, 'cumulative')))).toBeNull();
    expect(gap(year(2015, figure(0.3, 'year'), figure(500.3, 'cumulative')))).toBeNull();
  });

  it.each([
    ['not running', year(2016, figure(90, 'year'), figure(600, 'cumulative'))],
    ['no 累计', year(2015, figure(90, 'year'))],
    ['no own count', year(2015, figure(600, 'cumulative'))],
    ['two own counts', year(2015, figure(90, 'year'), figure(80, 'year'), figure(600, 'cumulative'))],
    ['a rough 累计', year(2015, figure(90, 'year'), figure(600, 'cumulative', { precision: 'over' }))],
    ['one number taken for both', year(2015, figure(600, 'year'), figure(600, 'cumulative'))],
    ['another metric', year(2015, figure(90, 'year', { metric: 'media.items' }), figure(600, 'cumulative'))],
    [
      'a part',
      year(2015, figure(90, 'year', { breakdown: [{ by: 'category', label: '甲' }] }), figure(600, 'cumulative')),
    ],
    ['another year’s', year(2015, figure(90, 'year', { year: 2013 }), figure(600, 'cumulative'))],
  ])('cannot be told: %s', (_, now) => {
    expect(gap(now)).toBeNull();
  });

  it('the same printed twice is one, and the year may be named', () => {
    const twice = year(2015, figure(90, 'year', { year: 2015 }), figure(90, 'year'), figure(600, 'cumulative'));
    expect(gap(twice)?.risen).toBe(100);
    expect(gap(twice, year(2014))).toBeNull();
  });

  it('what the law of its year asks for and the report does not state', () => {
    const ids = (figures: readonly Figure[], y: number | null) => unstated(figures, y).map((m) => m.id);
    const stated = (metric: string, y: number) => figure(0, 'year', { metric, year: y });
    expect(ids([], 2007)).toEqual([]);
    expect(ids([], null)).toEqual([]);
    expect(ids([], 2008)).toEqual([
      'proactive.items',
      'requests.received',
      'fees.charged',
      'reviews.total',
      'lawsuits.total',
    ]);
    expect(ids([], 2018)).toEqual(ids([], 2008));
    const form = [
      'normative.issued',
      'licences.decisions',
      'penalties.decisions',
      'coercions.decisions',
      'requests.received',
      'requests.answered',
      'reviews.total',
      'lawsuits.total',
    ];
    expect(ids([], 2020)).toEqual(form);
    expect(ids([], 2021)).toEqual(form.toSpliced(1, 0, 'normative.in-force').toSpliced(5, 0, 'charges.amount'));
    expect(
      ids(
        ['proactive.items', 'fees.charged', 'reviews.outcomes', 'lawsuits.outcomes'].map((m) => stated(m, 2015)),
        2015,
      ),
    ).toEqual(['requests.received']);
    expect(ids([stated('proactive.items', 2014)], 2015)).toContain('proactive.items');
  });
});
