import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createFileStore } from '../src/conversations/file-store.ts';
import { createLanes } from '../src/conversations/lanes.ts';
import { createSessions } from '../src/conversations/sessions.ts';

describe('sessions', () => {
  test('a conversation is kept for its own chat and nobody else', () => {
    const sessions = createSessions<string>({ now: () => 0 });
    sessions.set('web:甲', '石门镇');
    expect(sessions.get('web:甲')).toBe('石门镇');
    expect(sessions.get('web:乙')).toBeNull();
    expect(sessions.get('telegram:甲')).toBeNull();
  });

  test('it is over after thirty minutes of silence, counted from the last question', () => {
    let minutes = 0;
    const sessions = createSessions<string>({ now: () => minutes * 60_000 });
    sessions.set('甲', '石门镇');
    minutes = 29;
    expect(sessions.get('甲')).toBe('石门镇');
    sessions.set('甲', '洪梅镇');
    minutes = 58;
    expect(sessions.get('甲')).toBe('洪梅镇');
    minutes = 59;
    expect(sessions.get('甲')).toBeNull();
  });

  test('/new forgets one chat and leaves the others', () => {
    const sessions = createSessions<string>({ now: () => 0 });
    sessions.set('甲', '石门镇');
    sessions.set('乙', '洪梅镇');
    sessions.forget('甲');
    expect(sessions.get('甲')).toBeNull();
    expect(sessions.get('乙')).toBe('洪梅镇');
  });

  test('memory is bounded: the chat that was silent longest goes first', () => {
    const sessions = createSessions<number>({ now: () => 0, capacity: 3 });
    for (const n of [1, 2, 3]) sessions.set(`chat${n}`, n);
    sessions.set('chat1', 10);
    sessions.set('chat4', 4);
    expect(sessions.size).toBe(3);
    expect(sessions.get('chat2')).toBeNull();
    expect(sessions.get('chat1')).toBe(10);
  });
});

describe('lanes', () => {
  test('one chat is answered in order, a failure in between notwithstanding; another chat does not wait', async () => {
    const lanes = createLanes();
    const done: string[] = [];
    let release = (): void => undefined;
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    const first = lanes.run('甲', async () => {
      await gate;
      done.push('甲1');
    });
    const failing = lanes.run('甲', async () => {
      done.push('甲2');
      throw new Error('坏了');
    });
    const third = lanes.run('甲', async () => done.push('甲3'));
    await lanes.run('乙', async () => done.push('乙1'));
    expect(done).toEqual(['乙1']);
    release();
    await first;
    await expect(failing).rejects.toThrow('坏了');
    await third;
    await lanes.idle();
    expect(done).toEqual(['乙1', '甲1', '甲2', '甲3']);
  });
});

describe('file store', () => {
  let directory = '';
  const repairs: string[] = [];
  const open = () => createFileStore({ directory, onRepair: (sentence) => repairs.push(sentence) });
  const asked = (question: string, at = '2026-03-05T08:00:00.000Z') => ({
    at,
    asker: 'a1',
    question,
    status: 'answered',
    library: 'v1',
  });

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'gongkaida-store-'));
    repairs.length = 0;
  });
  afterEach(() => rm(directory, { recursive: true }));

  test('questions outlive a restart, in order, each month in its own file', async () => {
    const store = await open();
    await Promise.all(['一', '二', '三'].map((question) => store.recordQuestion(asked(question))));
    await store.recordQuestion(asked('四月的问题', '2026-04-01T00:00:00.000Z'));
    await store.close();
    const again = await open();
    expect((await again.questions('2026-03')).map((one) => one.question)).toEqual(['一', '二', '三']);
    expect((await again.questions('2026-04')).map((one) => one.question)).toEqual(['四月的问题']);
    expect(await again.questions('2026-05')).toEqual([]);
    expect(repairs).toEqual([]);
  });

  test('a torn last line is cut off with a note, and the next question is written whole', async () => {
    const store = await open();
    await store.recordQuestion(asked('完整的'));
    await store.close();
    const path = join(directory, 'questions-2026-03.jsonl');
    await appendFile(path, '{"at":"2026-03-05T08:01:00.000Z","asker":"a1","quest');
    const again = await open();
    await again.recordQuestion(asked('后来的'));
    expect((await again.questions('2026-03')).map((one) => one.question)).toEqual(['完整的', '后来的']);
    expect(repairs).toHaveLength(1);
    expect(
      (await readFile(path, 'utf8'))
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toHaveLength(2);
  });

  test('a person has one alias, the same after a restart, and no id is written anywhere', async () => {
    const store = await open();
    const alias = await store.alias('telegram:55667788');
    expect(alias).not.toBe(await store.alias('telegram:55667789'));
    await store.recordQuestion({ ...asked('问题'), asker: alias });
    await store.close();
    const again = await open();
    expect(await again.alias('telegram:55667788')).toBe(alias);
    const written = await readFile(join(directory, 'questions-2026-03.jsonl'), 'utf8');
    expect(written).toContain(alias);
    expect(written).not.toContain('55667788');
  });

  test('another installation gives another alias', async () => {
    const alias = await (await open()).alias('telegram:1');
    const elsewhere = await createFileStore({ directory: join(directory, '另一处'), onRepair: () => undefined });
    expect(await elsewhere.alias('telegram:1')).not.toBe(alias);
  });

  test('settings outlive a restart; a damaged file is set aside, not lost', async () => {
    const store = await open();
    await store.keepSetting('问候', '您好');
    await store.close();
    expect(await (await open()).setting('问候')).toBe('您好');
    await writeFile(join(directory, 'settings.json'), '{"salt": "abc", "val');
    const again = await open();
    expect(await again.setting('问候')).toBeNull();
    expect(repairs).toHaveLength(1);
    expect(await readFile(join(directory, 'settings.json.damaged'), 'utf8')).toContain('"abc"');
  });
});
