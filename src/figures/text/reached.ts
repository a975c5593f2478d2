import type { Counted } from '../context.ts';

const subjectOfChange =
  /(?:^|[,;。])(?<subject>[^,;。\d]{4,40}?)(?:同比|环比|[较比](?:上|去|前)一?年度?(?:同期)?|[较比与]□+年?度?(?:同期)?(?:相比)?)[^,;。]{0,12}\d[^,;。]*,(?:总[量数])?$/u;
const reached = /^(?:总[量数])?(?:已)?达到?(?:了)?$/u;

/** 「公开信息数量比上年增长12%，达到560条」: what grew is what there was so much of, and is put before the count. */
export function ofReached(one: Counted): Counted {
  if (!reached.test(one.before)) return one;
  const subject = subjectOfChange.exec(one.lead.slice(0, one.lead.length - one.before.length))?.groups?.subject;
  return subject ? { ...one, before: `${subject}达` } : one;
}
