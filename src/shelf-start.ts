import type { Library } from './library/library.ts';
import { LibraryError } from './library/library-error.ts';
import { faultyFiles, reloadFailed } from './replies/notices.ts';
import { pinnedText } from './replies/reload-notices.ts';
import type { ShelfWork } from './shelf-work.ts';

/** The library that a start finds or makes. `tried: false`: the reports are still to be read, and tried, beside it. */
export interface First {
  readonly library: Library;
  readonly faults: string;
  readonly tried: boolean;
}

/**
 * The library at start: one that was to stay stays; an older index still serves when the reports cannot be read, a
 * damaged one is made again.
 * @param approval whether anything is known to be right, so that what is read is to be tried
 * @throws LibraryError when there is nothing to answer from
 */
export async function firstLibrary(work: ShelfWork, approval: boolean): Promise<First> {
  await work.mend();
  const pin = await work.pinned();
  if (pin !== null) {
    const library = await work.open().catch(() => null);
    if (library !== null && (await library.summary()).version === pin.version) {
      return { library, faults: pinnedText(pin), tried: true };
    }
    // Another was made since (npm run ingest), or this program cannot read it any more.
    await library?.close();
    await work.pin(null);
  }
  const before = approval ? await work.open().catch(() => null) : null;
  if (before !== null) return { library: before, faults: '', tried: false };
  return { ...(await made(work)), tried: true };
}

async function made(work: ShelfWork): Promise<Omit<First, 'tried'>> {
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
