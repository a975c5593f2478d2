import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openIncoming } from '../src/incoming.ts';
import { place } from '../src/incoming-folder.ts';
import type { ReportCard } from '../src/library/library.ts';
import type { ReloadResult } from '../src/shelf.ts';

let directory = '';
let reportsDir = '';
let held: ReportCard[] = [];
let outcome: ReloadResult['status'] = 'changed';
const DAY = 24 * 3600 * 1000;
let now = Date.UTC(2026, 10, 22);

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'gongkaida-incoming-'));
  reportsDir = join(directory, 'reports');
  await mkdir(join(reportsDir, '一组'), { recursive: true });
  await writeFile(join(reportsDir, '一组', '青禾镇2016.txt'), '旧的');
  held = [];
  outcome = 'changed';
});
afterEach(() => rm(directory, { recursive: true }));

const open = () =>
  openIncoming({
    directory: join(directory, 'incoming'),
    reportsDir,
    held: async () => held,
    whyItStays: async () => '',
    reload: async () => ({ status: outcome, message: '' }),
    now: () => now,
    today: () => '2026-11-22',
  });
const bytes = Buffer.from(
  '青禾镇2016年政府信息公开工作年度报告\n一、主动公开情况\n2016年，我镇主动公开政府信息58条。\n',
);
const files = async (): Promise<readonly string[]> =>
  (await readdir(reportsDir, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(reportsDir.length + 1))
    .sort();
function card(file: string): ReportCard {
  const source = { file, sha256: 'x', url: null, published: null, retrieved: null };
  const rest = { title: '', period: null, published: null, source };
  return { id: '青禾镇/2016', issuer: '青禾镇', region: '江苏省/无锡市/江阴市', year: 2016, ...rest };
}
const placing = {
  id: '2611abcdefgh',
  file: '青禾镇2016.txt',
  bytes,
  sources: [{ file: '青禾镇2016.txt', issuer: '青禾镇', year: 2016 }],
  replaces: ['一组/青禾镇2016.txt'],
};

test('what is placed twice, as after a crash, is there once; undone, the folder is as it was', async () => {
  const before = await files();
  await place(reportsDir, placing);
  const undo = await place(reportsDir, placing);
  expect(await files()).toEqual([
    '.replaced/2611abcdefgh/一组/青禾镇2016.txt',
    'added/2611abcdefgh/sources.json',
    'added/2611abcdefgh/青禾镇2016.txt',
  ]);
  await undo();
  expect(await files()).toEqual(before);
  expect(await readFile(join(reportsDir, '一组', '青禾镇2016.txt'), 'utf8')).toBe('旧的');
});

test('added again after a crash that came between adding and saying so, a file does not replace itself', async () => {
  held = [card('一组/青禾镇2016.txt')];
  const taken = await open().take('青禾镇2016.txt', bytes, '');
  const id = taken?.id ?? '';
  const undo = await place(reportsDir, { ...placing, id });
  expect(undo).toBeTypeOf('function');
  held = [card(`added/${id}/青禾镇2016.txt`)];
  outcome = 'unchanged';
  expect(await open().add(id)).toMatchObject({ status: 'unchanged' });
  expect(await files()).toContain(`added/${id}/青禾镇2016.txt`);
  expect(await open().add(id)).toBeNull();
});

test('of a file that names nobody, its sender is told what to write beside it; written there, it is read', async () => {
  const nameless = Buffer.from('2016年政府信息公开工作年度报告\n一、主动公开情况\n2016年主动公开政府信息58条。\n');
  const refused = await open().take('一份.txt', nameless, '年份：去年');
  expect(refused?.faults.join('\n')).toMatch(/附言里的「年份：去年」没有用上.*\n.*附言里写一行：单位：/u);
  expect(refused?.faults.join('\n')).not.toMatch(/sources\.json|issuer|year/u);
  const taken = await open().take('一份.txt', nameless, '单位：青禾镇');
  expect(taken).toMatchObject({ faults: [], reports: [{ issuer: '青禾镇', year: 2016 }] });
});

test('of a year that the text does not bear out, the words beside the file are named', async () => {
  const taken = await open().take('青禾镇2016.txt', bytes, '年份：2013');
  expect(taken?.reports[0]?.problems.join()).toContain('附言写的是2013年');
});

test('the region that is known of the report held is kept for the one that takes its place', async () => {
  held = [card('一组/青禾镇2016.txt')];
  const incoming = open();
  const taken = await incoming.take('青禾镇2016.txt', bytes, '');
  expect(taken?.reports).toMatchObject([
    { region: '江苏省/无锡市/江阴市', replaces: { source: { file: '一组/青禾镇2016.txt' } } },
  ]);
  await incoming.add(taken?.id ?? '');
  const sources = await readFile(join(reportsDir, 'added', taken?.id ?? '', 'sources.json'), 'utf8');
  expect(JSON.parse(sources)).toMatchObject([
    { file: '青禾镇2016.txt', issuer: '青禾镇', region: '江苏省/无锡市/江阴市', year: 2016 },
  ]);
});

test('a text that names its county alone is of the one place that is held by its whole path', async () => {
  const where = { region: '湖南省/郴州市/桂东县', issuer: '青禾乡', year: 2016 };
  held = [{ ...card('一组/青禾镇2016.txt'), ...where }];
  const text = '桂东县青禾乡2016年政府信息公开工作年度报告\n一、主动公开情况\n2016年，我乡主动公开政府信息58条。\n';
  const taken = await open().take('青禾乡.txt', Buffer.from(text), '');
  expect(taken?.reports).toMatchObject([{ ...where, replaces: { issuer: '青禾乡' } }]);
  held = [];
  const alone = await open().take('青禾乡2.txt', Buffer.from(`${text}\n`), '');
  expect(alone?.reports).toMatchObject([{ ...where, replaces: null }]);
});

test('a failed reload puts everything back, and the file goes on waiting', async () => {
  const before = await files();
  const incoming = open();
  const taken = await incoming.take('青禾镇2016.txt', bytes, '');
  outcome = 'failed';
  expect(await incoming.add(taken?.id ?? '')).toMatchObject({ status: 'failed' });
  expect(await files()).toEqual(before);
  outcome = 'changed';
  expect(await incoming.add(taken?.id ?? '')).toMatchObject({ status: 'changed' });
});

test('one file sent twice waits once; whoever waits a month is forgotten', async () => {
  const incoming = open();
  const one = await incoming.take('青禾镇2016.txt', bytes, '');
  expect((await incoming.take('青禾镇2016.txt', bytes, ''))?.id).toBe(one?.id);
  now += 31 * DAY;
  expect((await incoming.take('青禾镇2016.txt', bytes, ''))?.id).not.toBe(one?.id);
  expect(await incoming.drop(one?.id ?? '')).toBe(false);
});

test.each(['', '../state', '2611abcdefg/', '............'])('nothing waits under the id %j', async (id) => {
  expect(await open().add(id)).toBeNull();
  expect(await open().drop(id)).toBe(false);
});
