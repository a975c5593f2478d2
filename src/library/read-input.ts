import type { Document, Problem } from '../documents/document.ts';
import { faults } from '../documents/faults.ts';
import { readDocument } from '../documents/read.ts';
import { extract } from '../figures/extract.ts';
import type { Extraction } from '../figures/figure.ts';
import { createReport } from '../reports/identify.ts';
import type { Report } from '../reports/report.ts';
import type { GivenSource } from '../reports/sources.ts';
import type { Job, Reading } from './reading.ts';

/** A file as it stands on the disk, or as it came out of an archive; or why there is none. */
export type Unpacked =
  | { readonly name: string; readonly bytes: Uint8Array }
  | { readonly name: string; readonly problem: Problem };

/** The parts that a build is made of; tests put others in their places. */
export interface Stages {
  /** The files in a file: those of an archive, else the file alone. */
  unpack(file: string, bytes: Uint8Array): Iterable<Unpacked>;
  readDocument(path: string, bytes: Uint8Array): Promise<Document>;
  createReport(document: Document, given: GivenSource | null, today: string): Report;
  extract(report: Report): Extraction;
}

/** A file that is no archive. */
export function unpackNothing(name: string, bytes: Uint8Array): Iterable<Unpacked> {
  return [{ name, bytes }];
}

export const stages: Stages = { unpack: unpackNothing, readDocument, createReport, extract };

/** Reads one file through all stages. Never throws: whatever goes wrong is a problem of this file alone. */
export async function readInput(stages: Stages, { file, bytes, given, within, today }: Job): Promise<Reading[]> {
  const readings: Reading[] = [];
  try {
    for (const found of stages.unpack(file, bytes)) {
      if ('problem' in found) {
        readings.push({ file: found.name, report: null, problems: [found.problem] });
        continue;
      }
      const source = found.name === file ? given : (within.find((entry) => entry.file === found.name) ?? null);
      readings.push({ file: found.name, ...(await readOne(stages, found.name, found.bytes, source, today)) });
    }
  } catch {
    readings.push({ file, report: null, problems: [faults.failed()] });
  }
  return readings;
}

async function readOne(
  { readDocument, createReport, extract }: Stages,
  file: string,
  bytes: Uint8Array,
  given: GivenSource | null,
  today: string,
): Promise<Pick<Reading, 'report' | 'problems'>> {
  try {
    const document = await readDocument(file, bytes);
    if (document.problems.some(isError)) return { report: null, problems: document.problems };
    const report = createReport(document, given, today);
    const { issuer, year } = report;
    if (issuer === null || year === null) {
      return { report: null, problems: distinct([...document.problems, ...report.problems, ...unnamed(report)]) };
    }
    const { figures, details, problems: doubts } = extract(report);
    const { document: _document, evidence: _evidence, ...card } = report;
    const problems = distinct([...document.problems, ...report.problems, ...doubts]);
    return { report: { ...card, issuer, year, text: document.text, figures, details, problems }, problems };
  } catch {
    return { report: null, problems: [faults.failed()] };
  }
}

function unnamed({ issuer, problems }: Report): Problem[] {
  if (problems.some(isError)) return [];
  const what = issuer === null ? '单位' : '年份';
  const field = issuer === null ? 'issuer' : 'year';
  const message = `看不出是哪个${what}的报告，没有收录。请在 sources.json 里为它写上 ${field}。`;
  return [{ code: `ingest.no-${field}`, severity: 'error', message }];
}

function isError({ severity }: Problem): boolean {
  return severity === 'error';
}

/** Later stages may pass on the problems of earlier ones: each is said once. */
function distinct(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}
