import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '../src/figures/extract.ts';
import { readNumeral } from '../src/figures/numerals.ts';
import { maskStops } from '../src/figures/text/stop-list.ts';
import { reportOf } from './figures-corpus.ts';

/** Pieces that reports are made of, in any order: sense now and then, nonsense mostly. */
const pieces = [
  ...'0123456789一二三十百万，。；：、（）()“”《》|\n 年月日条件%次元',
  '主动公开政府信息',
  '共',
  '条，其中',
  '类信息',
  '收到申请',
  '没有发生',
  '行政复议',
  '未收取',
  '费用',
  '占',
  '通过微信公众号',
  '累计',
  '2015年',
  '截至',
  '规章',
  '本年制发件数',
  '申请人情况',
  '予以公开',
  '结果维持',
  '统计指标',
  '\n三、收到和处理政府信息公开申请情况\n',
  '\n二、主动公开政府信息情况\n',
  '电话：0510-8608',
  '１２３',
];
const text = fc.array(fc.constantFrom(...pieces), { maxLength: 120 }).map((parts) => parts.join(''));

describe('for any text', () => {
  it('every quote is the text at its span, every number finite, every problem says something', () => {
    fc.assert(
      fc.property(text, (written) => {
        const { figures, details, problems } = extract(reportOf(written, 2015));
        for (const { quote, span } of [...figures, ...details]) {
          expect(written.slice(span.start, span.end)).toBe(quote);
          expect(quote.trim()).not.toBe('');
        }
        for (const f of figures) expect(Number.isFinite(f.value)).toBe(true);
        for (const p of problems) expect(p.message).toMatch(/[\u4e00-\u9fff]/u);
      }),
      { numRuns: 400 },
    );
  });

  it('a count other than zero stands in its quote, in digits or in Chinese', () => {
    fc.assert(
      fc.property(text, (written) => {
        for (const f of extract(reportOf(written, 2015)).figures)
          if (f.stated === 'count') expect(f.quote).toMatch(/[\d０-９零〇一二两三四五六七八九十百千万]/u);
          else expect(f.value).toBe(0);
      }),
      { numRuns: 200 },
    );
  });

  it('masking keeps the length and the line ends', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (written) => {
        const masked = maskStops(written);
        expect(masked).toHaveLength(written.length);
        expect([...masked.matchAll(/\n/gu)].map((m) => m.index)).toEqual(
          [...written.matchAll(/\n/gu)].map((m) => m.index),
        );
      }),
    );
  });

  it('a masked character of two UTF-16 units is two masks: what stands behind it is quoted as printed', () => {
    const written = '我镇编印了《阳光😀公开》。全年主动公开政府信息31条。';
    expect(maskStops(written)).toHaveLength(written.length);
    expect(extract(reportOf(written, 2015)).figures.map((f) => f.quote)).toEqual(['全年主动公开政府信息31条']);
  });

  it('the same text yields the same figures', () => {
    fc.assert(
      fc.property(text, (written) => {
        expect(extract(reportOf(written, 2015))).toEqual(extract(reportOf(written, 2015)));
      }),
      { numRuns: 50 },
    );
  });
});

const digits = '零一二三四五六七八九';

/** A number in Chinese, as reports write it. */
function inChinese(n: number): string {
  if (n === 0) return '零';
  const below = (rest: number): string => {
    let out = '';
    let gap = false;
    for (const [unit, name] of [
      [1000, '千'],
      [100, '百'],
      [10, '十'],
      [1, ''],
    ] as const) {
      const digit = Math.floor(rest / unit) % 10;
      if (digit === 0) {
        gap = out !== '';
        continue;
      }
      out += `${gap ? '零' : ''}${digits[digit]}${name}`;
      gap = false;
    }
    return out;
  };
  const [high, low] = [Math.floor(n / 10_000), n % 10_000];
  if (high === 0) return below(low);
  return `${below(high)}万${low === 0 ? '' : `${low < 1000 ? '零' : ''}${below(low)}`}`;
}

describe('numerals', () => {
  it('read back, in Chinese, in digits, full width, with thousands and in 万', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), (n) => {
        expect(readNumeral(inChinese(n))).toBe(n);
        expect(readNumeral(String(n))).toBe(n);
        expect(readNumeral(String(n).replace(/\d/gu, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0)))).toBe(n);
        expect(readNumeral(n.toLocaleString('en-US'))).toBe(n);
        expect(readNumeral(`${n / 10_000}万`)).toBe(n);
      }),
    );
  });

  it('a count in Chinese is the count', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), (n) => {
        const { figures } = extract(reportOf(`全年主动公开政府信息${inChinese(n)}条。`, 2015));
        expect(figures.map((f) => f.value)).toEqual([n]);
      }),
      { numRuns: 100 },
    );
  });
});

/** Each item may have the two behind it for its parts: 2³⁰ ways of adding the list up. */
const manyReadings = `主动公开政府信息99999999999条，其中：${Array.from({ length: 30 }, (_, i) => `甲${i}类${2 ** (i + 1)}条、乙${i}类${2 ** i}条、丙${i}类${2 ** i}条`).join('、')}。\n`;

describe('adversarial text is read in linear time, without a throw', () => {
  const size = 120_000;
  const cases: Readonly<Record<string, string>> = {
    digits: '1234567890',
    'one digit': '1',
    brackets: '（',
    'Chinese digits': '一二三',
    'numbers of headings': '一、二、三、',
    'no punctuation': '申请公开政府信息收到受理办理',
    'denials without an object': '没有未对无',
    quotation: '“《',
    pipes: '| 0 ',
    'half a table': '规章\n0\n本年制发件数\n',
    'half of table 三': '申请人情况\n予以公开\n1\n0\n总计\n',
    spaces: '　1　',
    phones: '0577-1234567',
    letters: 'a.',
    titles: '书记主任组长',
    years: '2015年',
    'a list without end': '其中机构职能类信息3条，',
    'channels without end': '通过微信公众号、网站、',
    masks: '第1条20个工作日',
    'masks before a denial': `${'第1条'.repeat(12)}没有甲，`,
    'numbers in brackets': '（1条）',
    'how requests were answered': `收到申请3件，${'按依'.repeat(20)}。`,
    'masks before a column': `规章：${'2014年'.repeat(12)}废除2件。`,
    'a list of many readings': manyReadings,
  };
  it.each(Object.entries(cases))('%s', { timeout: 30_000 }, (_, unit) => {
    const report = reportOf(unit.repeat(Math.ceil(size / unit.length)), 2015);
    const began = performance.now();
    extract(report);
    // A quadratic pattern takes minutes here; a linear one about a second.
    expect(performance.now() - began).toBeLessThan(15_000);
  });

  it('a megabyte of all of it', { timeout: 120_000 }, () => {
    const parts = fc.sample(text, { numRuns: 4000, seed: 7 });
    let written = '';
    for (let i = 0; written.length < 1_000_000; i++) written += parts[i % parts.length];
    const { figures } = extract(reportOf(written, 2015));
    for (const f of figures) expect(written.slice(f.span.start, f.span.end)).toBe(f.quote);
  });
});
