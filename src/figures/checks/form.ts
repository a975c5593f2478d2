import type { Candidate } from '../candidate.ts';
import { disputeBlocks } from '../tables/forms.ts';
import { type Check, failed, grouped, isTotal, sum } from './check.ts';

const inTable = (candidates: readonly Candidate[], metric: string): Candidate | undefined =>
  candidates.find((c) => c.metric === metric && c.from === 'table' && isTotal(c));

/** Table 三: 新收 + 上年结转 = 办理总计 + 结转下年, as the form itself demands. */
export const checkBalance: Check = (candidates) => {
  const received = inTable(candidates, 'requests.received');
  const before = inTable(candidates, 'requests.carried-over');
  const answered = inTable(candidates, 'requests.answered');
  const after = inTable(candidates, 'requests.carried-forward');
  if (!received || !before || !answered || !after || received.value + before.value === answered.value + after.value)
    return [];
  return [
    failed(
      'balance-mismatch',
      `表三不平：新收 ${received.value} 加上年结转 ${before.value}，不等于办理总计 ${answered.value} 加结转下年 ${after.value}。`,
      { start: received.span.start, end: Math.max(received.span.end, after.span.end) },
    ),
  ];
};

/** Table 三: the applicants of a row against its 总计. */
export const checkRows: Check = (candidates) => {
  const rows = grouped(candidates, (c) =>
    c.from === 'table' && c.metric.startsWith('requests.') ? c.span.start : null,
  );
  return [...rows.values()].flatMap((row) => {
    const total = row.find((c) => !c.breakdown.some((b) => b.by === 'applicant'));
    const parts = row.filter((c) => c !== total);
    const added = sum(parts.map((c) => c.value));
    if (!total || parts.length < 6 || added === total.value) return [];
    return [failed('row-mismatch', `表三有一行各类申请人相加是 ${added}，总计写的是 ${total.value}。`, total.span)];
  });
};

/** Outcomes of table 三 that the form prints at the least, without the rows that are only heads. */
const fewestOutcomes = 17;

/** Table 三: the outcomes against their 总计. */
export const checkOutcomes: Check = (candidates) => {
  const total = inTable(candidates, 'requests.answered');
  const rows = candidates.filter(
    (c) => c.metric === 'requests.outcomes' && c.from === 'table' && !c.breakdown.some((b) => b.by === 'applicant'),
  );
  const added = sum(rows.map((c) => c.value));
  if (!total || rows.length < fewestOutcomes || added === total.value) return [];
  return [failed('outcome-mismatch', `表三各项办理结果相加是 ${added}，总计写的是 ${total.value}。`, total.span)];
};

/** Table 四: of each block, four outcomes against their 总计. */
export const checkDisputes: Check = (candidates) => {
  const inFour = candidates.filter((c) => c.from === 'table' && /^(?:reviews|lawsuits)\./u.test(c.metric));
  const blockOf = ({ metric, breakdown }: Candidate): string | null =>
    disputeBlocks.find((b) => metric.startsWith(b.metric) && (b.path === '' || b.path === breakdown[0]?.label))?.name ??
    null;
  return [...grouped(inFour, blockOf)].flatMap(([name, block]) => {
    const total = block.find((c) => isTotal(c) || c.breakdown.at(-1)?.label === '总计');
    const parts = block.filter((c) => c !== total);
    const added = sum(parts.map((c) => c.value));
    if (!total || parts.length < 4 || added === total.value) return [];
    return [failed('dispute-mismatch', `表四${name}各项结果相加是 ${added}，总计写的是 ${total.value}。`, total.span)];
  });
};
