import type { Head } from './list-item.ts';

/** A name, and how much of it; 「甲、乙各4条」 is two of them. */
const item = '[^,;:。\\d□]{2,40}?\\d+(?:条|件|篇|份|则|项)';
const onlyItems = new RegExp(`^(?:[^,;:。\\d]{2,24}:)?(?:其中[,:]?)?${item}(?:[,;、]${item})+[。;]?$`, 'u');
const each = /(?<names>[^,;:。\d□]{2,40}?)(?<count>\d+)(?<unit>条|件|篇|份|则|项)/gu;

/** 工作动态占比最高，达67.5%（54条）: the share, and what leads over to it, which stand before the number. */
const shareBefore =
  /(?:所?占比[例重]?|比[例重]|最[高大多]|居首位?|,|达到?|[为约是占])*\d+(?:\.\d+)?%\((?<count>\d+[条件篇份则项])\)/gu;
const nextInRank = /(?<=^|[,;、])(?:(?:往下|随后|接下来|之后)?依次|其次|再次|最后)[是为]/gu;

/** Whether a sentence is nothing but names with counts that make up the whole before it, which no 其中 need say. */
export function addsUp(printed: string, { candidate }: Head): boolean {
  const words = printed.includes('%') ? printed.replace(shareBefore, '$<count>').replace(nextInRank, '') : printed;
  if (candidate.metric !== 'proactive.items' || candidate.partOf || !onlyItems.test(words)) return false;
  const items = [...words.matchAll(each)].map(({ groups }) => groups as { names: string; count: string; unit: string });
  const sum = items.reduce((all, { names, count }) => all + Number(count) * together(names), 0);
  return items.every(({ unit }) => unit === candidate.unit) && sum === candidate.value;
}

const together = (names: string): number =>
  /[各均]$/u.test(names) ? names.replace(/^、/u, '').split(/[、和及与]/u).length : 1;
