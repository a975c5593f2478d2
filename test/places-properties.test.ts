import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createDirectory } from '../src/places/directory.ts';
import { loadGazetteer } from '../src/places/gazetteer.ts';
import type { Issuer } from '../src/places/issuer.ts';

const gazetteer = loadGazetteer();
const held: Issuer[] = [
  { name: '石门镇', region: '浙江省/嘉兴市/桐乡市' },
  { name: '棉洋镇', region: '广东省/梅州市/五华县' },
  { name: '海口市教育局', region: '海南/海口市' },
  { name: '渭南市临渭区', region: '陕西/渭南市' },
];
const directory = createDirectory(held, gazetteer);
const piece = fc.constantFrom(
  ...[
    '石门',
    '镇',
    '石門鎮',
    '桐乡',
    '浙江',
    '的',
    '和',
    '2015年',
    '一四年',
    ' ',
    '　',
    '教育局',
    '海口',
    '市',
    '县',
    '阿',
    '囤',
    '，',
    '(',
    '）',
    '平安',
    '呢',
    '😀',
    'Ａ',
    '５',
    '\u200b',
    '\ud800',
    '公开',
    '街道办',
    '哪个',
  ],
);
const text = fc.oneof(
  fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

describe('whatever is asked', () => {
  test('mentions lie in the text, in order, apart, and say what is written there; nothing throws', () => {
    fc.assert(
      fc.property(text, (question) => {
        let at = 0;
        for (const mention of directory.find(question)) {
          expect(mention.start).toBeGreaterThanOrEqual(at);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(mention.end).toBeLessThanOrEqual(question.length);
          expect(question.slice(mention.start, mention.end)).toContain(mention.text);
          at = mention.end;
        }
        for (const { start, end, paths } of directory.regions(question)) {
          expect(end).toBeGreaterThan(start);
          expect(paths.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 3000 },
    );
  });

  test('the same text finds the same, in whatever order it is asked', () => {
    const other = createDirectory(held, gazetteer);
    fc.assert(
      fc.property(text, text, (a, b) => {
        other.find(b);
        expect(other.find(a)).toEqual(directory.find(a));
      }),
      { numRuns: 500 },
    );
  });

  test('nearest never throws and never gives more than asked for', () => {
    fc.assert(
      fc.property(text, fc.nat(6), (name, limit) => {
        expect(directory.nearest(name, limit).length).toBeLessThanOrEqual(limit);
      }),
      { numRuns: 500 },
    );
  });
});

describe('with many held', () => {
  // Every township of these provinces: shared names, contained names, peoples' names.
  const many: Issuer[] = [];
  for (const name of new Set(
    ['镇', '乡', '街道'].flatMap((suffix) =>
      ['石门', '太平', '城关', '平安', '新民', '大桥', '和平', '双溪', '龙门', '白云'].map((core) => core + suffix),
    ),
  )) {
    for (const county of gazetteer.townships(name)) many.push({ name, region: county.path });
  }
  const large = createDirectory(many, gazetteer);

  test('each is found by its region and name, alone', () => {
    expect(many.length).toBeGreaterThan(200);
    for (const issuer of many) {
      const question = `${issuer.region.replaceAll('/', '')}${issuer.name}2015年主动公开多少条`;
      const found = large.find(question).map((mention) => mention.candidates.map((candidate) => candidate.issuer));
      expect(found, question).toEqual([[issuer]]);
    }
  });

  test('with the county alone in front it is found, and no namesake of another county', () => {
    for (const issuer of many) {
      const county = issuer.region.split('/').at(-1);
      const [mention] = large.find(`${county}${issuer.name}2015年主动公开多少条`);
      const issuers = mention?.candidates.map((candidate) => candidate.issuer) ?? [];
      expect(issuers).toContainEqual(issuer);
      for (const other of issuers)
        expect(other.region.endsWith(county ?? '?'), `${county}${issuer.name}: ${other.region}`).toBe(true);
    }
  });

  test('by the name alone, all of the name are offered', () => {
    for (const issuer of many) {
      const [mention] = large.find(`${issuer.name}2015年收到申请几件`);
      expect(mention?.candidates.map((candidate) => candidate.issuer)).toContainEqual(issuer);
    }
  });
});

describe('speed', () => {
  test.each([
    ['names', '石门镇棉洋'.repeat(2000)],
    ['unknown names', '阿巴镇'.repeat(3300)],
    ['one character', '囤'.repeat(10_000)],
    ['regions', '桐乡'.repeat(5000)],
    ['brackets', '（'.repeat(10_000)],
    ['digits', '5'.repeat(10_000)],
  ])('10,000 characters of %s take no longer than their length warrants', (_, long) => {
    const time = (question: string) => {
      const fresh = createDirectory(held, gazetteer);
      fresh.find('石门镇棉阳镇');
      const start = performance.now();
      fresh.find(question);
      return performance.now() - start;
    };
    // Quadratic work on 10,000 characters took over 20 s; linear work takes a tenth of one.
    expect(time(long)).toBeLessThan(2000);
  });
});
