import type { Candidate } from '../candidate.ts';
import { findQuantities } from '../text/quantities.ts';

/** Said between a total and its list: these are all of them. 其中 and 主要包括 name some. */
const allOf = /分别|各[为是有]|分为|分成|按[^,;:。]{1,8}(?:分|划分|统计)|分类(?:情况|如下)|具体(?:为|是|如下|情况)/u;
/** Of two things 包括 may name the ones worth telling. */
const including = /(?<!其中|主要|重点)(?:包括|包含|涵盖)/u;
/** A colon or bracket right behind the total opens all of it as well. */
const opened = /^[:(](?!其中|主要|不?含)/u;
const someOf = /主要|重点|例如|比如|部分|如:/u;
const theRest = /^(?:其[他它余]|余下|剩余)/u;
/** A list of 其中 that nothing else calls whole: so long that it leaves nothing for its reader to guess, and then a full stop. */
const longEnough = 5;
/** 占12.5%: what an item says that it is of all. */
const shareSaid = /占[^,;。\d]{0,14}(?<share>[\d.]+)\s*%/gu;
/** What shares that leave nothing over make at the least, rounded. */
const nearlyAll = 97;
/** What may stand between two items, or behind the last: what share that is, a remark, and marks. */
const noItem = /[约所]?占[^,;。\d]{0,14}[\d.]+\s*%|\([^()\d]*\)|[\s□,;、:()"“”①-⑳.-]|以及|和|及|与|另有|另外|还有/gu;

/**
 * Whether a list says that it names all of its total, so that classes that make less contradict it: 分别为, 包括 or a colon
 * before it, 其他 at its end, or many classes and a full stop. Never where an item was left unread or the list breaks off.
 * @param text masked, as the list was read
 * @param listed its items in their order, one at least
 */
export function namesAll(text: string, total: Candidate, listed: readonly Candidate[]): boolean {
  const [first, last] = [listed[0]!, listed.at(-1)!];
  const between = squeezed(text.slice(total.span.end, first.span.end));
  const behind = /^[^。\n]*/u.exec(text.slice(last.span.end))![0];
  const stopped = last.span.end + behind.length < text.length;
  const ended = isNoItem(behind);
  if (someOf.test(between) || (!ended && !stopped) || /^\s*等/u.test(behind)) return false;
  if (listed.some((item, i) => i > 0 && !isNoItem(text.slice(listed[i - 1]!.span.end, item.span.start)))) return false;
  if (kindsBefore(text, total, first) > listed.length) return false;
  if (sharesLeaveSome(text.slice(first.span.start, last.span.end + behind.length), listed.length)) return false;
  if (theRest.test(last.breakdown[0]?.label ?? '') || opened.test(between) || allOf.test(between)) return true;
  if (including.test(between) && listed.length > 2) return true;
  return listed.length >= longEnough && ended && stopped;
}

/** Whether every item prints its share, and all of them make less than all. */
function sharesLeaveSome(list: string, items: number): boolean {
  const shares = [...list.matchAll(shareSaid)].map(({ groups }) => Number(groups!.share));
  return shares.length === items && shares.reduce((a, b) => a + b, 0) < nearlyAll;
}

const squeezed = (words: string): string => words.replace(/\s/gu, '');

const isNoItem = (words: string): boolean => words.replace(noItem, '') === '';

/** 14大领域, 共分8类: how many there are to be; 0 where nothing says so. */
function kindsBefore(text: string, total: Candidate, first: Candidate): number {
  const words = /[^。\n]*$/u.exec(text.slice(Math.max(0, total.span.start - 40), first.span.start))![0];
  return findQuantities(words).find(({ unitClass }) => unitClass === 'kind')?.value ?? 0;
}
