import type { Candidate } from '../candidate.ts';
import type { Counted } from '../context.ts';
import { madeOf } from '../made.ts';
import { outcomeWords, turnedOut } from '../rules/request-words.ts';
import type { Topic } from '../text/topics.ts';

/** 因不属于本机关公开而告知: why, and then what. */
const told = /^因[^,;。]{2,24}?而?(?:告知|不予公开|未予?公开|无法提供|不予处理)$/u;
const restOfAll = /^其[他它](?:处理|情形|情况)?$/u;

/** 「属于行政执法案卷2件」 in the section on requests: what became of some of them, though the list has no head. */
export function outcomeAlone(counted: Counted, topics: ReadonlySet<Topic>, last: Candidate | null): Candidate | null {
  if (!topics.has('requests') || !['case', 'item'].includes(counted.quantity.unitClass)) return null;
  // 「1项依规予以公开」: behind the number, where nothing stands before it.
  const first = /^(?:其中|另外?有?|还有|有|且|而)*$/u.test(counted.before);
  const words = (first ? counted.after : counted.before)
    .replace(/^(?:(?:办理|处理|答复)?结果(?:是|为|:)?|其中|属于|经审查|依法|依规|均|已|告知)+/u, '')
    .replace(/的?(?:有|为|是|共)*$/u, '');
  const made = (label: string): Candidate =>
    madeOf(counted, 'requests.outcomes', [{ by: 'outcome', label }], 'requests.outcome-alone');
  // 不予公开4件，其他情形3件: the rest of the outcomes.
  if (last?.metric === 'requests.outcomes' && counted.after === '' && restOfAll.test(words)) return made(words);
  const kind = turnedOut.exec(counted.before)?.groups?.label;
  if (kind) return made(kind);
  if (told.test(words)) return made(words);
  const found = outcomeWords.exec(words)?.[0];
  if (!found || (found !== words && words.length - found.length > (first ? 10 : 6))) return null;
  return made(first && words.length - found.length > 2 ? found : words);
}
