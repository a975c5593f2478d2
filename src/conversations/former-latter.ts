import type { Place, Query } from '../questions/query.ts';

const former = /前者|前面那个|前一个/u;
const latter = /后者|后面那个|后一个/u;

/** Whether a message means one of two that were talked about, and names nobody itself. */
export function namesSide({ text, places, everywhere }: Query): boolean {
  return places.length === 0 && !everywhere && former.test(text) !== latter.test(text);
}

/** 前者, 后者: which of the last two that were talked about, oldest first; null when there are no two. */
export function formerOrLatter(talkedOf: readonly Place[], query: Query): Place | null {
  if (talkedOf.length < 2) return null;
  return talkedOf.at(former.test(query.text) ? -2 : -1) ?? null;
}
