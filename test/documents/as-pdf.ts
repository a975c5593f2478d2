import type { MadeCell, Part } from './report.ts';

const size = 10.5;
const lineHeight = 17;
const page = { width: 595, height: 842, left: 60, right: 535, top: 70, bottom: 780 };

/** What one page shows: drawing commands. Down the page is up in numbers here, and turned round when written. */
type Commands = string[];

const widthOf = (c: string): number => (c < '\x80' ? size / 2 : size);
const hex = (words: string): string => Buffer.from(words, 'utf16le').swap16().toString('hex');
const show = (words: string, x: number, y: number, points = size): string =>
  `BT /F1 ${points} Tf ${x.toFixed(2)} ${(page.height - y).toFixed(2)} Td <${hex(words)}> Tj ET`;
const line = (x: number, y: number, toX: number, toY: number): string =>
  `${x.toFixed(2)} ${(page.height - y).toFixed(2)} m ${toX.toFixed(2)} ${(page.height - toY).toFixed(2)} l S`;

function wrap(words: string, first: number, rest: number): string[] {
  const lines = [''];
  let room = first;
  for (const c of words) {
    if (room < widthOf(c)) {
      lines.push('');
      room = rest;
    }
    lines[lines.length - 1] += c;
    room -= widthOf(c);
  }
  return lines;
}

/** How a report may be printed. */
export interface PdfOptions {
  /** How cells are told apart: by lines, dotted or only below rows; by white cells on a dark ground; by stripes; by nothing. */
  readonly cells?: 'lines' | 'dotted' | 'across' | 'grounds' | 'stripes' | 'nothing';
  /** Printed above and below every page, drawn last, as browsers do. */
  readonly edges?: readonly [head: string, foot: string];
  /** Two columns a page; or pages whose words run upwards, turned by the page's own word or not at all. */
  readonly turned?: 'columns' | 'sideways' | 'rotated';
}

/** The report as a PDF of A4 pages; its font is one of those that every reader knows, and not in the file. */
export function asPdf(parts: readonly Part[], { cells = 'lines', edges, turned }: PdfOptions = {}): Uint8Array {
  const pages: Commands[] = [[]];
  let y = page.top;
  const need = (height: number): void => {
    if (y + height <= page.bottom) return;
    pages.push([]);
    y = page.top;
  };
  for (const part of parts) {
    if (part.kind === 'table') y = drawTable(part.rows, pages, y, cells);
    else {
      const big = part.kind === 'title' ? 16 : size;
      const indent = part.kind === 'paragraph' ? 2 * size : 0;
      const room = page.right - page.left;
      const lines = part.kind === 'title' ? [part.text] : wrap(part.text, room - indent, room);
      lines.forEach((words, i) => {
        need(lineHeight);
        pages.at(-1)!.push(show(words, page.left + (i === 0 ? indent : 0), y + size, big));
        y += lineHeight;
      });
    }
    y += 4;
  }
  pages.forEach((commands, i) => {
    if (edges) commands.push(show(edges[0], 15, 22, 6), show(`${edges[1]} ${i + 1}/${pages.length}`, 15, 826, 6));
    else commands.push(show(`- ${i + 1} -`, 280, 815));
  });
  const drawn = pages.map((commands) => commands.join('\n'));
  if (turned === 'columns') {
    const sheets = drawn.flatMap((left, i) => {
      const right = drawn[i + 1];
      return i % 2 === 1 ? [] : [`${left}\nq 1 0 0 1 ${page.width} 0 cm ${right ?? ''} Q`];
    });
    return pdfOf(sheets, '', { width: 2 * page.width, height: page.height });
  }
  if (turned === undefined) return pdfOf(drawn);
  const sheets = drawn.map((commands) => `q 0 1 -1 0 ${page.height} 0 cm ${commands} Q`);
  return pdfOf(sheets, '', { width: page.height, height: page.width, ...(turned === 'rotated' ? { rotate: 90 } : {}) });
}

