import type { Piece } from '../compose.ts';
import { elements, firstElement, type Node } from '../markup.ts';
import { joinLines, tidy } from '../tidy.ts';
import { childValue, createNumbering, type Numbering } from './numbering.ts';
import { ownStyle, type ParagraphStyle, readStyles } from './styles.ts';
import { isLayout, placeMerged, type WordCell } from './tables.ts';

interface Context {
  readonly styleOf: (id: string | undefined) => ParagraphStyle;
  readonly numbering: Numbering;
}

/** Elements whose words are not in the text as it stands: deleted, moved away, codes of fields, readings of ruby, comments. */
const unsaid = new Set([
  'w:del',
  'w:moveFrom',
  'w:instrText',
  'w:delText',
  'w:pPr',
  'w:rPr',
  'w:rt',
  'mc:Fallback',
  'w:sectPr',
  'w:tblPr',
  'w:tblGrid',
]);

/** A picture at least this wide and high, in twips' twentieths of a thousandth (EMU), may hold a table: 4 by 1 cm. */
const wide = 1_440_000;
const high = 360_000;

/** What the body of a Word file says, block by block, with the automatic numbers in their places. */
export function wordPieces(body: Node, numbering: Node | undefined, styles: Node | undefined): Piece[] {
  return blocksOf(body, { styleOf: readStyles(styles), numbering: createNumbering(numbering) });
}

function blocksOf(parent: Node, context: Context): Piece[] {
  return elements(parent).flatMap((node): Piece[] => {
    if (unsaid.has(node.name)) return [];
    if (node.name === 'w:p') return paragraph(node, context);
    if (node.name === 'w:tbl') return table(node, context);
    // Whatever wraps blocks: content controls, sections, insertions.
    return blocksOf(node, context);
  });
}

function paragraph(node: Node, { styleOf, numbering }: Context): Piece[] {
  const properties = firstElement(node, 'w:pPr');
  const style = { ...styleOf(firstElement(properties, 'w:pStyle')?.attribs['w:val']), ...ownStyle(properties) };
  const run: Run = { words: '', boxes: [], picture: false };
  collect(node, run);
  const lines = run.words.split('\n').map(tidy);
  const filled = lines.some((line) => line !== '');
  // An empty paragraph of a list is not numbered on the page either, as Word prints it: but it counts.
  const label =
    style.list !== undefined && style.list !== '0'
      ? numbering.next(style.list, style.level ?? 0)
      : listMark(properties);
  const pieces: Piece[] = [];
  if (filled && !style.contents) {
    lines.forEach((line, i) => {
      const text = i === 0 ? labelled(label, line) : line;
      if (text === '') return;
      pieces.push(
        style.heading === undefined ? { kind: 'paragraph', text } : { kind: 'heading', level: style.heading, text },
      );
    });
  }
  if (run.picture) pieces.push({ kind: 'picture' });
  for (const box of run.boxes) pieces.push(...blocksOf(box, { styleOf, numbering }));
  return pieces;
}

/** Word 2003's XML prints a list's label beside the paragraph. */
function listMark(properties: Node | undefined): string {
  const list = firstElement(properties, 'w:listPr');
  const text = firstElement(list, 'wx:t')?.attribs['wx:val'] ?? '';
  return /[\p{L}\p{N}]/u.test(text) ? text : '';
}

function labelled(label: string, line: string): string {
  if (label === '' || line === '') return line;
  return /[\p{P}\p{Script=Han}]$/u.test(label) && !label.endsWith('.') ? label + line : `${label} ${line}`;
}

interface Run {
  words: string;
  readonly boxes: Node[];
  picture: boolean;
}

function collect(node: Node, run: Run): void {
  for (const child of elements(node)) {
    if (unsaid.has(child.name)) continue;
    if (child.name === 'w:t') run.words += child.children.map(({ data }) => data ?? '').join('');
    else if (child.name === 'w:tab' || child.name === 'w:ptab') run.words += ' ';
    else if (child.name === 'w:br' || child.name === 'w:cr') run.words += '\n';
    else if (child.name === 'w:noBreakHyphen') run.words += '-';
    else if (child.name === 'w:txbxContent') run.boxes.push(child);
    else if (child.name === 'wp:extent') {
      if (Number(child.attribs.cx) >= wide && Number(child.attribs.cy) >= high && holdsPicture(node))
        run.picture = true;
    } else if (child.name === 'w:r' && isHidden(child)) continue;
    else collect(child, run);
  }
}

function isHidden(run: Node): boolean {
  const vanish = firstElement(firstElement(run, 'w:rPr'), 'w:vanish');
  return vanish !== undefined && !/^(?:0|false|off)$/u.test(vanish.attribs['w:val'] ?? '');
}

function holdsPicture(node: Node): boolean {
  return elements(node).some((child) => child.name === 'a:blip' || holdsPicture(child));
}

function table(node: Node, context: Context): Piece[] {
  const rows = under(node, 'w:tr').filter((row) => !firstElement(firstElement(row, 'w:trPr'), 'w:del'));
  const pictures: Piece[] = [];
  const cells = rows.map((row) =>
    under(row, 'w:tc').map((cell): WordCell => {
      const pieces = blocksOf(cell, context);
      if (pieces.some(({ kind }) => kind === 'picture')) pictures.push({ kind: 'picture' });
      const text = joinLines(pieces.map((piece) => ('text' in piece ? piece.text : '')));
      return { ...mergeOf(cell), text, pieces };
    }),
  );
  if (isLayout(cells)) return cells.flat().flatMap(({ pieces }) => pieces);
  const skipped = rows.map((row) => Number(childValue(firstElement(row, 'w:trPr'), 'w:gridBefore') ?? 0));
  return [{ kind: 'table', cells: placeMerged(cells, skipped) }, ...pictures];
}

/** Elements of that name below, through whatever wraps them, but not those of a table inside. */
function under(node: Node, name: string): Node[] {
  return elements(node).flatMap((child) => {
    if (child.name === name) return [child];
    return child.name === 'w:tbl' || child.name === 'w:tc' || unsaid.has(child.name) ? [] : under(child, name);
  });
}

function mergeOf(cell: Node): Pick<WordCell, 'colspan' | 'above' | 'before'> {
  const properties = firstElement(cell, 'w:tcPr');
  const merge = (name: string): boolean => {
    const found = firstElement(properties, name);
    return found !== undefined && found.attribs['w:val'] !== 'restart';
  };
  const colspan = Number(childValue(properties, 'w:gridSpan') ?? 1);
  return { colspan: Number.isFinite(colspan) ? colspan : 1, above: merge('w:vMerge'), before: merge('w:hMerge') };
}
