import type { Candidate } from '../candidate.ts';
import type { Counted } from '../context.ts';
import { madeOf } from '../made.ts';
import { outcomeWords } from '../rules/request-words.ts';
import type { Topic } from '../text/topics.ts';

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

const some = /^(?:其中|另外?有?|还有|有|对|,)*$/u;
const causeFirst =
  /^(?:份?申请)?因[^,;。\d]{2,40}?而?(?<label>(?:无法|不能|未能)提供|不予公开|未予?公开|不予处理|不予受理)(?=[,;。)]|$)/u;

/** 「6件因现有信息须加工、重新制作而无法提供」: the cause holds a list of its own, behind which stands what became of them. */
export function becauseOfSeveral(counted: Counted, topics: ReadonlySet<Topic>, rest: string): Candidate | null {
  if (!topics.has('requests') || !counted.after.startsWith('因') || rest.charAt(counted.after.length) !== '、')
    return null;
  const label = some.test(counted.before) ? causeFirst.exec(rest)?.groups?.label : undefined;
  return label ? madeOf(counted, 'requests.outcomes', [{ by: 'outcome', label }], 'requests.unanswered-because') : null;
}
