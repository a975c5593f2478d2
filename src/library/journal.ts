import { appendFile, mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { freshEnding, sha256 } from './files.ts';
import type { Reading } from './reading.ts';

const name = /^reading-[0-9a-f]{12}\.jsonl$/u;

/** What a build has read so far, on the disk: a build that was interrupted is gone on with by the next. */
export interface Journal {
  /** What an interrupted build read of this file, when nothing that decides it has changed. */
  find(file: string, key: string): readonly Reading[] | undefined;
  add(file: string, key: string, readings: readonly Reading[]): Promise<void>;
  /** Forgets it all: the index holds it now. */
  clear(): Promise<void>;
}

/** Opens the journals that were left in the folder of an index. A line that was cut off or damaged is passed over. */
export async function openJournal(dir: string): Promise<Journal> {
  const left = (await readdir(dir).catch(() => [])).filter((file) => name.test(file));
  const lines = new Map<string, Buffer>();
  for (const file of left) {
    const bytes = await readFile(join(dir, file)).catch(() => Buffer.alloc(0));
    for (let start = 0, end = bytes.indexOf(10); end >= 0; start = end + 1, end = bytes.indexOf(10, start)) {
      lines.set(bytes.toString('latin1', start, start + 64), bytes.subarray(start + 65, end));
    }
  }
  const own = `reading-${freshEnding()}.jsonl`;
  let writing: Promise<void> = Promise.resolve();
  let began = false;
  return {
    find(file, key) {
      const line = lines.get(markOf(file, key));
      const text = line?.toString('utf8', 65);
      // The line bears its own hash, since a machine that lost its power may have written half of it.
      return text !== undefined && sha256(text) === line?.toString('latin1', 0, 64) ? JSON.parse(text) : undefined;
    },
    add(file, key, readings) {
      const text = JSON.stringify(readings);
      const line = `${markOf(file, key)} ${sha256(text)} ${text}\n`;
      writing = writing.then(async () => {
        if (!began) await mkdir(dir, { recursive: true });
        began = true;
        await appendFile(join(dir, own), line);
      });
      return writing;
    },
    async clear() {
      await writing;
      for (const file of [...left, own]) await rm(join(dir, file), { force: true });
    },
  };
}

function markOf(file: string, key: string): string {
  return sha256(`${file}\n${key}`);
}
