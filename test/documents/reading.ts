import type { Document } from '../../src/documents/document.ts';
import { readDocument } from '../../src/documents/read.ts';
import { extract } from '../../src/figures/extract.ts';
import { createReport } from '../../src/reports/identify.ts';

const utf8 = new TextEncoder();

export function read(content: Uint8Array | string, path = '某.bin'): Promise<Document> {
  return readDocument(path, typeof content === 'string' ? utf8.encode(content) : content);
}

/** What a document states, without where and by which rule: equal for equal reports, whatever file they came in. */
export function figuresOf(document: Document): string[] {
  const { figures } = extract(createReport(document, null, '2026-01-01'));
  return figures
    .map(({ metric, breakdown, value, unit, scope, stated, precision, year }) =>
      [metric, breakdown.map(({ label }) => label).join('·'), value, unit, scope, stated, precision, year].join(' '),
    )
    .sort();
}

/** `severity code` of each problem. */
export function codesOf({ problems }: Document): string[] {
  return problems.map(({ severity, code }) => `${severity} ${code}`);
}
