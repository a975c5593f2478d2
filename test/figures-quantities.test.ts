import { describe, expect, it } from 'vitest';
import { findQuantities } from '../src/figures/text/quantities.ts';

const told = (text: string) =>
  findQuantities(text).map((q) => `${q.value}${q.unit}${q.precision === 'exact' ? '' : ` ${q.precision}`}`);

describe('a number with its unit', () => {
  it.each([
    ['公开60条', ['60条']],
    ['公开 60 条', ['60条']],
    ['公开1,024条', ['1024条']],
    ['公开1 024条', ['1024条']],
    ['公开1.17万条', ['11700条']],
    ['访问3百万人次', ['3000000人次']],
    ['公开条次60条次', ['60条次']],
    ['增减+19项', ['19项']],
    ['增减-8项', ['-8项']],
    ['其他6', ['6']],
    ['二十九大类', ['29大类']],
    ['两次', ['2次']],
    ['第一平台', []],
    ['三审三校', []],
    ['两城镇', []],
  ])('%s', (text, wanted) => {
    expect(told(text)).toEqual(wanted);
  });

  it.each([
    ['约60条', ['60条 about']],
    ['近60条', ['60条 under']],
    ['将近60条', ['60条 under']],
    ['超过60条', ['60条 over']],
    ['突破60万次', ['600000次 over']],
    ['60余条', ['60条 over']],
    ['60多条', ['60条 over']],
    ['3万余次', ['30000次 over']],
    ['不到60条', ['60条 under']],
    ['不足60条', ['60条 under']],
    ['近千次', ['1000次 under']],
    ['千余次', ['1000次 over']],
    ['百多条', ['100条 over']],
  ])('what qualifies it stays: %s', (text, wanted) => {
    expect(told(text)).toEqual(wanted);
  });

  it.each([
    ['how many there must be', '每周不少于60条'],
    ['at least', '每周至少60条'],
    ['a figure of speech', '百条信息、千次浏览'],
  ])('none: %s', (_, text) => {
    expect(told(text)).toEqual([]);
  });

  it('of people and how often they came, of issues and what stood in them, the second is counted', () => {
    expect(told('接待15人18次')).toEqual(['18次']);
    expect(told('接待15人 18 次')).toEqual(['18次']);
    expect(told('编发290期1010条')).toEqual(['1010条']);
    expect(told('编发290期 1010 条')).toEqual(['1010条']);
    expect(told('接待15人，来访18次')).toEqual(['15人', '18次']);
    expect(told('编发290期，信息1010条')).toEqual(['290期', '1010条']);
    expect(told('编发12篇18次')).toEqual(['12篇', '18次']);
    expect(told('编发12篇1010条')).toEqual(['12篇', '1010条']);
  });

  it('stands where it is written, without the spaces around it', () => {
    const text = '公开  约 60 条 信息';
    const [found] = findQuantities(text);
    expect(text.slice(found!.start, found!.end)).toBe('约 60 条');
    expect(text.slice(found!.numberStart)).toBe('60 条 信息');
  });

  it('says of what kind it is', () => {
    const kinds = findQuantities('3条5件7次9人11人次13元15%17类19');
    expect(kinds.map((q) => q.unitClass)).toEqual([
      'item',
      'case',
      'time',
      'person',
      'view',
      'money',
      'percent',
      'kind',
      'none',
    ]);
    expect(findQuantities('三条和3条').map((q) => q.chinese)).toEqual([true, false]);
  });
});
