import { rename } from 'node:fs/promises';
import { basename } from 'node:path';
import { Low } from 'lowdb';
import { JSONFile } from 'lowdb/node';

/**
 * Opens a small file that is kept in memory and written whole, in one step, at each change. One that cannot be read
 * is set aside, not lost, and begun anew.
 * @param fits whether what was read has the form that is expected
 */
export async function openWholeFile<Data>(
  path: string,
  fresh: () => Data,
  fits: (data: Data) => boolean,
  onRepair: (sentence: string) => void,
): Promise<Low<Data>> {
  // Not lowdb's preset: under NODE_ENV=test it silently keeps everything in memory.
  let file = new Low(new JSONFile<Data>(path), fresh());
  try {
    await file.read();
    if (!fits(file.data)) throw new SyntaxError();
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof TypeError)) throw error;
    await rename(path, `${path}.damaged`);
    onRepair(`${path} 读不出来，已改名为 ${basename(path)}.damaged 留着，里面的内容从头记起。`);
    file = new Low(new JSONFile<Data>(path), fresh());
  }
  await file.write();
  return file;
}
