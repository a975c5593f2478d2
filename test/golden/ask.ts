import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type App, createApp } from '../../src/app.ts';

/** The day on which the golden questions are asked. */
export const today = '2026-11-22';

/** An app over data/reports with an index of its own. */
export function shippedApp(): Promise<App> {
  return appOver(fileURLToPath(new URL('../../data/reports', import.meta.url)));
}

/** An app over a folder of reports with an index of its own. */
export async function appOver(reportsDir: string): Promise<App> {
  const indexDir = await mkdtemp(join(tmpdir(), 'golden-'));
  return createApp({ reportsDir, indexDir, segmenter: 'jieba' });
}

/** A JSON value a line. */
export async function readLines<Value>(name: string): Promise<readonly Value[]> {
  const text = await readFile(new URL(name, import.meta.url), 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Value);
}
