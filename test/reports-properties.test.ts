import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../src/documents/read.ts';
import { createReport } from '../src/reports/identify.ts';
import { outline } from '../src/reports/outline.ts';
import type { Report } from '../src/reports/report.ts';
import { sectionAt } from '../src/reports/sections.ts';

async function report(text: string): Promise<Report> {
  return createReport(await readDocument('某.txt', new TextEncoder().encode(text)), null, '2026-06-01');
}

describe('谁的报告、哪一年', () => {
  test('什么文字都不抛错，年份总在范围内，同样的文字同样的结果', async () => {
    const piece = fc.constantFrom(
      ...[
        '青溪镇',
        '柳河市',
        '教育局',
        '2016年',
        '2016',
        '1月1日',
        '至',
        '12月31日',
        '统计期限',
        '政府信息公开',
        '年度报告',
      ],
      ...[
        '\n',
        ' ',
        '。',
        '：',
        '由',
        '请与',
        '编制',
        '联系',
        '发布日期',
        '二○一四年',
        '《',
        '》',
        '|',
        '一、',
        '😀',
        '现公布',
      ],
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
        const read = await report(pieces.join(''));
        expect(await report(pieces.join(''))).toEqual(read);
        if (read.year !== null) expect(read.year >= 2004 && read.year <= 2026).toBe(true);
        if (read.period) expect(read.period.from <= read.period.to).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  test.each([
    ['长空白', `青溪镇${' '.repeat(200_000)}2016年${' '.repeat(200_000)}公开`],
    ['同名连写', '青溪镇'.repeat(100_000)],
    ['单位逐行', '青溪镇\n'.repeat(50_000)],
    ['县市相连', '中市'.repeat(150_000)],
    ['日期相连', '2016年1月1日至'.repeat(40_000)],
    ['统计期限', '统计期限'.repeat(80_000)],
    ['引语', '由请与联系'.repeat(60_000)],
  ])('刁难的文字也读得快：%s', async (_, text) => {
    const began = performance.now();
    await report(text);
    expect(performance.now() - began).toBeLessThan(15_000);
  });
});

describe('各节', () => {
  const piece = fc.constantFrom(
    ...[
      '一、',
      '二、',
      '五、',
      '（一）',
      '(二)',
      '㈢',
      '1、',
      '2.',
      '（1）',
      '一是',
      '二是',
      '第一，',
      '引言',
      '附表',
      '概述',
    ],
    ...[
      '\n',
      '\n\n',
      ' ',
      '\u3000',
      '。',
      '：',
      '；',
      '，',
      '|',
      '2015年',
      '公开信息',
      '[bookmark: _GoBack]',
      '😀',
      '2.2万',
    ],
  );
  const texts = fc.oneof(
    fc.array(piece, { maxLength: 60 }).map((p) => p.join('')),
    fc.string({ unit: 'binary' }),
  );

  test('各节首尾相接，恰好盖住全文；标题逐字在其开头', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let at = 0;
        for (const section of outline(text)) {
          expect(section.start).toBe(at);
          expect(section.end).toBeGreaterThan(section.start);
          const own = section.headings.at(-1);
          if (own !== undefined) {
            expect(own).not.toBe('');
            expect(text.startsWith(own, section.start)).toBe(true);
            expect(section.end).toBeGreaterThanOrEqual(section.start + own.length);
          }
          for (const heading of section.headings) expect(text).toContain(heading);
          at = section.end;
        }
        expect(at).toBe(text.length);
      }),
      { numRuns: 2000 },
    );
  });

  test('sectionAt 找到的节含有该处，界外没有', () => {
    fc.assert(
      fc.property(texts, fc.nat(), (text, n) => {
        const sections = outline(text);
        const offset = text.length === 0 ? 0 : n % text.length;
        const section = sectionAt(sections, offset);
        expect(section === undefined).toBe(text.length === 0);
        if (section) expect(section.start <= offset && offset < section.end).toBe(true);
        expect(sectionAt(sections, text.length)).toBeUndefined();
        expect(sectionAt(sections, -1)).toBeUndefined();
      }),
    );
  });

  test.each([
    ['一行', '一、二、(1)（三）一是'.repeat(100_000).slice(0, 1_000_000)],
    ['每行一个', '一、\n二、\n(1)\n（三）\n一是\n1、甲\n'.repeat(60_000).slice(0, 1_000_000)],
    ['只有一、', '一、甲\n'.repeat(250_000)],
    ['句号与编号', '。一、甲：一、乙。 （一）丙'.repeat(60_000)],
    ['空格', `一、${' '.repeat(1_000_000)}`],
    ['未闭合的书签', '[bookmark: '.repeat(90_000)],
  ])('1 MB 的刁难文字也只用一会儿：%s', (_, text) => {
    const began = performance.now();
    outline(text);
    expect(performance.now() - began).toBeLessThan(15_000);
  });
});
