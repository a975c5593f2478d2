import type { Update } from '@grammyjs/types';

/** Updates waiting for the bot, as getUpdates hands them out: kept until a later offset confirms them. */
export interface UpdateQueue {
  push(update: object): Update;
  /** Hands out an update once as it is, its id included: a duplicate, or one that is malformed. */
  pushRaw(update: object): void;
  /** Updates from `offset` on, as soon as there are any, or none after `seconds`. */
  poll(offset: number, seconds: number, signal: AbortSignal): Promise<Update[]>;
  /** How many the bot has not confirmed. */
  readonly unconfirmed: number;
  /** Ends all waiting polls. */
  close(): void;
}

export function createUpdateQueue(): UpdateQueue {
  let waiting: Update[] = [];
  let raw: Update[] = [];
  let nextId = 1;
  const wake = new Set<() => void>();
  const announce = (): void => {
    for (const one of [...wake]) one();
  };

  function take(offset: number): Update[] {
    waiting = waiting.filter((update) => update.update_id >= offset);
    const batch = [...raw, ...waiting].slice(0, 100);
    raw = [];
    return batch;
  }

  return {
    push(update) {
      const numbered = { ...update, update_id: nextId++ } as Update;
      waiting.push(numbered);
      announce();
      return numbered;
    },
    pushRaw(update) {
      raw.push(update as Update);
      announce();
    },
    async poll(offset, seconds, signal) {
      const batch = take(offset);
      if (batch.length > 0) return batch;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(done, seconds * 1000);
        function done(): void {
          clearTimeout(timer);
          wake.delete(done);
          resolve();
        }
        wake.add(done);
        signal.addEventListener('abort', done, { once: true });
      });
      return signal.aborted ? [] : take(offset);
    },
    get unconfirmed() {
      return waiting.length;
    },
    close: announce,
  };
}
