import { describe, expect, test } from 'vitest';
import type { Document, Metadata, Problem } from '../src/documents/document.ts';
import { createReport } from '../src/reports/identify.ts';
import { findPeriod, isWholeYear } from '../src/reports/period.ts';
import { branch, sectionAt } from '../src/reports/sections.ts';
import type { GivenSource } from '../src/reports/sources.ts';

const whole = { from: '2016-01-01', to: '2016-12-31' };

describe('统计期限里读得出的', () => {
  test.each([
    ['断在两行', '统计期限自2016年1月1日\n起至2016年12月31日止。', { period: whole, year: 2016, until: null }],
    ['只说年份', '本报告统计范围为2016年度。', { period: null, year: 2016, until: null }],
    ['截至哪天', '数据统计截至2016-11-30。', { period: null, year: 2016, until: '2016-11-30' }],
    ['截至哪天，没写年份', '数据截至11月30日。', { period: null, year: null, until: '2015-11-30' }],
    [
      '没写年份',
      '统计期限自1月1日至12月31日。',
      { period: { from: '2015-01-01', to: '2015-12-31' }, year: null, until: null },
    ],
    [
      '只有一天',
      '统计期限自2016年5月5日至2016年5月5日。',
      { period: { from: '2016-05-05', to: '2016-05-05' }, year: 2016, until: null },
    ],
    [
      '跨年的写后一年',
      '统计期限自2015年12月1日至2016年11月30日。',
      { period: { from: '2015-12-01', to: '2016-11-30' }, year: 2016, until: null },
    ],
    [
      '算到次年第一天的是前一年',
      '统计期限自2014年1月1日至2015年1月1日。',
      { period: { from: '2014-01-01', to: '2015-01-01' }, year: 2014, until: null },
    ],
    [
      '算到次年一月的是后一年',
      '统计期限自2014年1月1日至2015年1月2日。',
      { period: { from: '2014-01-01', to: '2015-01-02' }, year: 2015, until: null },
    ],
    ['点号写的', '统计时间为2016.1.1-2016.12.31。', { period: whole, year: 2016, until: null }],
    ['短横写的，带“日”', '统计期限自2016-1-1日起至2016-12-31日止。', { period: whole, year: 2016, until: null }],
    ['破折号写的', '统计期限自2016—1—1起至2016—12—31止。', { period: whole, year: 2016, until: null }],
    ['年份只写一次', '统计时间为2016.1.1-12.31。', { period: whole, year: 2016, until: null }],
    ['没有记号', '统计期限：20160101-20161231。', { period: whole, year: 2016, until: null }],
    [
      '第一处读不出就看下一处',
      '统计口径见说明。数据统计期限自2016年1月1日至12月31日。',
      { period: whole, year: 2016, until: null },
    ],
  ])('%s', (_, text, wanted) => {
    expect(findPeriod(text, 2015)).toMatchObject(wanted);
  });

  test.each([
    ['年份在下一句', '统计口径见说明。2014年，公开有序。'],
    ['年份太远', `统计口径${'甲'.repeat(40)}2014年。`],
    ['不是一整年', '2016年1月1日至6月30日，公开有序。'],
    ['不从年初起', '2016年3月1日至12月31日，公开有序。'],
    ['止日不存在', '统计期限自2016年1月1日至2月30日。'.replace('2016年', '')],
    ['一整年而没写年份', '公开时间1月1日至12月31日。'],
    ['截至的日子不存在', '数据截至11月31日。'],
    ['年份只写一次，又不在统计的话里', '编号2016-1-1-12-31。'],
    ['记号之间的日子不存在', '统计期限自2016-1-1至2016-2-30。'],
    ['止在起之前', '统计期限自12月1日至1月1日。'],
  ])('读不出：%s', (_, text) => {
    expect(findPeriod(text, 2015)).toMatchObject({ period: null, year: null, until: null });
  });

  test.each(['2016年1月1日至12月31日，公开有序。', '2016.1.1-2016.12.31，公开有序。'])(
    '不在统计的话里，但恰是报告的一整年：%s',
    (text) => {
      expect(findPeriod(text, 2016)).toMatchObject({ period: whole, year: 2016 });
      expect(findPeriod(text, null)).toMatchObject({ period: whole, year: 2016 });
      expect(findPeriod(text, 2015)).toMatchObject({ period: null, year: null });
    },
  );

  test('没有年份可用', () => {
    expect(findPeriod('统计期限自1月1日至12月31日。', null)).toMatchObject({ period: null, year: null, until: null });
  });

  test.each([
    ['2016-01-01', '2016-12-31', true],
    ['2016-01-02', '2016-12-31', false],
    ['2016-01-01', '2016-12-30', false],
    ['2015-01-01', '2016-12-31', false],
  ])('一整年：%s 到 %s', (from, to, wanted) => {
    expect(isWholeYear({ from, to })).toBe(wanted);
  });
});

