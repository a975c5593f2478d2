import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { monthOf } from './ids.ts';
import { type Journal, openJournal } from './journal.ts';
import type { Ledger } from './store.ts';

/** A ledger in files, a journal a month: `questions-2026-03.jsonl`. */
export interface FileLedger<Entry> extends Ledger<Entry> {
  /** Erases entries; resolves with how many. */
  erase(which: (entry: Entry) => boolean): Promise<number>;
  close(): Promise<void>;
}

/** Opens the ledger called `name` in a folder, repairing what a crash left torn. */
export async function openLedger<Entry extends { readonly id: string; readonly at: string }>(
  directory: string,
  name: string,
  onRepair: (path: string) => void,
): Promise<FileLedger<Entry>> {
  const journals = new Map<string, Promise<Journal<Entry>>>();
  const pathOf = (month: string): string => join(directory, `${name}-${month}.jsonl`);

  function journal(month: string): Promise<Journal<Entry>> {
    const open = journals.get(month) ?? openJournal<Entry>(pathOf(month), onRepair);
    journals.set(month, open);
    return open;
  }

  async function months(): Promise<readonly string[]> {
    const pattern = new RegExp(`^${name}-(?<month>\\d{4}-\\d{2})\\.jsonl$`, 'u');
    return (await readdir(directory)).flatMap((file) => pattern.exec(file)?.groups?.month ?? []).sort();
  }

  await Promise.all((await months()).map(journal));

  return {
    append: async (entry) => (await journal(entry.at.slice(0, 7))).append(entry),
    month: async (month) => (await journal(month)).entries(),
    async find(id) {
      const month = monthOf(id);
      if (month === null) return null;
      return (await (await journal(month)).entries(`"${id}"`)).find((entry) => entry.id === id) ?? null;
    },
    async erase(which) {
      let erased = 0;
      for (const month of await months()) {
        const { gone, left } = await (await journal(month)).erase(which);
        erased += gone;
        if (left === 0) await rm(pathOf(month), { force: true });
      }
      return erased;
    },
    async close() {
      const open = await Promise.allSettled(journals.values());
      await Promise.all(open.map((one) => (one.status === 'fulfilled' ? one.value.close() : undefined)));
    },
  };
}
