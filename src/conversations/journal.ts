import { appendFile, mkdir, readFile, truncate } from 'node:fs/promises';
import { dirname } from 'node:path';

/** An append-only file of JSON values, one a line. */
export interface Journal<Entry> {
  /** Resolves when the line is in the file. Lines stand in the order of the calls. */
  append(entry: Entry): Promise<void>;
  /** All entries, oldest first; a line that is no JSON is left out. */
  entries(): Promise<readonly Entry[]>;
  close(): Promise<void>;
}

/**
 * Opens a journal, cutting off a last line that a crash left torn (every whole line ends in a newline).
 * The file and its folder come to be with the first entry.
 */
export async function openJournal<Entry>(path: string, onRepair: (path: string) => void): Promise<Journal<Entry>> {
  if (await repair(path)) onRepair(path);
  let last: Promise<void> = Promise.resolve();

  return {
    append(entry) {
      const write = last.then(async () => {
        await mkdir(dirname(path), { recursive: true });
        await appendFile(path, `${JSON.stringify(entry)}\n`, 'utf8');
      });
      last = write.catch(() => undefined);
      return write;
    },
    async entries() {
      await last;
      return (await contents(path))
        .toString('utf8')
        .split('\n')
        .flatMap(parsed<Entry>);
    },
    close: () => last,
  };
}

/** Whether there was a torn line to cut off. */
async function repair(path: string): Promise<boolean> {
  const bytes = await contents(path);
  const whole = bytes.lastIndexOf('\n') + 1;
  if (whole === bytes.length) return false;
  await truncate(path, whole);
  return true;
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
