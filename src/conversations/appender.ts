import { type FileHandle, mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Appends to a file; what comes while it is writing goes out together in the next write. */
export interface Appender {
  /** Resolves when the text is in the file. Texts stand in the order of the calls. */
  append(text: string): Promise<void>;
  /** Resolves when nothing is waiting to be written and the file is let go, so that it may be replaced. */
  idle(): Promise<void>;
}

interface Waiting {
  readonly text: string;
  readonly written: () => void;
  readonly failed: (error: unknown) => void;
}

/** Milliseconds without a text after which the file is let go: to open it for every text would cost more than to write. */
const PAUSE = 1_000;

/** Creates an appender; the file and its folder come to be with the first text. */
export function createAppender(path: string): Appender {
  let waiting: Waiting[] = [];
  let writing: Promise<void> | null = null;
  let file: FileHandle | null = null;
  let timer: NodeJS.Timeout | undefined;

  async function write(): Promise<void> {
    clearTimeout(timer);
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      try {
        file ??= await openToAppend(path);
        await file.appendFile(batch.map(({ text }) => text).join(''), 'utf8');
        for (const { written } of batch) written();
      } catch (error) {
        for (const { failed } of batch) failed(error);
      }
    }
    timer = setTimeout(() => void idle(), PAUSE).unref();
    writing = null;
  }

  async function idle(): Promise<void> {
    // Nothing may come between the last write and letting go.
    while (writing !== null) await writing;
    const done = file;
    file = null;
    await done?.close();
  }

  return {
    append: (text) =>
      new Promise((written, failed) => {
        waiting.push({ text, written, failed });
        writing ??= write();
      }),
    idle,
  };
}

async function openToAppend(path: string): Promise<FileHandle> {
  try {
    return await open(path, 'a');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    await mkdir(dirname(path), { recursive: true });
    return open(path, 'a');
  }
}
