import { rm, stat } from 'node:fs/promises';
import { indexFolders, type Pin } from './index-folders.ts';
import { buildLibrary } from './library/build.ts';
import type { BuildSummary } from './library/build-summary.ts';
import type { Library } from './library/library.ts';
import { LibraryError } from './library/library-error.ts';
import { openLibrary } from './library/open.ts';
import { createDirectory } from './places/directory.ts';
import { loadGazetteer } from './places/gazetteer.ts';
import type { Directory, Issuer } from './places/issuer.ts';
import { faultyFiles } from './replies/notices.ts';

export interface ShelfOptions {
  /** Null: the index is used as it is and never built. */
  readonly reportsDir: string | null;
  readonly indexDir: string;
  readonly segmenter: 'jieba' | 'nodejieba';
}

/** A file that is at fault, and how. */
export interface FileFault {
  readonly file: string;
  readonly message: string;
}

/** A library beside the one in use: whole, open, and not yet the one that a restart would open. */
export interface Staged {
  readonly library: Library;
  readonly faults: readonly FileFault[];
  /** Makes it the one that a restart opens; the one in use until now is kept as the one before. */
  commit(): Promise<void>;
  /** Takes it away, the library closed. */
  discard(): Promise<void>;
}

/** Told how many files of how many have been dealt with. */
export type OnProgress = (done: number, total: number) => void;

/** What a shelf does with files; tests put their own in. */
export interface ShelfWork {
  /** Brings the index up to date and says which files were at fault. */
  build(options: { readonly force: boolean }): Promise<readonly FileFault[]>;
  open(): Promise<Library>;
  /** Finishes what a crash left half done; at a start, before anything else. */
  mend(): Promise<void>;
  /** The library that is to stay until the next reload, or null. */
  pinned(): Promise<Pin | null>;
  /** Makes a library stay, over restarts, until the next reload; null lets it go. */
  pin(pin: Pick<Pin, 'version' | 'why'> | null): Promise<void>;
  /** Builds beside the index in use. @throws LibraryError when nothing is fit to be published */
  stage(onProgress: OnProgress): Promise<Staged>;
  /** The library that was in use before the last commit, or null. */
  before(): Promise<Staged | null>;
  directory(issuers: readonly Issuer[]): Directory;
}

/** The work on real files: the index, and the folders beside it. */
export function fileWork({ reportsDir, indexDir, segmenter }: ShelfOptions, today: () => string): ShelfWork {
  const folders = indexFolders(indexDir);
  const { next, before } = folders;
  const open = (dir: string): Promise<Library> => openLibrary(dir, { segmenter });
  const remove = (dir: string): Promise<void> => rm(dir, { recursive: true, force: true });

  return {
    async build({ force }) {
      if (reportsDir === null) return [];
      return faultsOf(await buildLibrary({ dir: reportsDir, out: indexDir, force, today: today(), segmenter }));
    },
    open: () => open(indexDir),
    mend: async () => (reportsDir === null ? undefined : folders.mend()),
    pinned: async () => (reportsDir === null ? null : folders.pinned()),
    pin: (pin) => folders.pin(pin === null ? null : { ...pin, since: today() }),
    async stage(onProgress) {
      if (reportsDir === null) return inUse(await open(indexDir));
      // What was read before need not be read again.
      await folders.lay();
      const progress = ({ done, total }: { done: number; total: number }): void => onProgress(done, total);
      const build = { dir: reportsDir, out: next, today: today(), segmenter, onProgress: progress };
      const faults = faultsOf(await buildLibrary(build));
      const library = await open(next);
      return {
        library,
        faults,
        commit: () => folders.advance(),
        async discard() {
          await library.close();
          await remove(next);
        },
      };
    },
    async before() {
      if (!(await exists(before))) return null;
      const library = await open(before);
      return {
        library,
        faults: [],
        commit: () => folders.swap(),
        discard: () => library.close(),
      };
    },
    directory: (issuers) => createDirectory(issuers, loadGazetteer()),
  };
}

function inUse(library: Library): Staged {
  return { library, faults: [], commit: async () => undefined, discard: () => library.close() };
}

function faultsOf({ problems, saved }: BuildSummary): readonly FileFault[] {
  const faults = problems.filter(({ severity }) => severity === 'error');
  if (saved === 'refused') throw new LibraryError('no-input', faultyFiles(faults));
  return faults;
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null)) !== null;
}
