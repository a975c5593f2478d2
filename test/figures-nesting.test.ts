import { expect, it } from 'vitest';
import { makesTotal } from '../src/figures/checks/nesting.ts';

it.each([
  ['all of them', 77, [20, 5, 15, 37]],
  ['those that are no parts of the one before', 57, [20, 5, 15, 37]],
  ['parts at the end', 57, [37, 20, 5, 15]],
  ['parts of two', 40, [20, 5, 15, 20, 12, 8]],
  ['a single one', 9, [9]],
  ['none', 0, []],
])('a list makes its total: %s', (_, total, items) => {
  expect(makesTotal(total, items)).toBe(true);
});

it.each([
  ['one part alone is no division', 20, [20, 20]],
  ['parts that make another number', 57, [20, 5, 14, 37]],
  ['parts that go beyond it', 57, [20, 5, 16, 37]],
  ['none for something', 9, []],
  ['one beside its equal, with none behind', 5, [5, 5, 0]],
])('it does not: %s', (_, total, items) => {
  expect(makesTotal(total, items)).toBe(false);
});

it('a long list is taken as it stands', () => {
  const ones = Array.from({ length: 99 }, () => 1);
  expect(makesTotal(101, [2, ...ones])).toBe(true);
  expect(makesTotal(99, [2, ...ones])).toBe(true);
  expect(makesTotal(102, [2, 1, ...ones])).toBe(true);
  expect(makesTotal(100, [2, 1, ...ones])).toBe(false);
});

it('a list that can be read in very many ways is taken as it stands', () => {
  const nested = (groups: number) => Array.from({ length: groups }, (_, i) => [2 * 3 ** i, 3 ** i, 3 ** i]);
  const outer = (groups: number) => nested(groups).reduce((total, [whole]) => total + whole!, 0);
  expect(makesTotal(outer(5), nested(5).flat())).toBe(true);
  expect(makesTotal(outer(12), nested(12).flat())).toBe(false);
  expect(makesTotal(2 * outer(12), nested(12).flat())).toBe(true);
});
