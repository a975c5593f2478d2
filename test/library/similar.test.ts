import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { PublishedReport } from '../../src/library/library.ts';
import { findSimilar } from '../../src/library/similar.ts';
import { publish } from './fixtures.ts';

const shipped = (issuer: string, year: number): PublishedReport => ({
  ...publish({ issuer, year }),
  text: readFileSync(new URL(`../../data/reports/${issuer}${year}.txt`, import.meta.url), 'utf8'),
});

const own = (seed: string, count = 12): string[] =>
  Array.from({ length: count }, (_, index) => `${seed}第${index}项工作按照${seed}的安排逐件落实到每一个村和社区。`);
const report = (issuer: string, year: number, sentences: readonly string[]): PublishedReport =>
  publish({ issuer, year, written: [[['一、概述'], sentences.join('\n')]] });

describe('similar reports', () => {
  it('of the five that ship, are 石门镇2014 and 洪梅镇2014, which share whole passages, and no others', () => {
    const reports = [
      shipped('石门镇', 2014),
      shipped('洪梅镇', 2014),
      shipped('棉洋镇', 2015),
      shipped('不老屯镇', 2013),
      shipped('祝塘镇', 2017),
    ];
    const [found, ...others] = findSimilar(reports);
    expect(others).toEqual([]);
    expect(found?.reports).toEqual(['/石门镇/2014', '/洪梅镇/2014']);
    expect(found?.share).toBeGreaterThan(0.25);
    const [one, other] = found!.longest;
    const [in石门, in洪梅] = [
      reports[0]!.text.slice(one.start, one.end),
      reports[1]!.text.slice(other.start, other.end),
    ];
    for (const text of [in石门, in洪梅]) expect(text).toContain('杜绝索拿卡要');
    expect(in石门.startsWith(found!.opening)).toBe(true);
  });

  it('are copies that differ in the name, the year and the punctuation only', () => {
    const text = own('青石镇2015年防汛');
    const copy = text.map((sentence) => sentence.replaceAll('青石镇2015', '柳河镇2016').replace('。', '；'));
    expect(findSimilar([report('青石镇', 2015, text), report('柳河镇', 2016, copy)])).toMatchObject([
      { reports: ['/青石镇/2015', '/柳河镇/2016'], share: 1, sentences: 12 },
    ]);
  });

  it('are not two that have no more in common than the words of the statutory form', () => {
    const form = [
      '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
      '一、本年新收政府信息公开申请数量',
      '二、上年结转政府信息公开申请数量',
      '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
      '2.其他法律行政法规禁止公开',
      '3.没有现成信息需要另行制作',
      '5.要求行政机关确认或重新出具已获取信息',
      '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
      '商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他',
      '结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 未经复议直接起诉 | 复议后起诉',
    ];
    const filledIn = (seed: string): string[] => [...own(seed, 3), ...form];
    expect(findSimilar([report('甲镇', 2022, filledIn('水利')), report('乙镇', 2022, filledIn('防汛'))])).toEqual([]);
  });

  it('are not those that share a phrase or two, nor those that have nothing', () => {
    const common = own('公开', 3);
    const reports = [
      report('甲镇', 2015, [...common, ...own('水利')]),
      report('乙镇', 2015, [...common, ...own('茶叶')]),
    ];
    expect(findSimilar([...reports, publish({ issuer: '丙镇', year: 2015 })])).toEqual([]);
  });

  it('come most alike first', () => {
    const [text, other] = [own('水利'), own('茶叶')];
    const half = [...text.slice(0, 6), ...other.slice(0, 6)];
    const found = findSimilar([report('甲镇', 2015, half), report('乙镇', 2015, text), report('丙镇', 2015, text)]);
    expect(found.map(({ reports, share }) => [reports.join(), share >= 0.99])).toEqual([
      ['/乙镇/2015,/丙镇/2015', true],
      ['/甲镇/2015,/乙镇/2015', false],
      ['/甲镇/2015,/丙镇/2015', false],
    ]);
  });

  it('are found among many that share their sentences with everybody, and quickly', () => {
    const everybody = own('按上级要求', 20);
    const reports = Array.from({ length: 3000 }, (_, index) =>
      report(`镇${index}号镇`, 2015, [...everybody, ...own(`事务${index % 2999}号`)]),
    );
    const began = performance.now();
    const found = findSimilar(reports);
    expect(found.map(({ reports }) => reports)).toEqual([['/镇0号镇/2015', '/镇2999号镇/2015']]);
    expect(performance.now() - began, 'milliseconds').toBeLessThan(5000);
  });
});
