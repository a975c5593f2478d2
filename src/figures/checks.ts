import type { Problem } from '../documents/document.ts';
import type { Candidate } from './candidate.ts';

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/**
 * What does not add up in a report. A failing check changes no figure: it is a problem with the place of the total,
 * and the answer to a question about it says so.
 */
export function checkSums(candidates: readonly Candidate[], folded: string): readonly Problem[] {
  return [
    ...doubtsOf(candidates),
    ...checkLists(candidates),
    ...checkConflicts(candidates),
    ...checkBalance(candidates, folded),
  ];
}

/** A sentence that names another year than the report's, with no other figure of the report's year beside it. */
function doubtsOf(candidates: readonly Candidate[]): readonly Problem[] {
  return candidates.flatMap(({ doubtedYear, span }) =>
    doubtedYear === undefined
      ? []
      : [
          {
            code: 'year-doubt',
            severity: 'warning' as const,
            message: `这句话写的是 ${doubtedYear} 年，与报告的年份不同，可能是沿用旧稿，请对照原文。`,
            span,
          },
        ],
  );
}

/** Parts of a 其中 list against the total it hangs on. Channels overlap, so only categories are added. */
function checkLists(candidates: readonly Candidate[]): readonly Problem[] {
  const totals = candidates.filter((c) => c.metric === 'proactive.items' && !c.partOf && c.stated === 'count');
  return totals.flatMap((total) => {
    const parts = candidates.filter(
      (c) => c.metric === 'proactive.items' && c.breakdown[0]?.by === 'category' && c.partOf?.end === total.span.end,
    );
    const added = sum(parts.map((p) => p.value));
    if (parts.length < 2 || added === total.value || total.breakdown.length > 0) return [];
    return [
      {
        code: 'sum-mismatch',
        severity: 'warning' as const,
        message: `报告写的总数是 ${total.value}${total.unit}，列出的 ${parts.length} 类相加是 ${added}${total.unit}，两者不一致；这里都照原文显示，不作改动。`,
        span: total.span,
      },
    ];
  });
}

/** The same total printed with two values: both are kept, and it is said. */
function checkConflicts(candidates: readonly Candidate[]): readonly Problem[] {
  const totals = candidates.filter(
    (c) => c.breakdown.length === 0 && c.accumulation !== 'sure' && c.year === undefined,
  );
  return [...countedOnce].flatMap((metric) => {
    const same = totals.filter((c) => c.metric === metric);
    const values = [...new Set(same.map((c) => c.value))];
    if (values.length < 2) return [];
    const message = `报告里同一项数字写了几个：${values.join('、')}；这里都照原文显示。`;
    return [{ code: 'conflict', severity: 'warning' as const, message, span: same[1]!.span }];
  });
}

const countedOnce = new Set([
  'proactive.items',
  'requests.received',
  'requests.answered',
  'reviews.total',
  'lawsuits.total',
  'fees.charged',
]);

/** 新收 + 结转 = 办理总计 + 结转下年, as the form itself demands (勾稽关系). */
function checkBalance(candidates: readonly Candidate[], folded: string): readonly Problem[] {
  const of = (metric: string) =>
    candidates.find((c) => c.metric === metric && c.from === 'table' && c.breakdown.length === 0);
  const received = of('requests.received');
  const before = of('requests.carried-over');
  const answered = of('requests.answered');
  const after = of('requests.carried-forward');
  if (!received || !before || !answered || !after || received.value + before.value === answered.value + after.value)
    return [];
  return [
    {
      code: 'balance-mismatch',
      severity: 'warning',
      message: `表三不平：新收 ${received.value} 加上年结转 ${before.value}，不等于办理总计 ${answered.value} 加结转下年 ${after.value}。`,
      span: { start: received.span.start, end: Math.min(after.span.end, folded.length) },
    },
  ];
}
