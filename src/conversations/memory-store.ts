import { createHmac, randomBytes } from 'node:crypto';
import type { Approved } from './approved.ts';
import type { AskedQuestion, Feedback, StaffAction } from './records.ts';
import type { Correction, Review } from './review.ts';
import type { Ledger, Records, Store } from './store.ts';
import { isDecided } from './verdicts.ts';

/** Entries of each kind that are kept; the oldest go first. */
const CAPACITY = 20_000;

interface MemoryLedger<Entry> extends Ledger<Entry> {
  erase(which: (entry: Entry) => boolean): number;
}

/** Creates a store that a restart empties: for the command line, and where the disk cannot be written to. */
export function createMemoryStore(): Store {
  const salt = randomBytes(32);
  const settings = new Map<string, string>();
  const questions = memoryLedger<AskedQuestion>();
  const feedback = memoryLedger<Feedback>();
  const audit = memoryLedger<StaffAction>();
  const reviews = memoryRecords<Review>();
  const corrections = memoryRecords<Correction>();
  const approved = memoryRecords<Approved>();

  return {
    alias: async (id) => createHmac('sha256', salt).update(id).digest('hex').slice(0, 16),
    questions,
    feedback,
    audit,
    reviews,
    corrections,
    approved,
    setting: async (name) => settings.get(name) ?? null,
    async keepSetting(name, value) {
      settings.set(name, value);
    },
    async forget(asker) {
      const bears = (entry: { readonly asker: string }): boolean => entry.asker === asker;
      return reviews.erase(bears) + approved.erase(bears) + questions.erase(bears) + feedback.erase(bears);
    },
    async expire(before) {
      const old = (entry: { readonly at: string }): boolean => entry.at < before;
      const closed = reviews.erase((review) => old(review) && isDecided(review));
      for (const { id } of (await approved.all()).filter(old)) {
        await approved.change(id, (now) => ({ ...now, asker: '' }));
      }
      return closed + questions.erase(old) + feedback.erase(old) + audit.erase(old);
    },
    close: async () => undefined,
  };
}

function memoryLedger<Entry extends { readonly id: string; readonly at: string }>(): MemoryLedger<Entry> {
  const entries = new Map<string, Entry>();
  return {
    async append(entry) {
      entries.set(entry.id, entry);
      for (const oldest of entries.keys()) {
        if (entries.size <= CAPACITY) break;
        entries.delete(oldest);
      }
    },
    month: async (month) => [...entries.values()].filter(({ at }) => at.startsWith(month)),
    find: async (id) => entries.get(id) ?? null,
    erase: (which) => eraseFrom(entries, which),
  };
}

function memoryRecords<Item extends { readonly id: string }>() {
  const items = new Map<string, Item>();
  const records: Records<Item> = {
    all: async () => [...items.values()],
    async add(item) {
      items.set(item.id, item);
    },
    async change(id, change) {
      const now = items.get(id);
      if (now === undefined) return null;
      const next = change(now);
      if (next !== null) items.set(id, next);
      return { item: next ?? now, changed: next !== null };
    },
  };
  return { ...records, erase: (which: (item: Item) => boolean) => eraseFrom(items, which) };
}

function eraseFrom<Item>(items: Map<string, Item>, which: (item: Item) => boolean): number {
  const gone = [...items].filter(([, item]) => which(item));
  for (const [key] of gone) items.delete(key);
  return gone.length;
}
