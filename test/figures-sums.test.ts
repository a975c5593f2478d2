import { describe, expect, it } from 'vitest';
import type { Candidate } from '../src/figures/candidate.ts';
import { checkConflicts, checkYears } from '../src/figures/checks/conflicts.ts';
import { checkBalance, checkDisputes, checkOutcomes, checkRows } from '../src/figures/checks/form.ts';
import { checkLists, checkShares } from '../src/figures/checks/lists.ts';
import type { Dimension } from '../src/figures/figure.ts';
import { count } from './figures-candidate.ts';

const part = (metric: string, by: Dimension, label: string, value: number, more: Partial<Candidate> = {}): Candidate =>
  count(metric, value, { breakdown: [{ by, label }], ...more });
/** A total and the list that hangs on it. */
const list = (total: Candidate, ...items: Candidate[]): Candidate[] => [
  total,
  ...items.map((item) => ({ ...item, partOf: total.span })),
];
const classOf = (label: string, value: number) => part('proactive.items', 'category', label, value);
const outcome = (label: string, value: number) => part('requests.outcomes', 'outcome', label, value);

describe('classes against their total', () => {
  it('says both numbers and how many classes, at the total', () => {
    const total = count('proactive.items', 20);
    const [problem] = checkLists(list(total, classOf('机构', 4), classOf('动态', 20)), '');
    expect(problem).toEqual({
      code: 'sum-mismatch',
      severity: 'warning',
      message: '报告写的总数是 20条，列出的 2 类相加是 24条，两者不一致；这里都照原文显示，不作改动。',
      span: total.span,
    });
  });

  it('says it of what one channel published as well, by the channel’s name', () => {
    const channel = part('proactive.items', 'channel', '微信公众号', 20);
    expect(checkLists(list(channel, classOf('机构', 4), classOf('动态', 20)), '').map((p) => p.message)).toEqual([
      '报告写的「微信公众号」是 20条，列出的 2 类相加是 24条，两者不一致；这里都照原文显示，不作改动。',
    ]);
  });

  it('says it once where the only channel’s count stands for the total', () => {
    const channel = part('proactive.items', 'channel', '门户网站', 20);
    const total = { ...channel, breakdown: [], rule: 'proactive.only-channel' };
    expect(checkLists([channel, ...list(total, classOf('机构', 4), classOf('动态', 20))], '')).toHaveLength(1);
  });

  it.each([
    [
      'classes below the total that nothing calls all',
      list(count('proactive.items', 9), classOf('甲', 4), classOf('乙', 3)),
      0,
    ],
    ['classes above it', list(count('proactive.items', 5), classOf('甲', 4), classOf('乙', 3)), 1],
    ['classes that make it', list(count('proactive.items', 7), classOf('甲', 4), classOf('乙', 3)), 0],
    ['a single class', list(count('proactive.items', 7), classOf('甲', 4)), 0],
    ['outcomes above the requests', list(count('requests.received', 5), outcome('甲', 4), outcome('乙', 3)), 1],
    ['outcomes below them', list(count('requests.received', 9), outcome('甲', 4), outcome('乙', 3)), 0],
    [
      'channels',
      list(
        count('proactive.items', 9),
        part('proactive.items', 'channel', '网站', 4),
        part('proactive.items', 'channel', '微信', 3),
      ),
      0,
    ],
    ['outcomes under 主动公开', list(count('proactive.items', 9), outcome('甲', 4), outcome('乙', 3)), 0],
    [
      'classes of another total',
      [count('proactive.items', 9), ...list(count('proactive.items', 7), classOf('甲', 4), classOf('乙', 3))],
      0,
    ],
    ['classes that hang on nothing', [count('proactive.items', 9), classOf('甲', 4), classOf('乙', 3)], 0],
    [
      'classes of which one has parts of its own',
      list(
        count('proactive.items', 57),
        classOf('动态', 20),
        classOf('图片', 5),
        classOf('文字', 15),
        classOf('公告', 37),
      ),
      0,
    ],
    [
      'parts of parts that make neither their class nor the total',
      list(
        count('proactive.items', 57),
        classOf('动态', 20),
        classOf('图片', 5),
        classOf('文字', 14),
        classOf('公告', 37),
      ),
      1,
    ],
    [
      'a class twice, which is no part of itself',
      list(count('proactive.items', 6), classOf('甲', 6), classOf('乙', 6)),
      1,
    ],
    [
      'a list of channels and what is left',
      list(
        count('proactive.items', 87),
        part('proactive.items', 'channel', '网站', 60),
        classOf('册子', 9),
        classOf('其他', 8),
      ),
      0,
    ],
    ['none at all', list(count('proactive.items', 0, { stated: 'none' }), classOf('甲', 4), classOf('乙', 3)), 0],
  ])('%s', (_, candidates, problems) => {
    expect(checkLists(candidates, '')).toHaveLength(problems);
  });

  it('a total within another list is no total of its own', () => {
    const inner = count('proactive.items', 9, { partOf: { start: 0, end: 3 } });
    expect(
      checkLists([inner, ...[classOf('甲', 4), classOf('乙', 9)].map((c) => ({ ...c, partOf: inner.span }))], ''),
    ).toEqual([]);
  });
});

