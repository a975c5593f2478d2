import { applyProperties, type ParagraphProperties, plainParagraph } from './doc-properties.ts';

/** One paragraph of an old Word file: its words up to its mark, the mark, and its properties. */
export interface DocParagraph {
  readonly words: string;
  /** `\r` ends a paragraph, `\x07` a cell or a row, `\f` a page or section. */
  readonly mark: string;
  readonly properties: ParagraphProperties;
}

/** A run of characters and where its bytes stand in the main stream. */
interface Run {
  readonly text: string;
  readonly offset: number;
  readonly wide: boolean;
}

/**
 * The paragraphs of the main text. `main` is the stream WordDocument, `table` the stream that its header names, `data` the stream Data.
 * @throws RangeError when offsets lead out of the streams: the file is damaged
 */
export function paragraphsOf(main: Uint8Array, table: Uint8Array, data: Uint8Array): DocParagraph[] {
  const view = new DataView(main.buffer, main.byteOffset, main.byteLength);
  const length = view.getUint32(0x4c, true);
  const properties = propertiesByEnd(main, table, data);
  const paragraphs: DocParagraph[] = [];
  let words = '';
  let count = 0;
  for (const { text, offset, wide } of runsOf(main, table)) {
    for (let i = 0; i < text.length && count < length; i++, count++) {
      const c = text[i]!;
      if (c !== '\r' && c !== '\x07' && c !== '\f') {
        words += c;
        continue;
      }
      const end = offset + (i + 1) * (wide ? 2 : 1);
      paragraphs.push({ words, mark: c, properties: properties.get(end) ?? plainParagraph() });
      words = '';
    }
  }
  if (words !== '') paragraphs.push({ words, mark: '\r', properties: plainParagraph() });
  return paragraphs;
}

/** The pieces of the text in order (the piece table): each stands somewhere in the main stream, in one or two bytes a character. */
function runsOf(main: Uint8Array, table: Uint8Array): Run[] {
  const header = new DataView(main.buffer, main.byteOffset, main.byteLength);
  const start = header.getUint32(0x1a2, true);
  const clx = section(table, start, header.getUint32(0x1a6, true));
  const view = new DataView(clx.buffer, clx.byteOffset, clx.byteLength);
  let at = 0;
  while (clx[at] === 1) at += 3 + view.getUint16(at + 1, true);
  if (clx[at] !== 2) throw new RangeError('piece table');
  const size = view.getUint32(at + 1, true);
  const count = Math.floor((size - 4) / 12);
  const first = at + 5;
  const runs: Run[] = [];
  for (let i = 0; i < count; i++) {
    const length = view.getUint32(first + (i + 1) * 4, true) - view.getUint32(first + i * 4, true);
    const fc = view.getUint32(first + (count + 1) * 4 + i * 8 + 2, true);
    const wide = (fc & 0x40000000) === 0;
    const offset = wide ? fc & 0x3fffffff : (fc & 0x3fffffff) / 2;
    const bytes = section(main, offset, wide ? length * 2 : length);
    runs.push({ text: new TextDecoder(wide ? 'utf-16le' : 'windows-1252').decode(bytes), offset, wide });
  }
  return runs;
}

/** Paragraph properties by the offset just behind the paragraph's mark: pages of 512 bytes, listed in the table stream. */
function propertiesByEnd(main: Uint8Array, table: Uint8Array, data: Uint8Array): Map<number, ParagraphProperties> {
  const header = new DataView(main.buffer, main.byteOffset, main.byteLength);
  const plc = section(table, header.getUint32(0x102, true), header.getUint32(0x106, true));
  const plcView = new DataView(plc.buffer, plc.byteOffset, plc.byteLength);
  const pages = Math.max(0, Math.floor((plc.length - 4) / 8));
  const found = new Map<number, ParagraphProperties>();
  for (let i = 0; i < pages; i++) {
    const number = plcView.getUint32((pages + 1) * 4 + i * 4, true) & 0x3fffff;
    const page = section(main, number * 512, 512);
    const view = new DataView(page.buffer, page.byteOffset, page.byteLength);
    const count = page[511] ?? 0;
    if (count * 17 + 4 > 511) throw new RangeError('properties');
    for (let k = 0; k < count; k++) {
      const properties = plainParagraph();
      const at = (page[(count + 1) * 4 + k * 13] ?? 0) * 2;
      if (at > 0) applyProperties(grpprl(page, at), properties, data);
      found.set(view.getUint32((k + 1) * 4, true), properties);
    }
  }
  return found;
}

/** The changes of one paragraph: their size in words, in one byte or, when that is 0, in the next. Two bytes name the style. */
function grpprl(page: Uint8Array, at: number): Uint8Array {
  const short = page[at] ?? 0;
  const size = short === 0 ? (page[at + 1] ?? 0) * 2 : short * 2 - 1;
  const start = at + (short === 0 ? 2 : 1);
  return page.subarray(Math.min(511, start + 2), Math.min(511, start + size));
}

function section(bytes: Uint8Array, start: number, length: number): Uint8Array {
  if (start < 0 || length < 0 || start + length > bytes.length) throw new RangeError('offset');
  return bytes.subarray(start, start + length);
}
