import { describe, expect, it } from 'vitest';
import { countedIn } from '../src/figures/context.ts';
import { bodyOf, columnOf, objectOf, publisherOf } from '../src/figures/lists/list-names.ts';

describe('what was published', () => {
  it.each([
    ['其中发布工作信息', '工作信息'],
    ['公开了财政资金', '财政资金'],
    ['主动公开人事信息', '人事信息'],
    ['更新政务要闻', '政务要闻'],
    ['发布各类政府信息', null],
    ['发布相关政务信息', null],
    ['公开信息', null],
    ['公布各类内容', null],
    ['更新', null],
    ['新闻会发布工作信息', null],
  ])('%s', (words, label) => {
    expect(objectOf(words)).toBe(label);
  });
});

describe('who published it', () => {
  it.each([
    ['其中局机关发布信息', '局机关'],
    ['由县财政局共公开信息', '县财政局'],
    ['其中通过学校发布信息', '学校'],
    ['下属单位全年主动公开信息', '下属单位'],
    ['下属单位新增信息', '下属单位'],
    ['其他主动公开内容', '其他主动公开内容'],
    ['其它方面内容', '其它方面内容'],
    ['其他', null],
    ['我镇发布信息', null],
    ['及时发布信息', null],
    ['同时发布信息', null],
    ['教育局公开信息', null],
    ['发布信息', null],
  ])('%s', (words, label) => {
    expect(publisherOf(words)).toBe(label);
  });
});

it.each([
  ['街道公开信息', '街道'],
  ['北山社区公开信息', '北山社区'],
  ['重点领域公开信息', '重点领域'],
  ['重点领域公开', '重点领域公开'],
  ['县政府办公室公开', '县政府办公室'],
  ['街道公开信息表', '街道公开信息表'],
  ['公开街道公开信息', '公开街道公开信息'],
  ['下辖和代管的各个街道公开信息', '下辖和代管的各个街道公开信息'],
])('the body of %s', (label, body) => {
  expect(bodyOf(label)).toBe(body);
});

it.each([
  ['其中“机构设置”栏目发布信息5条', '机构设置'],
  ['在“政策解读”专栏共公开信息5条', '政策解读'],
  ['政务频道更新信息5条', '政务'],
  ['办好政务专栏5条', null],
  ['发布信息5条', null],
])('the column in %s', (words, label) => {
  expect(countedIn(words, { start: 0, end: words.length }).map(columnOf)).toEqual([label]);
});
