import type { Piece } from '../compose.ts';
import { placeCells, type RawCell } from '../grid.ts';
import { elements, isElement, type Node } from '../markup.ts';
import { joinLines, tidy } from '../tidy.ts';
import { silent } from './selectors.ts';

const inline = new Set(
  'a abbr acronym b bdi bdo big cite code del dfn em font i ins kbd label mark q rb ruby s samp small span strike strong sub sup time tt u var o:p st1:chsdate st1:personname nobr'.split(
    ' ',
  ),
);

/** A cell with more words than this holds an article, not a value: the table is there for the layout. */
const longCell = 500;

/** What an element says, block by block. Elements for which `skip` holds are passed over with all that is in them. */
export function piecesOf(top: Node, skip: (node: Node) => boolean): Piece[] {
  const pieces: Piece[] = [];
  let words = '';
  const flush = (level = 0): void => {
    const text = tidy(words);
    words = '';
    if (text !== '') pieces.push(level > 0 ? { kind: 'heading', level, text } : { kind: 'paragraph', text });
  };
  let preformatted = false;
  const walk = (node: Node): void => {
    if (node.type === 'text') {
      const lines = preformatted ? node.data.split(/\r?\n/u) : [node.data];
      lines.forEach((line, i) => {
        if (i > 0) flush();
        words += line;
      });
      return;
    }
    if (!isElement(node)) {
      if (node.type === 'root' || node.type === 'cdata') node.children.forEach(walk);
      return;
    }
    if (isSilent(node) || skip(node)) return;
    if (node.name === 'br') {
      flush();
      return;
    }
    if (node.name === 'img') {
      if (isPicture(node)) {
        flush();
        pieces.push({ kind: 'picture' });
      }
      return;
    }
    if (inline.has(node.name)) {
      node.children.forEach(walk);
      return;
    }
    flush();
    const level = /^h(?<level>[1-6])$/u.exec(node.name)?.groups?.level;
    const rows = rowsOf(node);
    if (rows.length > 0 && !isLayout(rows)) pieces.push(...tableOf(rows, skip));
    else {
      const before = preformatted;
      preformatted ||= node.name === 'pre';
      node.children.forEach(walk);
      flush(Number(level ?? 0));
      preformatted = before;
    }
  };
  walk(top);
  flush();
  return pieces;
}

/** Neither seen nor said. */
export function isSilent(node: Node): boolean {
  if (silent.has(node.name)) return true;
  const style = node.attribs.style ?? '';
  // WeChat shows its articles by a script, which a saved page has no more.
  if (node.attribs.id === 'js_content') return false;
  return (
    node.attribs.hidden !== undefined || /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/iu.test(style)
  );
}

/** A picture big enough to hold a table; icons, counters and emblems are not. */
function isPicture({ attribs }: Node): boolean {
  const size = (name: 'width' | 'height'): number => {
    const styled = new RegExp(`(?:^|[;\\s])${name}\\s*:\\s*(?<px>\\d+)`, 'u').exec(attribs.style ?? '')?.groups?.px;
    return Number(styled ?? /^\d+/u.exec(attribs[name] ?? '')?.[0] ?? Number.NaN);
  };
  const [width, height] = [size('width'), size('height')];
  if (width < 200 || height < 40) return false;
  return !/(?:icon|logo|qr|ewm|btn|button|arrow|share|print|weixin|wechat)[^/]*$/iu.test(attribs.src ?? '');
}

/** Rows of a table, not of tables inside it; none when the element is no table. Its style may make it one. */
function rowsOf(table: Node): Node[] {
  if (table.name !== 'table') {
    return isShown(table, 'table') ? elements(table).filter((child) => isShown(child, 'table-row')) : [];
  }
  // Tables pasted from a spreadsheet bring rows and cells that it hid.
  const rows = elements(table).flatMap((child) => {
    if (child.name === 'tr') return [child];
    return /^(?:tbody|thead|tfoot)$/u.test(child.name) ? elements(child, 'tr') : [];
  });
  return rows.filter((row) => !isSilent(row));
}

function cellsOf(row: Node): Node[] {
  return elements(row).filter(
    (cell) => (cell.name === 'td' || cell.name === 'th' || isShown(cell, 'table-cell')) && !isSilent(cell),
  );
}

function isShown({ attribs }: Node, as: string): boolean {
  return /display\s*:\s*(?<as>[\w-]+)/u.exec(attribs.style ?? '')?.groups?.as === as;
}

function isLayout(rows: readonly Node[]): boolean {
  const cells = rows.flatMap(cellsOf);
  if (rows.every((row) => cellsOf(row).length < 2)) return true;
  return cells.some((cell) => contains(cell, 'table') || lengthOf(cell) > longCell);
}

function contains(node: Node, name: string): boolean {
  return elements(node).some((child) => child.name === name || contains(child, name));
}

function lengthOf(node: Node): number {
  if (node.type === 'text') return node.data.trim().length;
  if (isElement(node) && isSilent(node)) return 0;
  return (node.children ?? []).reduce((sum, child) => sum + lengthOf(child), 0);
}

function tableOf(rows: readonly Node[], skip: (node: Node) => boolean): Piece[] {
  const pictures: Piece[] = [];
  const grid = rows.map((row) =>
    cellsOf(row).map((cell): RawCell => {
      const inside = piecesOf(cell, skip);
      if (inside.some(({ kind }) => kind === 'picture')) pictures.push({ kind: 'picture' });
      const span = (name: string): number => {
        const count = Number.parseInt(cell.attribs[name] ?? '1', 10);
        // 0 means: to the table's end.
        return count === 0 ? rows.length : Number.isFinite(count) ? count : 1;
      };
      const text = joinLines(inside.map((piece) => ('text' in piece ? piece.text : '')));
      return { text, rowspan: span('rowspan'), colspan: span('colspan') };
    }),
  );
  return [{ kind: 'table', cells: placeCells(grid) }, ...pictures];
}
