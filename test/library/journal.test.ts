import { appendFile, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildLibrary } from '../../src/library/build.ts';
import { openJournal } from '../../src/library/journal.ts';
import type { Reading } from '../../src/library/reading.ts';
import { folderOf, put } from './folder.ts';
import { createStages } from './stages.ts';

const today = '2026-03-01';
const reading = (file: string): Reading => ({ file, report: null, problems: [] });

describe('a journal', () => {
  it('gives back what an earlier one was told of the same file under the same key', async () => {
    const dir = await folderOf({});
    const first = await openJournal(dir);
    await first.add('甲.txt', 'k', [reading('甲.txt')]);
    await first.add('乙.zip', 'k', [reading('乙.zip/1'), reading('乙.zip/2')]);
    const second = await openJournal(dir);
    expect(second.find('甲.txt', 'k')).toEqual([reading('甲.txt')]);
    expect(second.find('乙.zip', 'k')).toHaveLength(2);
    expect(second.find('甲.txt', 'another')).toBeUndefined();
    expect(second.find('乙.txt', 'k')).toBeUndefined();
    await second.clear();
    expect(await readdir(dir)).toEqual([]);
  });

  it('passes over a line that was cut off or damaged, and keeps the others', async () => {
    const dir = await folderOf({});
    const first = await openJournal(dir);
    for (const file of ['甲', '乙', '丙']) await first.add(file, 'k', [reading(file)]);
    const [name] = await readdir(dir);
    const lines = (await readFile(join(dir, name!), 'utf8')).split('\n');
    const damaged = lines[1]!.replace('"report":null', '"report":nulk');
    await writeFile(join(dir, name!), [lines[0], damaged, lines[2]!.slice(0, 150)].join('\n'));
    const second = await openJournal(dir);
    expect(['甲', '乙', '丙'].map((file) => second.find(file, 'k')?.length)).toEqual([1, undefined, undefined]);
    await appendFile(join(dir, name!), '\u0000\u0000\n\n');
    expect((await openJournal(dir)).find('甲', 'k')).toHaveLength(1);
  });
});

describe('a build that was interrupted', () => {
  const files = { '1.txt': '甲镇 2015\n公开1条。', '2.txt': '乙镇 2015\n公开2条。', '3.txt': '丙镇 2015\n公开3条。' };

  /** Reads two files, then the world ends. */
  async function interrupted(dir: string, out: string): Promise<void> {
    const stages = createStages();
    const built = buildLibrary({
      dir,
      out,
      today,
      stages,
      onProgress: ({ done }) => {
        if (done === 2) throw new Error('power cut');
      },
    });
    await expect(built).rejects.toThrow('power cut');
  }

  it('is gone on with: what it read is not read again, unless it has changed or is forced', async () => {
    const dir = await folderOf(files);
    const out = await folderOf({});
    await interrupted(dir, out);
    await put(dir, { '2.txt': '乙镇 2015\n公开20条。' });
    const stages = createStages();
    const summary = await buildLibrary({ dir, out, today, stages });
    expect(summary).toMatchObject({ saved: 'written', reports: 3, figures: 3, new: 3 });
    expect(stages.read.sort()).toEqual(['2.txt', '3.txt']);
    expect((await readdir(out)).filter((name) => name.startsWith('reading-'))).toEqual([]);

    await interrupted(await folderOf(files), out);
    const forced = createStages();
    await buildLibrary({ dir, out, today, stages: forced, force: true });
    expect(forced.read).toHaveLength(3);
  });

  it('ends up with the same index as one that was not', async () => {
    const dir = await folderOf(files);
    const [out, other] = [await folderOf({}), await folderOf({})];
    await interrupted(dir, out);
    const [resumed, whole] = [
      await buildLibrary({ dir, out, today, stages: createStages() }),
      await buildLibrary({ dir, out: other, today, stages: createStages() }),
    ];
    expect(resumed.version).toBe(whole.version);
  });
});