const broken: Problem = { code: 'x', severity: 'error', message: '读不出。' };
function reportOf(text: string, given: GivenSource | null = null, more: Partial<Document> = {}) {
  const document: Document = {
    path: '某.txt',
    format: 'txt',
    encoding: 'utf-8',
    sha256: 'ab12',
    text,
    blocks: [],
    pages: [],
    metadata: {},
    problems: [],
    ...more,
  };
  return createReport(document, given, '2026-06-01');
}
const titled = '青溪镇2016年政府信息公开年度报告';

describe('报告', () => {
  test('来处照给定的，没给的照文件', () => {
    const metadata: Metadata = { url: 'http://x.example/1', published: '2017-01-09' };
    expect(reportOf(titled, null, { metadata }).source).toEqual({
      file: '某.txt',
      sha256: 'ab12',
      url: 'http://x.example/1',
      published: '2017-01-09',
      retrieved: null,
    });
    const given = { file: '青/甲.txt', url: 'http://y.example', published: '2017-02-01', retrieved: '2020-01-01' };
    expect(reportOf(titled, given, { metadata }).source).toEqual({ ...given, sha256: 'ab12' });
  });

  test('称呼：给定的，标题行，网页标题，都没有就自拟', () => {
    const metadata = { title: '年报网页' };
    expect(reportOf(titled, { file: 'a', title: '给定' }, { metadata }).title).toBe('给定');
    expect(reportOf(titled, null, { metadata }).title).toBe(titled);
    expect(reportOf('正文。', null, { metadata }).title).toBe('年报网页');
    expect(reportOf('正文。').title).toBe('政府信息公开年度报告');
    expect(reportOf('正文。', { file: 'a', year: 2016 }).title).toBe('2016年政府信息公开年度报告');
    expect(reportOf('正文。', { file: 'a', issuer: '青溪镇' }).title).toBe('青溪镇政府信息公开年度报告');
  });

  test('编号：不知道的空着', () => {
    expect(reportOf('正文。').id).toBe('//');
    expect(reportOf('正文。', { file: 'a', region: '柳河市', year: 2016 }).id).toBe('柳河市//2016');
  });

  test('给定的都是依据，没给的不是', () => {
    const sources = (given: GivenSource) => reportOf('正文。', given).evidence.filter((e) => e.from === 'sources');
    expect(sources({ file: 'a', issuer: '青溪镇', region: '柳河市', year: 2016 })).toEqual([
      { for: 'issuer', from: 'sources', value: '青溪镇', weight: 100 },
      { for: 'region', from: 'sources', value: '柳河市', weight: 100 },
      { for: 'year', from: 'sources', value: '2016', weight: 100 },
    ]);
    expect(sources({ file: 'a' })).toEqual([]);
  });

  test('从上一年算起、算到这一年的，仍是这一年的期限；另一年的不是', () => {
    const period = (sentence: string) => reportOf(`${titled}\n${sentence}`).period;
    expect(period('统计期限自2015年12月1日至2016年11月30日。')).toEqual({ from: '2015-12-01', to: '2016-11-30' });
    expect(period('统计期限自2016年2月1日至2017年1月31日。')).toEqual({ from: '2016-02-01', to: '2017-01-31' });
    expect(period('统计期限自2013年1月1日至2013年12月31日。')).toBeNull();
  });

  test.each([
    ['截至年底之前', '数据截至2016年11月30日。', '2016-11-30'],
    ['截至年底', '数据截至2016年12月31日。\n青溪镇人民政府\n2016年12月20日', undefined],
    ['截至次年', '数据截至2017年1月31日。\n青溪镇人民政府\n2017年2月2日', undefined],
    ['截至上一年，落款在年内', '数据截至2015年11月30日。\n青溪镇人民政府\n2016年12月20日', '2016-12-20'],
    ['期限到年底，落款在年内', '统计期限自2016年1月1日至12月31日。\n青溪镇人民政府\n2016年12月20日', undefined],
    ['期限早于落款', '统计期限自2016年1月1日至11月30日。\n青溪镇人民政府\n2016年12月20日', '2016-11-30'],
  ])('算到哪天：%s', (_, text, wanted) => {
    expect(reportOf(`${titled}\n${text}`).asOf).toBe(wanted);
  });

  test('不知道哪一年，就不说算到哪天', () => {
    expect(reportOf('青溪镇政府信息公开年度报告\n数据截至11月30日。').asOf).toBeUndefined();
    expect(reportOf('青溪镇年报\n统计期限自2031年1月1日至2031年6月30日。').asOf).toBeUndefined();
  });

  test('每种毛病都说得清', () => {
    const told = (...args: Parameters<typeof reportOf>) => reportOf(...args).problems.map((p) => p.message);
    expect(told('正文。')).toEqual([
      '「某.txt」里没有写明是哪个单位的报告。请在 sources.json 中为它写上 issuer（发布单位）。',
      '「某.txt」里看不出是哪一年的报告。请在 sources.json 中为它写上 year（年份）。',
    ]);
    expect(told(titled, { file: 'a', year: 2015 })).toEqual([
      'sources.json 写的是2015年，「某.txt」的正文更像2016年的报告，请核对。',
    ]);
    expect(told('青溪镇政府信息公开年度报告', { file: 'a', year: 2015 })).toEqual([]);
    const doubtful = `${titled}\n统计期限自2015年1月1日至2015年12月31日。`;
    expect(told(doubtful)).toEqual([
      '「某.txt」里2016年和2015年两种写法并存，按2016年收录；如不对，请在 sources.json 中写上 year。',
    ]);
    expect(told(doubtful, { file: 'a', year: 2016 })).toHaveLength(1);
  });

  test('读坏的文件不再说没写单位；读出了字的照说，警告不算读坏', () => {
    const told = (text: string, problems: readonly Problem[]) => reportOf(text, null, { problems }).problems.length;
    expect(told('', [broken])).toBe(0);
    expect(told('', [{ ...broken, severity: 'warning' }, broken])).toBe(0);
    expect(told('', [{ ...broken, severity: 'warning' }])).toBe(2);
    expect(told('正文。', [broken])).toBe(2);
    expect(told('', [])).toBe(2);
  });
});

describe('节', () => {
  const sections = [0, 5, 9, 20].map((start, i, all) => ({
    headings: i === 0 ? [] : ['一、概述', `（${i}）`],
    start,
    end: all[i + 1] ?? 30,
  }));
  test.each([
    [0, 0],
    [4, 0],
    [5, 1],
    [8, 1],
    [9, 2],
    [19, 2],
    [20, 3],
    [29, 3],
  ])('第 %d 个字在第 %d 节', (offset, i) => {
    expect(sectionAt(sections, offset)).toBe(sections[i]);
  });

  test('界外没有节', () => {
    expect([-1, 30, 99].map((offset) => sectionAt(sections, offset))).toEqual([undefined, undefined, undefined]);
    expect(sectionAt([], 0)).toBeUndefined();
  });

  test('上级标题之下的一整段', () => {
    expect(branch(sections, sections[2]!, 0)).toEqual({ start: 5, end: 30 });
    expect(branch(sections, sections[2]!, 1)).toEqual({ start: 9, end: 20 });
  });
});
