import type { Candidate } from '../candidate.ts';
import type { Counted } from '../context.ts';
import { madeOf } from '../made.ts';
import { outcomeWords } from '../rules/request-words.ts';

const unanswered =
  /^(?:其中|另有?|其余|剩余|□|全年)*(?:未予?|不予|暂未)(?:答复|处理|提供)(?:的)?(?:申请)?(?:共|有|为)*$/u;
/** Why those were not, and nothing that is counted again. */
const because =
  /^,?(?:原因(?:是|为)|主要)?(?:因|系|是|均|经审查|认定为|申请内容)*(?:属于?|为|是)(?<label>[^,;。、\d]{3,24}?)(?:的)?(?=[,;。)]|$)/u;

/** 「未答复1件，属于行政执法案卷信息」: the reason is what became of it. */
export function unansweredBecause(counted: Counted, last: Candidate | null, rest: string): Candidate | null {
  if (!last?.metric.startsWith('requests.') || !['case', 'item'].includes(counted.quantity.unitClass)) return null;
  if (!unanswered.test(counted.before)) return null;
  const label = because.exec(rest)?.groups?.label;
  return label && outcomeWords.test(label)
    ? madeOf(counted, 'requests.outcomes', [{ by: 'outcome', label }], 'requests.unanswered-because')
    : null;
}
