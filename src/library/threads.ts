import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Problem } from '../documents/document.ts';
import { createPool, type Failure } from './pool.ts';
import { type Job, type Reader, type Reading, stoppedCode } from './reading.ts';

export interface ThreadLimits {
  readonly size: number;
  /** For one file, or one in an archive, in milliseconds. */
  readonly limit: number;
  /** Megabytes: of one thread's objects, and of all threads with all they hold. */
  readonly memory: number;
  readonly total: number;
}

/**
 * All cores, but no more threads than fit into a gigabyte with what each may need, and none that would take longer to
 * start than to do without.
 */
export function limitsFor(files: number, cores = availableParallelism()): ThreadLimits {
  const size = Math.max(1, Math.min(cores, 6, Math.ceil(files / 10)));
  // More than the reader of PDF gives itself, which then says more precisely what is wrong.
  return { size, limit: 75_000, memory: Math.min(240, Math.floor(720 / size)), total: 600 };
}

/** Reads files in threads; a file that takes too much time or memory costs its thread, and is named. */
export function createThreads({ size, limit, memory, total }: ThreadLimits, module = workerModule): Reader {
  const pool = createPool<Job, Reading>({ module, size, limit, memory, total });
  return {
    // One more than can be read, so that no thread waits for the disk.
    atOnce: size + 1,
    async read(job) {
      for (let attempt = 1; ; attempt++) {
        // A copy of its own, which can be handed over without leaving it in both places.
        const bytes = new Uint8Array(job.bytes);
        const { parts, failure } = await pool.run({ ...job, bytes }, [bytes.buffer]);
        if (failure === null) return parts;
        // It may have been another file's fault: threads share the memory. Time is its own.
        if (attempt < 2 && failure !== 'time') continue;
        return [...parts, { file: job.file, report: null, problems: [problemOf(failure, limit, parts.length)] }];
      }
    },
    close: () => pool.close(),
  };
}

const workerModule = fileURLToPath(new URL('./read-worker.ts', import.meta.url));

const codes: Readonly<Record<Failure, string>> = {
  time: 'ingest.too-slow',
  memory: 'ingest.too-much-memory',
  crash: stoppedCode,
};

function problemOf(failure: Failure, limit: number, read: number): Problem {
  const messages: Readonly<Record<Failure, string>> = {
    time: `读了 ${Math.round(limit / 1000)} 秒还没有读完，没有收录。文件可能太复杂或已损坏，请另存为 Word 或文本文件再放进来。`,
    memory: '读它要用的内存太多，没有收录。文件可能太复杂或已损坏，请只留报告正文，另存为 Word 或文本文件再放进来。',
    crash: '读它时出了意外，没有收录。文件可能已损坏，请重新导出或下载这份报告。',
  };
  const rest = read === 0 ? '' : `压缩包里在它前面的 ${read} 个文件已经读了，后面的没有读；请解压后放进来。`;
  return { code: codes[failure], severity: 'error', message: messages[failure] + rest };
}
