import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { newId } from './conversations/ids.ts';

const aboutShape = z.object({
  id: z.string(),
  /** ISO time. */
  at: z.string(),
  /** Its name, safe to write. */
  file: z.string(),
  sha256: z.string(),
  /** The words that were sent along. */
  caption: z.string(),
});

/** A file that waits for an administrator's word. */
export type Copy = z.infer<typeof aboutShape>;

/** Files that wait, each in a folder of its own with what is known of it: there is no half of one, also after a crash. */
export interface Copies {
  /** Oldest first. */
  all(): Promise<readonly Copy[]>;
  keep(copy: Omit<Copy, 'id'>, bytes: Uint8Array): Promise<Copy>;
  bytes(copy: Copy): Promise<Buffer>;
  /** False when it is not there any more. */
  remove(id: string): Promise<boolean>;
}

const ABOUT = 'about.json';
const isId = (name: string): boolean => /^[A-Za-z0-9_-]{12}$/u.test(name);

/** The copies in a folder, which comes to be with the first. */
export function openCopies(directory: string): Copies {
  const read = async (id: string): Promise<Copy | null> => {
    const text = await readFile(join(directory, id, ABOUT), 'utf8').catch(() => 'null');
    const parsed = aboutShape.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  };

  return {
    async all() {
      const names = (await readdir(directory).catch(() => [])).filter(isId);
      const copies = (await Promise.all(names.map(read))).filter((one) => one !== null);
      return copies.sort((one, other) => (one.at < other.at ? -1 : 1));
    },
    async keep(copy, bytes) {
      const kept = { ...copy, id: newId(copy.at) };
      const making = join(directory, `.${kept.id}`);
      await mkdir(making, { recursive: true });
      await writeThrough(join(making, copy.file), bytes);
      await writeThrough(join(making, ABOUT), JSON.stringify(kept));
      await rename(making, join(directory, kept.id));
      return kept;
    },
    bytes: ({ id, file }) => readFile(join(directory, id, file)),
    async remove(id) {
      if (!isId(id)) return false;
      const going = join(directory, `.${id}`);
      const there = await rename(join(directory, id), going).then(
        () => true,
        () => false,
      );
      if (there) await rm(going, { recursive: true, force: true });
      return there;
    },
  };
}

/** Writes a file through to the disk. */
export async function writeThrough(path: string, content: Uint8Array | string): Promise<void> {
  const handle = await open(path, 'wx');
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
