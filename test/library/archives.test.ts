import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type BuildOptions, buildLibrary } from '../../src/library/build.ts';
import type { BuildSummary } from '../../src/library/build-summary.ts';
import { openLibrary } from '../../src/library/open.ts';
import { folderOf, put } from './folder.ts';
import { type Packed, zipOf } from './zip.ts';

const today = '2026-03-01';
const text = (issuer: string, year: number, count: number): string =>
  `${issuer}${year}年政府信息公开工作年度报告\n一、主动公开情况\n${year}年，我镇主动公开政府信息${count}条。\n`;

async function setUp(files: readonly Packed[]): Promise<{
  dir: string;
  out: string;
  pack: (files: readonly Packed[]) => Promise<void>;
  build: (options?: Partial<BuildOptions>) => Promise<BuildSummary>;
}> {
  const dir = await folderOf({});
  const out = await folderOf({});
  const pack = (files: readonly Packed[]): Promise<void> => writeFile(join(dir, '打包.zip'), zipOf(files));
  await pack(files);
  return { dir, out, pack, build: (options) => buildLibrary({ dir, out, today, ...options }) };
}

const [one, two] = [
  { name: '甲.txt', bytes: text('青石镇', 2015, 41) },
  { name: '某县/乙.txt', bytes: text('柳河镇', 2014, 7) },
];

describe('an archive', () => {
  it('yields each report in it, and is not read again while it is unchanged', async () => {
    const { build, out } = await setUp([one, two]);
    const first = await build();
    expect(first.files.map(({ file, status }) => [file, status])).toEqual([
      ['打包.zip/甲.txt', 'new'],
      ['打包.zip/某县/乙.txt', 'new'],
    ]);
    const found = await (await openLibrary(out)).figures({ metrics: ['proactive.items'] });
    expect(found.map(({ value, report }) => [value, report.source.file]).sort()).toEqual([
      [41, '打包.zip/甲.txt'],
      [7, '打包.zip/某县/乙.txt'],
    ]);
    expect(await build()).toMatchObject({ saved: 'unchanged', reports: 2, unchanged: 2 });
  });

  it('that changed says which of its files are new and which are gone', async () => {
    const { build, pack } = await setUp([one, two]);
    await build();
    await pack([one, { name: '丙.txt', bytes: text('白水镇', 2016, 9) }]);
    const { files } = await build();
    expect(Object.fromEntries(files.map(({ file, status }) => [file, status]))).toEqual({
      '打包.zip/甲.txt': 'changed',
      '打包.zip/丙.txt': 'new',
      '打包.zip/某县/乙.txt': 'gone',
    });
  });

  it('takes what a sources.json beside it, or within it, gives for its files', async () => {
    const nameless = '二、主动公开情况\n全年主动公开政府信息12条。\n';
    const { build, dir, out } = await setUp([
      { name: '1.txt', bytes: nameless },
      { name: '某县/2.txt', bytes: nameless },
      { name: '某县/sources.json', bytes: '[{"file":"2.txt","issuer":"下镇","year":2013}]' },
    ]);
    await put(dir, { 'sources.json': '[{"file":"打包.zip/1.txt","issuer":"上镇","year":2012}]' });
    const summary = await build();
    expect(summary.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(summary.problems.map(({ code }) => code)).not.toContain('ingest.source-without-file');
    const cards = await (await openLibrary(out)).reports();
    expect(cards.map(({ issuer, year }) => `${issuer}${year}`).sort()).toEqual(['上镇2012', '下镇2013']);
    await rm(join(dir, 'sources.json'));
    expect(await build(), 'what is given decides as the content does').toMatchObject({ changed: 2, reports: 1 });
  });

  it('with a broken file or a broken sources.json in it names that one, and yields the others', async () => {
    const { build } = await setUp([
      one,
      { name: '坏.txt', bytes: '\u0000\u0001\u0002' },
      { name: 'sources.json', bytes: '[{' },
    ]);
    const summary = await build();
    expect(summary.reports).toBe(1);
    const faulty = summary.problems.filter(({ severity }) => severity === 'error').map(({ file }) => file);
    expect(faulty.sort()).toEqual(['打包.zip/sources.json', '打包.zip/坏.txt'].sort());
  });
});