/** Draws a table, over as many pages as it needs; a row is as high as its longest cell needs. Yields where it ends. */
function drawTable(
  rows: readonly (readonly MadeCell[])[],
  pages: Commands[],
  from: number,
  cells: NonNullable<PdfOptions['cells']>,
): number {
  const columns = Math.max(...rows.map((row) => row.reduce((sum, { colspan }) => sum + colspan, 0)));
  // Label columns are wide, number columns narrow.
  const narrow = columns > 5 ? 34 : 80;
  const labels = columns > 12 ? 0 : columns > 5 ? 3 : 1;
  const wide = labels === 0 ? narrow : (page.right - page.left - narrow * (columns - labels)) / labels;
  const xs = [page.left];
  for (let i = 0; i < columns; i++)
    xs.push(xs[i]! + (labels === 0 ? (page.right - page.left) / columns : i < labels ? wide : narrow));
  const free = new Array<number>(columns).fill(0);
  const placed = rows.flatMap((row, r) => {
    let column = 0;
    return row.map((cell) => {
      while ((free[column] ?? 0) > r) column++;
      const at = { ...cell, row: r, column };
      for (let c = column; c < column + cell.colspan; c++) free[c] = r + cell.rowspan;
      column += cell.colspan;
      return at;
    });
  });
  const linesIn = (cell: (typeof placed)[number]): string[] => {
    const room = xs[cell.column + cell.colspan]! - xs[cell.column]! - 6;
    return wrap(cell.text, room, room);
  };
  const heights = rows.map((_, r) => {
    const own = placed.filter((cell) => cell.row === r && cell.rowspan === 1);
    return Math.max(1, ...own.map((cell) => linesIn(cell).length)) * 12 + 6;
  });
  let top = from;
  for (let first = 0; first < rows.length; ) {
    let last = first;
    let bottom = top;
    while (last < rows.length && bottom + heights[last]! <= page.bottom) bottom += heights[last++]!;
    if (last > first) drawRows(first, last, top);
    if (last === rows.length) return bottom;
    pages.push([]);
    top = page.top;
    first = last;
  }
  return top;

  /** The rows that fit on one page; a merged cell cut by the page's end is framed on both pages, its words stay on the first. */
  function drawRows(first: number, last: number, start: number): void {
    const commands = pages.at(-1)!;
    const ys = [start];
    for (const height of heights.slice(first, last)) ys.push(ys.at(-1)! + height);
    for (const cell of placed) {
      const [from, to] = [Math.max(cell.row, first), Math.min(cell.row + cell.rowspan, last)];
      if (from >= to) continue;
      const [left, right] = [xs[cell.column]!, xs[cell.column + cell.colspan]!];
      const [upper, lower] = [ys[from - first]!, ys[to - first]!];
      commands.push(...frame(left, upper, right, lower, cells, from));
      if (from !== cell.row) continue;
      const lines = linesIn(cell);
      const above = cells === 'lines' ? 0 : Math.max(0, (lower - upper - 6 - 12 * lines.length) / 2);
      lines.forEach((words, i) => {
        const width = [...words].reduce((sum, c) => sum + widthOf(c), 0);
        const indent = cells === 'lines' ? 3 : (right - left - width) / 2;
        commands.push(show(words, left + indent, upper + above + 12 * (i + 1), size));
      });
    }
  }
}

function frame(
  left: number,
  upper: number,
  right: number,
  lower: number,
  cells: NonNullable<PdfOptions['cells']>,
  row: number,
): string[] {
  const box = (inset: number, grey: number): string =>
    `q ${grey} g ${left + inset} ${page.height - lower + inset} ${right - left - 2 * inset} ${lower - upper - 2 * inset} re f Q`;
  const across = [line(left, upper, right, upper), line(left, lower, right, lower)];
  if (cells === 'grounds') return [box(0, 0), box(0.5, 1)];
  if (cells === 'stripes') return row % 2 === 0 ? [box(0, 0.9)] : [];
  if (cells === 'across') return across;
  if (cells === 'nothing') return [];
  const all = [...across, line(left, upper, left, lower), line(right, upper, right, lower)];
  return cells === 'lines' ? all : dots(left, upper, right, lower);
}

/** The four sides as dots, each a little square. */
function dots(left: number, upper: number, right: number, lower: number): string[] {
  const dot = (x: number, y: number): string => `${x} ${page.height - y} 0.75 0.75 re f`;
  const found: string[] = [];
  for (let x = left; x <= right; x += 1.5) found.push(dot(x, upper), dot(x, lower));
  for (let y = upper; y <= lower; y += 1.5) found.push(dot(left, y), dot(right, y));
  return found;
}

/** A PDF whose pages show these drawing commands. `trailer` is added to its trailer. */
export function pdfOf(
  pages: readonly string[],
  trailer = '',
  sheet: { readonly width: number; readonly height: number; readonly rotate?: number } = page,
): Uint8Array {
  const turn = sheet.rotate === undefined ? '' : `/Rotate ${sheet.rotate}`;
  const kids = pages.map((_, i) => `${6 + i * 2} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /DW 1000 /W [1 95 500 814 939 500] /FontDescriptor 5 0 R >>',
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>',
    ...pages.flatMap((commands, i) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${sheet.width} ${sheet.height}] ${turn} /Resources << /Font << /F1 3 0 R >> >> /Contents ${7 + i * 2} 0 R >>`,
      `<< /Length ${commands.length} >>\nstream\n${commands}\nendstream`,
    ]),
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const count = objects.length + 1;
  file += `xref\n0 ${count}\n0000000000 65535 f \n${table}trailer\n<< /Size ${count} /Root 1 0 R ${trailer} >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

/** A page that is a picture: a grey square drawn from an inline image, and no text. */
export const picturePage = 'q 400 0 0 600 90 120 cm BI /W 2 /H 2 /CS /G /BPC 8 /F /AHx ID 80FF80FF> EI Q';
