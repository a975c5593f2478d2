import { createHash, type Hash, randomBytes } from 'node:crypto';
import { type FileHandle, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** A file of an index, by its name in the index's folder and its content hash. */
export interface Part {
  readonly file: string;
  readonly sha256: string;
}

const partName = /^(?:facts|bodies|search|similar|files|reading)-[0-9a-f]{12}\.jsonl?$|^manifest\.json\.[0-9a-f]{12}$/u;

/** Long enough for any build that is still writing beside us. */
const abandonedAfter = 60 * 60 * 1000;

export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** A name's ending that no other build uses, so that nothing which a reader may hold is ever overwritten. */
export function freshEnding(): string {
  return randomBytes(6).toString('hex');
}

/** Writes lines to a new file and through to the disk. */
export async function writePart(dir: string, file: string, lines: Iterable<string>): Promise<Part> {
  const hash = createHash('sha256');
  const handle = await open(join(dir, file), 'wx');
  try {
    await writeLines(handle, hash, lines);
    await handle.sync();
  } finally {
    await handle.close();
  }
  return { file, sha256: hash.digest('hex') };
}

async function writeLines(handle: FileHandle, hash: Hash, lines: Iterable<string>): Promise<void> {
  let batch = '';
  const flush = async (): Promise<void> => {
    hash.update(batch);
    await handle.writeFile(batch);
    batch = '';
  };
  for (const line of lines) {
    batch += `${line}\n`;
    if (batch.length > 1 << 20) await flush();
  }
  await flush();
}

/** Puts `text` in the place of `file` in one step: a reader, or a crash, sees the old file or the new one. */
export async function replaceFile(dir: string, file: string, text: string): Promise<void> {
  const temporary = `${file}.${freshEnding()}`;
  await writePart(dir, temporary, [text]);
  await rename(join(dir, temporary), join(dir, file));
  // Linux keeps a rename over a power cut only when the folder is synced too; other systems refuse to open folders.
  const folder = await open(dir, 'r').catch(() => undefined);
  await folder?.sync().catch(() => undefined);
  await folder?.close();
}

/** Removes parts that no manifest names: `dropped` at once, others once nobody can still be writing them. */
export async function sweep(dir: string, kept: readonly string[], dropped: readonly string[]): Promise<void> {
  const gone = new Set(dropped);
  for (const file of await readdir(dir)) {
    if (!partName.test(file) || kept.includes(file)) continue;
    const path = join(dir, file);
    const age = Date.now() - ((await stat(path).catch(() => undefined))?.mtimeMs ?? 0);
    if (gone.has(file) || age > abandonedAfter) await rm(path, { force: true });
  }
}
