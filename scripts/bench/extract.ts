import type { Document } from '../../src/documents/document.ts';
import { readDocument } from '../../src/documents/read.ts';
import { extract } from '../../src/figures/extract.ts';
import { createReport } from '../../src/reports/identify.ts';
import type { Report } from '../../src/reports/report.ts';
import { readSamples, resize } from './samples.ts';
import type { Table } from './table.ts';

const size = 8 * 1024;
const rounds = 40;
/** Rounds before the clock runs: what reads the first thousand reports is compiled while they go, and a library has many thousands. */
const warmUp = 200;

/** How fast reports of 8 KB, made from those that ship, become figures, on one core. */
export async function benchExtract(): Promise<Table> {
  const samples = readSamples().map((sample) => resize(sample, size));
  const documents: Document[] = [];
  for (const { file, text } of samples) documents.push(await readDocument(file, Buffer.from(text)));
  const identify = (document: Document): Report => createReport(document, null, '2026-01-01');
  const reports = documents.map(identify);
  return {
    title: `extract: reports of ${size / 1024} KB, ${rounds * samples.length} of them`,
    rows: [
      ['extract', rate(reports, extract)],
      ['identify + outline', rate(documents, identify)],
      ['all of it', rate(documents, (document) => extract(identify(document)))],
    ],
  };
}

/** By processor time, so that what else the machine does is not counted. */
function rate<T>(items: readonly T[], work: (item: T) => unknown): string {
  for (let round = 0; round < warmUp; round++) for (const item of items) work(item);
  const began = process.cpuUsage();
  for (let round = 0; round < rounds; round++) for (const item of items) work(item);
  const { user, system } = process.cpuUsage(began);
  const seconds = (user + system) / 1e6;
  const count = rounds * items.length;
  return `${Math.round(count / seconds)} reports/s, ${((count * size) / seconds / 1024 / 1024).toFixed(2)} MB/s`;
}
