import { describe, expect, it } from 'vitest';
import { findPeriodStated, findPublished } from '../src/figures/details/dates.ts';

const stated = (text: string, year: number | null = 2016) =>
  findPeriodStated(text, year).map((f) => [f.value, text.slice(f.start, f.end)]);
const whole = '2016-01-01/2016-12-31';

describe('统计期限 as a detail', () => {
  it.each([
    ['自2016年1月1日起至2016年12月31日止', whole],
    ['自2016年1月1日至12月31日', whole],
    ['从 2016 年 1 月 1 日 起 , 到 2016 年 12 月 31 日 止', whole],
    ['2016年1月1日—本年12月31日', whole],
    ['2016年1月1日(含)至当年12月31日', whole],
    ['2016年1月日至12月31日', whole],
    ['二○一六年一月一日至十二月三十一日', whole],
    ['自201611日起至1231日止', whole],
    ['20161月1日至201612月31日', whole],
    ['自2016年1月1日至1231日止', whole],
    ['2016 11日至1231日', whole],
    ['自20161月1 日至201612月31日止', whole],
    ['自2016年1月1日起至202016年12月31日止', whole],
    ['从2016年1月1日至2016年12月月31日', whole],
  ])('%s', (written, value) => {
    expect(stated(`本报告统计期限${written}。`)).toEqual([[value, written]]);
    expect(stated(`办公会定于${written}，`).map(([v]) => v)).toEqual([value]);
  });

  it.each([
    ['为2016年1月1日至12月31日', '2016年1月1日至12月31日'],
    [':2016年1月1日至12月31日', '2016年1月1日至12月31日'],
  ])('the word that leads to it is no part of it: 统计期限%s', (written, quote) => {
    expect(stated(`统计期限${written}。`)).toEqual([[whole, quote]]);
  });

  it.each([
    ['统计时段自2016年3月1日至2016年11月30日。', '2016-03-01/2016-11-30'],
    ['数据期限自2015年12月1日至2016年11月30日。', '2015-12-01/2016-11-30'],
    ['数据统计截至2016年11月30日。', '/2016-11-30'],
    ['统计数据截止到2016年11月30日止。', '/2016-11-30'],
    ['数据统计截止时间为2016年12月31日。', '/2016-12-31'],
    ['统计时间:2016.1.1-2016.11.30。', '2016-01-01/2016-11-30'],
    ['统计期限自2016-1-1起至2016-12-31止。', whole],
    ['统计期限自2016—1—1日起,至2016—12—31日止。', whole],
    ['统计期限：2016/1/1到12/31。', whole],
    ['数据统计时间20160101-20161231。', whole],
    ['2016.1.1-2016.12.31，公开有序。', whole],
    ['统计期限自2016年1月1日起至2016年底。', whole],
    ['统计期限从2016年元月1日起至12月31日止。', whole],
  ])('%s', (text, value) => {
    expect(stated(text).map(([v]) => v)).toEqual([value]);
  });

  it.each([
    '整治行动自2016年3月1日至2016年11月30日。',
    '整治行动自2016年1月1日至2016年6月30日。',
    '整治行动自2016年7月1日至2016年12月31日。',
    '统计期限自2016年1月1日至2月30日。',
    '建设期限2016.3.1-2016.11.30。',
    '2016.1.1-2016.6.30，开展整治。',
    '2014.1.1-2014.12.31，开展整治。',
    '项目编号2016-1-1-12-31。',
    '统计期限自2016-1-1至2016-2-30。',
    '统计期限自2016-12-1至2016-3-1。',
    '统计期限自201611日起至1131日止。',
    `统计表见附件，${'甲'.repeat(30)}自2016年3月1日至11月30日开展整治。`,
    '统计期限自2016年2月30日至12月31日。',
    '统计期限自2016年12月1日至3月1日。',
    '数据统计截至2016年11月31日。',
    '资金统计。截至2016年11月30日，',
    '自201611日起至201511231日止',
    '2016年3月1日',
  ])('none: %s', (text) => {
    expect(stated(text)).toEqual([]);
  });

  it('a whole year that is not the report’s must be said to be its period', () => {
    const text = '2015年1月1日至12月31日';
    expect(stated(`活动于${text}，`)).toEqual([]);
    expect(stated(`活动于${text}，`, null)).toHaveLength(1);
    expect(stated(`统计期限${text}，`)).toHaveLength(1);
  });

  it('what is read without 年 and 月, and nobody knows of which year the report is', () => {
    expect(stated('自201611日起至1231日止', null)).toEqual([[whole, '自201611日起至1231日止']]);
    expect(stated('活动自201511日起至1231日止')).toEqual([]);
  });

  it('spaces behind it are no part of it, nor is what is said before its end', () => {
    expect(stated('统计期限自2016年1月1日至12月31日 。')).toEqual([[whole, '自2016年1月1日至12月31日']]);
    expect(stated('本报告的数据统计截至2016年11月30日。')).toEqual([['/2016-11-30', '截至2016年11月30日']]);
  });

  it('the first that is one', () => {
    expect(stated('整治自2016年3月1日至5月1日，统计期限自2016年1月1日至12月31日。').map(([v]) => v)).toEqual([whole]);
  });
});

describe('the day of publication', () => {
  it('stands where the text writes it last', () => {
    const text = '时间:2017-01-09 正文。2017年1月9日起，2017年1月8日。二○一七年一月九日';
    expect(findPublished(text, '2017-01-09')).toEqual([
      { kind: 'published', value: '2017-01-09', start: text.indexOf('二'), end: text.length },
    ]);
    expect(findPublished(text, '2017-02-01')).toEqual([]);
    expect(findPublished(text, null)).toEqual([]);
  });
});
