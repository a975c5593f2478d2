import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type IndexFolders, indexFolders } from '../src/index-folders.ts';

let directory = '';
let folders: IndexFolders;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'gongkaida-folders-'));
  folders = indexFolders(join(directory, 'index'));
});
afterEach(() => rm(directory, { recursive: true }));

/** Makes folders, each with a mark in it that tells which library it is. */
async function lay(marks: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, mark] of Object.entries(marks)) {
    await mkdir(join(directory, name));
    await writeFile(join(directory, name, 'mark'), mark);
  }
}
async function laid(): Promise<Readonly<Record<string, string>>> {
  const names = (await readdir(directory)).sort();
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(join(directory, name, 'mark'), 'utf8')])),
  );
}

test('what was built comes into use, what was in use is the one before, and nothing else is left', async () => {
  await lay({ index: '二', 'index.before': '一', 'index.next': '三' });
  await folders.advance();
  expect(await laid()).toEqual({ index: '三', 'index.before': '二' });
});

test('going back and forth loses neither', async () => {
  await lay({ index: '二', 'index.before': '一' });
  await folders.swap();
  expect(await laid()).toEqual({ index: '一', 'index.before': '二' });
  await folders.swap();
  expect(await laid()).toEqual({ index: '二', 'index.before': '一' });
});

describe('stopped half way, the next start finds one in use and one before', () => {
  test.each([
    ['advancing, after the first step', { index: '二', 'index.dropped': '一', 'index.next': '三' }, ['二', '一']],
    ['advancing, nothing in use', { 'index.dropped': '一', 'index.before': '二', 'index.next': '三' }, ['三', '二']],
    ['advancing, but for the last step', { index: '三', 'index.dropped': '一', 'index.before': '二' }, ['三', '二']],
    ['going back, nothing in use', { 'index.turning': '二', 'index.before': '一' }, ['二', '一']],
    ['going back, but for the last step', { index: '一', 'index.turning': '二' }, ['一', '二']],
    ['at neither', { index: '二', 'index.before': '一' }, ['二', '一']],
  ])('%s', async (_, left, [index, before]) => {
    await lay(left as unknown as Record<string, string>);
    await folders.mend();
    expect(await laid()).toMatchObject({ index, 'index.before': before });
    expect(Object.keys(await laid()).filter((name) => /dropped|turning/u.test(name))).toEqual([]);
  });
});

describe('the word about which library stays', () => {
  const pin = { version: 'v1', why: 'rollback', since: '2026-03-05' } as const;

  test('is there until it is taken back', async () => {
    expect(await folders.pinned()).toBeNull();
    await folders.pin(pin);
    expect(await folders.pinned()).toEqual(pin);
    await folders.pin(null);
    expect(await folders.pinned()).toBeNull();
  });

  test('damaged, it counts as not said', async () => {
    await writeFile(join(directory, 'index.pinned.json'), '{"version": 3');
    expect(await folders.pinned()).toBeNull();
  });
});
