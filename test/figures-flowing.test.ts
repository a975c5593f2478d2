import { describe, expect, it } from 'vitest';
import { flowing } from '../src/figures/text/flow.ts';

const han = (n: number, end = '镇') => `${'镇'.repeat(n - 1)}${end}`;
const lines = (n: number, line: string) => Array.from({ length: n }, () => line);
/** The line breaks that were kept, of all. */
const kept = (text: string) => flowing(text).split('\n').length - 1;

describe('a line goes on in the next', () => {
  it.each([
    ['that begins with a sign', '公开信息60条\n,收到申请3件', '公开信息60条 ,收到申请3件'],
    ['that begins with a sign, over a blank line', '公开信息60条\n\n,收到3件', '公开信息60条  ,收到3件'],
    ['that is a number, where its unit follows', '公开信息\n60\n条,其中', '公开信息 60 条,其中'],
    ['that is a number, over blank lines', '公开信息\n60\n\n \n条,其中', '公开信息 60    条,其中'],
    ['that begins with the unit', '60\n条,其中', '60 条,其中'],
    ['that begins with what it counts', '配备了\n3名工作人员', '配备了 3名工作人员'],
    ['that begins with the unit of a number in prose', '共公开信息60\n余条,其中', '共公开信息60 余条,其中'],
    ['behind a comma', '公开信息60条,\n收到申请3件', '公开信息60条, 收到申请3件'],
    ['behind a comma, over a blank line', '公开信息60条,\n\n收到申请3件', '公开信息60条,  收到申请3件'],
    ['behind a semicolon: an item a line', '财政信息60条;\n规划信息3条;', '财政信息60条; 规划信息3条;'],
    ['behind a colon', '其中:\n财政信息60条', '其中: 财政信息60条'],
    ['that is the count of the last words', '网站公开48条,微信公开\n6条,其他4条', '网站公开48条,微信公开 6条,其他4条'],
  ])('%s', (_, text, wanted) => {
    expect(flowing(text)).toBe(wanted);
  });

  it.each([
    ['behind a sentence', '工作结束。\n60\n'],
    ['behind a sentence, whatever the unit', '工作结束。\n60\n12\n'],
    ['where another number follows', '公开信息\n60\n12\n7'],
    ['with cells before it', '规章 | 1\n,2'],
    ['with cells in it', '规章\n,2 | 3'],
    ['where nothing stood before', '\n,收到3件'],
    ['that is blank', '公开信息\n \n收到3件'],
    ['that only begins with a digit', '召开了\n3届1次全会'],
    ['where a row begins like a unit', '政策信息 60\n人事信息 3\n个人信息 4\n条例 2'],
    ['behind the colon of a heading', '一、主动公开情况:\n公开信息3条'],
    ['behind the number of a heading', '一、\n公开信息3条'],
    ['where a number begins an item', '公开信息60条,\n1.财政信息3条'],
    ['behind a title', `${'镇'.repeat(30)}年度报告\n公开信息3条,收到申请3件。`],
    ['behind no such word', '政府网\n3名工作人员'],
    ['behind no prose', '微信公开\n6条,其他4条'],
    ['that counts no more than a cell does', '网站48条,微信公开\n6条'],
  ])('not %s', (_, text) => {
    expect(flowing(text).replace(/\n60 条/u, '\n60\n条')).toBe(text);
  });
});

describe('lines that a page broke', () => {
  it.each([
    ['six of twenty characters', lines(6, han(20)), 0],
    ['five', lines(5, han(20)), 0],
    ['four are too few', lines(4, han(20)), 3],
    ['of fifteen characters are cells', lines(6, han(15)), 5],
    ['of sixteen', lines(6, han(16)), 0],
    ['of sixty-five', lines(6, han(65)), 0],
    ['of sixty-six are no page’s', lines(6, han(66)), 5],
    ['of forty letters', lines(6, 'a'.repeat(40)), 0],
    ['of thirty letters', lines(6, 'a'.repeat(30)), 5],
    ['behind one that is nearly as long', [...lines(5, han(20)), han(18), han(20)], 0],
    ['not behind a shorter one', [...lines(5, han(20)), han(17), han(20)], 1],
    ['spaces behind it make none longer', [...lines(5, han(20)), `${han(17)}      `, han(20)], 1],
    ['blank lines between do not count', lines(5, `${han(20)}\n`), 1],
    ['half of them end a clause', [...lines(6, han(20)), ...lines(6, han(20, ','))], 0],
    ['most of them end a sentence', [...lines(5, han(20)), ...lines(7, han(20, '。'))], 11],
    ['also with spaces behind', [...lines(5, han(20)), ...lines(7, `${han(20, '。')}  `)], 11],
    ['most of them end a clause: those go on in the next', [...lines(5, han(20)), ...lines(7, han(20, ','))], 5],
    ['a quarter of all', [...lines(5, han(20)), ...lines(15, han(8))], 14],
    ['not before a heading', [...lines(5, han(20)), `一、${han(18)}`], 1],
    ['less than a quarter of all', [...lines(5, han(20)), ...lines(16, han(8))], 20],
  ])('%s', (_, page, breaks) => {
    expect(kept(page.join('\n'))).toBe(breaks);
  });

  it('few lines tell it where the longest breaks off in the midst of words', () => {
    expect(flowing('我镇完善各项制度,全年主动公开政府信息60条,收到信\n息公开申请3件。')).not.toContain('\n');
    expect(flowing('我镇完善各项制度,全年主动公开政府信息60条,收到信\n\n息公开申请3件。')).not.toContain('\n');
    expect(flowing('我镇完善各项制度,主动公开政府信息\n我镇完善各项制度,全年公开信息60条,收到申请3件。')).toContain(
      '\n',
    );
  });

  it('of a number that was cut in prose neither half is one, whatever the width', () => {
    expect(flowing('我镇完善各项制度,访问量13\n20次')).toBe('我镇完善各项制度,访问量□□ □□次');
    expect(flowing('我镇完善各项制度,访问量13\n  .2万次')).toBe('我镇完善各项制度,访问量□□   □□万次');
    expect(flowing('政策信息13\n20')).toBe('政策信息13\n20');
  });

  it('of a number that was cut neither half is one', () => {
    const page = [...lines(5, han(20)), `${'镇'.repeat(18)}12`, `74条${han(18)}`].join('\n');
    expect(flowing(page).split(' ').slice(-2)).toEqual([`${'镇'.repeat(18)}□□`, `□□条${han(18)}`]);
    expect(flowing(page)).toHaveLength(page.length);
    const decimals = [...lines(5, han(20)), `${'镇'.repeat(18)}2.`, `5条${han(18)}`].join('\n');
    expect(flowing(decimals).split(' ').slice(-2)).toEqual([`${'镇'.repeat(18)}2.`, `5条${han(18)}`]);
  });
});
