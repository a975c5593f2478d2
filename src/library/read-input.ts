import { posix } from 'node:path';
import type { Document, Problem } from '../documents/document.ts';
import { faults } from '../documents/faults.ts';
import { readDocument } from '../documents/read.ts';
import { type Unpacked, unpackArchive } from '../documents/zip/archive.ts';
import { isArchive } from '../documents/zip/contents.ts';
import { extract } from '../figures/extract.ts';
import type { Extraction } from '../figures/figure.ts';
import { wholeRegion } from '../places/whole-region.ts';
import { createReport } from '../reports/identify.ts';
import type { Report } from '../reports/report.ts';
import { type GivenSource, readSources } from '../reports/sources.ts';
import type { Job, Reading } from './reading.ts';

/** The parts that a build is made of; tests put others in their places. */
export interface Stages {
  /** The files in a file: those of an archive, else the file alone. */
  unpack(file: string, bytes: Uint8Array): Iterable<Unpacked>;
  readDocument(path: string, bytes: Uint8Array): Promise<Document>;
  createReport(document: Document, given: GivenSource | null, today: string): Report;
  extract(report: Report): Extraction;
}

/** An archive is told by its content: Word files are zip files too. */
function unpack(file: string, bytes: Uint8Array): Iterable<Unpacked> {
  return isArchive(bytes) ? unpackArchive(file, bytes) : [{ name: file, bytes }];
}

export const stages: Stages = { unpack, readDocument, createReport, extract };

/**
 * Reads one file through all stages, and gives what each file in it yields as soon as it is read. Never throws: whatever
 * goes wrong is a problem of this file alone.
 */
export async function* readInput(stages: Stages, job: Job): AsyncGenerator<Reading> {
  const { file, bytes, today } = job;
  try {
    const { given, readings } = givenFor(stages, job);
    yield* readings;
    for (const found of stages.unpack(file, bytes)) {
      if (isSources(found.name, file)) continue;
      if ('problem' in found) yield { file: found.name, report: null, problems: [found.problem] };
      else yield await readOne(stages, found.name, found.bytes, given.get(found.name) ?? null, today);
    }
  } catch {
    yield { file, report: null, problems: [faults.failed()] };
  }
}

const isSources = (name: string, file: string): boolean => name !== file && posix.basename(name) === 'sources.json';

/** What is given for each file by name: beside an archive, or within it, which is nearer and has the last word. */
function givenFor(
  stages: Stages,
  { file, bytes, given, within }: Job,
): { readonly given: Map<string, GivenSource>; readonly readings: Reading[] } {
  const all = new Map(within.map((entry) => [entry.file, entry]));
  if (given) all.set(file, given);
  const readings: Reading[] = [];
  for (const found of stages.unpack(file, bytes)) {
    if (!isSources(found.name, file) || 'problem' in found) continue;
    const { entries, problems } = readSources(new TextDecoder().decode(found.bytes));
    for (const [name, entry] of entries) {
      const target = posix.join(posix.dirname(found.name), name);
      all.set(target, { ...entry, file: target });
    }
    if (problems.length > 0) readings.push({ file: found.name, report: null, problems });
  }
  return { given: all, readings };
}

async function readOne(
  { readDocument, createReport, extract }: Stages,
  file: string,
  bytes: Uint8Array,
  given: GivenSource | null,
  today: string,
): Promise<Reading> {
  try {
    const document = await readDocument(file, bytes);
    if (document.problems.some(isError)) return { file, report: null, problems: document.problems };
    const report = createReport(document, given, today);
    const { issuer, year } = report;
    if (issuer === null || year === null) {
      return { file, report: null, problems: distinct([...document.problems, ...report.problems, ...unnamed(report)]) };
    }
    const { figures, details, problems: doubts } = extract(report);
    const { document: _document, evidence: _evidence, ...card } = report;
    const problems = distinct([...document.problems, ...report.problems, ...doubts]);
    // A text may name no more than its county: by its whole path it is one place with reports that tell more.
    const region = given?.region ?? wholeRegion(report.region, issuer);
    const id = `${region}/${issuer}/${year}`;
    const whole = { ...card, id, issuer, region, year, text: document.text, figures, details, problems };
    return { file, report: whole, problems };
  } catch {
    return { file, report: null, problems: [faults.failed()] };
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
