import { describe, expect, test } from 'vitest';
import type { Clue } from '../src/reports/clue.ts';
import { readName } from '../src/reports/issuer-name.ts';
import type { Evidence } from '../src/reports/report.ts';
import { isReportYear, voteIssuer, voteYear } from '../src/reports/vote.ts';

const says = (written: string, weight: number, from: Evidence['from'] = 'body'): Clue => ({
  for: 'issuer',
  from,
  name: readName(written)!,
  weight,
});
const year = (value: number, weight: number, from: Evidence['from'] = 'body'): Clue => ({
  for: 'year',
  from,
  year: value,
  weight,
});
const issuer = (clues: readonly Clue[], hints: readonly string[] = []) => {
  const vote = voteIssuer(clues, hints);
  return [vote.issuer, vote.region];
};

describe('谁的报告，由各处的话表决', () => {
  test.each([
    ['话最多的', [says('桃源镇', 1), says('青溪镇', 2)], ['青溪镇', '']],
    ['同一家的话加在一起', [says('桃源镇', 2), says('青溪镇', 1.5), says('青溪镇', 1)], ['青溪镇', '']],
    ['一样多，先说的', [says('青溪镇', 2), says('桃源镇', 2)], ['青溪镇', '']],
    ['话太少就不认', [says('青溪镇', 0.9)], [null, '']],
    ['刚够', [says('青溪镇', 1)], ['青溪镇', '']],
    ['泛称不是一家', [says('区民政局', 6), says('我镇', 6)], [null, '']],
    [
      '泛称帮同类同名的一家',
      [says('桃源镇', 3), says('白塔区民政局', 1), says('区民政局', 6)],
      ['白塔区民政局', '白塔区'],
    ],
    ['只帮一半', [says('桃源镇', 4.5), says('白塔区民政局', 1), says('区民政局', 6)], ['桃源镇', '']],
    [
      '只帮一次，取最有力的',
      [
        says('桃源镇', 5.5),
        ...['民政局', '民政局'].map((n) => says(`白塔区${n}`, 1)),
        says('区民政局', 6),
        says('区民政局', 4),
      ],
      ['桃源镇', ''],
    ],
    ['不帮另一类', [says('桃源镇', 1.5), says('白塔区民政局', 1), says('我镇', 6)], ['桃源镇', '']],
    ['不帮另一名', [says('桃源镇', 3), says('白塔区教育局', 1), says('区民政局', 6)], ['桃源镇', '']],
  ] as const)('%s', (_, clues, wanted) => {
    expect(issuer(clues)).toEqual(wanted);
  });
});

describe('在哪里', () => {
  test.each([
    ['自己名字前写的先于地址', [says('柳河市青溪镇', 2)], ['白塔区'], '柳河市'],
    ['没写才看地址', [says('青溪镇', 2)], ['云岭省/柳河市'], '云岭省/柳河市'],
    ['别家名字前写的不算', [says('青溪镇', 2), says('临江市桃源镇', 1)], [], ''],
    [
      '说得多的一处',
      [says('青溪镇', 2), says('临江市青溪镇', 1), says('柳河市青溪镇', 1), says('柳河市青溪镇', 1)],
      [],
      '柳河市',
    ],
    [
      '同一处取最全的写法',
      [says('柳河市青溪镇', 3), says('云岭省柳河市青溪镇', 1), says('临江市青溪镇', 2)],
      [],
      '云岭省/柳河市',
    ],
    ['县的地址里自己前面的', [says('青溪县', 2)], ['云岭省/柳河市/青溪县'], '云岭省/柳河市'],
    ['地址只到自己', [says('青溪县', 2)], ['青溪县/东关街道'], ''],
    ['地址里没有自己', [says('青溪县', 2)], ['柳河市/白塔区'], ''],
    ['部门叫得出县名，也仍是部门', [says('青溪县教育局', 2), says('青溪县', 1)], ['柳河市/青溪县'], '青溪县'],
  ] as const)('%s', (_, clues, hints, region) => {
    expect(issuer(clues, hints)[1]).toBe(region);
  });

  test('每句话、每个地名都留作依据', () => {
    const { evidence } = voteIssuer([says('柳河市青溪镇', 6, 'title'), says('我镇', 1)], []);
    expect(evidence).toEqual([
      { for: 'issuer', from: 'title', value: '青溪镇', weight: 6 },
      { for: 'issuer', from: 'body', value: '我镇', weight: 1 },
      { for: 'region', from: 'title', value: '柳河市', weight: 6 },
    ]);
    expect(voteIssuer([says('青溪镇', 6)], ['云岭省/柳河市']).evidence.at(-1)).toEqual({
      for: 'region',
      from: 'address',
      value: '云岭省/柳河市',
      weight: 0.5,
    });
  });
});

describe('哪一年', () => {
  const today = '2026-06-01';
  const voted = (...clues: Clue[]) => {
    const vote = voteYear(clues, today);
    return [vote.year, vote.doubt];
  };
  test.each([
    ['话最多的', [year(2015, 1), year(2016, 2, 'file-name')], [2016, null]],
    ['一样多，取晚的', [year(2015, 2), year(2016, 2)], [2016, null]],
    ['一处说几遍只算最重的一遍', [year(2015, 2), year(2015, 2), year(2016, 3)], [2016, null]],
    ['几处都说就加起来', [year(2015, 2, 'title'), year(2015, 2, 'period'), year(2016, 3)], [2015, null]],
    ['先轻后重，算重的', [year(2015, 1), year(2015, 3), year(2016, 2)], [2015, null]],
    ['话太少', [year(2015, 1.4)], [null, null]],
    ['刚够', [year(2015, 1.5)], [2015, null]],
    ['标题说另一年，存疑', [year(2016, 6, 'title'), year(2015, 4, 'first-sentence')], [2016, 2015]],
    ['轻的话不成疑', [year(2016, 6, 'title'), year(2015, 3.9)], [2016, null]],
    ['将来的年份不算', [year(2027, 6, 'title'), year(2016, 2)], [2016, null]],
    ['没有年份的话', [says('青溪镇', 6)], [null, null]],
  ] as const)('%s', (_, clues, wanted) => {
    expect(voted(...clues)).toEqual(wanted);
  });

  test('依据只有年份', () => {
    expect(voteYear([year(2016, 6, 'title'), says('青溪镇', 6), year(1999, 2)], today).evidence).toEqual([
      { for: 'year', from: 'title', value: '2016', weight: 6 },
    ]);
  });

  test('从2004年到今年', () => {
    expect([2003, 2004, 2026, 2027].map((y) => isReportYear(y, today))).toEqual([false, true, true, false]);
  });
});
