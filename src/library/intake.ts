import { readFile, stat } from 'node:fs/promises';
import type { FileStatus } from './build-summary.ts';
import { codeVersion } from './code-version.ts';
import { sha256 } from './files.ts';
import type { Input } from './inputs.ts';
import type { PublishedReport } from './library.ts';
import type { Previous } from './previous.ts';
import { type Content, readInput, type Stages, tooLarge } from './read-input.ts';
import type { FileRecord } from './record.ts';

/** A file of this build: what became of it, and its report. */
export interface Item {
  readonly input: Input;
  readonly status: FileStatus;
  readonly record: FileRecord;
  /** `kept`: unchanged, and not needed unless something else changed. */
  readonly report: PublishedReport | 'kept' | null;
}

export interface Progress {
  readonly done: number;
  readonly total: number;
  /** The file that was just dealt with. */
  readonly file: string;
}

/** Hash of all that decides a file's outcome, beside its content. The year, since no report is of a year to come. */
export async function circumstances(today: string): Promise<string> {
  return `${await codeVersion()} ${today.slice(0, 4)}`;
}

/** By which a file is known again. */
export type Marks = Pick<FileRecord, 'content' | 'key'>;

export function marksOf({ given }: Input, fetched: Content, around: string): Marks {
  const held = 'bytes' in fetched ? sha256(fetched.bytes) : fetched.problem.message;
  const content = sha256(JSON.stringify([held, given]));
  return { content, key: sha256(`${content} ${around}`) };
}

/** The bytes of an input, or why there are none. */
export async function fetchContent({ path }: Input): Promise<Content> {
  try {
    const problem = tooLarge((await stat(path)).size);
    return problem ? { problem } : { bytes: await readFile(path) };
  } catch {
    return {
      problem: { code: 'ingest.unreadable', severity: 'error', message: '文件打不开，请检查权限。' },
    };
  }
}

/** Reads what changed since the previous build, and takes the rest from there. */
export async function takeIn(
  files: readonly Input[],
  previous: Previous | undefined,
  stages: Stages,
  today: string,
  force: boolean,
  onProgress: (progress: Progress) => void,
): Promise<Item[]> {
  const around = await circumstances(today);
  const items: Item[] = [];
  for (const input of files) {
    const fetched = await fetchContent(input);
    const marks = marksOf(input, fetched, around);
    const before = previous?.records.get(input.file);
    const status = !before ? 'new' : before.content === marks.content ? 'unchanged' : 'changed';
    if (before?.key === marks.key && !force) items.push({ input, status, record: before, report: 'kept' });
    else items.push(await read(input, fetched, marks, status, stages, today));
    onProgress({ done: items.length, total: files.length, file: input.file });
  }
  return items;
}

/** Every item with its report: kept ones come from the index, or are read after all when they are not in it. */
export async function complete(
  items: readonly Item[],
  previous: Previous | undefined,
  stages: Stages,
  today: string,
): Promise<Item[]> {
  const completed: Item[] = [];
  for (const item of items) {
    const { input, status, record } = item;
    if (item.report !== 'kept') completed.push(item);
    else if (record.outcome === 'rejected') completed.push({ ...item, report: null });
    else {
      const report = record.outcome === 'published' && record.report !== null && previous?.report(record.report);
      if (report) completed.push({ ...item, report });
      else completed.push(await read(input, await fetchContent(input), record, status, stages, today));
    }
  }
  return completed;
}

async function read(
  input: Input,
  fetched: Content,
  { content, key }: Marks,
  status: FileStatus,
  stages: Stages,
  today: string,
): Promise<Item> {
  const { report, problems } = await readInput(stages, input.file, fetched, input.given, today);
  const record: FileRecord = {
    file: input.file,
    content,
    key,
    outcome: report ? 'published' : 'rejected',
    report: report?.id ?? null,
    figures: report?.figures.length ?? 0,
    problems,
  };
  return { input, status, record, report };
}
