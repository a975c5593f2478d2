import type { Document, Problem } from '../documents/document.ts';
import { faults, maxBytes } from '../documents/faults.ts';
import { readDocument } from '../documents/read.ts';
import { extract } from '../figures/extract.ts';
import type { Extraction } from '../figures/figure.ts';
import { createReport } from '../reports/identify.ts';
import type { Report } from '../reports/report.ts';
import type { GivenSource } from '../reports/sources.ts';
import type { PublishedReport } from './library.ts';

/** The parts that a build is made of; tests put others in their places. */
export interface Stages {
  readDocument(path: string, bytes: Uint8Array): Promise<Document>;
  createReport(document: Document, given: GivenSource | null, today: string): Report;
  extract(report: Report): Extraction;
}

export const stages: Stages = { readDocument, createReport, extract };

/** What a file yields: a report that can be published, or null and problems that say why not. */
export interface Reading {
  readonly report: PublishedReport | null;
  readonly problems: readonly Problem[];
}

/** Bytes of a file, or the problem that keeps us from reading them. */
export type Content = { readonly bytes: Uint8Array } | { readonly problem: Problem };

/** Reads one file through all stages. Never throws: whatever goes wrong is a problem of this file alone. */
export async function readInput(
  { readDocument, createReport, extract }: Stages,
  file: string,
  content: Content,
  given: GivenSource | null,
  today: string,
): Promise<Reading> {
  if ('problem' in content) return { report: null, problems: [content.problem] };
  try {
    const document = await readDocument(file, content.bytes);
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

/** Too large a file is refused by its size, before it fills the memory. */
export function tooLarge(bytes: number): Problem | undefined {
  return bytes > maxBytes ? faults.tooLarge(bytes) : undefined;
}

function unnamed({ issuer, problems }: Report): Problem[] {
  if (problems.some(isError)) return [];
  const what = issuer === null ? '单位' : '年份';
  const field = issuer === null ? 'issuer' : 'year';
  const message = `看不出是哪个${what}的报告，没有收录。请在 sources.json 里为它写上 ${field}。`;
  return [{ code: `ingest.no-${field}`, severity: 'error', message }];
}

export function isError({ severity }: Problem): boolean {
  return severity === 'error';
}

/** Later stages may pass on the problems of earlier ones: each is said once. */
function distinct(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}
