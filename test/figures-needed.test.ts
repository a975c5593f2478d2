import { expect, it } from 'vitest';
import { fold } from '../src/documents/fold.ts';
import { countRules } from '../src/figures/match.ts';
import { holds, matchesOf, neededBy, neededInText } from '../src/figures/text/needed.ts';
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

const many = (count: number): string =>
  Array.from({ length: count }, (_, i) => String.fromCodePoint(0x4e00 + i)).join('');

it.each([
  // The longest words rule out most, and of words alike the fewest.
  [/[条件](?:网站|微信)主动公开/u, ['主动公开', '网站 微信', '条 件']],
  [/(?:网站|微信|公报)[条件]申请/u, ['申请', '网站 微信 公报', '条 件']],
  [/受理.申请表.公开信息.条/u, ['公开信息', '申请表', '受理']],
  [/(?:公开网站|网)条/u, ['条', '公开网站 网']],
  // What comes again and again comes once, and groups are only brackets.
  [/(?:公开)+条/u, ['公开', '条']],
  [/(公开)(?<how>网站)条/u, ['公开', '网站', '条']],
  [/(?:公开条{0,2}|发布件)/u, ['公开 发布件']],
  [/\p{Script=Han}条/u, ['条']],
  // As many words as would take longer than the pattern need not be looked for.
  [new RegExp(`[${many(24)}]申请`, 'u'), ['申请', [...many(24)].join(' ')]],
  [new RegExp(`[${many(25)}]申请`, 'u'), ['申请']],
  [new RegExp(`(?:${[...many(24)].join('|')})申请`, 'u'), ['申请', [...many(24)].join(' ')]],
  [new RegExp(`(?:${[...many(25)].join('|')})申请`, 'u'), ['申请']],
])('%s needs %j', (pattern, needed) => {
  expect(neededBy(pattern).map((clause) => clause.map(({ word }) => word).join(' '))).toEqual(needed);
});

it.each([
  [/受理.申请表/u, ['申请表']],
  [/[一二三四五六]\d/u, ['一 二 三 四 五 六']],
  [/[一二三四五六七]\d/u, []],
])('in a whole text one short clause of %s is asked', (pattern, needed) => {
  expect(neededInText(pattern).map((clause) => clause.map(({ word }) => word).join(' '))).toEqual(needed);
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
