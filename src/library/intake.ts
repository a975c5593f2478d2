import { atOnce } from './at-once.ts';
import type { FileStatus } from './build-summary.ts';
import { type Content, fetchContent, type Marks, marksOf } from './fetch.ts';
import type { Input } from './inputs.ts';
import type { Journal } from './journal.ts';
import type { PublishedReport } from './library.ts';
import type { Previous } from './previous.ts';
import { type Reader, type Reading, stoppedCode } from './reading.ts';
import type { FileRecord } from './record.ts';

/** A file of this build: what became of it, and its reports. */
export interface Item {
  readonly input: Input;
  readonly status: FileStatus;
  /** One, or one for each file of an archive. */
  readonly records: readonly FileRecord[];
  /** `kept`: unchanged, and not needed unless something else changed. */
  readonly reports: readonly PublishedReport[] | 'kept';
}

export interface Progress {
  readonly done: number;
  readonly total: number;
  /** The file that was just dealt with. */
  readonly file: string;
}

/** What an intake works with. */
export interface Intake {
  readonly previous: Previous | undefined;
  readonly journal: Journal;
  readonly reader: Reader;
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** All that decides a file's outcome beside its content. */
  readonly around: string;
  /** Read every file, whatever is known of it. */
  readonly force: boolean;
}

/** Reads what changed since the previous build, and takes the rest from there. */
export async function takeIn(
  files: readonly Input[],
  intake: Intake,
  onProgress: (progress: Progress) => void,
): Promise<Item[]> {
  const { previous, journal, reader, around, force } = intake;
  let done = 0;
  return atOnce(files, reader.atOnce, async (input) => {
    const fetched = await fetchContent(input);
    const marks = marksOf(input, fetched, around);
    const before = previous?.records.get(input.file);
    const status = !before ? 'new' : before[0]?.content === marks.content ? 'unchanged' : 'changed';
    let item: Item;
    if (before?.[0]?.key === marks.key && !force) item = { input, status, records: before, reports: 'kept' };
    else {
      const readings =
        (force ? undefined : journal.find(input.file, marks.key)) ?? (await read(input, fetched, marks, intake));
      item = { input, status, ...settle(input, marks, readings) };
    }
    onProgress({ done: ++done, total: files.length, file: input.file });
    return item;
  });
}

/** Every item with its reports: kept ones come from the index, or are read after all when they are not in it. */
export async function complete(items: readonly Item[], intake: Intake): Promise<Item[]> {
  const { previous, reader, around } = intake;
  return atOnce(items, reader.atOnce, async (item) => {
    if (item.reports !== 'kept') return item;
    const wanted = item.records.filter(({ outcome }) => outcome !== 'rejected');
    const reports = wanted.flatMap(({ outcome, report }) =>
      outcome === 'published' && report !== null ? (previous?.report(report) ?? []) : [],
    );
    if (reports.length === wanted.length) return { ...item, reports };
    const fetched = await fetchContent(item.input);
    const marks = marksOf(item.input, fetched, around);
    return { ...item, ...settle(item.input, marks, await read(item.input, fetched, marks, intake)) };
  });
}

async function read(
  { file, given, within }: Input,
  fetched: Content,
  { key }: Marks,
  { reader, journal, today }: Intake,
): Promise<readonly Reading[]> {
  if ('problem' in fetched) return [{ file, report: null, problems: [fetched.problem] }];
  const readings = await reader.read({ file, bytes: fetched.bytes, given, within, today });
  if (!readings.some(wasStopped)) await journal.add(file, key, readings);
  return readings;
}

function wasStopped({ problems }: Reading): boolean {
  return problems.some(({ code }) => code === stoppedCode);
}

function settle(
  input: Input,
  { content, key }: Marks,
  readings: readonly Reading[],
): { records: FileRecord[]; reports: PublishedReport[] } {
  const records = readings.map(
    ({ file, report, problems }): FileRecord => ({
      file,
      input: input.file,
      content,
      key: readings.some(wasStopped) ? '' : key,
      outcome: report ? 'published' : 'rejected',
      report: report?.id ?? null,
      figures: report?.figures.length ?? 0,
      problems,
    }),
  );
  return { records, reports: readings.flatMap(({ report }) => report ?? []) };
}
