import { makeOle } from './make-ole.ts';
import type { MadeCell, Part } from './report.ts';

/** A paragraph with its mark, and the changes (sprms) that make it what it is. */
interface Paragraph {
  readonly text: string;
  readonly changes: Buffer;
}

const inTable = Buffer.from([0x16, 0x24, 1]);
const endsRow = Buffer.from([0x17, 0x24, 1]);
const textStart = 0x800;
const columnWidth = 600;

/** The table definition of one row: its cells' edges, and which belong to the cell above. */
function rowDefinition(cells: readonly { readonly wide: number; readonly flags: number }[]): Buffer {
  const definition = Buffer.alloc(1 + (cells.length + 1) * 2 + cells.length * 20);
  definition[0] = cells.length;
  let edge = 0;
  cells.forEach(({ wide, flags }, i) => {
    edge += wide * columnWidth;
    definition.writeInt16LE(edge, 1 + (i + 1) * 2);
    definition.writeUInt16LE(flags, 1 + (cells.length + 1) * 2 + i * 20);
  });
  const head = Buffer.alloc(4);
  head.writeUInt16LE(0xd608, 0);
  head.writeUInt16LE(definition.length + 1, 2);
  return Buffer.concat([head, definition]);
}

function tableParagraphs(rows: readonly (readonly MadeCell[])[]): Paragraph[] {
  const open = new Map<number, { left: number; wide: number }>();
  return rows.flatMap((row) => {
    const cells: { text: string; wide: number; flags: number }[] = [];
    let column = 0;
    const continued = (): void => {
      for (let over = open.get(column); over && over.left > 0; over = open.get(column)) {
        cells.push({ text: '', wide: over.wide, flags: 0x20 });
        over.left--;
        column += over.wide;
      }
    };
    for (const { text, rowspan, colspan } of row) {
      continued();
      cells.push({ text, wide: colspan, flags: rowspan > 1 ? 0x60 : 0 });
      open.set(column, { left: rowspan - 1, wide: colspan });
      column += colspan;
    }
    continued();
    return [
      ...cells.map(({ text }) => ({ text: `${text}\x07`, changes: inTable })),
      { text: '\x07', changes: Buffer.concat([inTable, endsRow, rowDefinition(cells)]) },
    ];
  });
}

/** Pages of 512 bytes with the changes of the paragraphs; yields each with the offset of its first paragraph. */
function propertyPages(paragraphs: readonly Paragraph[]): { readonly first: number; readonly page: Buffer }[] {
  const pages: { first: number; page: Buffer }[] = [];
  let group: { start: number; end: number; changes: Buffer }[] = [];
  const write = (): void => {
    const page = Buffer.alloc(512);
    let free = 510;
    group.forEach(({ start, end, changes }, i) => {
      page.writeUInt32LE(start, i * 4);
      page.writeUInt32LE(end, (i + 1) * 4);
      // The size counts in words, the style's two bytes and its own byte included.
      const size = Math.ceil((changes.length + 3) / 2);
      free = (free - size * 2) & ~1;
      page[free] = size;
      changes.copy(page, free + 3);
      page[(group.length + 1) * 4 + i * 13] = free / 2;
    });
    page[511] = group.length;
    pages.push({ first: group[0]!.start, page });
    group = [];
  };
  let at = textStart;
  for (const { text, changes } of paragraphs) {
    const used = group.reduce((sum, one) => sum + one.changes.length + 5 + 17, 8);
    if (group.length > 0 && used + changes.length + 22 > 500) write();
    group.push({ start: at, end: at + text.length * 2, changes });
    at += text.length * 2;
  }
  write();
  return pages;
}

export interface DocOptions {
  /** Flags of the header: 0x100 is a password. */
  readonly flags?: number;
  /** Paragraphs say that they are numbered automatically. */
  readonly numbered?: boolean;
}

/**
 * A Word 97 file with its text, paragraphs and tables. It has no styles, fonts or sections: readers of the text need none,
 * word processors do.
 */
export function asDoc(parts: readonly Part[], { flags = 0, numbered = false }: DocOptions = {}): Uint8Array {
  const paragraphs = parts.flatMap((part): Paragraph[] =>
    part.kind === 'table'
      ? tableParagraphs(part.rows)
      : [{ text: `${part.text}\r`, changes: numbered ? Buffer.from([0x0b, 0x46, 1, 0]) : Buffer.alloc(0) }],
  );
  const text = Buffer.from(paragraphs.map((paragraph) => paragraph.text).join(''), 'utf16le');
  const pages = propertyPages(paragraphs);
  const pagesStart = Math.ceil((textStart + text.length) / 512) * 512;
  const main = Buffer.alloc(pagesStart + pages.length * 512);
  text.copy(main, textStart);
  for (const [i, { page }] of pages.entries()) page.copy(main, pagesStart + i * 512);

  const pieces = Buffer.alloc(5 + 8 + 8);
  pieces[0] = 2;
  pieces.writeUInt32LE(16, 1);
  pieces.writeUInt32LE(text.length / 2, 9);
  pieces.writeUInt32LE(textStart, 15);
  const list = Buffer.alloc((pages.length + 1) * 4 + pages.length * 4);
  pages.forEach(({ first }, i) => {
    list.writeUInt32LE(first, i * 4);
    list.writeUInt32LE(pagesStart / 512 + i, (pages.length + 1) * 4 + i * 4);
  });
  list.writeUInt32LE(textStart + text.length, pages.length * 4);

  main.writeUInt16LE(0xa5ec, 0);
  main.writeUInt16LE(0xc1, 2);
  main.writeUInt16LE(0x200 | flags, 0x0a);
  main.writeUInt32LE(text.length / 2, 0x4c);
  main.writeUInt32LE(0, 0x1a2);
  main.writeUInt32LE(pieces.length, 0x1a6);
  main.writeUInt32LE(pieces.length, 0x102);
  main.writeUInt32LE(list.length, 0x106);
  return makeOle([
    { name: '1Table', content: Buffer.concat([pieces, list]) },
    { name: 'WordDocument', content: main },
  ]);
}
