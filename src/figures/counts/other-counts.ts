import type { Candidate } from '../candidate.ts';
import type { Counted } from '../context.ts';
import { listLabel } from '../labels.ts';
import { madeOf } from '../made.ts';

/** A count of something else, kept in its own words; a numeral in Chinese alone (一项工作) is no count. */
export function otherOf(counted: Counted): readonly Candidate[] {
  const { quantity, before, after } = counted;
  const label = (/等$/u.test(before) && after ? after : listLabel(counted)) ?? inOwnWords(before);
  return !label || /^[这该此]$/u.test(label) || quantity.chinese || quantity.unitClass === 'none'
    ? []
    : [madeOf(counted, 'other.count', [{ by: 'category', label }], 'other.count')];
}

/** 「公开征集意见3次」, 「受理群众来信89件」: what was done is all the name that there is. */
function inOwnWords(before: string): string | null {
  const words = before
    .replace(/^(?:其中|此外|同时|另外|全年|年内|共计|总计|合计|共|累计|□)+/u, '')
    .replace(/(?:共计|总计|合计|累计|共|约|达|为|有)+$/u, '');
  return /^[^,;:□\d()]{2,20}$/u.test(words) ? words : null;
}
