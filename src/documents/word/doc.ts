import { compose } from '../compose.ts';
import { faults } from '../faults.ts';
import { type Content, unreadable } from '../text.ts';
import { docPieces } from './doc-pieces.ts';
import { paragraphsOf } from './doc-text.ts';
import { openOle } from './ole.ts';

/** Encrypted, and scrambled: flags of the header. */
const locked = 0x8100;

/**
 * An old Word file (.doc, Word 97 to 2003 and WPS): paragraphs, and tables whose rows are known by their marks, so that
 * a blank cell is never taken for a row's end.
 */
export function readDoc(bytes: Uint8Array): Content {
  try {
    return readStreams(bytes);
  } catch (error) {
    if (error instanceof RangeError) return unreadable(faults.corrupt('Word 文件（doc）'));
    throw error;
  }
}

function readStreams(bytes: Uint8Array): Content {
  const file = openOle(bytes);
  if (file.names.includes('EncryptedPackage')) return unreadable(faults.password());
  const main = file.stream('WordDocument');
  if (!main) return unreadable(faults.unsupported(nameOf(file.names)));
  const view = new DataView(main.buffer, main.byteOffset, main.byteLength);
  if (view.getUint16(0, true) !== 0xa5ec) return unreadable(faults.unsupported(' Word 95 或更早的文件'));
  const flags = view.getUint16(0x0a, true);
  if ((flags & locked) !== 0) return unreadable(faults.password());
  const table = file.stream((flags & 0x200) === 0 ? '0Table' : '1Table');
  if (!table) return unreadable(faults.corrupt('Word 文件（doc）'));
  const paragraphs = paragraphsOf(main, table, file.stream('Data') ?? new Uint8Array());
  const composed = compose(docPieces(paragraphs));
  if (composed.text === '') return unreadable(faults.blank());
  const numbered = paragraphs.some(({ properties, words }) => properties.numbered && /\S/u.test(words));
  const problems = [...composed.problems, ...(numbered ? [faults.autoNumbers('doc')] : [])];
  return { encoding: 'utf-16le', ...composed, problems, metadata: {} };
}

function nameOf(names: readonly string[]): string {
  if (names.some((name) => name === 'Workbook' || name === 'Book')) return ' Excel 表格';
  return names.includes('PowerPoint Document') ? '演示文稿' : '旧版 Office 的别种文件';
}
