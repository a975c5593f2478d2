import { copyFile, link, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

/** The library that stays until the next /reload, whatever the folder of reports holds meanwhile. */
export interface Pin {
  /** Version of the library. */
  readonly version: string;
  /** `rollback`: an administrator went back to it; `refused`: the one that was to follow it was not put in place. */
  readonly why: 'rollback' | 'refused';
  /** The day, `YYYY-MM-DD`. */
  readonly since: string;
}

/** The folders of an index: the one in use, and beside it the one that is built, the one before, and a word about which stays. */
export interface IndexFolders {
  readonly next: string;
  readonly before: string;
  /** Lays what is in use, where there is any, into `next` for a build to start from. */
  lay(): Promise<void>;
  /** Puts `next` in use, and what was in use in the place of `before`. */
  advance(): Promise<void>;
  /** Puts `before` in use, and what was in use in its place. */
  swap(): Promise<void>;
  pin(pin: Pin | null): Promise<void>;
  pinned(): Promise<Pin | null>;
  /** Finishes what a crash left half done: the one in use, and the one before, are there again. */
  mend(): Promise<void>;
}

const pinShape = z.object({ version: z.string(), why: z.enum(['rollback', 'refused']), since: z.string() });

/** The folders beside `index`. A folder is only ever renamed, so that each is whole or not there. */
export function indexFolders(index: string): IndexFolders {
  const [next, before] = [`${index}.next`, `${index}.before`];
  const [dropped, turning, pinFile] = [`${index}.dropped`, `${index}.turning`, `${index}.pinned.json`];
  const remove = (path: string): Promise<void> => rm(path, { recursive: true, force: true });

  return {
    next,
    before,
    async lay() {
      await remove(next);
      if (!(await exists(index))) return;
      await mkdir(next, { recursive: true });
      for (const entry of await readdir(index, { withFileTypes: true })) {
        if (entry.isFile()) await share(join(index, entry.name), join(next, entry.name));
      }
    },
    async advance() {
      await remove(dropped);
      if (await exists(before)) await rename(before, dropped);
      if (await exists(index)) await rename(index, before);
      await rename(next, index);
      await remove(dropped);
    },
    async swap() {
      await rename(index, turning);
      await rename(before, index);
      await rename(turning, before);
    },
    async pin(pin) {
      if (pin === null) return remove(pinFile);
      await writeFile(`${pinFile}.new`, `${JSON.stringify(pin)}\n`, { encoding: 'utf8', flush: true });
      await rename(`${pinFile}.new`, pinFile);
    },
    async pinned() {
      try {
        return pinShape.parse(JSON.parse(await readFile(pinFile, 'utf8')));
      } catch {
        return null;
      }
    },
    async mend() {
      if (await exists(turning)) {
        // Stopped while going back: before it began, or after all but its last step.
        await rename(turning, (await exists(index)) ? before : index);
      }
      if (!(await exists(index)) && (await exists(before)) && (await exists(next))) await rename(next, index);
      if (!(await exists(dropped))) return;
      if (await exists(before)) await remove(dropped);
      else await rename(dropped, before);
    },
  };
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null)) !== null;
}

/** Files of an index are never written to again, only replaced: one file may stand in two folders. */
async function share(from: string, to: string): Promise<void> {
  // Some file systems know no links.
  await link(from, to).catch(() => copyFile(from, to));
}
