import { inflateRawSync } from 'node:zlib';
import type { Problem } from '../document.ts';
import { faults } from '../faults.ts';
import { maxEntries, maxRatio, maxUnpacked, ratioFrom } from '../limits.ts';

/** A file in an archive, as its directory lists it. Sizes are what the directory claims; `unpack` trusts none of them. */
export interface ZipEntry {
  /** With `/`; never absolute, never with `..`. */
  readonly name: string;
  readonly encrypted: boolean;
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

export type ZipListing = { readonly entries: readonly ZipEntry[] } | { readonly problem: Problem };

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const localHeader = 0x04034b50;

/** The files of an archive, folders left out, in the order of its directory. Refuses bombs by what the directory claims. */
export function listZip(bytes: Uint8Array): ZipListing {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return { problem: faults.archiveDamaged() };
  const count = view.getUint16(end + 10, true);
  const length = view.getUint32(end + 12, true);
  // Some archives stand behind other data: offsets count from where the archive begins.
  const base = Math.max(0, end - length - view.getUint32(end + 16, true));
  if (count > maxEntries) return { problem: faults.tooManyEntries(maxEntries) };
  const entries: ZipEntry[] = [];
  let at = end - length;
  let total = 0;
  for (let i = 0; i < count; i++) {
    if (at < 0 || at + 46 > bytes.length || view.getUint32(at, true) !== directoryEntry) {
      return { problem: faults.archiveDamaged() };
    }
    const nameLength = view.getUint16(at + 28, true);
    const extra = view.getUint16(at + 30, true);
    const flags = view.getUint16(at + 8, true);
    const name = readName(bytes.subarray(at + 46, at + 46 + nameLength), flags);
    const size = view.getUint32(at + 24, true);
    const packed = view.getUint32(at + 20, true);
    const offset = base + view.getUint32(at + 42, true);
    total += size;
    if (total > maxUnpacked || (size > ratioFrom && size > packed * maxRatio)) return { problem: faults.archiveBomb() };
    if (!name.endsWith('/')) {
      entries.push({ name, encrypted: (flags & 1) !== 0, method: view.getUint16(at + 10, true), packed, size, offset });
    }
    at += 46 + nameLength + extra + view.getUint16(at + 32, true);
  }
  return { entries };
}

/** An entry's bytes, or why there are none. Stops at `limit` bytes whatever the directory claims. */
export function unpack(bytes: Uint8Array, entry: ZipEntry, limit: number): Uint8Array | Problem {
  if (entry.encrypted) return faults.password();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset, packed, method } = entry;
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== localHeader) return faults.archiveDamaged();
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > bytes.length) return faults.archiveDamaged();
  const data = bytes.subarray(start, start + packed);
  if (method === 0) return data.length > limit ? faults.tooLarge(data.length) : data;
  if (method !== 8) return faults.unsupported('用少见方法压缩的文件');
  try {
    return inflateRawSync(data, { maxOutputLength: limit });
  } catch (error) {
    const overflow = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    return overflow
      ? entry.size > limit
        ? faults.tooLarge(entry.size)
        : faults.archiveBomb()
      : faults.archiveDamaged();
  }
}

function findEnd(view: DataView): number | null {
  const last = view.byteLength - 22;
  for (let at = last; at >= 0 && at > last - 65_536; at--) {
    if (view.getUint32(at, true) === endOfDirectory) return at;
  }
  return null;
}

/** UTF-8 when the entry says so, or when the bytes are; else GB18030, which is what Chinese Windows writes without saying. */
function readName(bytes: Uint8Array, flags: number): string {
  const attempt = (encoding: string): string | null => {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      return null;
    }
  };
  const name =
    (flags & 0x800) !== 0
      ? new TextDecoder().decode(bytes)
      : (attempt('utf-8') ?? attempt('gb18030') ?? new TextDecoder('latin1').decode(bytes));
  const slashed = name.replaceAll('\\', '/');
  const parts = slashed.split('/').filter((part) => part !== '' && part !== '.' && part !== '..');
  return parts.join('/') + (slashed.endsWith('/') ? '/' : '');
}
