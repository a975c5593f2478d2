import { type BuildSummary, type Outcome, summarize } from './build-summary.ts';
import { circumstances } from './code-version.ts';
import { sortReports, summaryOf } from './contents.ts';
import { type Chosen, chooseReports, duplicateCode } from './duplicates.ts';
import { fetchContent, marksOf } from './fetch.ts';
import { listInputs } from './inputs.ts';
import { complete, type Intake, type Item, type Progress, takeIn } from './intake.ts';
import { openJournal } from './journal.ts';
import type { PublishedReport } from './library.ts';
import { issuerNames } from './names.ts';
import { type Previous, readPrevious } from './previous.ts';
import type { Stages } from './read-input.ts';
import type { Job, Reader, Reading } from './reading.ts';
import type { FileProblem, FileRecord } from './record.ts';
import { indexPassages } from './search.ts';
import { createSegmenter, type Segmenter } from './segmenter.ts';
import { findSimilar } from './similar.ts';
import { saveSnapshot } from './snapshot.ts';
import { createThreads, limitsFor } from './threads.ts';
import { createTokenizer, tokensOf } from './tokenize.ts';
import { loadWords } from './words.ts';

export interface BuildOptions {
  /** A folder of reports, or several; or single files. */
  readonly dir: string | readonly string[];
  /** Folder of the index. */
  readonly out: string;
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** Read every file again and save, changed or not. */
  readonly force?: boolean;
  /** The setting SEGMENTER. */
  readonly segmenter?: string;
  readonly stages?: Stages;
  readonly onProgress?: (progress: Progress) => void;
}

/**
 * Reads the reports under `dir` into an index at `out`. Files that did not change since the last build are not read
 * again, nor those that an interrupted build had read; the index is replaced in one step, or left alone when it is
 * current.
 * @throws LibraryError when a path is not there, no file is found, or the segmenter is not to be had
 */
export async function buildLibrary(options: BuildOptions): Promise<BuildSummary> {
  const { out, today, force = false, onProgress = () => {} } = options;
  const began = performance.now();
  const { files, problems } = await listInputs([options.dir].flat());
  const segmenter = await createSegmenter(options.segmenter);
  const [previous, journal, around] = await Promise.all([readPrevious(out), openJournal(out), circumstances(today)]);
  const reader = await createReader(options.stages, files.length);
  try {
    const intake: Intake = { previous, journal, reader, today, around, force };
    const items = await takeIn(files, intake, onProgress);
    const finish = (saved: BuildSummary['saved'], records: readonly FileRecord[], found: Saved): BuildSummary => {
      const seconds = (performance.now() - began) / 1000;
      return summarize({ saved, ...compareFiles(previous, items, records), problems, ...found, seconds });
    };
    if (!force && previous && isSame(previous, items, segmenter)) {
      const { version } = previous.manifest.summary;
      return finish('unchanged', recordsOf(items), { version, similar: previous.similar() });
    }
    const completed = await complete(items, intake);
    const chosen = chooseReports(completed.flatMap(({ reports }) => (reports === 'kept' ? [] : reports)));
    const records = recordsOf(completed).map((record) => settle(record, chosen));
    if (chosen.reports.length === 0) return finish('refused', records, { version: '', similar: [] });
    const saved = await save(out, segmenter, chosen.reports, records, problems);
    await journal.clear();
    return finish('written', records, saved);
  } finally {
    await reader.close();
  }
}

/** Whether a build would find nothing to do. @throws LibraryError as `buildLibrary` */
export async function isCurrent(options: Pick<BuildOptions, 'dir' | 'out' | 'today' | 'segmenter'>): Promise<boolean> {
  const { files } = await listInputs([options.dir].flat());
  const segmenter = await createSegmenter(options.segmenter);
  const previous = await readPrevious(options.out);
  if (!previous || previous.records.size !== files.length || !sameTokens(previous, segmenter)) return false;
  const around = await circumstances(options.today);
  for (const input of files) {
    const { key } = marksOf(input, await fetchContent(input), around);
    if (previous.records.get(input.file)?.[0]?.key !== key) return false;
  }
  return true;
}

/** Stages that were given are run in this thread; the real ones in threads that are only started for a file to read. */
async function createReader(stages: Stages | undefined, files: number): Promise<Reader> {
  if (!stages) return createThreads(limitsFor(files));
  const { readInput } = await import('./read-input.ts');
  const read = async (job: Job): Promise<Reading[]> => {
    const readings: Reading[] = [];
    for await (const reading of readInput(stages, job)) readings.push(reading);
    return readings;
  };
  return { atOnce: 1, read, close: async () => {} };
}

type Saved = Pick<BuildSummary, 'version' | 'similar'>;

async function save(
  out: string,
  segmenter: Segmenter,
  reports: readonly PublishedReport[],
  files: readonly FileRecord[],
  problems: readonly FileProblem[],
): Promise<Saved> {
  const sorted = sortReports(reports);
  const count = files.reduce((sum, record) => sum + record.problems.length, problems.length);
  const summary = { ...summaryOf(sorted, segmenter.name, new Date().toISOString()), problems: count };
  segmenter.insert(issuerNames(sorted));
  const index = indexPassages(sorted, createTokenizer(segmenter, loadWords()));
  const similar = findSimilar(sorted);
  await saveSnapshot(out, { tokens: tokensOf(segmenter), summary, reports: sorted, index, similar, files });
  return { version: summary.version, similar };
}

function recordsOf(items: readonly Item[]): FileRecord[] {
  return items.flatMap(({ records }) => records);
}

/** Each record with what has happened to its file, and the files that are gone. */
function compareFiles(
  previous: Previous | undefined,
  items: readonly Item[],
  records: readonly FileRecord[],
): Pick<Outcome, 'records' | 'gone'> {
  const before = [...(previous?.records.values() ?? [])].flat().map(({ file }) => file);
  const known = new Set(before);
  const here = new Set(records.map(({ file }) => file));
  const statuses = new Map(items.map(({ input, status }) => [input.file, status]));
  return {
    records: records.map((record) => {
      const status = known.has(record.file) ? statuses.get(record.input)! : 'new';
      return { ...record, status };
    }),
    gone: before.filter((file) => !here.has(file)),
  };
}

function isSame(previous: Previous, items: readonly Item[], segmenter: Segmenter): boolean {
  return (
    items.length === previous.records.size &&
    items.every(({ reports }) => reports === 'kept') &&
    sameTokens(previous, segmenter)
  );
}

function sameTokens({ manifest }: Previous, segmenter: Segmenter): boolean {
  return JSON.stringify(manifest.tokens) === JSON.stringify(tokensOf(segmenter));
}

/** The record as this build leaves it: who stands back, and what is said about it, depends on the other files. */
function settle(record: FileRecord, { superseded, problems }: Chosen): FileRecord {
  const outcome = record.report === null ? 'rejected' : superseded.has(record.file) ? 'superseded' : 'published';
  const own = record.problems.filter(({ code }) => code !== duplicateCode);
  const shared = problems.filter(({ file }) => file === record.file).map(({ file: _file, ...problem }) => problem);
  return { ...record, outcome, problems: [...own, ...shared] };
}
