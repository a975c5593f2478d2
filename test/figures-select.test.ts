import { expect, it } from 'vitest';
import { countedIn } from '../src/figures/context.ts';
import type { CountRule } from '../src/figures/rules/rule.ts';
import { selector } from '../src/figures/rules/select.ts';

const rule = (id: string, more: Partial<CountRule>): CountRule => ({
  id,
  metric: 'other.count',
  units: ['item'],
  ...more,
});

const mayFit = selector([
  rule('whatever', {}),
  rule('any-words', { before: /[^,]$/u, after: /^.?/u }),
  rule('received', { before: /收到|受理/u }),
  rule('behind', { after: /^信息|^公告/u }),
  rule('both', { before: /公开/u, after: /^信息/u }),
  rule('of-posts', { unit: /^篇$/u, before: /公开/u }),
  rule('of-people', { units: ['person', 'item'], before: /公开/u }),
  rule('only-people', { units: ['person'], before: /公开/u }),
]);
const asked = (text: string): readonly string[] =>
  countedIn(text, { start: 0, end: text.length }).flatMap((counted) => mayFit(counted).map(({ id }) => id));

it.each([
  ['收到9条', ['whatever', 'any-words', 'received']],
  ['受理9条', ['whatever', 'any-words', 'received']],
  // All that begins like a word is no word.
  ['收取9条', ['whatever', 'any-words']],
  ['9条公告', ['whatever', 'any-words', 'behind']],
  ['公开9条信息', ['whatever', 'any-words', 'behind', 'both', 'of-people']],
  ['公开9条', ['whatever', 'any-words', 'of-people']],
  ['公开9篇', ['whatever', 'any-words', 'of-posts', 'of-people']],
  // Once more for the same unit, with other words.
  ['受理公开9篇信息', ['whatever', 'any-words', 'received', 'behind', 'both', 'of-posts', 'of-people']],
  ['公开9人', ['of-people', 'only-people']],
])('of %s the rules %j are asked, in their order', (text, ids) => {
  expect(asked(text)).toEqual(ids);
});
