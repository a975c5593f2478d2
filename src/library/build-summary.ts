import type { Problem } from '../documents/document.ts';
import type { Likeness } from './library.ts';
import type { FileProblem, FileRecord } from './record.ts';

export type FileStatus = 'new' | 'changed' | 'unchanged' | 'gone';

export interface FileResult {
  readonly file: string;
  readonly status: FileStatus;
  /** Id of the published report; null when the file is gone, rejected or not the one used. */
  readonly report: string | null;
  readonly figures: number;
  readonly problems: readonly Problem[];
}

export interface BuildSummary {
  /** `unchanged`: the index was current. `refused`: no file was fit to publish, and the old index, if any, stays. */
  readonly saved: 'written' | 'unchanged' | 'refused';
  readonly reports: number;
  readonly figures: number;
  /** Counts of files. */
  readonly new: number;
  readonly changed: number;
  readonly gone: number;
  readonly unchanged: number;
  readonly files: readonly FileResult[];
  readonly problems: readonly FileProblem[];
  /** Pairs of published reports that share whole passages, the most alike first. */
  readonly similar: readonly Likeness[];
  /** Content hash of what is published; `''` when refused. */
  readonly version: string;
  readonly seconds: number;
}

/** What a build found out about its files, in the order of their names. */
export interface Outcome {
  readonly saved: BuildSummary['saved'];
  readonly records: readonly (FileRecord & { readonly status: FileStatus })[];
  readonly gone: readonly string[];
  /** Problems of folders and of sources.json, which are no file's own. */
  readonly problems: readonly FileProblem[];
  readonly similar: readonly Likeness[];
  readonly version: string;
  readonly seconds: number;
}

export function summarize({ saved, records, gone, problems, similar, version, seconds }: Outcome): BuildSummary {
  const files: FileResult[] = records.map(({ file, status, outcome, report, figures, problems }) => {
    const published = outcome === 'published';
    return { file, status, report: published ? report : null, figures: published ? figures : 0, problems };
  });
  for (const file of gone) files.push({ file, status: 'gone', report: null, figures: 0, problems: [] });
  const all = [
    ...problems,
    ...files.flatMap(({ file, problems }) => problems.map((problem) => ({ ...problem, file }))),
  ];
  if (saved === 'refused') all.push(nothingFit);
  const count = (status: FileStatus): number => files.filter((file) => file.status === status).length;
  return {
    saved,
    reports: files.filter(({ report }) => report !== null).length,
    figures: files.reduce((sum, file) => sum + file.figures, 0),
    new: count('new'),
    changed: count('changed'),
    gone: count('gone'),
    unchanged: count('unchanged'),
    files,
    problems: all,
    similar,
    version,
    seconds,
  };
}

const nothingFit: FileProblem = {
  file: '.',
  code: 'ingest.nothing-fit',
  severity: 'error',
  message: '没有一份报告可以收录，索引没有改动。请先解决上面列出的问题。',
};
