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
  /** `unread`: it stood back for another file the last time, and its report was not kept. */
  readonly report: PublishedReport | 'unread' | null;
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

export function keyOf({ given }: Input, content: Content, around: string): string {
  const held = 'bytes' in content ? sha256(content.bytes) : content.problem.message;
  return sha256(JSON.stringify([held, given, around]));
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
    const content = await fetchContent(input);
    const key = keyOf(input, content, around);
    const before = previous?.records.get(input.file);
    const same = before?.key === key;
    if (same && !force) items.push(reuse(input, before, previous!));
    else items.push(await read(input, content, key, same ? 'unchanged' : before ? 'changed' : 'new', stages, today));
    onProgress({ done: items.length, total: files.length, file: input.file });
  }
  return items;
}

/** Reads those that were left unread: whether they stand back depends on the other files. */
export async function readUnread(items: readonly Item[], stages: Stages, today: string): Promise<Item[]> {
  const complete: Item[] = [];
  for (const item of items) {
    const { input, status, record, report } = item;
    const again = report === 'unread';
    complete.push(again ? await read(input, await fetchContent(input), record.key, status, stages, today) : item);
  }
  return complete;
}

function reuse(input: Input, record: FileRecord, previous: Previous): Item {
  const { outcome, report: id } = record;
  const kept = outcome === 'published' && id !== null ? previous.report(id) : undefined;
  return { input, status: 'unchanged', record, report: outcome === 'rejected' ? null : (kept ?? 'unread') };
}

async function read(
  input: Input,
  content: Content,
  key: string,
  status: FileStatus,
  stages: Stages,
  today: string,
): Promise<Item> {
  const { report, problems } = await readInput(stages, input.file, content, input.given, today);
  const record: FileRecord = {
    file: input.file,
    key,
    outcome: report ? 'published' : 'rejected',
    report: report?.id ?? null,
    figures: report?.figures.length ?? 0,
    problems,
  };
  return { input, status, record, report };
}
