import { compareReports } from './library/difference.ts';
import { compareFigures } from './library/figure-difference.ts';
import type { Library, ReportCard } from './library/library.ts';
import { LibraryError } from './library/library-error.ts';
import type { Directory, Issuer } from './places/issuer.ts';
import { faultyFiles, reloadFailed } from './replies/notices.ts';
import { changesText, nothingBefore, refusedText, rolledBack } from './replies/reload-notices.ts';
import type { OnProgress, ShelfWork, Staged } from './shelf-work.ts';

/** A library that is being answered from, and the directory of who is meant in it. */
export interface Current {
  readonly library: Library;
  readonly directory: Directory;
}

export interface ReloadResult {
  /** `refused`: the new library answers something otherwise that was found right. */
  readonly status: 'changed' | 'unchanged' | 'refused' | 'failed';
  /** What happened, for the administrator, in Chinese. */
  readonly message: string;
}

export interface ReloadOptions {
  /** Put the new library in place even where it answers otherwise than was found right. */
  readonly force?: boolean;
  readonly onProgress?: OnProgress;
}

/** Says what a new library answers otherwise than was found right; empty when nothing. */
export type Approve = (next: Current) => Promise<readonly string[]>;

/** Holds the library that serves now, and puts another in its place without a question noticing. */
export interface Shelf {
  /** Reads from the library that serves now; it stays open until `read` is done, whatever is put in its place. */
  use<Result>(read: (current: Current) => Promise<Result>): Promise<Result>;
  /** Builds a library beside the one that serves, tries it, and puts it in place whole or not at all. Never rejects. */
  reload(options?: ReloadOptions): Promise<ReloadResult>;
  /** Puts the library before this one back. Never rejects. */
  rollback(): Promise<ReloadResult>;
  /** What was wrong with files when they were last read, or `''`. */
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
export async function createShelf(
  work: ShelfWork,
  onError: (error: unknown) => void,
  approve: Approve = async () => [],
): Promise<Shelf> {
  const { library, ...start } = await first(work);
  let { faults } = start;
  let held = await hold(work, library);
  let changing: Promise<ReloadResult> | null = null;

  async function release(one: Held): Promise<void> {
    if (one.retired && one.readers === 0) await one.library.close();
  }

  async function put(staged: Staged): Promise<void> {
    const next = await hold(work, staged.library);
    await staged.commit();
    const old = held;
    held = next;
    old.retired = true;
    await release(old).catch(onError);
  }

  async function replace({ force = false, onProgress = () => undefined }: ReloadOptions): Promise<ReloadResult> {
    const staged = await work.stage(onProgress);
    try {
      const after = await staged.library.reports();
      if (after.length === 0) throw new LibraryError('no-input', '新的索引里一份报告也没有。');
      const failing = force ? [] : await approve(await hold(work, staged.library));
      const changes = await changesBetween(held.library, staged.library);
      faults = faultyFiles(staged.faults);
      const news = [changesText(changes), faults].filter((part) => part !== '').join('\n');
      if (failing.length > 0) {
        await staged.discard();
        return { status: 'refused', message: `${refusedText(failing)}\n${news}` };
      }
      const { added, changed, gone, figures } = changes;
      if (added.length + changed.length + gone.length + figures.length === 0) {
        // Left where it is: the library before must stay one that is different.
        await staged.discard();
        return { status: 'unchanged', message: news };
      }
      await put(staged);
      return { status: 'changed', message: news };
    } catch (error) {
      await staged.discard();
      throw error;
    }
  }

  async function back(): Promise<ReloadResult> {
    const staged = await work.before();
    if (staged === null) return { status: 'unchanged', message: nothingBefore };
    const changes = await changesBetween(held.library, staged.library);
    await put(staged);
    return { status: 'changed', message: `${rolledBack}\n${changesText(changes)}` };
  }

  /** Two administrators at once get the same change and the same word about it. */
  function change(act: () => Promise<ReloadResult>): Promise<ReloadResult> {
    changing ??= act()
      .catch((error: unknown): ReloadResult => {
        if (!(error instanceof LibraryError)) onError(error);
        const reason = error instanceof LibraryError ? error.message : '读取报告时出了意外，请看日志。';
        return { status: 'failed', message: reloadFailed(reason) };
      })
      .finally(() => {
        changing = null;
      });
    return changing;
  }

  return {
    get faults() {
      return faults;
    },
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
    reload: (options = {}) => change(() => replace(options)),
    rollback: () => change(back),
    async close() {
      await changing;
      held.retired = true;
      await release(held);
    },
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

async function changesBetween(before: Library, after: Library) {
  const [cards, next] = await Promise.all([before.reports(), after.reports()]);
  const [figures, others] = await Promise.all([before.figures({}), after.figures({})]);
  return { ...compareReports(cards, next), figures: compareFigures(figures, others), reports: next.length };
}
