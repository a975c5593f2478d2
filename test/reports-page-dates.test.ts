import { describe, expect, it } from 'vitest';
import { findPageFacts } from '../src/reports/page-facts.ts';
import { findSignature } from '../src/reports/signature.ts';

const published = (text: string) => findPageFacts(text).published;

describe('a date without a word for it in the head of a page', () => {
  it.each([
    ['2022-01-25 14:48 柳河市教育局\n正文', '2022-01-25'],
    ['2022-01-25 8:48:05 柳河市教育局', '2022-01-25'],
    ['首页\n 2022-01-25 14:48 柳河市教育局 \n正文', '2022-01-25'],
    ['2018年1月11日 来源:青溪镇', '2018-01-11'],
    ['2018年1月11日 8:05 来源:青溪镇', '2018-01-11'],
    ['2018年1月11日   18:05:44    来源:青溪镇', '2018-01-11'],
    ['(2018-01-11) 来源:青溪镇', '2018-01-11'],
    ['(2018-01-11 08:05)来源:青溪镇', '2018-01-11'],
  ])('%j', (text, date) => {
    expect(published(text)).toBe(date);
  });

  it.each([
    ['before a sentence', '2018-01-11 召开会议'],
    ['before a sentence, with the time', '2018-01-11 14:48 柳河市教育局召开会议。'],
    ['before a word too short for a body', '2018-01-11 14:48 教育\n'],
    ['no space behind the time', '2018-01-11 14:48柳河市教育局\n'],
    ['without the time', '2018-01-11 柳河市教育局\n'],
    ['other words before 来源', '2018-01-11 信息来源:青溪镇'],
    ['within a line', '会议于2018-01-11 14:48 柳河市教育局\n'],
    ['far below', `${'正文一句。\n'.repeat(300)}2018-01-11 来源:青溪镇`],
  ])('none: %s', (_, text) => {
    expect(published(text)).toBeNull();
  });
});

describe('who signed', () => {
  const signed = (text: string) => {
    const found = findSignature(text);
    return found && [found.name?.name ?? null, found.date];
  };

  it('also in brackets', () => {
    expect(signed('正文。\n(青溪镇人民政府)\n(2017年1月9日)')).toEqual(['青溪镇', '2017-01-09']);
  });

  it.each([
    '青溪镇人民政府\n2016-2017年1月9日',
    '青溪镇人民政府\n于2017年1月9日',
    '青溪镇人民政府\n2017年1月9日第一次全体会议在镇政府礼堂召开了',
    '青溪镇人民政府 2017年1月9日印发',
  ])('no signature: %j', (text) => {
    expect(signed(text)).toBeNull();
  });
});
