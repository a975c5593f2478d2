import { mkdir, rename, rm, rmdir, stat } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import { writeThrough } from './incoming-copies.ts';
import type { GivenSource } from './reports/sources.ts';

/** Where added files stand in the folder of reports, each in a folder of its own. */
export const ADDED = 'added';
/** Where files stand that others replaced; names that begin with a dot are passed over by whoever reads the reports. */
const REPLACED = '.replaced';

/** A file to be put into the folder of reports, with what is pinned down about its reports. */
export interface Placing {
  readonly id: string;
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly sources: readonly GivenSource[];
  /** Files of the folder that it replaces, relative to it. */
  readonly replaces: readonly string[];
}

/**
 * Puts a file into the folder of reports in one step, then sets aside what it replaces: stopped at any point, the folder
 * holds the old report, the new one or both, and each whole. Done once more, it does what is left to do.
 * @returns how to undo it
 */
export async function place(reportsDir: string, placing: Placing): Promise<() => Promise<void>> {
  const target = join(reportsDir, ADDED, placing.id);
  if (!(await exists(target))) {
    const making = join(reportsDir, `.adding-${placing.id}`);
    await rm(making, { recursive: true, force: true });
    await mkdir(making, { recursive: true });
    await writeThrough(join(making, placing.file), placing.bytes);
    await writeThrough(join(making, 'sources.json'), `${JSON.stringify(placing.sources, null, 2)}\n`);
    await mkdir(dirname(target), { recursive: true });
    await rename(making, target);
  }
  const aside: (readonly [from: string, to: string])[] = [];
  for (const file of placing.replaces) {
    const moving = wholeFolder(file);
    const [from, to] = [join(reportsDir, moving), join(reportsDir, REPLACED, placing.id, moving)];
    if (await exists(from)) {
      await mkdir(dirname(to), { recursive: true });
      await rename(from, to);
    }
    if (await exists(to)) aside.push([from, to]);
  }
  return async () => {
    for (const [from, to] of aside) await rename(to, from);
    if (aside.length > 0) await rm(join(reportsDir, REPLACED, placing.id), { recursive: true, force: true });
    await rm(target, { recursive: true, force: true });
    for (const folder of [ADDED, REPLACED]) await rmdir(join(reportsDir, folder)).catch(() => 'others stand in it');
  };
}

/** Whether a report's file stands by itself in the folder, so that it can be set aside; one in an archive does not. */
export async function canBeReplaced(reportsDir: string, file: string): Promise<boolean> {
  return (await stat(join(reportsDir, file)).catch(() => null))?.isFile() ?? false;
}

/** What was added from a message goes with the folder that was made for it. */
function wholeFolder(file: string): string {
  const [first, second, third] = file.split(posix.sep);
  return first === ADDED && second !== undefined && third !== undefined ? posix.join(first, second) : file;
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null)) !== null;
}
