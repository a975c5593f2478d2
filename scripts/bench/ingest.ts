import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BuildSummary } from '../../src/library/build-summary.ts';
import { type Ended, runChild } from './child.ts';
import { writeOffices } from './offices.ts';
import type { Table } from './table.ts';
import { forms } from './written.ts';

const files = 2000;

/** How fast a folder of mixed files is read, and how much memory that takes; then again with nothing and little changed. */
export async function benchIngest(): Promise<Table> {
  const dir = await mkdtemp(join(tmpdir(), 'bench-ingest-'));
  const [reports, out] = [join(dir, 'reports'), join(dir, 'index')];
  const ingest = (): Promise<Ended> => runChild(['scripts/ingest.ts', reports, '--out', out, '--json']);
  try {
    await writeOffices(reports, files);
    const first = await ingest();
    const again = await ingest();
    await writeOffices(reports, 20, 7);
    const few = await ingest();
    return {
      title: `ingest: ${files} reports as ${forms.map(({ extension }) => extension).join(', ')}, some of them zipped`,
      rows: [
        ['first run', told(first)],
        ['nothing changed', `${told(again)}, ${(again.seconds / (files / 1000)).toFixed(2)} s a thousand`],
        ['20 files changed', told(few)],
      ],
    };
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

function told({ seconds, peak, stdout }: Ended): string {
  const { summary } = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as { summary: BuildSummary };
  const faults = summary.problems.filter(({ severity }) => severity === 'error').length;
  const memory = peak === undefined ? 'peak memory unknown here' : `peak ${Math.round(peak)} MB`;
  const unread = faults === 0 ? '' : `, ${faults} FAULTS`;
  return `${seconds.toFixed(2)} s, ${Math.round(files / seconds)} files/s, ${memory}; ${summary.reports} reports, ${summary.saved}${unread}`;
}
