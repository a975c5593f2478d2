import { describe, expect, it } from 'vitest';
import { extract } from '../src/figures/extract.ts';
import { reportOf } from './figures-corpus.ts';

/** Sums that are said not to make their total. */
const sums = (text: string): string[] =>
  extract(reportOf(`二、主动公开政府信息情况\n${text}`, 2015))
    .problems.filter((p) => p.code === 'sum-mismatch')
    .map((p) => /总数是 (?<said>\d+).*相加是 (?<made>\d+)/u.exec(p.message)!.slice(1).join('/'));

describe('classes that make less contradict their total where the list names all', () => {
  it.each([
    ['分别为', '全年公开政府信息58条，分别为组织机构12条、财政信息9条、工作动态31条。', '58/52'],
    ['包括', '全年公开政府信息58条，包括组织机构12条、财政信息9条、工作动态31条。', '58/52'],
    ['分为', '全年公开政府信息58条，分为组织机构类12条、工作动态类31条。', '58/43'],
    ['按类别分', '公开信息58条。按类别分：组织机构类12条；工作动态类31条。', '58/43'],
    ['a colon', '公开信息58条：组织机构类12条，工作动态类31条。', '58/43'],
    ['a bracket', '公开信息58条（组织机构类12条，工作动态类31条）。', '58/43'],
    ['其他 at its end', '公开信息58条，其中组织机构类12条，工作动态类31条，其他类5条。', '58/48'],
    ['five and a full stop', '公开信息58条，其中概况类2条，法规类3条，规划类4条，财政类5条，动态类31条。', '58/45'],
    [
      'five with shares',
      '公开信息80条，其中概况类8条，占10%，法规类8条，占10%，规划类4条，占5%，财政类4条，占5%，动态类40条，占70%。',
      '80/64',
    ],
    [
      'a line each',
      '公开信息58条，其中：\n1.概况类2条；\n2.法规类3条；\n3.规划类4条；\n4.财政类5条；\n5.动态类31条。',
      '58/45',
    ],
  ])('%s', (_, text, said) => {
    expect(sums(text)).toEqual([said]);
  });
});

describe('a list that names some of them, was cut off or not read whole, contradicts nothing', () => {
  it.each([
    ['some behind 其中', '公开信息143条，其中规范性文件8条、人事类7条、重大决策类12条、重要会议类15条。'],
    ['主要包括', '公开信息58条，主要包括概况类2条，法规类3条，规划类4条，财政类5条，动态类31条。'],
    ['two behind 包括', '公开信息58条，包括规范性文件2条、人事任免3条。'],
    ['等', '公开信息58条，其中概况类2条，法规类3条，规划类4条，财政类5条，动态类31条等。'],
    [
      'with more named behind',
      '公开信息58条，其中概况类2条，会议3条，解读4条，财政5条，动态31条，文化、教育等有序公开。',
    ],
    ['the text ends in a name', '公开信息58条，分别为概况类2条，法规类3条，重大建设项目、为民办实事'],
    ['the text ends behind five', '公开信息58条，其中概况类2条，法规类3条，规划类4条，财政类5条，动态类31条'],
    ['a class without its number', '公开信息58条，分别为概况类2条，法规类，规划类4条，动态类31条。'],
    ['a number that is not read', '公开信息58条，分别为概况类2条，法规类12至13条，规划类4条，动态类31条。'],
    [
      'fewer than it says there are',
      '公开信息58条，共分7类，其中概况类2条，法规类3条，规划类4条，财政类5条，动态类31条。',
    ],
    ['bracketed behind 其中', '公开信息58条（其中概况类2条，动态类31条）。'],
    ['a colon behind 其中', '公开信息58条，其中：概况类2条，动态类31条。'],
  ])('%s', (_, text) => {
    expect(sums(text)).toEqual([]);
  });
});

describe('what stands in a list twice, or within an item of it', () => {
  it('a class that is printed twice counts twice', () => {
    const text =
      '公开信息92条。其中机构职能类9条，占9.8%；行政职责类4条，占4.3%；机构职能类9条，占9.8%；业务动态类70条，占76.1%。';
    expect(sums(text)).toEqual([]);
    const figures = extract(reportOf(`二、主动公开政府信息情况\n${text}`, 2015)).figures;
    expect(figures.filter((f) => f.breakdown[0]?.label === '机构职能类' && f.unit === '条')).toHaveLength(2);
  });

  it('a list that is printed twice is one', () => {
    const list = '公开信息13条，其中甲类9条，乙类4条。';
    const figures = extract(reportOf(`二、主动公开政府信息情况\n${list}\n${list}`, 2015)).figures;
    expect(figures.map((f) => f.value)).toEqual([13, 9, 4]);
  });

  it.each([
    '公开信息92条：财政信息40条，政务动态52条，其中图片新闻12条。',
    '公开信息92条，其中财政信息40条，政务动态52条（含图片新闻12条）。',
    '公开信息90条，其中：政策文件12条（含规范性文件2条），工作动态78条。',
    '公开信息92条，其中财政信息40条（其中预算12条、决算3条），政务动态52条。',
    '公开信息92条，其中财政信息40条，其中预算12条、决算3条，政务动态52条。',
    '公开信息66条，其中财政信息40条，政务动态20条（含图片新闻12条）。',
  ])('a part of an item is no item beside it: %s', (text) => {
    expect(sums(text)).toEqual([]);
  });

  it('and is not added to what the items make', () => {
    expect(sums('公开信息85条，其中财政信息40条，政务动态52条（含图片新闻12条）。')).toEqual(['85/92']);
    expect(sums('公开信息85条，其中财政信息40条（其中预算12条、决算3条），政务动态52条。')).toEqual(['85/92']);
  });
});

describe('classes in a paragraph of their own that make more than the total', () => {
  it.each([
    ['（一）公开数量\n共公开政府信息92条。\n（二）主要类别\n工作信息类45条，公文类48条，办法类5条。', '92/98'],
    ['（一）公开政府信息的数量共92条。\n（二）公开政府信息的主要类别情况：党政信息类47条，文件类51条。', '92/98'],
    ['1.全年公开政府信息共92条。\n2.公开的主要内容：财政信息40条，政务动态62条，其中图片新闻12条。', '92/102'],
    ['1.本年公开政府信息92条，历年累计公开政府信息400条。\n2.信息类别：财政类140条，动态类62条。', '92/202'],
  ])('%s', (text, said) => {
    expect(sums(text)).toEqual([said]);
  });

  it.each([
    ['less, of 主要类别', '（一）公开政府信息的数量共92条。\n（二）主要类别情况：党政信息类47条，文件类20条。'],
    ['the same', '（一）公开政府信息的数量共67条。\n（二）主要类别情况：党政信息类47条，文件类20条。'],
    ['less than all years’', '1.历年累计公开政府信息400条。\n2.信息类别：财政类140条，动态类62条。'],
    ['channels', '（一）公开政府信息的数量共92条。\n（二）公开类别：网站公开类47条，公众号47条，公开栏14条。'],
    ['fields of their own', '1.全年公开政府信息共92条。\n2.重点领域公开：财政信息类40条，政务动态类62条。'],
    ['under another total', '1.公开政府信息92条。\n2.公开类别：公开财政信息60条，其中预算33条、决算27条。'],
  ])('nothing is said of %s', (_, text) => {
    expect(sums(text)).toEqual([]);
  });
});
