import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { buildLibrary } from '../../src/library/build.ts';
import { openLibrary } from '../../src/library/open.ts';
import { folderOf } from './folder.ts';
import { createStages } from './stages.ts';

const rounds = 10;
const today = '2026-03-01';
const town = (name: string, count: number): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: 40 }, (_, index) => [`${index}.txt`, `${name}${index}镇 2015\n主动公开政府信息${count}条。`]),
  );

it(`an ingest killed at ${rounds} random moments leaves a whole index, of before or of after`, {
  timeout: 120_000,
}, async () => {
  const folders = [await folderOf(town('东', 1)), await folderOf(town('西', 2))];
  const out = await folderOf({});
  const versions: string[] = [];
  for (const dir of folders) {
    versions.push((await buildLibrary({ dir, out, today, stages: createStages() })).version);
  }
  for (let round = 0; round < rounds; round++) {
    const script = fileURLToPath(new URL('crash.ts', import.meta.url));
    const child = spawn(process.execPath, ['--import', 'tsx', script, out, ...folders], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const closed = once(child, 'close');
    await Promise.race([once(child.stdout, 'data'), closed]);
    expect(child.exitCode, 'it builds until it is killed').toBe(null);
    await wait(Math.random() * 900);
    child.kill('SIGKILL');
    await closed;
    const library = await openLibrary(out);
    const { version } = await library.summary();
    expect(versions).toContain(version);
    const figures = await library.figures({});
    expect(figures).toHaveLength(40);
    expect(new Set(figures.map(({ value }) => value)).size, 'never half of one and half of the other').toBe(1);
    expect((await library.search('公开', { limit: 1 })).length).toBe(1);
  }
  const summary = await buildLibrary({ dir: folders[0]!, out, today, force: true, stages: createStages() });
  expect(summary).toMatchObject({ saved: 'written', reports: 40 });
  expect((await readdir(out)).filter((name) => name === 'manifest.json')).toHaveLength(1);
});
