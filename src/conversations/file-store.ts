import { createHmac, randomBytes } from 'node:crypto';
import { mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { Low } from 'lowdb';
import { JSONFile } from 'lowdb/node';
import { type Journal, openJournal } from './journal.ts';
import type { AskedQuestion, Store } from './store.ts';

interface Settings {
  salt: string;
  values: Record<string, string>;
}

export interface FileStoreOptions {
  readonly directory: string;
  /** Told when a file was found damaged and what was done about it. */
  readonly onRepair: (sentence: string) => void;
}

/**
 * Creates a store in a folder: settings in one small file that is written whole, questions in a journal a month.
 * Settings that cannot be read are set aside, not lost, and begun anew.
 */
export async function createFileStore({ directory, onRepair }: FileStoreOptions): Promise<Store> {
  await mkdir(directory, { recursive: true });
  const settings = await openSettings(join(directory, 'settings.json'), onRepair);
  const journals = new Map<string, Promise<Journal<AskedQuestion>>>();

  function journal(month: string): Promise<Journal<AskedQuestion>> {
    const open =
      journals.get(month) ??
      openJournal<AskedQuestion>(join(directory, `questions-${month}.jsonl`), (path) =>
        onRepair(`${path} 的最后一行没有写完，已经去掉；其余各行都在。`),
      );
    journals.set(month, open);
    return open;
  }

  return {
    alias: async (id) => createHmac('sha256', settings.data.salt).update(id).digest('hex').slice(0, 16),
    recordQuestion: async (question) => (await journal(question.at.slice(0, 7))).append(question),
    questions: async (month) => (await journal(month)).entries(),
    setting: async (name) => settings.data.values[name] ?? null,
    keepSetting: (name, value) =>
      settings.update((data) => {
        data.values[name] = value;
      }),
    async close() {
      const open = await Promise.allSettled(journals.values());
      await Promise.all(open.map((one) => (one.status === 'fulfilled' ? one.value.close() : undefined)));
    },
  };
}

async function openSettings(path: string, onRepair: (sentence: string) => void): Promise<Low<Settings>> {
  const fresh = (): Settings => ({ salt: randomBytes(32).toString('hex'), values: {} });
  // Not lowdb's preset: under NODE_ENV=test it silently keeps everything in memory.
  let settings = new Low(new JSONFile<Settings>(path), fresh());
  try {
    await settings.read();
    if (typeof settings.data?.salt !== 'string' || typeof settings.data.values !== 'object') throw new SyntaxError();
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    await rename(path, `${path}.damaged`);
    onRepair(`${path} 读不出来，已改名为 settings.json.damaged 留着，设置从头记起。`);
    settings = new Low(new JSONFile<Settings>(path), fresh());
  }
  await settings.write();
  return settings;
}
