import { appendFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createFileStore } from '../../src/conversations/file-store.ts';
import { createMemoryStore } from '../../src/conversations/memory-store.ts';
import { asked, review, storeSuite } from './suite.ts';

let directory = '';
const repairs: string[] = [];
const open = () => createFileStore({ directory, onRepair: (sentence) => repairs.push(sentence) });

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'gongkaida-store-'));
  repairs.length = 0;
});
afterEach(() => rm(directory, { recursive: true }));

storeSuite('files', open);
storeSuite('memory', async () => createMemoryStore());

describe('a store in files', () => {
  test('everything outlives a restart, without a word about repairs', async () => {
    const store = await open();
    const alias = await store.alias('telegram:55667788');
    await store.questions.append(asked('问', { asker: alias }));
    await store.reviews.add(review());
    await store.keepSetting('问候', '您好');
    await store.close();
    const again = await open();
    expect(await again.alias('telegram:55667788')).toBe(alias);
    expect((await again.questions.month('2026-03')).map(({ question }) => question)).toEqual(['问']);
    expect(await again.reviews.all()).toHaveLength(1);
    expect(await again.setting('问候')).toBe('您好');
    expect(repairs).toEqual([]);
  });

  test('a torn last line is cut off with a note, and the next question is written whole', async () => {
    const store = await open();
    await store.questions.append(asked('完整的'));
    await store.close();
    const path = join(directory, 'questions-2026-03.jsonl');
    await appendFile(path, '{"at":"2026-03-05T08:01:00.000Z","asker":"a1","quest');
    const again = await open();
    // At start, not when somebody happens to ask.
    expect(repairs).toHaveLength(1);
    await again.questions.append(asked('后来的'));
    expect((await again.questions.month('2026-03')).map(({ question }) => question)).toEqual(['完整的', '后来的']);
    expect(repairs).toHaveLength(1);
    expect((await readFile(path, 'utf8')).trimEnd().split('\n')).toHaveLength(2);
  });

  test('no id of a person is written anywhere but the way back from a review, which forgetting erases', async () => {
    const store = await open();
    const alias = await store.alias('telegram:55667788');
    await store.questions.append(asked('问', { asker: alias }));
    await store.reviews.add(review({ asker: alias, route: { chat: 55667788, message: null } }));
    await store.forget(alias);
    await store.close();
    const files = await readdir(directory);
    expect(files).not.toContain('questions-2026-03.jsonl');
    for (const file of files) expect(await readFile(join(directory, file), 'utf8')).not.toContain('55667788');
  });

  test('another installation gives another alias', async () => {
    const alias = await (await open()).alias('telegram:1');
    const elsewhere = await createFileStore({ directory: join(directory, '另一处'), onRepair: () => undefined });
    expect(await elsewhere.alias('telegram:1')).not.toBe(alias);
  });

  test.each([
    ['settings.json', '{"salt": "abc", "val'],
    ['reviews.json', '{"not": "a list"}'],
    ['corrections.json', '[{'],
    ['approved.json', '7'],
  ])('a damaged %s is set aside, not lost', async (file, content) => {
    await (await open()).close();
    await writeFile(join(directory, file), content);
    const again = await open();
    expect(await again.reviews.all()).toEqual([]);
    expect(repairs).toHaveLength(1);
    expect(repairs[0]).toContain(`${file}.damaged`);
    expect(await readFile(join(directory, `${file}.damaged`), 'utf8')).toBe(content);
  });
});
