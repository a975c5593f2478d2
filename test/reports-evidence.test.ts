import { describe, expect, test } from 'vitest';
import type { Document, Metadata } from '../src/documents/document.ts';
import { identityOf } from '../src/reports/identity.ts';

function documentOf(text: string, metadata: Metadata = {}, path = '某.txt'): Document {
  return { path, format: 'txt', encoding: 'utf-8', sha256: '', text, blocks: [], pages: [], metadata, problems: [] };
}
/** What a document says of its issuer and year: the place, the value and how much it weighs. */
function clues(text: string, metadata: Metadata = {}, path = '某.txt', url: string | null = null): string[] {
  return identityOf(documentOf(text, metadata, path), url)
    .clues.map((c) => `${c.from} ${c.for === 'issuer' ? c.name.name : c.year} ${c.weight}`)
    .sort();
}
const hints = (text: string) => identityOf(documentOf(text), null).regionHints;

describe('每一处话，各有分量', () => {
  test.each([
    ['统计期限', '统计期限自2016年1月1日起至12月31日止。', ['period 2016 5']],
    [
      '落款',
      '正文一句。\n柳河市青溪镇人民政府\n2017年1月9日',
      ['signature 青溪镇 4', 'signature 2016 1', 'body 青溪镇 0.5'],
    ],
    ['六月还在说去年', '正文一句。\n2017年6月30日', ['signature 2016 1']],
    ['七月说的是今年', '正文一句。\n2017年7月1日', ['signature 2017 1']],
    ['发布机构', '发布机构：柳河市教育局 ', ['metadata 柳河市教育局 2', 'body 柳河市教育局 0.5']],
    ['地址', '本机关位于柳河市，地址：东关街道建设路9号', ['address 东关街道 0.5']],
    ['年份打头的句子', '2016年，我镇公开有序。', ['body 2016 1.5']],
    ['年份打头的两句', '2016年，公开有序。\n2016年，没有申请。', ['body 2016 2']],
    ['年份再多也有限', '2016年，公开有序。\n'.repeat(9), ['body 2016 3']],
    ['正文里的名字', '党委重视，青溪镇成立小组。', ['body 青溪镇 0.5']],
    ['年份后的名字', '截至2016年，青溪镇没有申请。', ['body 青溪镇 1']],
    ['名字再多也有限', '会上，青溪镇发言。\n'.repeat(9), ['body 青溪镇 3']],
    ['同名不同地的分开数', '，临江市青溪镇。，柳河市青溪镇。', ['body 青溪镇 0.5', 'body 青溪镇 0.5']],
    ['县政府', '会上，青溪县人民政府发言。', ['body 青溪县 0.5']],
    ['局', '会上，青溪县教育局发言。', ['body 青溪县教育局 0.5']],
  ])('%s', (_, text, wanted) => {
    expect(clues(text)).toEqual([...wanted].sort());
  });

  test.each([
    ['从那一年起', '2008年5月1日起施行，2003年以来持续推进。2012 年 12 月 1 日施行。2013年之前没有。', []],
    ['十年的头一天', '二○一二年十二月三十一日召开会议。', []],
    ['句子中间的年份', '落实上级2015年要求。', []],
    ['泛称', '会上，我镇发言。', []],
  ])('不作数：%s', (_, text, wanted) => {
    expect(clues(text)).toEqual(wanted);
  });

  test.each([
    ['只有一个标题', '青溪镇2016年政府信息公开年度报告', ['title 2016 6', 'title 青溪镇 6']],
    ['没写单位', '2016年政府信息公开年度报告', ['title 2016 6']],
    [
      '最好的标题之外的',
      '青溪镇2016年政府信息公开年度报告\n\n桃源镇政府信息公开年度报告',
      ['title 2016 6', 'title 桃源镇 1', 'title 青溪镇 6'],
    ],
  ])('标题：%s', (_, text, wanted) => {
    expect(clues(text).filter((c) => c.startsWith('title'))).toEqual(wanted);
  });

  test.each([
    ['我镇', '现对我镇2016年工作作如下总结。'],
    ['本街道', '现将街道2016年情况公布如下。'],
    ['现将', '现将2016年情况公布如下。'],
    ['括号后', '（一）2016年情况。'],
  ])('年份前可以有：%s', (_, text) => {
    expect(clues(text)).toContain('body 2016 1.5');
  });
});

