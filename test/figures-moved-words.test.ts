import { expect, it } from 'vitest';
import { extract } from '../src/figures/extract.ts';
import { reportOf } from './figures-corpus.ts';

/** What stands apart from its number is read beside it, and quoted as it is printed: from the first of its words on. */
it.each([
  [
    '加强平台建设，镇政府在网站上公开的信息，以12月31日为截止点统计，为76条。',
    76,
    '镇政府在网站上公开的信息，以12月31日为截止点统计，为76条',
  ],
  ['主动公开信息13条，内容较全，其中工作动态占61.5%（8条）。', 8, '其中工作动态占61.5%（8条'],
  ['主动公开信息13条，内容较全，通知公告占38.5%，计5条。', 5, '通知公告占38.5%，计5条'],
  ['主动公开信息13条，内容较全，通知公告其次，占38.5%（5条）。', 5, '通知公告其次，占38.5%（5条'],
  ['主动公开信息13条，内容较全，工作动态最多，有8条。', 8, '工作动态最多，有8条'],
  ['内容较全，第一类为工作动态，有8条。', 8, '第一类为工作动态，有8条'],
])('%s', (text, value, quote) => {
  const { figures } = extract(reportOf(`二、主动公开情况\n${text}`, 2015));
  const quotes = figures.filter((f) => f.value === value).map((f) => f.quote);
  expect(new Set(quotes)).toEqual(new Set([quote]));
});
