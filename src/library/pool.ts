import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';

/** Why a task has no result: it took too long, it filled its memory, or its thread ended otherwise. */
export type Failure = 'time' | 'memory' | 'crash';

/** What a task yielded, until it failed if it did. */
export interface Outcome<Part> {
  readonly parts: readonly Part[];
  readonly failure: Failure | null;
}

export interface PoolOptions {
  /** Path of the module that each thread runs: it answers every message from its parent with parts, and null at last. */
  readonly module: string;
  readonly size: number;
  /** For each part of a task, in milliseconds; then its thread is ended. */
  readonly limit: number;
  /** Megabytes of JavaScript objects that a thread may hold; then it is ended. */
  readonly memory: number;
  /** Megabytes that all threads together may hold, outside of their objects too; then the oldest task's is ended. */
  readonly total: number;
}

export interface Pool<Task, Part> {
  run(task: Task, transfer?: readonly ArrayBuffer[]): Promise<Outcome<Part>>;
  close(): Promise<void>;
}

interface Waiting<Part> {
  readonly task: unknown;
  readonly transfer: readonly ArrayBuffer[];
  readonly done: (outcome: Outcome<Part>) => void;
}

interface Thread<Part> {
  readonly worker: Worker;
  busy: { since: number; readonly parts: Part[]; readonly done: (outcome: Outcome<Part>) => void } | undefined;
  failure: Failure;
}

const boot = `const { typescript, module } = require('node:worker_threads').workerData; require(typescript); require(module);`;
const typescript = fileURLToPath(new URL('../typescript.cjs', import.meta.url));

/** Threads that are started when there is work for them, and put in the place of those that fail. Nothing ever rejects. */
export function createPool<Task, Part>({ module, size, limit, memory, total }: PoolOptions): Pool<Task, Part> {
  const queue: Waiting<Part>[] = [];
  const threads = new Set<Thread<Part>>();
  let watch: NodeJS.Timeout | undefined;
  let closed = false;

  const start = (): Thread<Part> => {
    const worker = new Worker(boot, {
      eval: true,
      execArgv: [],
      workerData: { typescript, module },
      resourceLimits: { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: 24 },
      // What a package prints is for nobody here: stdout belongs to the results.
      stdout: true,
      stderr: true,
    });
    const thread: Thread<Part> = { worker, busy: undefined, failure: 'crash' };
    worker.stdout.resume();
    worker.stderr.resume();
    worker.on('message', (part: Part | null) => {
      if (part === null) finish(thread, null);
      else if (thread.busy) {
        thread.busy.parts.push(part);
        thread.busy.since = performance.now();
      }
    });
    worker.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') thread.failure = 'memory';
    });
    worker.on('exit', () => {
      threads.delete(thread);
      finish(thread, thread.failure);
    });
    worker.unref();
    threads.add(thread);
    return thread;
  };

  const finish = (thread: Thread<Part>, failure: Failure | null): void => {
    thread.busy?.done({ parts: thread.busy.parts, failure });
    thread.busy = undefined;
    next();
  };

  const next = (): void => {
    while (!closed && queue.length > 0) {
      const idle = [...threads].find((thread) => thread.busy === undefined && thread.failure === 'crash');
      if (!idle && threads.size >= size) return;
      const { task, transfer, done } = queue.shift()!;
      const thread = idle ?? start();
      thread.busy = { since: performance.now(), parts: [], done };
      thread.worker.postMessage(task, transfer);
    }
  };

  const end = (thread: Thread<Part>, failure: Failure): void => {
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
      for (const { done } of queue.splice(0)) done({ parts: [], failure: 'crash' });
    },
  };
}
