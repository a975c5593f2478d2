/** Runs tasks one after another within a lane, and lanes side by side. */
export interface Lanes {
  /** Runs `task` when all earlier tasks of this lane are done, however they ended. Settles as the task does. */
  run<Result>(lane: string, task: () => Promise<Result>): Promise<Result>;
  /** Resolves when nothing is running or waiting. */
  idle(): Promise<void>;
}

/** Creates lanes; a lane that has run dry takes no memory. */
export function createLanes(): Lanes {
  const tails = new Map<string, Promise<unknown>>();

  return {
    run(lane, task) {
      const result = (tails.get(lane) ?? Promise.resolve()).then(task, task);
      // The tail never rejects: one failed question must not fail the next.
      const tail = result.then(
        () => undefined,
        () => undefined,
      );
      tails.set(lane, tail);
      void tail.then(() => {
        if (tails.get(lane) === tail) tails.delete(lane);
      });
      return result;
    },
    async idle() {
      while (tails.size > 0) await Promise.all(tails.values());
    },
  };
}