describe('shares against counts', () => {
  const of = (total: number, value: number, percent: number, more: Partial<Candidate> = {}) => {
    const [head, item] = list(count('proactive.items', total), classOf('动态', value));
    const share = part('proactive.share', 'of', '动态', percent, { rule: 'share.of-item', unit: '%', ...more });
    return [head!, item!, share];
  };
  it('says the share and what the counts make', () => {
    const candidates = of(50, 25, 58);
    expect(checkShares(candidates, '')).toEqual([
      {
        code: 'share-mismatch',
        severity: 'warning',
        message: '报告写“动态”占 58%，按 25/50 计算约为 50.0%；这里都照原文显示。',
        span: candidates[2]!.span,
      },
    ]);
  });

  it.each([
    ['one point more is rounding', of(100, 50, 51), 0],
    ['one point less is rounding', of(100, 50, 49), 0],
    ['more than a point', of(100, 50, 51.1), 1],
    ['less by more than a point', of(100, 50, 48.9), 1],
    ['of nothing', of(0, 25, 58), 0],
    ['another label', of(50, 25, 58, { breakdown: [{ by: 'of', label: '公告' }] }), 0],
    ['a share that names its own item', of(50, 25, 58, { rule: 'share.named' }), 0],
    ['without a list', [count('proactive.items', 50), classOf('动态', 25), of(1, 1, 58)[2]!], 0],
    ['at the very beginning', [of(50, 25, 58)[2]!], 0],
    ['its total is not held', of(50, 25, 58).slice(1), 0],
  ])('%s', (_, candidates, problems) => {
    expect(checkShares(candidates, '')).toHaveLength(problems);
  });

  it('a class of a list within a list is measured by the outer total only', () => {
    const [head, item, share] = of(50, 25, 58);
    expect(checkShares([{ ...head!, partOf: { start: 0, end: 3 } }, item!, share!], '')).toEqual([]);
    expect(checkShares([{ ...head!, breakdown: [{ by: 'channel', label: '网站' }] }, item!, share!], '')).toEqual([]);
  });
});

