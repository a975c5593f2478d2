/** The streams of an old Office file: a small file system (OLE compound file) in sectors and chains of sectors. */
export interface OleFile {
  /** A stream's bytes, or null when the file has none of that name. */
  stream(name: string): Uint8Array | null;
  readonly names: readonly string[];
}

const endOfChain = 0xfffffffe;

/** @throws RangeError when the chains lead out of the file or in circles: the file is damaged */
export function openOle(bytes: Uint8Array): OleFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sectorSize = 1 << view.getUint16(30, true);
  const miniSize = 1 << view.getUint16(32, true);
  if (sectorSize < 512 || sectorSize > 4096 || miniSize < 8 || miniSize > sectorSize)
    throw new RangeError('sector size');
  const most = Math.ceil(bytes.length / sectorSize) + 1;
  const offsetOf = (sector: number): number => (sector + 1) * sectorSize;
  const fat: number[] = [];
  for (const sector of fatSectors(view, sectorSize, most, offsetOf)) {
    for (let i = 0; i < sectorSize / 4; i++) fat.push(view.getUint32(offsetOf(sector) + i * 4, true));
  }
  const chain = (first: number, table: readonly number[], limit: number): number[] => {
    const sectors: number[] = [];
    for (let at = first; at !== endOfChain && at < 0xfffffffa; at = table[at] ?? Number.POSITIVE_INFINITY) {
      if (sectors.length > limit || at >= table.length) throw new RangeError('chain');
      sectors.push(at);
    }
    return sectors;
  };
  const gather = (first: number): Uint8Array => {
    const sectors = chain(first, fat, most);
    const whole = new Uint8Array(sectors.length * sectorSize);
    sectors.forEach((sector, i) => {
      whole.set(bytes.subarray(offsetOf(sector), offsetOf(sector) + sectorSize), i * sectorSize);
    });
    return whole;
  };
  const directory = readDirectory(gather(view.getUint32(48, true)));
  const root = directory.find(({ kind }) => kind === 5);
  const cutoff = view.getUint32(56, true);
  const miniStream = (first: number, size: number): Uint8Array => {
    const table = gather(view.getUint32(60, true));
    const tableView = new DataView(table.buffer);
    const miniFat = Array.from({ length: table.length / 4 }, (_, i) => tableView.getUint32(i * 4, true));
    const container = gather(root?.first ?? endOfChain);
    const sectors = chain(first, miniFat, miniFat.length);
    const whole = new Uint8Array(sectors.length * miniSize);
    sectors.forEach((sector, i) => {
      whole.set(container.subarray(sector * miniSize, (sector + 1) * miniSize), i * miniSize);
    });
    return whole.subarray(0, size);
  };
  return {
    names: directory.map(({ name }) => name),
    stream(name) {
      const entry = directory.find((found) => found.kind === 2 && found.name === name);
      if (!entry) return null;
      return entry.size < cutoff ? miniStream(entry.first, entry.size) : gather(entry.first).subarray(0, entry.size);
    },
  };
}

/** Sectors of the allocation table: the first 109 stand in the header, the rest in a chain of their own. */
function fatSectors(view: DataView, sectorSize: number, most: number, offsetOf: (sector: number) => number): number[] {
  const sectors: number[] = [];
  const add = (sector: number): void => {
    if (sector < 0xfffffffa) sectors.push(sector);
  };
  for (let i = 0; i < 109; i++) add(view.getUint32(76 + i * 4, true));
  let next = view.getUint32(68, true);
  for (let seen = 0; next < 0xfffffffa; seen++) {
    if (seen > most) throw new RangeError('chain');
    const each = sectorSize / 4 - 1;
    for (let i = 0; i < each; i++) add(view.getUint32(offsetOf(next) + i * 4, true));
    next = view.getUint32(offsetOf(next) + each * 4, true);
  }
  if (sectors.length > most) throw new RangeError('table');
  return sectors;
}

interface Entry {
  readonly name: string;
  /** 2: a stream, 5: the root. */
  readonly kind: number;
  readonly first: number;
  readonly size: number;
}

function readDirectory(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries: Entry[] = [];
  for (let at = 0; at + 128 <= bytes.length; at += 128) {
    const length = Math.min(64, view.getUint16(at + 64, true));
    if (length < 2) continue;
    const name = new TextDecoder('utf-16le').decode(bytes.subarray(at, at + length - 2));
    entries.push({
      name,
      kind: bytes[at + 66] ?? 0,
      first: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    });
  }
  return entries;
}
