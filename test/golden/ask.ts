import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type App, createApp } from '../../src/app.ts';

/** The day on which the golden questions are asked. */
export const today = '2026-11-22';

/** An app over data/reports with an index of its own. */
export async function shippedApp(): Promise<App> {
  const indexDir = await mkdtemp(join(tmpdir(), 'golden-'));
  const reportsDir = new URL('../../data/reports', import.meta.url).pathname;
  return createApp({ reportsDir: decodeURIComponent(reportsDir), indexDir, segmenter: 'jieba' });
}

/** A JSON value a line. */
export async function readLines<Value>(name: string): Promise<readonly Value[]> {
  const text = await readFile(new URL(name, import.meta.url), 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Value);
}
