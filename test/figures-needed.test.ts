import { expect, it } from 'vitest';
import { fold } from '../src/documents/fold.ts';
import { countRules } from '../src/figures/match.ts';
import { holds, matchesOf, neededBy } from '../src/figures/text/needed.ts';
import { readCorpus } from './figures-corpus.ts';

it.each([
  [/收到(?:了)?申请$/u, '收到了申请', true],
  [/收到(?:了)?申请$/u, '接到了申请', false],
  // One of several ways will do, whichever it is.
  [/(?:网站|微信)公开/u, '微信公开', true],
  [/(?:网站|微信)公开/u, '微博公开', false],
  // What may be left out, must not be there, or may be anything, is not needed.
  [/(?:全年)?公开/u, '公开', true],
  [/(?!不予)公开/u, '公开', true],
  [/(?:|共)\d+条/u, '9条', true],
  [/[^,]条/u, '一条', true],
  // What is looked for before or behind the match is needed as well.
  [/(?<=主动)公开(?=信息)/u, '公开信息', false],
  [/[条件]/u, '9个', false],
  [/(?:公开){0}条/u, '条', true],
  [/GOV/iu, 'www.gov.cn', true],
])('%s may match %s: %s', (pattern, text, may) => {
  expect(holds(text, neededBy(pattern))).toBe(may);
  expect([...matchesOf(new RegExp(pattern, `${pattern.flags}g`))(text)].length > 0).toBe(may);
});

it('rules out no rule that fits a line of the corpus', () => {
  const clauses = readCorpus().flatMap(({ text }) => fold(text).split(/[,;。\d]/u));
  const wrong = countRules.flatMap(({ id, before, after }) =>
    [before, after].flatMap((pattern) => {
      const needed = neededBy(pattern);
      return clauses.filter((words) => !holds(words, needed) && pattern?.test(words)).map((words) => `${id}: ${words}`);
    }),
  );
  expect(wrong).toEqual([]);
});

it('rules out most rules that do not fit', () => {
  const ruledOut = countRules.filter(({ before }) => before && !holds('主动公开政府信息', neededBy(before)));
  expect(ruledOut.length).toBeGreaterThan(countRules.length / 2);
});
