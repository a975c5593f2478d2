import { buildLibrary } from './library/build.ts';
import { compareReports, type Difference } from './library/difference.ts';
import type { Library, ReportCard } from './library/library.ts';
import { LibraryError } from './library/library-error.ts';
import { openLibrary } from './library/open.ts';
import { createDirectory } from './places/directory.ts';
import { loadGazetteer } from './places/gazetteer.ts';
import type { Directory, Issuer } from './places/issuer.ts';
import { faultyFiles, reloaded, reloadFailed } from './replies/notices.ts';

/** A library that is being answered from, and the directory of who is meant in it. */
export interface Current {
  readonly library: Library;
  readonly directory: Directory;
}

export interface ReloadResult {
  readonly status: 'changed' | 'unchanged' | 'failed';
  /** What happened, for the administrator, in Chinese. */
  readonly message: string;
}

export interface ShelfOptions {
  /** Null: the index is used as it is and never built. */
  readonly reportsDir: string | null;
  readonly indexDir: string;
  readonly segmenter: 'jieba' | 'nodejieba';
}

/** What a shelf does with files; tests put their own in. */
export interface ShelfWork {
  /** Brings the index up to date and says which files were at fault. */
  build(options: { readonly force: boolean }): Promise<readonly { readonly file: string; readonly message: string }[]>;
  open(): Promise<Library>;
  directory(issuers: readonly Issuer[]): Directory;
}

/** Holds the library that serves now, and puts another in its place without a question noticing. */
export interface Shelf {
  /** Reads from the library that serves now; it stays open until `read` is done, whatever is put in its place. */
  use<Result>(read: (current: Current) => Promise<Result>): Promise<Result>;
  reload(): Promise<ReloadResult>;
  /** What was wrong with files when the shelf was filled, or `''`. */
  readonly faults: string;
  close(): Promise<void>;
}

interface Held extends Current {
  readers: number;
  retired: boolean;
}

/**
 * Opens the library, after bringing its index up to date.
 * @throws LibraryError when there is nothing to answer from
 */
export async function createShelf(work: ShelfWork, onError: (error: unknown) => void): Promise<Shelf> {
  const { library, faults } = await first(work);
  let held = await hold(work, library);
  let reloading: Promise<ReloadResult> | null = null;

  async function release(one: Held): Promise<void> {
    if (one.retired && one.readers === 0) await one.library.close();
  }

  async function replace(): Promise<ReloadResult> {
    let next: Held | null = null;
    try {
      const faulty = await work.build({ force: false });
      next = await hold(work, await work.open());
      const [before, after] = await Promise.all([held.library.reports(), next.library.reports()]);
      if (after.length === 0) throw new LibraryError('no-input', '新的索引里一份报告也没有。');
      const old = held;
      held = next;
      old.retired = true;
      await release(old);
      return outcome(compareReports(before, after), after.length, faultyFiles(faulty));
    } catch (error) {
      if (next !== null && next !== held) await next.library.close();
      if (!(error instanceof LibraryError)) onError(error);
      const reason = error instanceof LibraryError ? error.message : '读取报告时出了意外，请看日志。';
      return { status: 'failed', message: reloadFailed(reason) };
    }
  }

  return {
    faults,
    async use(read) {
      const one = held;
      one.readers += 1;
      try {
        return await read(one);
      } finally {
        one.readers -= 1;
        await release(one);
      }
    },
    // Two administrators at once get the same reload and the same word about it.
    reload() {
      reloading ??= replace().finally(() => {
        reloading = null;
      });
      return reloading;
    },
    async close() {
      await reloading;
      held.retired = true;
      await release(held);
    },
  };
}

/** The work on real files. */
export function fileWork({ reportsDir, indexDir, segmenter }: ShelfOptions, today: () => string): ShelfWork {
  return {
    async build({ force }) {
      if (reportsDir === null) return [];
      const built = await buildLibrary({ dir: reportsDir, out: indexDir, force, today: today(), segmenter });
      const faults = built.problems.filter(({ severity }) => severity === 'error');
      if (built.saved === 'refused') throw new LibraryError('no-input', faultyFiles(faults));
      return faults;
    },
    open: () => openLibrary(indexDir, { segmenter }),
    directory: (issuers) => createDirectory(issuers, loadGazetteer()),
  };
}

/** The library at start: an older index still serves when the reports cannot be read, a damaged one is made again. */
async function first(work: ShelfWork): Promise<{ readonly library: Library; readonly faults: string }> {
  let faults = '';
  try {
    faults = faultyFiles(await work.build({ force: false }));
  } catch (error) {
    if (!(error instanceof LibraryError)) throw error;
    const library = await work.open().catch(() => null);
    if (library === null) throw error;
    return { library, faults: reloadFailed(error.message) };
  }
  try {
    return { library: await work.open(), faults };
  } catch (error) {
    if (!(error instanceof LibraryError)) throw error;
    faults = faultyFiles(await work.build({ force: true }));
    return { library: await work.open(), faults };
  }
}

async function hold(work: ShelfWork, library: Library): Promise<Held> {
  const directory = work.directory(issuersOf(await library.reports()));
  return { library, directory, readers: 0, retired: false };
}

function issuersOf(cards: readonly ReportCard[]): readonly Issuer[] {
  const issuers = cards.map(({ issuer, region }) => [`${region}/${issuer}`, { name: issuer, region }] as const);
  return [...new Map(issuers).values()];
}

function outcome(difference: Difference, reports: number, faults: string): ReloadResult {
  const names = (cards: readonly ReportCard[]): string[] => cards.map(({ issuer, year }) => `${issuer}${year}年`);
  const { added, changed, gone } = difference;
  const news = reloaded({ added: names(added), changed: names(changed), gone: names(gone), reports });
  const same = added.length + changed.length + gone.length === 0;
  return { status: same ? 'unchanged' : 'changed', message: faults === '' ? news : `${news}\n${faults}` };
}
