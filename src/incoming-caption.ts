import type { Problem } from './documents/document.ts';
import { type GivenSource, readSources } from './reports/sources.ts';

interface Key {
  readonly key: Exclude<keyof GivenSource, 'file' | 'retrieved'>;
  /** How it is written, to show. */
  readonly like: string;
}

const keys: Readonly<Record<string, Key>> = {
  单位: { key: 'issuer', like: '石门镇' },
  地区: { key: 'region', like: '浙江省/嘉兴市/桐乡市' },
  年份: { key: 'year', like: '2014' },
  标题: { key: 'title', like: '石门镇2014年政府信息公开年度报告' },
  网址: { key: 'url', like: 'https://www.example.com/1.html' },
  发布日期: { key: 'published', like: '2014-12-02' },
};
const line = new RegExp(`^\\s*(?<name>${Object.keys(keys).join('|')})\\s*[:：]\\s*(?<value>\\S.*?)\\s*$`, 'u');

/** What the words sent along with a file (`单位：石门镇`, a line each) say of it, as in `sources.json`; other words say nothing. */
export function givenBy(
  caption: string,
  file: string,
): { readonly given: GivenSource; readonly faults: readonly string[] } {
  const entry: Record<string, unknown> = { file };
  const said: { readonly name: string; readonly value: string }[] = [];
  for (const one of caption.split(/[\n;；]/u)) {
    const { name = '', value = '' } = line.exec(one)?.groups ?? {};
    const key = keys[name]?.key;
    if (key === undefined) continue;
    entry[key] = key === 'year' ? Number.parseInt(value, 10) : value;
    said.push({ name, value });
  }
  const given = readSources(JSON.stringify([entry])).entries.get(file) ?? { file };
  const unused = said.filter(({ name }) => given[keys[name]?.key ?? 'issuer'] === undefined);
  return {
    given,
    faults: unused.map(
      ({ name, value }) => `附言里的「${name}：${value}」没有用上。应当这样写：${name}：${keys[name]?.like}`,
    ),
  };
}

const again = (words: string): string => `请再发一次这个文件，在附言里写一行：${words}`;

/** What takes the place of advice to write into `sources.json`, which whoever sends a file to the bot has not. */
const advice: Readonly<Record<string, (message: string) => string>> = {
  'report.no-issuer': () => `看不出是哪个单位的报告。${again('单位：某某镇')}`,
  'report.no-year': () => `看不出是哪一年的报告。${again('年份：2014')}`,
  'report.year-differs': (message) => message.replace('sources.json 写的是', '附言写的是'),
  'report.year-doubt': (message) => message.replace(/请在 sources\.json .*$/u, again('年份：2014')),
};

/** What is wrong with a file that was sent, and what its sender can do about it. */
export function toldSender({ code, message }: Problem): string {
  return advice[code.replace(/^ingest\./u, 'report.')]?.(message) ?? message;
}
