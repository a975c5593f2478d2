import { open, readFile, rename, truncate, writeFile } from 'node:fs/promises';
import { createAppender } from './appender.ts';

/** A file of JSON values, one a line, that only grows but for what is erased on purpose. */
export interface Journal<Entry> {
  /** Resolves when the line is in the file. Lines stand in the order of the calls. */
  append(entry: Entry): Promise<void>;
  /** All entries, oldest first, or those whose line holds `words`; a line that is no JSON is left out. */
  entries(words?: string): Promise<readonly Entry[]>;
  /** Erases entries, the file being replaced in one step. */
  erase(which: (entry: Entry) => boolean): Promise<{ readonly gone: number; readonly left: number }>;
  close(): Promise<void>;
}

/**
 * Opens a journal, cutting off a last line that a crash left torn (every whole line ends in a newline).
 * The file and its folder come to be with the first entry.
 */
export async function openJournal<Entry>(path: string, onRepair: (path: string) => void): Promise<Journal<Entry>> {
  if (await repair(path)) onRepair(path);
  const appender = createAppender(path);
  let last: Promise<unknown> = Promise.resolve();

  /** Runs when all that was appended before is in the file; what is appended later waits for it. */
  function alone<Result>(task: () => Promise<Result>): Promise<Result> {
    const result = last.then(() => appender.idle()).then(task);
    last = result.catch(() => undefined);
    return result;
  }

  return {
    append(entry) {
      const line = `${JSON.stringify(entry)}\n`;
      return last.then(() => appender.append(line));
    },
    entries: (words = '') =>
      alone(async () => (await lines(path)).filter((line) => line.includes(words)).flatMap(parsed<Entry>)),
    erase: (which) =>
      alone(async () => {
        const all = (await lines(path)).flatMap(parsed<Entry>);
        const kept = all.filter((entry) => !which(entry));
        const gone = all.length - kept.length;
        if (gone > 0) {
          await writeFile(`${path}.new`, kept.map((entry) => `${JSON.stringify(entry)}\n`).join(''), 'utf8');
          await rename(`${path}.new`, path);
        }
        return { gone, left: kept.length };
      }),
    async close() {
      await last;
      await appender.idle();
    },
  };
}

/** Whether there was a torn line to cut off. */
async function repair(path: string): Promise<boolean> {
  if (await endsWhole(path)) return false;
  const bytes = await contents(path);
  const whole = bytes.lastIndexOf('\n') + 1;
  if (whole === bytes.length) return false;
  await truncate(path, whole);
  return true;
}

/** Whether the file is empty, not there, or ends in a newline; told by its last byte, however long it is. */
async function endsWhole(path: string): Promise<boolean> {
  const file = await open(path, 'r').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (file === null) return true;
  try {
    const { size } = await file.stat();
    if (size === 0) return true;
    const { buffer } = await file.read(Buffer.alloc(1), 0, 1, size - 1);
    return buffer[0] === 0x0a;
  } finally {
    await file.close();
  }
}

async function lines(path: string): Promise<readonly string[]> {
  return (await contents(path)).toString('utf8').split('\n');
}

async function contents(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return Buffer.alloc(0);
    throw error;
  }
}

function parsed<Entry>(line: string): Entry[] {
  try {
    return line === '' ? [] : [JSON.parse(line) as Entry];
  } catch {
    return [];
  }
}
