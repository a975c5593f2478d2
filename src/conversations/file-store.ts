import { createHmac, randomBytes } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Low } from 'lowdb';
import type { Approved } from './approved.ts';
import { fileRecords } from './file-records.ts';
import { openLedger } from './ledger.ts';
import type { AskedQuestion, Feedback, StaffAction } from './records.ts';
import type { Correction, Review } from './review.ts';
import type { Store } from './store.ts';
import { isDecided } from './verdicts.ts';
import { openWholeFile } from './whole-file.ts';

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
 * Creates a store in a folder: settings, reviews and corrections in small files that are written whole; questions,
 * feedback and actions in journals, one a month.
 */
export async function createFileStore({ directory, onRepair }: FileStoreOptions): Promise<Store> {
  await mkdir(directory, { recursive: true });
  const open = <Data>(name: string, fresh: () => Data, fits: (data: Data) => boolean) =>
    openWholeFile(join(directory, name), fresh, fits, onRepair);
  const settings = await open<Settings>(
    'settings.json',
    () => ({ salt: randomBytes(32).toString('hex'), values: {} }),
    (data) => typeof data.salt === 'string' && typeof data.values === 'object',
  );
  const reviews = await open<Review[]>('reviews.json', () => [], Array.isArray);
  const corrections = await open<Correction[]>('corrections.json', () => [], Array.isArray);
  const approved = await open<Approved[]>('approved.json', () => [], Array.isArray);
  const repaired = (path: string): void => onRepair(`${path} 的最后一行没有写完，已经去掉；其余各行都在。`);
  const questions = await openLedger<AskedQuestion>(directory, 'questions', repaired);
  const feedback = await openLedger<Feedback>(directory, 'feedback', repaired);
  const audit = await openLedger<StaffAction>(directory, 'audit', repaired);

  return {
    alias: async (id) => createHmac('sha256', settings.data.salt).update(id).digest('hex').slice(0, 16),
    questions,
    feedback,
    audit,
    reviews: fileRecords(reviews),
    corrections: fileRecords(corrections),
    approved: fileRecords(approved),
    setting: async (name) => settings.data.values[name] ?? null,
    keepSetting: (name, value) =>
      settings.update((data) => {
        data.values[name] = value;
      }),
    async forget(asker) {
      const bears = (entry: { readonly asker: string }): boolean => entry.asker === asker;
      const mine = (await drop(reviews, bears)) + (await drop(approved, bears));
      return mine + (await questions.erase(bears)) + (await feedback.erase(bears));
    },
    async expire(before) {
      const old = (entry: { readonly at: string }): boolean => entry.at < before;
      const gone = await drop(reviews, (review) => old(review) && isDecided(review));
      if (approved.data.some((one) => old(one) && one.asker !== '')) {
        await approved.update((all) => {
          for (const [at, one] of all.entries()) if (old(one)) all[at] = { ...one, asker: '' };
        });
      }
      return gone + (await questions.erase(old)) + (await feedback.erase(old)) + (await audit.erase(old));
    },
    async close() {
      await Promise.all([questions.close(), feedback.close(), audit.close()]);
    },
  };
}

/** Takes items out of a file; resolves with how many. */
async function drop<Item>(file: Low<Item[]>, which: (item: Item) => boolean): Promise<number> {
  const gone = file.data.filter(which).length;
  if (gone > 0) await file.update((all) => void all.splice(0, all.length, ...all.filter((item) => !which(item))));
  return gone;
}
