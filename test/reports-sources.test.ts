import { describe, expect, test } from 'vitest';
import { readSources } from '../src/reports/sources.ts';

const entry = {
  file: '青溪镇2016.txt',
  issuer: '青溪镇',
  region: '云岭省/柳河市',
  year: 2016,
  title: '青溪镇2016年政府信息公开年度报告',
  url: 'https://www.example.cn/a?x=1',
  published: '2017-01-09',
  retrieved: '2020-02-29',
};
const messages = (value: unknown) => readSources(JSON.stringify(value)).problems.map((p) => p.message);

describe('sources.json', () => {
  test('写对的照收', () => {
    const { entries, problems } = readSources(JSON.stringify([entry, { file: '桃源乡.txt' }]));
    expect(problems).toEqual([]);
    expect(entries.get('青溪镇2016.txt')).toEqual(entry);
    expect(entries.get('桃源乡.txt')).toEqual({ file: '桃源乡.txt' });
  });

  test('带 BOM 也行；空数组也行', () => {
    expect(readSources(`\ufeff${JSON.stringify([entry])}`).entries.size).toBe(1);
    expect(readSources('[]')).toEqual({ entries: new Map(), problems: [] });
  });

  test.each([
    ['少了逗号', '[{"file": "a.txt"\n"year": 2016}]'],
    ['空文件', ''],
    ['半截', '[{"file": "a.t'],
  ])('坏的 JSON：%s', (_, json) => {
    const { entries, problems } = readSources(json);
    expect(entries.size).toBe(0);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ code: 'sources.invalid', severity: 'error' });
    expect(problems[0]?.message).toMatch(/^sources\.json 不是正确的 JSON.*。$/u);
    expect(problems[0]?.message).not.toMatch(/token|position|Unexpected/u);
  });

  test.each([[{ file: 'a.txt' }], ['a.txt'], [null], [3]])('最外层不是数组：%j', (value) => {
    expect(messages(value)).toEqual([expect.stringContaining('数组')]);
  });

  test.each([
    ['year', '2016', '年份'],
    ['year', 16, '年份'],
    ['year', 2016.5, '年份'],
    ['year', 1999, '年份'],
    ['year', 2100, '年份'],
    ['issuer', '', '文字'],
    ['issuer', 7, '文字'],
    ['issuer', '　 ', '文字'],
    ['title', ['青溪镇'], '文字'],
    ['region', 7, '地名'],
    ['region', '/云岭省', '地名'],
    ['region', '云岭省/', '地名'],
    ['region', '云岭省//柳河市', '地名'],
    ['url', 'www.example.cn', '网址'],
    ['url', '见 https://www.example.cn', '网址'],
    ['url', 'https://www.example.cn 首页', '网址'],
    ['published', '2017年1月9日', '日期'],
    ['published', '2017-02-30', '日期'],
    ['published', '2017-13-40', '日期'],
    ['published', '2017-1-9', '日期'],
    ['published', '12017-01-09', '日期'],
    ['published', '2017-01-09前后', '日期'],
    ['retrieved', '第2017-01-09', '日期'],
    ['retrieved', 20170109, '日期'],
  ])('栏目 %s 写成 %j：点名这一项这一栏，其余照用', (key, value, word) => {
    const { entries, problems } = readSources(JSON.stringify([{ file: '桃源乡.txt' }, { ...entry, [key]: value }]));
    expect(problems).toHaveLength(1);
    for (const part of ['第 2 项', '青溪镇2016.txt', ` ${key} `, word]) expect(problems[0]?.message).toContain(part);
    const { [key as keyof typeof entry]: _, ...rest } = entry;
    expect(entries.get('青溪镇2016.txt')).toEqual(rest);
  });

  test('没有文件名、不是对象的项各有说法，不影响别的', () => {
    const { entries, problems } = readSources(
      JSON.stringify([{ issuer: '青溪镇' }, 'x', null, [entry], 7, { file: ' ' }, entry]),
    );
    expect(problems.map((p) => p.message)).toEqual([
      expect.stringContaining('第 1 项缺少 file'),
      ...[2, 3, 4, 5].map((n) => `sources.json 第 ${n} 项应当是 { … } 形式的一条记录。`),
      expect.stringContaining('第 6 项缺少 file'),
    ]);
    expect([...entries.keys()]).toEqual(['青溪镇2016.txt']);
  });

  test('同一文件写两次：用前一次并说明', () => {
    const { entries, problems } = readSources(JSON.stringify([entry, { ...entry, year: 2017 }]));
    expect(entries.get('青溪镇2016.txt')?.year).toBe(2016);
    expect(problems[0]?.message).toContain('写了两次');
  });

  test('写错的栏目名会被指出', () => {
    expect(messages([{ file: 'a.txt', Year: 2016 }])).toEqual([expect.stringContaining('Year')]);
  });

  test('坏在第几行，说得出就说', () => {
    const [problem] = readSources('[\n{"file": "a.txt"},\n{"file" "b.txt"}\n]').problems;
    expect(problem?.message).toContain('（第 3 行附近）');
    expect(readSources('[{"file": ').problems[0]?.message).toContain('JSON，');
  });

  test('最早的、最近的年份，带时刻的日期，http 网址，空着的栏目都收', () => {
    for (const year of [2000, 2099]) expect(readSources(JSON.stringify([{ file: 'a', year }])).problems).toEqual([]);
    const given = { file: 'a', url: 'http://www.example.cn', retrieved: '2020-02-29T08:00:00Z', title: ' 年报 ' };
    const { entries, problems } = readSources(
      JSON.stringify([{ ...given, issuer: null, published: '2017-01-09 10:05' }]),
    );
    expect(problems).toEqual([]);
    expect(entries.get('a')).toEqual({ ...given, title: '年报', published: '2017-01-09 10:05' });
  });

  test('BOM 只在开头才不算', () => {
    expect(readSources('[]\ufeff').problems).toHaveLength(1);
  });
});
