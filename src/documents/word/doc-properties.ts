/** What an old Word file says of one paragraph: whether it stands in a table, ends a row, is a heading or a list's. */
export interface ParagraphProperties {
  inTable: boolean;
  /** Its mark ends a row of the table. */
  endsRow: boolean;
  /** How deep its table stands in other tables; 1 for a table of the text. */
  depth: number;
  /** Ends a cell, or a row, of a table that stands inside another: such cells have no mark of their own. */
  endsInnerCell: boolean;
  endsInnerRow: boolean;
  /** Of a heading, from 1; 0 when it is none. */
  heading: number;
  /** Numbered automatically: its number is printed, but not in the text. */
  numbered: boolean;
  /** Holds a picture big enough to be a table. */
  picture: boolean;
  /** Of a row's end: the edges of its cells, and which of them are merged with their neighbours. */
  row: RowShape | null;
}

export interface RowShape {
  /** Left edges of the cells and the right edge of the last, in twips. */
  readonly edges: readonly number[];
  readonly cells: readonly { readonly above: boolean; readonly before: boolean }[];
}

export function plainParagraph(): ParagraphProperties {
  return {
    inTable: false,
    endsRow: false,
    depth: 0,
    endsInnerCell: false,
    endsInnerRow: false,
    heading: 0,
    numbered: false,
    picture: false,
    row: null,
  };
}

/**
 * Applies a run of property changes (sprms) to a paragraph's properties; unknown ones are stepped over by their size.
 * @param data the stream Data: rows with many cells keep their properties there
 */
export function applyProperties(bytes: Uint8Array, properties: ParagraphProperties, data: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + 2 <= bytes.length; ) {
    const code = view.getUint16(at, true);
    const start = at + 2;
    const size = operandSize(code, view, start);
    if (size === null || start + size > bytes.length) return;
    const byte = bytes[start] ?? 0;
    if (code === 0x2416) properties.inTable = byte !== 0;
    else if (code === 0x2417) properties.endsRow = byte !== 0;
    else if (code === 0x244b) properties.endsInnerCell = byte !== 0;
    else if (code === 0x244c) properties.endsInnerRow = byte !== 0;
    else if (code === 0x6649) properties.depth = view.getInt32(start, true);
    else if ((code === 0x6646 || code === 0x6645) && data !== empty) {
      applyProperties(hugeProperties(data, view.getUint32(start, true)), properties, empty);
    } else if (code === 0x2640) properties.heading = byte < 9 ? byte + 1 : 0;
    else if (code === 0x460b) properties.numbered = view.getInt16(start, true) !== 0;
    else if (code === 0xd608) properties.row = rowShape(bytes.subarray(start + 2, start + size));
    else if (code === 0xd62b && properties.row) properties.row = mergedDown(properties.row, bytes, start);
    else if (code === 0x5624 && properties.row)
      properties.row = mergedAcross(properties.row, byte, bytes[start + 1] ?? 0);
    at = start + size;
  }
}

const empty = new Uint8Array();

function hugeProperties(data: Uint8Array, offset: number): Uint8Array {
  if (offset + 2 > data.length) return empty;
  const size = data[offset]! + data[offset + 1]! * 256;
  return data.subarray(offset + 2, offset + 2 + size);
}

/** Bytes that a change's operand takes, its own length included when it has one; null when it runs out of the data. */
function operandSize(code: number, view: DataView, start: number): number | null {
  const kind = code >> 13;
  if (kind < 6) return [1, 1, 2, 4, 2, 2][kind]!;
  if (kind === 7) return 3;
  if (code === 0xd608) return start + 2 > view.byteLength ? null : view.getUint16(start, true) + 1;
  return start + 1 > view.byteLength ? null : view.getUint8(start) + 1;
}

/** The table definition of a row: count, edges, then 20 bytes a cell of which the first two hold the merging. */
function rowShape(bytes: Uint8Array): RowShape | null {
  const count = bytes[0] ?? 0;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (count === 0 || count > 64 || 1 + (count + 1) * 2 > bytes.length) return null;
  const edges = Array.from({ length: count + 1 }, (_, i) => view.getInt16(1 + i * 2, true));
  const first = 1 + (count + 1) * 2;
  const cells = Array.from({ length: count }, (_, i) => {
    const at = first + i * 20;
    const flags = at + 2 <= bytes.length ? view.getUint16(at, true) : 0;
    return { above: (flags & 0x60) === 0x20, before: (flags & 0x2) !== 0 };
  });
  return { edges, cells };
}

/** A later word on one cell's vertical merging. */
function mergedDown(row: RowShape, bytes: Uint8Array, start: number): RowShape {
  const [at, flag] = [bytes[start + 1] ?? 0, bytes[start + 2] ?? 0];
  return { ...row, cells: row.cells.map((cell, i) => (i === at ? { ...cell, above: flag === 1 } : cell)) };
}

/** A later word on a run of cells that are one. */
function mergedAcross(row: RowShape, first: number, limit: number): RowShape {
  return { ...row, cells: row.cells.map((cell, i) => (i > first && i < limit ? { ...cell, before: true } : cell)) };
}
