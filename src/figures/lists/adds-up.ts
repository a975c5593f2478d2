import { evenItems } from './even-items.ts';
import type { Head } from './list-item.ts';

/** A name, and how much of it; 「甲、乙各4条」 is two of them. */
const item = '[^,;:。\\d□]{2,40}?\\d+(?:条|件|篇|份|则|项)';
const onlyItems = new RegExp(`^(?:[^,;:。\\d]{2,24}:)?(?:其中[,:]?)?${item}(?:[,;、]${item})+[。;]?$`, 'u');
const each = /(?<names>[^,;:。\d□]{2,40}?)(?<count>\d+)(?<unit>条|件|篇|份|则|项)/gu;

/** 「在57条信息中，」 */
const ofThose = /^[^,;:。\d]{0,10}\d+[条件篇](?:主动|公开|政府|政务|的)*信息(?:[当之]?中|里|内)[,:]/u;
const several = /\d[条件篇份则项].*\d[条件篇份则项]/u;

/** Whether a sentence is nothing but names with counts that make up the whole before it, which no 其中 need say. */
export function addsUp(printed: string, { candidate }: Head): boolean {
  if (candidate.metric !== 'proactive.items' || candidate.partOf || !several.test(printed)) return false;
  const words = evenItems(printed.replace(ofThose, ''));
  if (!onlyItems.test(words)) return false;
  const items = [...words.matchAll(each)].map(({ groups }) => groups as { names: string; count: string; unit: string });
  const sum = items.reduce((all, { names, count }) => all + Number(count) * together(names), 0);
  return items.every(({ unit }) => unit === candidate.unit) && sum === candidate.value;
}

const together = (names: string): number =>
  /[各均]$/u.test(names) ? names.replace(/^、/u, '').split(/[、和及与]/u).length : 1;
