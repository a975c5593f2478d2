import type { Trial } from './approved.ts';
import type { Difference } from './library/difference.ts';
import type { Library, ReportCard } from './library/library.ts';
import { LibraryError } from './library/library-error.ts';
import type { Directory, Issuer } from './places/issuer.ts';
import { faultyFiles, reloadFailed } from './replies/notices.ts';
import {
  changesText,
  nothingBefore,
  pinnedText,
  refusedText,
  rolledBack,
  trialText,
} from './replies/reload-notices.ts';
import { changesBetween, isNothing } from './shelf-changes.ts';
import { firstLibrary } from './shelf-start.ts';
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
  /** When it is refused, nothing is held on to: whoever asks undoes what was to be read. */
  readonly tentative?: boolean;
  readonly onProgress?: OnProgress;
}

/** What new libraries are tried with before they are put in place. */
export interface Approval {
  /** Whether anything is known to be right; then what a start reads is tried as well. */
  any(): Promise<boolean>;
  /** Asks two libraries what is known to be right, and says where the new one answers otherwise. */
  tryOut(now: Current, next: Current, difference: Difference): Promise<Trial>;
}

const noApproval: Approval = { any: async () => false, tryOut: async () => ({ failing: [], moved: [], wrong: [] }) };

/** Holds the library that serves now, and puts another in its place without a question noticing. */
export interface Shelf {
  /** Reads from the library that serves now; it stays open until `read` is done, whatever is put in its place. */
  use<Result>(read: (current: Current) => Promise<Result>): Promise<Result>;
  /** Builds a library beside the one that serves, tries it, and puts it in place whole or not at all. Never rejects. */
  reload(options?: ReloadOptions): Promise<ReloadResult>;
  /** Puts the library before this one back. Never rejects. */
  rollback(): Promise<ReloadResult>;
  /** Why the folder of reports may hold what is not in the library, in Chinese, or `''`. */
  whyItStays(): Promise<string>;
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
  approval: Approval = noApproval,
): Promise<Shelf> {
  const { library, tried, ...start } = await firstLibrary(work, await approval.any());
  let { faults } = start;
  let held = await hold(work, library);
  let changing: { readonly kind: unknown; readonly done: Promise<ReloadResult> } | null = null;

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

  async function replace({ force, tentative, onProgress = () => undefined }: ReloadOptions): Promise<ReloadResult> {
    const staged = await work.stage(onProgress);
    try {
      const after = await staged.library.reports();
      if (after.length === 0) throw new LibraryError('no-input', '新的索引里一份报告也没有。');
      const changes = await changesBetween(held.library, staged.library);
      const trial = await approval.tryOut(held, await hold(work, staged.library), changes);
      faults = faultyFiles(staged.faults);
      const refused = trial.failing.length > 0 && force !== true;
      const said = [changesText(changes, !refused), trialText(trial, force === true), faults];
      const news = said.filter((part) => part !== '');
      if (refused) {
        await staged.discard();
        // A restart must not put in place by the back door what was refused.
        if (tentative !== true) {
          await work.pin({ version: await version(held), why: 'refused' });
          faults = [await whyItStays(), faults].filter((part) => part !== '').join('\n');
        }
        return { status: 'refused', message: [refusedText(trial.failing, tentative === true), ...news].join('\n') };
      }
      if (isNothing(changes)) {
        // Left where it is: the library before must stay one that is different.
        await staged.discard();
        await work.pin(null);
        return { status: 'unchanged', message: news.join('\n') };
      }
      await put(staged);
      await work.pin(null);
      return { status: 'changed', message: news.join('\n') };
    } catch (error) {
      await staged.discard();
      throw error;
    }
  }

  async function whyItStays(): Promise<string> {
    const pin = await work.pinned();
    return pin === null ? '' : pinnedText(pin);
  }

  async function back(): Promise<ReloadResult> {
    const staged = await work.before();
    if (staged === null) return { status: 'unchanged', message: nothingBefore };
    const changes = await changesBetween(held.library, staged.library);
    const [now, then] = await Promise.all([held.library.summary(), staged.library.summary()]);
    // First, so that a crash in between cannot leave it to be overrun by the folder.
    await work.pin({ version: then.version, why: 'rollback' });
    await put(staged);
    faults = await whyItStays();
    return {
      status: 'changed',
      message: `${rolledBack(then.built > now.built ? 'forward' : 'back')}\n${changesText(changes)}`,
    };
  }

  /** Two administrators at once who want the same get the same change and the same word about it; others wait. */
  async function change(kind: unknown, act: () => Promise<ReloadResult>): Promise<ReloadResult> {
    while (changing !== null && changing.kind !== kind) await changing.done;
    changing ??= { kind, done: run(act) };
    return changing.done;
  }

  async function run(act: () => Promise<ReloadResult>): Promise<ReloadResult> {
    try {
      return await act();
    } catch (error) {
      if (!(error instanceof LibraryError)) onError(error);
      const reason = error instanceof LibraryError ? error.message : '读取报告时出了意外，请看日志。';
      return { status: 'failed', message: reloadFailed(reason) };
    } finally {
      changing = null;
    }
  }

  if (!tried) {
    const { status, message } = await change('reload', () => replace({}));
    if (status === 'refused' || status === 'failed') faults = message;
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
    reload(options = {}) {
      // What is to be read was laid out just now: nobody else's change may stand for it.
      const kind = options.tentative === true ? Symbol('tentative') : options.force === true ? 'forced' : 'reload';
      return change(kind, () => replace(options));
    },
    rollback: () => change('rollback', back),
    whyItStays,
    async close() {
      await changing?.done;
      held.retired = true;
      await release(held);
    },
  };
}

async function hold(work: ShelfWork, library: Library): Promise<Held> {
  const directory = work.directory(issuersOf(await library.reports()));
  return { library, directory, readers: 0, retired: false };
}

async function version({ library }: Current): Promise<string> {
  return (await library.summary()).version;
}

function issuersOf(cards: readonly ReportCard[]): readonly Issuer[] {
  const issuers = cards.map(({ issuer, region }) => [`${region}/${issuer}`, { name: issuer, region }] as const);
  return [...new Map(issuers).values()];
}
