import { type Candidate, isPartOf } from '../candidate.ts';
import type { Dimension } from '../figure.ts';
import { madeOf } from '../made.ts';
import { introduces, isBehindList, sinceOpening } from './list-bounds.ts';
import type { ListItem } from './list-item.ts';
import { classBeforeColon } from './list-names.ts';

/** A figure; `null`: no part of the list; `undefined`: the next step is to say. */
export type Said = Candidate | null | undefined;
export type Step = (item: ListItem) => Said;

/** 「历年累计846条，其中2015年通过网站公开214条」: not a part of all years' by class, but what the year brought (see refine). */
const ofTheYear = /^其中(?:□{5,6}(?!□)|本年度?|今年|当年)/u;
export const partOfYearRule = 'proactive.listed-of-the-year';

/** The part that a label names; undefined without one. */
export function part(item: ListItem, by: Dimension, label: string | null, kind: string | null): Candidate | undefined {
  const { counted, head } = item;
  if (label === null) return undefined;
  if (head.candidate.accumulation !== 'none' && ofTheYear.test(counted.before))
    return madeOf(counted, 'proactive.items', [{ by, label }], partOfYearRule, {
      strength: item.reading?.strength ?? 0,
    });
  return madeOf(counted, 'proactive.items', [{ by, label }], `proactive.listed${kind ? `-${kind}` : ''}`, {
    ...(isInside(item) ? { partOf: head.candidate.span } : {}),
    ...(head.candidate.accumulation === 'sure' || sinceOpening.test(counted.lead)
      ? { accumulation: 'sure' as const }
      : {}),
  });
}

/** 「公开财政信息6条、规划信息2条」: one class is no part of another, unless 其中 or a bracket says so. */
function isInside(item: ListItem): boolean {
  const { counted, last } = item;
  const { candidate } = item.head;
  const { before, boundary, previous } = counted;
  // 「镇机关公开150条，各村公开312条」: other bodies stand beside it where nothing says that they are of it.
  const otherBody = item.reading?.rule === 'proactive.of-body' && [',', ';'].includes(boundary);
  if (otherBody && !before.startsWith('其中') && !isPartOf(last, candidate)) return false;
  if (candidate.breakdown[0]?.by !== 'category') return true;
  // 「2.政策文件：31条」, 「政策文件（31条）」: the mark stands within the item.
  const own = previous !== '' && before.startsWith(previous.replace(/^[、和与]/u, ''));
  const opened = [':', '('].includes(boundary) && !own && classBeforeColon(counted) === null;
  if (opened || introduces.test(before) || introduces.test(previous)) return true;
  return isPartOf(last, candidate) && !isBehindList(counted);
}
