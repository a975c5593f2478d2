import type { Low } from 'lowdb';
import type { Records } from './store.ts';

/** Records in a file that is written whole. */
export function fileRecords<Item extends { readonly id: string }>(file: Low<Item[]>): Records<Item> {
  return {
    all: async () => [...file.data],
    add: (item) => file.update((items) => void items.push(item)),
    async change(id, change) {
      // Found and replaced without a pause in between, so that of two changes the second sees the first.
      const at = file.data.findIndex((item) => item.id === id);
      const now = file.data[at];
      if (now === undefined) return null;
      const next = change(now);
      if (next === null) return { item: now, changed: false };
      file.data[at] = next;
      await file.write();
      return { item: next, changed: true };
    },
  };
}
