import type { Candidate } from '../candidate.ts';

/** 「政务动态52条，其中图片12条」, 「政策文件12条（含规范性文件2条）」: parts of the item before them, by what they say. */
const saysInside = /^(?:其中|含|包含|包括)/u;
const joined = /^[、和及与]?$/u;

/**
 * The items of a list without those that say that they are parts of another item: behind 其中 or 含, or in a bracket.
 * @param text masked, as the list was read
 */
export function outermost(text: string, listed: readonly Candidate[]): readonly Candidate[] {
  const outer: Candidate[] = [];
  let bracketed = false;
  let within = false;
  for (const [i, item] of listed.entries()) {
    const gap = i > 0 ? text.slice(listed[i - 1]!.span.end, item.span.start).replace(/\s/gu, '') : '';
    bracketed = (bracketed && !gap.includes(')')) || (gap.includes('(') && !/\)[^(]*$/u.test(gap));
    const said = saysInside.test(text.slice(item.span.start, item.span.start + 2));
    const parent = outer.at(-1);
    within = parent !== undefined && item.value <= parent.value && (bracketed || said || (within && joined.test(gap)));
    if (!within) outer.push(item);
  }
  return outer;
}
