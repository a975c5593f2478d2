import { type GivenSource, readSources } from './reports/sources.ts';

const keys: Readonly<Record<string, Exclude<keyof GivenSource, 'file' | 'retrieved'>>> = {
  单位: 'issuer',
  地区: 'region',
  年份: 'year',
  标题: 'title',
  网址: 'url',
  发布日期: 'published',
};
const line = new RegExp(`^\\s*(?<key>${Object.keys(keys).join('|')})\\s*[:：]\\s*(?<value>\\S.*?)\\s*$`, 'u');

/** What the words sent along with a file (`单位：石门镇`, a line each) say of it, as in `sources.json`; other words say nothing. */
export function givenBy(
  caption: string,
  file: string,
): { readonly given: GivenSource; readonly faults: readonly string[] } {
  const entry: Record<string, unknown> = { file };
  for (const one of caption.split(/[\n;；]/u)) {
    const { key: name = '', value = '' } = line.exec(one)?.groups ?? {};
    const key = keys[name];
    if (key !== undefined) entry[key] = key === 'year' ? Number.parseInt(value, 10) : value;
  }
  const { entries, problems } = readSources(JSON.stringify([entry]));
  return { given: entries.get(file) ?? { file }, faults: problems.map(({ message }) => message) };
}
