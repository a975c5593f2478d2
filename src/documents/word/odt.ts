import { compose, type Piece } from '../compose.ts';
import { decode } from '../decode.ts';
import type { Problem } from '../document.ts';
import { faults } from '../faults.ts';
import { placeCells, type RawCell } from '../grid.ts';
import { elements, firstElement, type Node, parseXml, tooMuch } from '../markup.ts';
import { type Content, unreadable } from '../text.ts';
import { joinLines, tidy } from '../tidy.ts';
import { listZip, unpack } from '../zip/zip.ts';
import { maxPart } from './docx.ts';

/** Elements whose words are not in the text as it stands. */
const unsaid = new Set([
  'text:tracked-changes',
  'office:annotation',
  'office:forms',
  'text:sequence-decls',
  'text:table-of-content',
  'text:ruby-text',
  'text:note',
]);

/** A table may say that a row or a cell comes so many times; more are padding. */
const mostRepeats = 100;

/** An OpenDocument text (.odt): paragraphs and headings, tables with merged cells. Numbers of lists are not in it. */
export async function readOdt(bytes: Uint8Array): Promise<Content> {
  const listing = listZip(bytes);
  if ('problem' in listing) return unreadable(listing.problem);
  const part = (name: string): Uint8Array | Problem | null => {
    const entry = listing.entries.find((found) => found.name === name);
    return entry ? unpack(bytes, entry, maxPart) : null;
  };
  const manifest = part('META-INF/manifest.xml');
  if (manifest instanceof Uint8Array && /encryption-data/u.test(new TextDecoder().decode(manifest)))
    return unreadable(faults.password());
  const xml = part('content.xml');
  if (!(xml instanceof Uint8Array)) return unreadable(xml?.code === 'document.zip-bomb' ? xml : damaged());
  const decoded = decode(xml);
  if ('problem' in decoded) return unreadable(damaged());
  if (/<!(?:DOCTYPE|ENTITY)/iu.test(decoded.text)) return unreadable(faults.xmlEntities());
  const excess = tooMuch(decoded.text);
  if (excess) return unreadable(excess);
  const { select } = await parseXml(decoded.text);
  const body = select('office\\:body > office\\:text')[0];
  if (!body)
    return unreadable(select('office\\:body')[0] ? faults.unsupported(' OpenDocument 表格或演示文稿') : damaged());
  const pieces = blocksOf(body);
  const composed = compose(pieces);
  if (composed.text === '') return unreadable(composed.problems.length > 0 ? faults.onlyPictures() : faults.blank());
  const numbered = select('text\\:list-level-style-number').some(
    ({ attribs }) => (attribs['style:num-format'] ?? '') !== '',
  );
  const listed = numbered && select('text\\:list').length > 0;
  const problems = listed ? [...composed.problems, faults.autoNumbers('odt')] : composed.problems;
  return { encoding: 'utf-8', ...composed, problems, metadata: {} };
}

const damaged = (): Problem => faults.corrupt('OpenDocument 文件');

function blocksOf(parent: Node): Piece[] {
  return elements(parent).flatMap((node): Piece[] => {
    if (unsaid.has(node.name)) return [];
    if (node.name === 'text:p' || node.name === 'text:h') return paragraph(node);
    if (node.name === 'table:table') return table(node);
    // Lists, sections, frames: whatever wraps blocks.
    return blocksOf(node);
  });
}

function paragraph(node: Node): Piece[] {
  const level = node.name === 'text:h' ? Number(node.attribs['text:outline-level'] ?? 1) : 0;
  const boxes: Node[] = [];
  const words = wordsOf(node, boxes);
  const pieces: Piece[] = words
    .split('\u000b')
    .map(tidy)
    .filter((text) => text !== '')
    .map((text) => (level > 0 ? { kind: 'heading', level, text } : { kind: 'paragraph', text }));
  for (const box of boxes) {
    if (isPicture(box)) pieces.push({ kind: 'picture' });
    pieces.push(...blocksOf(box));
  }
  return pieces;
}

function wordsOf(node: Node, boxes: Node[]): string {
  return node.children
    .map((child) => {
      if (child.type === 'text') return child.data;
      if (unsaid.has(child.name)) return '';
      if (child.name === 'text:s' || child.name === 'text:tab') return ' ';
      if (child.name === 'text:line-break') return '\u000b';
      if (child.name === 'draw:frame' || child.name === 'draw:custom-shape') {
        boxes.push(child);
        return '';
      }
      return wordsOf(child, boxes);
    })
    .join('');
}

/** A picture at least 4 by 1 cm may hold a table. */
function isPicture(frame: Node): boolean {
  const size = (name: string): number => {
    const groups = /^(?<n>[\d.]+)(?<unit>cm|mm|in|pt)$/u.exec(frame.attribs[name] ?? '')?.groups;
    return Number(groups?.n ?? 0) * ({ cm: 1, mm: 0.1, in: 2.54, pt: 0.0353 }[groups?.unit ?? 'cm'] ?? 0);
  };
  return firstElement(frame, 'draw:image') !== undefined && size('svg:width') >= 4 && size('svg:height') >= 1;
}

function table(node: Node): Piece[] {
  const pictures: Piece[] = [];
  const rows = rowsOf(node).map((row) =>
    elements(row, 'table:table-cell').flatMap((cell): RawCell[] => {
      const pieces = blocksOf(cell);
      if (pieces.some(({ kind }) => kind === 'picture')) pictures.push({ kind: 'picture' });
      const text = joinLines(pieces.map((piece) => ('text' in piece ? piece.text : '')));
      const count = (name: string): number => Math.max(1, Number(cell.attribs[`table:number-${name}`] ?? 1) || 1);
      const one = { text, rowspan: count('rows-spanned'), colspan: count('columns-spanned') };
      return Array.from({ length: Math.min(mostRepeats, count('columns-repeated')) }, () => one);
    }),
  );
  // A table of one column frames a text.
  if (rows.every((row) => row.length < 2)) return rowsOf(node).flatMap(blocksOf);
  return [{ kind: 'table', cells: placeCells(rows) }, ...pictures];
}

/** Rows of this table, those of its head among them, not of tables inside it. */
function rowsOf(node: Node): Node[] {
  return elements(node).flatMap((child) => {
    if (child.name === 'table:table-row') return [child];
    return child.name === 'table:table-header-rows' || child.name === 'table:table-rows' ? rowsOf(child) : [];
  });
}
