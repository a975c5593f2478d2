import type { Problem } from '../documents/document.ts';
import type { GivenSource } from '../reports/sources.ts';
import type { PublishedReport } from './library.ts';

/** A file that is to be read, with all that decides what it yields. */
export interface Job {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly given: GivenSource | null;
  /** What is given for the files of an archive. */
  readonly within: readonly GivenSource[];
  /** `YYYY-MM-DD` */
  readonly today: string;
}

/** What a file yields: a report that can be published, or null and problems that say why not. An archive yields several. */
export interface Reading {
  readonly file: string;
  readonly report: PublishedReport | null;
  readonly problems: readonly Problem[];
}

/** Who reads files: this thread or several others. Never rejects; a file that cannot be read has its problem. */
export interface Reader {
  /** How many files may be under way at once. */
  readonly atOnce: number;
  read(job: Job): Promise<readonly Reading[]>;
  close(): Promise<void>;
}

/** Of a file whose thread ended for no known reason: it is tried again by the next build. */
export const stoppedCode = 'ingest.reader-stopped';
