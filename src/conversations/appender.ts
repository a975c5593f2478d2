import { appendFile, mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Appends to a file; what comes while it is writing goes out together in the next write. */
export interface Appender {
  /** Resolves when the text is in the file. Texts stand in the order of the calls. */
  append(text: string): Promise<void>;
  /** Resolves when nothing is waiting to be written. */
  idle(): Promise<void>;
}

interface Waiting {
  readonly text: string;
  readonly written: () => void;
  readonly failed: (error: unknown) => void;
}

/** Creates an appender; the file and its folder come to be with the first text. */
export function createAppender(path: string): Appender {
  let waiting: Waiting[] = [];
  let writing: Promise<void> | null = null;

  async function write(): Promise<void> {
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      try {
        await appendTo(path, batch.map(({ text }) => text).join(''));
        for (const { written } of batch) written();
      } catch (error) {
        for (const { failed } of batch) failed(error);
      }
    }
    writing = null;
  }

  return {
    append: (text) =>
      new Promise((written, failed) => {
        waiting.push({ text, written, failed });
        writing ??= write();
      }),
    async idle() {
      await writing;
    },
  };
}

async function appendTo(path: string, text: string): Promise<void> {
  try {
    await appendFile(path, text, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    await mkdir(dirname(path), { recursive: true });
    await appendFile(path, text, 'utf8');
  }
}
