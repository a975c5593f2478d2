import { expect, it } from 'vitest';
import { isName } from '../src/figures/details/names.ts';

it.each(['王明', '王小明', '欧阳明', '欧阳小明', '李和平'])('%s is a name', (words) => {
  expect(isName(words)).toBe(true);
});

it.each([
  ['too short', '王'],
  ['too long', '王小明明'],
  ['a surname of two characters alone', '欧阳'],
  ['no surname', '镇小明'],
  ['a word that begins like one', '常务'],
  ['with a sign before it', '、王明'],
  ['with a sign behind it', '王明（'],
  ['nothing', ''],
])('%s is none: %s', (_, words) => {
  expect(isName(words)).toBe(false);
});
