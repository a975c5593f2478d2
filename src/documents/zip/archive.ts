import type { Problem } from '../document.ts';
import { faults, maxBytes } from '../faults.ts';
import { maxArchiveBytes, maxArchiveDepth, maxEntries, maxUnpacked } from '../limits.ts';
import { isArchive } from './contents.ts';
import { listZip, unpack } from './zip.ts';

/** A file found in an archive: its name under the archive's own, and its bytes or why there are none. */
export type Unpacked =
  | { readonly name: string; readonly bytes: Uint8Array }
  | { readonly name: string; readonly problem: Problem };

/** What file managers leave in archives and nobody put there. */
const litter = /(?:^|\/)(?:__MACOSX\/|\.|Thumbs\.db$|desktop\.ini$|~\$)/iu;

/**
 * The files of a zip archive one after the other, archives within it opened too. Whatever is wrong with one of them is
 * its own problem; what is wrong with the archive bears the archive's `name`. Never throws.
 */
export function* unpackArchive(name: string, bytes: Uint8Array): Generator<Unpacked> {
  yield* open(name, bytes, 1, { entries: 0, bytes: 0 });
}

function* open(
  name: string,
  bytes: Uint8Array,
  depth: number,
  seen: { entries: number; bytes: number },
): Generator<Unpacked> {
  if (bytes.length > maxArchiveBytes) {
    yield { name, problem: faults.archiveTooLarge() };
    return;
  }
  if (depth > maxArchiveDepth) {
    yield { name, problem: faults.archiveTooDeep() };
    return;
  }
  const listing = listZip(bytes);
  if ('problem' in listing) {
    yield { name, problem: listing.problem };
    return;
  }
  const entries = listing.entries.filter((entry) => !litter.test(entry.name));
  if (entries.length === 0) {
    yield { name, problem: faults.archiveEmpty() };
    return;
  }
  const names = new Set<string>();
  for (const entry of entries) {
    const path = `${name}/${fresh(entry.name, names)}`;
    seen.entries++;
    if (seen.entries > maxEntries) {
      yield { name, problem: faults.tooManyEntries(maxEntries) };
      return;
    }
    const content = unpack(bytes, entry, maxBytes);
    if (!(content instanceof Uint8Array)) {
      yield { name: path, problem: content };
      continue;
    }
    seen.bytes += content.length;
    if (seen.bytes > maxUnpacked) {
      yield { name, problem: faults.archiveBomb() };
      return;
    }
    if (isArchive(content)) yield* open(path, content, depth + 1, seen);
    else yield { name: path, bytes: content };
  }
}

/** Two entries of one name are told apart: none hides the other. */
function fresh(name: string, names: Set<string>): string {
  let unique = name;
  for (let i = 2; names.has(unique); i++) unique = `${name}#${i}`;
  names.add(unique);
  return unique;
}