describe('one total, two values', () => {
  const table = { from: 'table' as const };
  it('names all values at the second', () => {
    const [a, b] = [count('reviews.total', 1), count('reviews.total', 3)];
    expect(checkConflicts([a, count('reviews.total', 1), b], '')).toEqual([
      {
        code: 'conflict',
        severity: 'warning',
        message: '报告里同一项数字，几处写得不一样：1、3；这里都照原文显示。',
        span: b.span,
      },
    ]);
    expect(checkConflicts([a, count('reviews.total', 3, table)], '')[0]!.message).toContain('正文和表格');
    expect(
      checkConflicts([count('reviews.total', 1, table), count('reviews.total', 3, table)], '')[0]!.message,
    ).toContain('几处');
  });

  it.each([
    'proactive.items',
    'requests.received',
    'requests.answered',
    'reviews.total',
    'lawsuits.total',
    'fees.charged',
  ])('a report has one %s', (metric) => {
    expect(checkConflicts([count(metric, 1), count(metric, 2)], '')).toHaveLength(1);
    expect(checkConflicts([count(metric, 1), count(metric, 1)], '')).toEqual([]);
  });

  it.each([
    ['several meetings are no conflict', [count('meetings.held', 1), count('meetings.held', 2)]],
    ['parts are none', [count('reviews.total', 1), part('reviews.total', 'outcome', '维持', 2)]],
    ['all years are none', [count('proactive.items', 1), count('proactive.items', 2, { accumulation: 'sure' })]],
    ['another year is none', [count('proactive.items', 1), count('proactive.items', 2, { year: 2014 })]],
    ['two metrics are none', [count('reviews.total', 1), count('lawsuits.total', 2)]],
  ])('%s', (_, candidates) => {
    expect(checkConflicts(candidates, '')).toEqual([]);
  });

  it('a year that is not believed is said, with the year', () => {
    const doubted = count('proactive.items', 9, { doubtedYear: 2014 });
    const [problem, ...others] = checkYears([count('proactive.items', 9), doubted]);
    expect([problem!.code, problem!.span, others.length]).toEqual(['year-doubt', doubted.span, 0]);
    expect(problem!.message).toContain('2014 年');
  });
});

