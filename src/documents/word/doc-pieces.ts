import type { Piece } from '../compose.ts';
import { joinLines, tidy } from '../tidy.ts';
import type { RowShape } from './doc-properties.ts';
import type { DocParagraph } from './doc-text.ts';
import { isLayout, placeMerged, type WordCell } from './tables.ts';

/** Paragraphs of an old Word file, or of one in rich text, as pieces; rows that follow each other are one table. */
export function docPieces(paragraphs: readonly DocParagraph[]): Piece[] {
  const pieces: Piece[] = [];
  let rows: (readonly WordCell[])[] = [];
  let shapes: (RowShape | null)[] = [];
  let cells: string[] = [];
  let lines: string[] = [];
  let pictures = false;
  const finishPictures = (): void => {
    if (pictures) pieces.push({ kind: 'picture' });
    pictures = false;
  };
  const finishTable = (): void => {
    if (rows.length > 0) {
      pieces.push(...tableOf(rows, shapes));
      finishPictures();
    }
    rows = [];
    shapes = [];
  };
  for (const { words, mark, properties } of paragraphs) {
    const text = wordsOf(words);
    if (properties.picture) pictures = true;
    if (mark === '\x07' && (properties.endsRow || !properties.inTable)) {
      if (cells.length > 0) {
        rows.push(rowOf(cells, properties.row));
        shapes.push(properties.row);
      }
      cells = [];
      lines = [];
    } else if (mark === '\x07') {
      cells.push(joinLines([...lines, text]));
      lines = [];
    } else if (properties.inTable) {
      // Paragraphs of a cell, and cells of a table inside it.
      if (!properties.endsInnerRow) lines.push(text);
    } else {
      finishTable();
      for (const line of text.split('\n')) {
        if (line === '') continue;
        const level = properties.heading;
        pieces.push(level > 0 ? { kind: 'heading', level, text: line } : { kind: 'paragraph', text: line });
      }
      finishPictures();
    }
  }
  finishTable();
  return pieces;
}

/** A paragraph's words without what is not seen: codes of fields, anchors of pictures and notes. A line break stays one. */
function wordsOf(words: string): string {
  let depth = 0;
  let code = false;
  let seen = '';
  for (const c of words) {
    if (c === '\x13') [depth, code] = [depth + 1, true];
    else if (c === '\x14') code = false;
    else if (c === '\x15') [depth, code] = [Math.max(0, depth - 1), false];
    else if (!(depth > 0 && code)) seen += c === '\x0b' ? '\n' : c === '\x1e' ? '-' : c;
  }
  return seen.split('\n').map(tidy).join('\n').trim();
}

function rowOf(cells: readonly string[], shape: RowShape | null): WordCell[] {
  return cells.map((text, i) => {
    const merged = shape?.cells[i];
    return {
      text: text.replaceAll('\n', ''),
      colspan: 1,
      above: merged?.above ?? false,
      before: merged?.before ?? false,
      pieces: [{ kind: 'paragraph', text }],
    };
  });
}

/** Cells cover the columns between their edges: the edges of all rows make the columns. */
function tableOf(rows: readonly (readonly WordCell[])[], shapes: readonly (RowShape | null)[]): Piece[] {
  if (isLayout(rows)) return rows.flat().flatMap(({ pieces }) => pieces);
  const edges = [...new Set(shapes.flatMap((shape) => shape?.edges ?? []))].sort((a, b) => a - b);
  // Edges a hair apart are one: rows are drawn by hand.
  const columns = edges.filter((edge, i) => i === 0 || edge - edges[i - 1]! > 30);
  const columnOf = (edge: number): number => {
    const at = columns.findLastIndex((start) => start <= edge + 30);
    return Math.max(0, at);
  };
  const skipped = shapes.map((shape) => (shape ? columnOf(shape.edges[0]!) : 0));
  const spread = rows.map((row, i) => {
    const shape = shapes[i];
    if (!shape) return row;
    return row.map((cell, k) => {
      const [from, to] = [shape.edges[k], shape.edges[k + 1]];
      return from === undefined || to === undefined
        ? cell
        : { ...cell, colspan: Math.max(1, columnOf(to) - columnOf(from)) };
    });
  });
  return [{ kind: 'table', cells: placeMerged(spread, skipped) }];
}