describe('文件名', () => {
  test.each([
    ['青溪镇2016.txt', ['青溪镇', '2016']],
    ['报告/2016/青溪镇.年报.docx', ['青溪镇']],
    ['C:\\报告\\青溪镇_2016.pdf', ['青溪镇', '2016']],
    ['2016年青溪镇年报.txt', ['青溪镇', '2016']],
    ['青溪镇-终稿.txt', ['青溪镇']],
    ['青溪镇', ['青溪镇']],
    ['120160.txt', []],
    ['201612.txt', []],
    ['新建文档.txt', []],
    ['a青溪镇b.txt', ['青溪镇']],
  ])('%s', (path, values) => {
    expect(clues('', {}, path)).toEqual(values.map((v) => `file-name ${v} 2`).sort());
  });
});

describe('网页自己说的', () => {
  test('发布者和网页标题', () => {
    expect(clues('', { publisher: '青溪镇人民政府', title: '青溪镇2016年政府信息公开年度报告_政务网' })).toEqual([
      'metadata 2016 4',
      'metadata 青溪镇 2',
      'metadata 青溪镇 4',
    ]);
    expect(clues('', { publisher: '本站', title: '信息公开年报' })).toEqual([]);
    expect(clues('', { title: '青溪镇政府信息公开年报' })).toEqual(['metadata 青溪镇 4']);
  });

  test.each([
    ['http://x.example/a?fbtime=2016', ['address 2016 3']],
    ['http://x.example/a?id=1&fbtime=2016&p=2', ['address 2016 3']],
    ['http://x.example/a?fbtime=20161', []],
    ['http://x.example/fbtime=2016', []],
  ])('网址里的年份：%s', (url, wanted) => {
    expect(clues('', {}, '某.txt', url)).toEqual(wanted);
    expect(clues('', { url })).toEqual(wanted);
  });

  test('发布日期先看网页自己的，再看正文的', () => {
    const of = (metadata: Metadata) => identityOf(documentOf('发布日期：2017-01-09', metadata), null).published;
    expect(of({})).toBe('2017-01-09');
    expect(of({ published: '2017-02-01' })).toBe('2017-02-01');
  });
});

describe('开头才找谁的报告', () => {
  const opening = (n: number) => `${'公开有序。'.repeat(n)}\n`;
  const said = '本报告由青溪镇人民政府编制。';
  const named = (text: string) => clues(text).includes('first-sentence 青溪镇 4');

  test.each([
    ['头一节之前', `${opening(13)}${said}\n一、概述\n正文。`, true],
    ['头一节之后不算', `${opening(13)}一、概述\n${said}`, false],
    ['开头几乎没有，就看到第二节', `青溪镇\n一、概述\n${said}\n二、公开\n正文。`, true],
    ['第二节之后不算', `青溪镇\n一、概述\n正文。\n二、公开\n${said}`, false],
    ['（一）不是头一节', `${opening(13)}（一）说明\n${said}\n一、概述`, true],
    ['没有节，只看前七百字', `${opening(130)}${said}`, true],
    ['没有节，七百字之后不算', `${opening(140)}${said}`, false],
    ['头一节太远，只看一千四百字', `${opening(270)}${said}\n一、概述`, true],
    ['一千四百字之后不算', `${opening(280)}${said}\n一、概述`, false],
  ])('%s', (_, text, wanted) => {
    expect(named(text)).toBe(wanted);
  });
});

describe('在哪里，开头的收件人和地址也说得出', () => {
  test.each([
    ['柳河市政府信息公开办公室：\n现将情况报告如下。', ['柳河市']],
    ['现将情况报告如下。\n  云岭省柳河市人民政府：', ['云岭省/柳河市']],
    ['柳河市政府办：', ['柳河市']],
    ['柳河市人民政府办公室 ：', ['柳河市']],
    ['地址：柳河市人民路2号', ['柳河市']],
    ['地 址 为云岭省柳河市建设大道9号', ['云岭省/柳河市']],
    ['地址柳河市青溪县东关街道5号', ['柳河市/青溪县']],
  ])('%s', (text, wanted) => {
    expect(hints(text)).toEqual(wanted);
  });

  test.each(['我县政府：', '区政府办公室：', '地址：人民路2号', '请看，柳河市政府：', '柳河市政府'])(
    '说不出：%s',
    (text) => {
      expect(hints(text)).toEqual([]);
    },
  );
});
