import type { Candidate } from '../candidate.ts';
import { type CheckOfWords, isTotal } from './check.ts';
import { mismatch } from './lists.ts';

/** Said of the classes of all that was disclosed: 主要类别情况：…, 公开内容：…. */
const ofClasses = /类别|分类|种类|公开的?(?:主要)?内容/u;
/** How far behind its total such a list begins at most. */
const near = 160;
/** How many of its items are looked at. */
const longest = 100;

/** 「（一）数量共60条。（二）主要类别：甲类40条，乙类30条。」: classes in a paragraph of their own that make more than the one total before them. */
export const checkClassesApart: CheckOfWords = (candidates, text) => {
  const counted = candidates.filter(
    (c) => c.metric === 'proactive.items' && c.from === 'prose' && c.accumulation !== 'sure',
  );
  return counted.flatMap((total, i) => {
    const next = counted[i + 1];
    if (!next || !isTotal(total) || next.span.start - total.span.end > near) return [];
    const between = text.slice(total.span.end, next.span.start);
    const listed = runBehind(counted.slice(i + 1, i + 1 + longest), text);
    const apart = listed.length > 1 && /[。\n]/u.test(between) && ofClasses.test(lastOf(between));
    return apart ? mismatch(total, listed, text, 'above') : [];
  });
};

/** The heading or sentence that a list stands under. */
const lastOf = (between: string): string =>
  between
    .trimEnd()
    .split(/[。\n]/u)
    .slice(-2)
    .join('');

/** Classes side by side in one sentence; none where channels stand among them, which they may be themselves. */
function runBehind(behind: readonly Candidate[], text: string): readonly Candidate[] {
  const [first] = behind;
  if (!first) return [];
  const end = first.span.end + /^[^。\n]*/u.exec(text.slice(first.span.end))![0].length;
  const inSentence = behind.filter((c) => c.span.start < end);
  return inSentence.every((c) => c.breakdown[0]?.by === 'category') ? inSentence.filter((c) => !c.partOf) : [];
}