describe('the form', () => {
  const table = { from: 'table' as const, unit: '件' };
  const four = (a: number, b: number, c: number, d: number): Candidate[] => [
    count('requests.received', a, table),
    count('requests.carried-over', b, table),
    count('requests.answered', c, table),
    count('requests.carried-forward', d, table),
  ];
  it('新收 and 上年结转 are 总计 and 结转下年', () => {
    const wrong = four(12, 1, 10, 2);
    expect(checkBalance(wrong)).toEqual([
      {
        code: 'balance-mismatch',
        severity: 'warning',
        message: '表三不平：新收 12 加上年结转 1，不等于办理总计 10 加结转下年 2。',
        span: { start: wrong[0]!.span.start, end: wrong[3]!.span.end },
      },
    ]);
    expect(checkBalance(four(12, 1, 10, 3))).toEqual([]);
  });

  it('says nothing where one of the four is missing, or stands in prose, or is a part', () => {
    for (const i of [0, 1, 2, 3]) {
      expect(checkBalance(four(12, 1, 10, 2).toSpliced(i, 1))).toEqual([]);
      const elsewhere = (more: Partial<Candidate>) =>
        four(12, 1, 10, 2).map((c, k) => (k === i ? { ...c, ...more } : c));
      expect(checkBalance(elsewhere({ from: 'prose' }))).toEqual([]);
      expect(checkBalance(elsewhere({ breakdown: [{ by: 'applicant', label: '自然人' }] }))).toEqual([]);
    }
  });

  it('a table read from below still has its place', () => {
    const [received, before, answered, after] = four(12, 1, 10, 2);
    const early = { ...after!, span: { start: 0, end: 5 } };
    expect(checkBalance([received!, before!, answered!, early])[0]!.span!.end).toBe(received!.span.end);
  });

  const row = (metric: string, numbers: readonly number[], total: number): Candidate[] => {
    const span = count(metric, 0).span;
    return [
      ...numbers.map((n, i) => part(metric, 'applicant', `第${i}类`, n, { ...table, span })),
      count(metric, total, { ...table, span }),
    ];
  };
  it('applicants make the 总计 of their row', () => {
    const [problem] = checkRows([
      ...row('requests.received', [3, 1, 0, 0, 0, 0], 4),
      ...row('requests.answered', [3, 1, 0, 0, 0, 0], 5),
    ]);
    expect([problem!.code, problem!.message]).toEqual(['row-mismatch', '表三有一行各类申请人相加是 4，总计写的是 5。']);
  });

  it.each([
    ['a row with blanks', row('requests.received', [3, 1, 0, 0, 0], 5)],
    ['a row without a 总计', row('requests.received', [3, 1, 0, 0, 0, 0, 0], 5).slice(0, 7)],
    ['other tables', row('reviews.outcomes', [3, 1, 0, 0, 0, 0], 5)],
    ['prose', row('requests.received', [3, 1, 0, 0, 0, 0], 5).map((c) => ({ ...c, from: 'prose' as const }))],
  ])('nothing is said of %s', (_, candidates) => {
    expect(checkRows(candidates)).toEqual([]);
  });

  const reviews = (numbers: readonly number[], total: number, more: Partial<Candidate> = table): Candidate[] => [
    ...numbers.map((n, i) => part('reviews.outcomes', 'outcome', `第${i}种`, n, more)),
    count('reviews.total', total, table),
  ];
  it('outcomes of 行政复议 make their 总计', () => {
    const wrong = reviews([2, 1, 0, 1], 5);
    expect(checkDisputes(wrong).map((p) => [p.code, p.message, p.span])).toEqual([
      ['dispute-mismatch', '表四行政复议各项结果相加是 4，总计写的是 5。', wrong[4]!.span],
    ]);
    expect(checkDisputes(reviews([2, 1, 0, 1], 4))).toEqual([]);
    expect(checkDisputes(reviews([2, 1, 0], 5))).toEqual([]);
    expect(checkDisputes(reviews([2, 1, 0, 1], 5).slice(0, 4))).toEqual([]);
    expect(checkDisputes(reviews([2, 1, 0, 1], 5, { from: 'prose' }))).toEqual([]);
    expect(
      checkDisputes([part('lawsuits.outcomes', 'outcome', '维持', 1, table), ...reviews([2, 1, 0, 1], 4)]),
    ).toEqual([]);
  });

  it('outcomes of each path of 行政诉讼 make the 总计 of that path', () => {
    const path = (name: string, numbers: readonly number[], total: number): Candidate[] =>
      [...numbers.map((n, i) => [`第${i}种`, n] as const), ['总计', total] as const].map(([label, n]) =>
        count('lawsuits.outcomes', n, {
          ...table,
          breakdown: [
            { by: 'outcome', label: name },
            { by: 'outcome', label },
          ],
        }),
      );
    const right = path('未经复议直接起诉', [1, 0, 0, 2], 3);
    const wrong = path('复议后起诉', [1, 0, 1, 0], 1);
    expect(checkDisputes([...right, ...wrong]).map((p) => [p.message, p.span])).toEqual([
      ['表四行政诉讼 复议后起诉各项结果相加是 2，总计写的是 1。', wrong[4]!.span],
    ]);
    expect(checkDisputes([...reviews([1, 0, 0, 0], 1), ...right])).toEqual([]);
  });

  const outcomes = (numbers: readonly number[], total: number, more: Partial<Candidate> = table): Candidate[] => [
    ...numbers.map((n, i) => part('requests.outcomes', 'outcome', `第${i}种`, n, more)),
    count('requests.answered', total, table),
  ];
  const seventeen = [4, 1, ...Array<number>(15).fill(0)];
  it('outcomes of requests make the 总计 of 办理结果', () => {
    const wrong = outcomes(seventeen, 6);
    expect(checkOutcomes(wrong).map((p) => [p.code, p.message, p.span])).toEqual([
      ['outcome-mismatch', '表三各项办理结果相加是 5，总计写的是 6。', wrong[17]!.span],
    ]);
    expect(checkOutcomes(outcomes(seventeen, 5))).toEqual([]);
  });

  it.each([
    ['rows that are lost', outcomes(seventeen.slice(1), 6)],
    ['a 总计 that is lost', outcomes(seventeen, 6).slice(0, 17)],
    ['prose', outcomes(seventeen, 6, { from: 'prose' })],
    [
      'applicants of an outcome',
      [
        ...outcomes(seventeen, 5),
        count('requests.outcomes', 4, {
          ...table,
          breakdown: [
            { by: 'outcome', label: '第0种' },
            { by: 'applicant', label: '自然人' },
          ],
        }),
      ],
    ],
  ])('nothing is said of %s among outcomes', (_, candidates) => {
    expect(checkOutcomes(candidates)).toEqual([]);
  });
});
