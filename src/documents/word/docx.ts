import { compose } from '../compose.ts';
import { decode } from '../decode.ts';
import type { Problem } from '../document.ts';
import { faults } from '../faults.ts';
import { type Node, parseXml, tooMuch } from '../markup.ts';
import { sniff } from '../sniff.ts';
import { type Content, unreadable } from '../text.ts';
import { readHtml } from '../web/html.ts';
import { readMht } from '../web/mht.ts';
import { listZip, unpack } from '../zip/zip.ts';
import { wordPieces } from './paragraphs.ts';

/** Bytes of XML that one part may unpack to; the text of a report has about a hundred times less. */
export const maxPart = 64 * 1024 * 1024;

/** A Word file (.docx): its paragraphs with their automatic numbers, its tables with merged cells; what was deleted is left out. */
export async function readDocx(bytes: Uint8Array): Promise<Content> {
  const listing = listZip(bytes);
  if ('problem' in listing) return unreadable(listing.problem);
  const trees: Node[] = [];
  for (const part of [/^word\/document\d*\.xml$/iu, /^word\/numbering\.xml$/iu, /^word\/styles\.xml$/iu]) {
    const entry = listing.entries.find(({ name }) => part.test(name));
    if (!entry) continue;
    const xml = unpack(bytes, entry, maxPart);
    if (!(xml instanceof Uint8Array)) {
      const packed = xml.code.startsWith('document.archive') ? faults.corrupt('Word 文件') : xml;
      return unreadable(packed);
    }
    const tree = await treeOf(xml);
    if ('code' in tree) return unreadable(tree);
    trees.push(tree);
  }
  const chunk =
    find(trees, 'w:altChunk') && listing.entries.find(({ name }) => /^word\/.+\.(?:mht|html?)$/iu.test(name));
  if (!chunk) return wordContent(trees);
  // Some programs put a page into an empty Word file, and leave it to Word to make it one.
  const page = unpack(bytes, chunk, maxPart);
  if (!(page instanceof Uint8Array)) return unreadable(faults.corrupt('Word 文件'));
  return sniff(page) === 'mht' ? readMht(page) : readHtml(page);
}

/** A Word file saved as one XML file, of 2003 or as a flat package. */
export async function readWordXml(bytes: Uint8Array): Promise<Content> {
  const tree = await treeOf(bytes);
  return 'code' in tree ? unreadable(tree) : wordContent([tree]);
}

async function treeOf(bytes: Uint8Array): Promise<Node | Problem> {
  const decoded = decode(bytes);
  if ('problem' in decoded) return faults.corrupt('Word 文件');
  if (/<!(?:DOCTYPE|ENTITY)/iu.test(decoded.text)) return faults.xmlEntities();
  return tooMuch(decoded.text) ?? (await parseXml(decoded.text)).root;
}

function wordContent(trees: readonly Node[]): Content {
  const body = find(trees, 'w:body');
  if (!body) return unreadable(faults.corrupt('Word 文件'));
  const composed = compose(wordPieces(body, find(trees, 'w:numbering'), find(trees, 'w:styles')));
  if (composed.text === '') return unreadable(composed.problems.length > 0 ? faults.onlyPictures() : faults.blank());
  return { encoding: 'utf-8', ...composed, metadata: {} };
}

function find(nodes: readonly Node[], name: string): Node | undefined {
  for (const node of nodes) {
    if (node.name === name) return node;
    const found = find(node.children ?? [], name);
    if (found) return found;
  }
  return undefined;
}
