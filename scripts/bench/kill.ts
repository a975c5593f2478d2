import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BuildSummary } from '../../src/library/build-summary.ts';
import { openLibrary } from '../../src/library/open.ts';
import { type Ended, runChild } from './child.ts';
import { writeOffices } from './offices.ts';
import type { Table } from './table.ts';

const rounds = 50;
const files = 60;

/** Kills ingest at random moments, and looks after each whether the index is whole, and of before or of after. */
export async function benchKill(): Promise<Table> {
  const dir = await mkdtemp(join(tmpdir(), 'bench-kill-'));
  const out = join(dir, 'index');
  const folders = [join(dir, 'one'), join(dir, 'other')] as const;
  const ingest = (folder: string, killAfter?: number): Promise<Ended> =>
    runChild(['scripts/ingest.ts', folder, '--out', out, '--json'], killAfter);
  try {
    const versions = new Set<string>();
    let longest = 0;
    for (const [salt, folder] of folders.entries()) {
      await writeOffices(folder, files, salt);
      const { seconds, stdout } = await ingest(folder);
      versions.add(summaryOf(stdout).version);
      longest = Math.max(longest, seconds);
    }
    let [killed, whole] = [0, 0];
    for (let round = 0; killed < rounds && round < rounds * 10; round++) {
      const { code } = await ingest(folders[round % 2]!, Math.random() * longest * 1000);
      if (code !== null) continue;
      killed++;
      if (await isWhole(out, versions)) whole++;
    }
    const { stdout } = await ingest(folders[0]);
    const left = (await readdir(out)).filter((name) => name.startsWith('reading-')).length;
    return {
      title: `kill: ingest of ${files} files, killed with SIGKILL at a random moment, ${rounds} times`,
      rows: [
        ['index whole and consistent', `${whole} of ${killed}`],
        ['run to the end afterwards', `${summaryOf(stdout).reports} reports, ${left} journals left`],
      ],
    };
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

async function isWhole(out: string, versions: ReadonlySet<string>): Promise<boolean> {
  try {
    const library = await openLibrary(out);
    const { version } = await library.summary();
    const found = await library.search('公开', { limit: 1 });
    const figures = await library.figures({});
    return versions.has(version) && found.length === 1 && figures.length > 0;
  } catch {
    return false;
  }
}

function summaryOf(stdout: string): BuildSummary {
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '').summary;
}
