import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';

/** Why a task has no result: it took too long, it filled its memory, or its thread ended otherwise. */
export type Failure = 'time' | 'memory' | 'crash';

export type Outcome<Result> = { readonly value: Result } | { readonly failure: Failure };

export interface PoolOptions {
  /** Path of the module that each thread runs: it answers every message from its parent with one of its own. */
  readonly module: string;
  readonly size: number;
  /** For one task, in milliseconds; then its thread is ended. */
  readonly limit: number;
  /** Megabytes of JavaScript objects that a thread may hold; then it is ended. */
  readonly memory: number;
  /** Megabytes that all threads together may hold, outside of their objects too; then the oldest task's is ended. */
  readonly total: number;
}

export interface Pool<Task, Result> {
  run(task: Task, transfer?: readonly ArrayBuffer[]): Promise<Outcome<Result>>;
  close(): Promise<void>;
}

interface Waiting<Result> {
  readonly task: unknown;
  readonly transfer: readonly ArrayBuffer[];
  readonly done: (outcome: Outcome<Result>) => void;
}

interface Thread<Result> {
  readonly worker: Worker;
  busy: { readonly since: number; readonly done: (outcome: Outcome<Result>) => void } | undefined;
  failure: Failure;
}

const boot = `const { typescript, module } = require('node:worker_threads').workerData; require(typescript); require(module);`;
const typescript = fileURLToPath(new URL('../typescript.cjs', import.meta.url));

/** Threads that are started when there is work for them, and put in the place of those that fail. Nothing ever rejects. */
export function createPool<Task, Result>({ module, size, limit, memory, total }: PoolOptions): Pool<Task, Result> {
  const queue: Waiting<Result>[] = [];
  const threads = new Set<Thread<Result>>();
  let watch: NodeJS.Timeout | undefined;
  let closed = false;

  const start = (): Thread<Result> => {
    const worker = new Worker(boot, {
      eval: true,
      execArgv: [],
      workerData: { typescript, module },
      resourceLimits: { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: 24 },
      // What a package prints is for nobody here: stdout belongs to the results.
      stdout: true,
      stderr: true,
    });
    const thread: Thread<Result> = { worker, busy: undefined, failure: 'crash' };
    worker.stdout.resume();
    worker.stderr.resume();
    worker.on('message', (value: Result) => finish(thread, { value }));
    worker.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') thread.failure = 'memory';
    });
    worker.on('exit', () => {
      threads.delete(thread);
      finish(thread, { failure: thread.failure });
    });
    worker.unref();
    threads.add(thread);
    return thread;
  };

  const finish = (thread: Thread<Result>, outcome: Outcome<Result>): void => {
    thread.busy?.done(outcome);
    thread.busy = undefined;
    next();
  };

  const next = (): void => {
    while (!closed && queue.length > 0) {
      const idle = [...threads].find((thread) => thread.busy === undefined && thread.failure === 'crash');
      if (!idle && threads.size >= size) return;
      const { task, transfer, done } = queue.shift()!;
      const thread = idle ?? start();
      thread.busy = { since: performance.now(), done };
      thread.worker.postMessage(task, transfer);
    }
  };

  const end = (thread: Thread<Result>, failure: Failure): void => {
    thread.failure = failure;
    void thread.worker.terminate();
  };

  const look = (): void => {
    const busy = [...threads].filter((thread) => thread.busy && thread.failure === 'crash');
    const now = performance.now();
    for (const thread of busy) if (now - thread.busy!.since > limit) end(thread, 'time');
    const { rss, heapTotal, external } = process.memoryUsage();
    if (rss - heapTotal - external < total * 1024 * 1024) return;
    const [oldest] = busy.sort((one, other) => one.busy!.since - other.busy!.since);
    if (oldest) end(oldest, 'memory');
  };

  return {
    run(task, transfer = []) {
      watch ??= setInterval(look, 100);
      return new Promise((done) => {
        queue.push({ task, transfer, done });
        next();
      });
    },
    async close() {
      closed = true;
      clearInterval(watch);
      await Promise.all([...threads].map(({ worker }) => worker.terminate()));
      for (const { done } of queue.splice(0)) done({ failure: 'crash' });
    },
  };
}
