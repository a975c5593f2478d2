import { describe, expect, it } from 'vitest';
import { readNumeral } from '../src/figures/numerals.ts';
import { cellTokens, cellValue, labelOf, tokensOf } from '../src/figures/tables/cells.ts';

describe('numerals', () => {
  it.each([
    ['0', 0],
    ['133', 133],
    ['３１３', 313],
    ['１，０２４', 1024],
    ['1,024', 1024],
    ['12,345,678', 12345678],
    ['1,024.55', 1024.55],
    ['1 024', 1024],
    ['2.25', 2.25],
    ['２．５', 2.5],
    ['0.1234567', 0.1234567],
    ['2.2万', 22000],
    ['1.17万', 11700],
    ['3亿', 300000000],
    ['5十万', 500000],
    ['8百', 800],
    ['零', 0],
    ['〇', 0],
    ['五', 5],
    ['两', 2],
    ['二〇一五', 2015],
    ['二五〇', 250],
    ['一二三四', 1234],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['三十五', 35],
    ['一百二十三', 123],
    ['三百五', 350],
    ['三百零五', 305],
    ['三千五', 3500],
    ['三千零五十', 3050],
    ['两千零五', 2005],
    ['三万五', 35000],
    ['三万零五', 30005],
    ['一万二千三百四十五', 12345],
    ['二十万', 200000],
    ['两万三千', 23000],
    ['一亿', 100000000],
    ['一亿二千万', 120000000],
    ['三亿零五', 300000005],
    ['一亿零二万', 100020000],
    ['一万亿', 1000000000000],
    ['壹佰贰拾叁', 123],
    ['肆仟伍佰陆拾柒', 4567],
    ['捌拾玖', 89],
  ])('%s is %d', (written, value) => {
    expect(readNumeral(written)).toBe(value);
  });

  it.each([
    '',
    ' ',
    '三四',
    '二三四',
    '甲',
    '12甲',
    '甲12',
    '百',
    '千二',
    '万',
    '十百',
    '二十三十',
    '二二十',
    '1,02',
    '1,0244',
    '12万甲',
    '零万',
  ])('%j is none', (written) => {
    expect(readNumeral(written)).toBeNull();
  });
});

const cells = (text: string) => tokensOf(text, { start: 0, end: text.length }).map((t) => t.text);
const numberIn = (text: string) => cellValue({ text, start: 0, end: text.length, line: 0 });
const labelled = (text: string) => labelOf({ text, start: 0, end: text.length, line: 0 });

describe('cells of a flattened table', () => {
  it.each([
    ['a cell a line', '规章\n\n0\n1', ['规章', '0', '1']],
    ['pipes', '规章 | 0 | 1 |', ['规章', '0', '1']],
    ['a blank between pipes', '规章 | 0 |  | 1 |', ['规章', '0', '', '1']],
    ['pipes on both sides', '| 规章 | 0 |', ['规章', '0']],
    ['digits run together', '规章 0 1 0', ['规章', '0', '1', '0']],
    ['a label and its number', '主动公开政府信息数326', ['主动公开政府信息数', '326']],
    ['a numbered label and its number', '12.主动公开政府信息数+3.5', ['12.主动公开政府信息数', '+3.5']],
    ['a number alone', '-12.5', ['-12.5']],
  ])('%s', (_, text, wanted) => {
    expect(cells(text)).toEqual(wanted);
  });

  it('each cell has its place and its line', () => {
    const text = '前文\n  规章 |  12 | \n行政许可 | 3';
    const tokens = tokensOf(text, { start: 3, end: text.length });
    expect(tokens.map((t) => text.slice(t.start, t.end))).toEqual(['规章', '12', '行政许可', '3']);
    expect(tokens.map((t) => t.line)).toEqual([0, 0, 1, 1]);
    expect(tokensOf(text, { start: 3, end: 7 }).map((t) => t.text)).toEqual(['规章']);
  });

  it('cells that kept their rows come row by row', () => {
    const text = '甲乙丙 丁';
    const at = (row: number, column: number, start: number, end: number) => ({
      row,
      column,
      rowspan: 1,
      colspan: 1,
      span: { start, end },
    });
    const tokens = cellTokens(text, [at(1, 1, 2, 5), at(0, 1, 1, 2), at(1, 0, 0, 0), at(0, 0, 0, 1)]);
    expect(tokens.map(({ text: t, line }) => [t, line])).toEqual([
      ['甲', 0],
      ['乙', 0],
      ['', 1],
      ['丙丁', 1],
    ]);
  });

  it.each([
    ['0', 0],
    ['1024', 1024],
    ['1,024', 1024],
    ['12,345,678', 12345678],
    ['29.0506', 29.0506],
    ['+19', 19],
    ['-8', -8],
    ['-0', 0],
    ['增3', 3],
    ['增加3', 3],
    ['减3', -3],
    ['减少3', -3],
    ['减少0', 0],
    ['3件', 3],
    ['7项', 7],
  ])('%s counts', (text, value) => {
    expect(numberIn(text)).toEqual({ value });
  });

  it.each(['', '/', '-', '--', '—', '——', '无数据'])('%j says nothing', (text) => {
    expect(numberIn(text)).toEqual({ value: null });
  });

  it.each(['甲', '3甲', '甲3', '1,02', '1,0245', '---', '第3', '3.', '2016年'])('%s is no value', (text) => {
    expect(numberIn(text)).toBeUndefined();
  });

  it('an amount in 元 or 万 says so', () => {
    expect([numberIn('38.5万元'), numberIn('2750元'), numberIn('38.5万'), numberIn('0.29万')]).toEqual(
      [385000, 2750, 385000, 2900].map((value) => ({ value, inYuan: true })),
    );
  });

  it.each([
    ['一、本年新收', '本年新收'],
    ['十二、其他', '其他'],
    ['十二其他', '其他'],
    ['（一）予以公开'.replace('（', '(').replace('）', ')'), '予以公开'],
    ['(十一)其他', '其他'],
    ['(12)、其他', '其他'],
    ['1.属于国家秘密', '属于国家秘密'],
    ['12、其他', '其他'],
    ['【规章】', '规章'],
    ['行政[许可],', '行政许可'],
    ['3.5', '3.5'],
  ])('the label of %s', (text, label) => {
    expect(labelled(text)).toBe(label);
  });
});
