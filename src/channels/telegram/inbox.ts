import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Update } from 'grammy/types';
import { createAppender } from '../../conversations/appender.ts';

/** An update that a stopped process had taken in and not dealt with. */
export interface Left {
  readonly update: Update;
  /** Whether it had begun to answer: then the answer may have arrived or not, and nobody can tell. */
  readonly answering: boolean;
}

/**
 * What has come in and is not dealt with yet, on disk before Telegram is told that it has arrived: whatever kills the
 * process, no update is lost, and none is answered twice. Holds messages only while they are being answered.
 */
export interface Inbox {
  /** What the process before this one left undone, oldest first. */
  readonly left: readonly Left[];
  /** Resolves when the updates are on disk. */
  take(updates: readonly Update[]): Promise<void>;
  /** Something is about to be sent in answer to this update. */
  answering(id: number): Promise<void>;
  done(id: number): Promise<void>;
  /** Whether an update was dealt with, also by the process before this one. */
  isDone(id: number): boolean;
  close(): Promise<void>;
}

type Line = { readonly in: Update } | { readonly answering: number } | { readonly done: number };

/** How many numbers of updates dealt with are remembered. */
const REMEMBERED = 2000;
/** Beyond this many bytes the file is emptied as soon as nothing is open, and after a pause in any case. */
const LARGE = 256 * 1024;
const PAUSE = 2000;

/** Opens the inbox in a file; a torn last line counts as not written. */
export async function openInbox(path: string): Promise<Inbox> {
  await mkdir(dirname(path), { recursive: true });
  const waiting = new Map<number, { update: Update; answering: boolean }>();
  const handled = new Set<number>();
  for (const line of await linesOf(path)) note(line);
  const left = [...waiting.values()].map((one) => ({ ...one }));
  let size = 0;
  const appender = createAppender(path);
  let rewriting: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  await rewrite();

  function note(line: Line): void {
    if ('in' in line) waiting.set(line.in.update_id, { update: line.in, answering: false });
    else if ('done' in line) finish(line.done);
    else {
      const one = waiting.get(line.answering);
      if (one) one.answering = true;
    }
  }

  function finish(id: number): void {
    waiting.delete(id);
    handled.add(id);
    for (const oldest of handled) {
      if (handled.size <= REMEMBERED) break;
      handled.delete(oldest);
    }
  }

  async function write(lines: readonly Line[]): Promise<void> {
    const text = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
    // While the file is written anew nothing may be appended to the one that goes.
    await rewriting;
    await appender.append(text);
    size += text.length;
    if (size > LARGE && waiting.size === 0) tidy();
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (waiting.size === 0 && size > 0) tidy();
    }, PAUSE).unref();
  }

  function tidy(): void {
    rewriting = rewriting.then(rewrite).catch(() => undefined);
  }

  /** Leaves what is still open in the file, and of the rest the numbers only. */
  async function rewrite(): Promise<void> {
    await appender.idle();
    const lines: Line[] = [...handled].map((id) => ({ done: id }));
    for (const [id, one] of waiting) lines.push({ in: one.update }, ...(one.answering ? [{ answering: id }] : []));
    await writeFile(`${path}.new`, lines.map((line) => `${JSON.stringify(line)}\n`).join(''), 'utf8');
    await rename(`${path}.new`, path);
    size = 0;
  }

  return {
    left,
    async take(updates) {
      const fresh = updates.filter(({ update_id: id }) => !handled.has(id) && !waiting.has(id));
      if (fresh.length === 0) return;
      const lines = fresh.map((update) => ({ in: update }));
      for (const line of lines) note(line);
      await write(lines);
    },
    async answering(id) {
      const one = waiting.get(id);
      if (one === undefined || one.answering) return;
      note({ answering: id });
      await write([{ answering: id }]);
    },
    async done(id) {
      if (!waiting.has(id)) return finish(id);
      finish(id);
      await write([{ done: id }]);
    },
    isDone: (id) => handled.has(id),
    async close() {
      clearTimeout(timer);
      await rewriting;
      await rewrite();
    },
  };
}

async function linesOf(path: string): Promise<readonly Line[]> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  return text.split('\n').flatMap((line) => {
    try {
      return line === '' ? [] : [JSON.parse(line) as Line];
    } catch {
      return [];
    }
  });
}

/** An inbox that keeps nothing, for where there is no disk to write to. */
export function forgetfulInbox(): Inbox {
  const handled = new Set<number>();
  return {
    left: [],
    take: async () => undefined,
    answering: async () => undefined,
    async done(id) {
      handled.add(id);
      for (const oldest of handled) {
        if (handled.size <= REMEMBERED) break;
        handled.delete(oldest);
      }
    },
    isDone: (id) => handled.has(id),
    close: async () => undefined,
  };
}
