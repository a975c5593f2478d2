import type { Problem } from '../documents/document.ts';

/** What became of a file at the last build; kept with the index, so that the next build reads only what changed. */
export interface FileRecord {
  /** Name relative to the folder of reports. */
  readonly file: string;
  /** Name of the file on the disk: the archive's for what came out of one, else the same. */
  readonly input: string;
  /** Hash of its bytes and of what sources.json gives for it. */
  readonly content: string;
  /** Hash of all that decides its outcome: its content, the code, the year. */
  readonly key: string;
  /** `superseded`: a good report, but another file of the same issuer and year is used. */
  readonly outcome: 'published' | 'rejected' | 'superseded';
  /** Id of the report that it holds, or null when none could be made out. */
  readonly report: string | null;
  readonly figures: number;
  readonly problems: readonly Problem[];
}

/** A problem and the file that it is about; `sources.json` and folders count as files here. */
export interface FileProblem extends Problem {
  readonly file: string;
}
