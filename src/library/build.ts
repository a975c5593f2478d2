import { type BuildSummary, summarize } from './build-summary.ts';
import { sortReports, summaryOf } from './contents.ts';
import { type Chosen, chooseReports, duplicateCode } from './duplicates.ts';
import { listInputs } from './inputs.ts';
import { circumstances, complete, fetchContent, type Item, marksOf, type Progress, takeIn } from './intake.ts';
import type { PublishedReport } from './library.ts';
import { issuerNames } from './names.ts';
import { type Previous, readPrevious } from './previous.ts';
import { stages as realStages, type Stages } from './read-input.ts';
import type { FileProblem, FileRecord } from './record.ts';
import { indexPassages } from './search.ts';
import { createSegmenter, type Segmenter } from './segmenter.ts';
import { saveSnapshot } from './snapshot.ts';
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
 * again; the index is replaced in one step, or left alone when it is current.
 * @throws LibraryError when a path is not there, no file is found, or the segmenter is not to be had
 */
export async function buildLibrary(options: BuildOptions): Promise<BuildSummary> {
  const { out, today, force = false, stages = realStages, onProgress = () => {} } = options;
  const began = performance.now();
  const { files, problems } = await listInputs([options.dir].flat());
  const segmenter = await createSegmenter(options.segmenter);
  const previous = await readPrevious(out);
  const items = await takeIn(files, previous, stages, today, force, onProgress);
  const gone = goneFrom(previous, items);
  const finish = (saved: BuildSummary['saved'], records: readonly FileRecord[], version: string): BuildSummary => {
    const withStatus = records.map((record, index) => ({ ...record, status: items[index]!.status }));
    const seconds = (performance.now() - began) / 1000;
    return summarize({ saved, records: withStatus, gone, problems, version, seconds });
  };

  if (!force && previous && isSame(previous, items, segmenter)) {
    return finish('unchanged', recordsOf(items), previous.manifest.summary.version);
  }
  const completed = await complete(items, previous, stages, today);
  const chosen = chooseReports(completed.flatMap(({ report }) => (report && report !== 'kept' ? report : [])));
  const records = recordsOf(completed).map((record) => settle(record, chosen));
  if (chosen.reports.length === 0) return finish('refused', records, '');
  return finish('written', records, await save(out, segmenter, chosen.reports, records, problems));
}

/** Whether a build would find nothing to do. @throws LibraryError as `buildLibrary` */
export async function isCurrent(options: Pick<BuildOptions, 'dir' | 'out' | 'today' | 'segmenter'>): Promise<boolean> {
  const { files } = await listInputs([options.dir].flat());
  const segmenter = await createSegmenter(options.segmenter);
  const previous = await readPrevious(options.out);
  if (!previous || previous.records.size !== files.length || !sameTokens(previous, segmenter)) return false;
  const around = await circumstances(options.today);
  for (const input of files) {
    if (previous.records.get(input.file)?.key !== marksOf(input, await fetchContent(input), around).key) return false;
  }
  return true;
}

async function save(
  out: string,
  segmenter: Segmenter,
  reports: readonly PublishedReport[],
  files: readonly FileRecord[],
  problems: readonly FileProblem[],
): Promise<string> {
  const sorted = sortReports(reports);
  const count = files.reduce((sum, record) => sum + record.problems.length, problems.length);
  const summary = { ...summaryOf(sorted, segmenter.name, new Date().toISOString()), problems: count };
  segmenter.insert(issuerNames(sorted));
  const index = indexPassages(sorted, createTokenizer(segmenter, loadWords()));
  await saveSnapshot(out, { tokens: tokensOf(segmenter), summary, reports: sorted, index, files });
  return summary.version;
}

function recordsOf(items: readonly Item[]): FileRecord[] {
  return items.map(({ record }) => record);
}

function goneFrom(previous: Previous | undefined, items: readonly Item[]): string[] {
  const here = new Set(items.map(({ input }) => input.file));
  return [...(previous?.records.keys() ?? [])].filter((file) => !here.has(file));
}

function isSame(previous: Previous, items: readonly Item[], segmenter: Segmenter): boolean {
  return (
    items.length === previous.records.size &&
    items.every(({ report }) => report === 'kept') &&
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
