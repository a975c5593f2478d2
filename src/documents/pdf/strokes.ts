import { apply, type Box, identity, isMatrix, type Matrix, multiply, type Stroke } from './geometry.ts';

/** Codes of a page's drawing operations, as pdf.js names them. */
export type Codes = Readonly<Record<string, number>>;

/** Filled shapes thinner than this, in points, are lines; table borders are often drawn so. */
const thin = 3;

/** A stroke shorter than this is part of a letter or a dot of a dotted line; dots are joined before. */
const short = 0.3;

/** More lines than this are a drawing or a map; a page of dotted borders has tens of thousands of dots. */
const most = 120_000;

/** What a page draws beside its text, in the coordinates that `view` makes. */
export interface Drawn {
  readonly strokes: readonly Stroke[];
  /** Filled rectangles that are no lines: the grounds of cells, for tables whose lines are gaps between them. */
  readonly grounds: readonly Box[];
  readonly pictures: readonly Box[];
  /** Words are there that are not seen: a machine's reading of the picture above them. */
  readonly unseen: boolean;
  /** Parts of outlines with curves: letters that were turned into drawings have thousands. */
  readonly curves: number;
}

/** @param names codes and `values` of the page's operations, of equal length */
export function drawnOn(names: readonly number[], values: readonly unknown[], codes: Codes, view: Matrix): Drawn {
  const strokes: Stroke[] = [];
  const grounds: Box[] = [];
  const pictures: Box[] = [];
  let curves = 0;
  let unseen = false;
  const saved: Matrix[] = [];
  let current: Matrix = identity;
  const strokeCodes = [codes.stroke, codes.closeStroke, codes.fillStroke, codes.eoFillStroke, codes.closeFillStroke];
  const fillCodes = [codes.fill, codes.eoFill];
  const shows = [codes.showText, codes.shadingFill, codes.paintFormXObjectBegin];
  /** Where the last placing put the unit square, until something is drawn there. */
  let placed: Box | null = null;
  names.forEach((code, i) => {
    const value = values[i];
    if (shows.includes(code) || code === codes.constructPath) placed = null;
    if (code === codes.setTextRenderingMode && Array.isArray(value) && value[0] === 3) unseen = true;
    if (code === codes.save) saved.push(current);
    else if (code === codes.restore) {
      // Pictures fill the unit square where it is placed. They are not unpacked, so nothing is seen of them but the placing.
      if (placed && placed.right - placed.left > speck && placed.bottom - placed.top > speck) pictures.push(placed);
      placed = null;
      current = saved.pop() ?? identity;
    } else if (code === codes.transform) {
      if (isMatrix(value)) current = multiply(current, value);
      placed = boxOf(unit.map(([x, y]) => apply(multiply(view, current), x, y)));
    } else if (code === codes.paintFormXObjectBegin) {
      saved.push(current);
      const matrix = Array.isArray(value) ? value[0] : null;
      if (isMatrix(matrix)) current = multiply(current, matrix);
    } else if (code === codes.paintFormXObjectEnd) current = saved.pop() ?? identity;
    else if (code === codes.constructPath && Array.isArray(value) && strokes.length < most) {
      const { paths, curved } = pathsOf(value[1], multiply(view, current));
      curves += curved;
      if (strokeCodes.includes(value[0] as number)) for (const path of paths) strokes.push(...linesOf(path));
      else if (fillCodes.includes(value[0] as number)) {
        for (const path of paths.filter(({ length }) => length <= 8)) {
          const box = boxOf(path);
          const lines = stroke(box, thin);
          if (lines.length > 0) strokes.push(...lines);
          else grounds.push(box);
        }
      }
    }
  });
  return { strokes, grounds, pictures, unseen, curves };
}

/** A picture smaller than this, in points, is a mark. */
const speck = 20;

/** What a picture fills before it is placed. */
const unit: readonly Point[] = [
  [0, 0],
  [1, 1],
  [0, 1],
  [1, 0],
];

type Point = readonly [x: number, y: number];

/** The points of each part of a path; parts with curves are no lines and are left out. */
function pathsOf(data: unknown, matrix: Matrix): { readonly paths: Point[][]; readonly curved: number } {
  const numbers = Array.isArray(data) ? (data[0] as ArrayLike<number> | null) : null;
  const paths: Point[][] = [];
  let path: Point[] = [];
  let curved = 0;
  let straight = true;
  const finish = (): void => {
    if (!straight) curved++;
    else if (path.length > 1) paths.push(path);
    path = [];
    straight = true;
  };
  for (let i = 0; numbers && i < numbers.length; ) {
    const draw = numbers[i++];
    if (draw === 0) finish();
    if (draw === 0 || draw === 1) {
      path.push(apply(matrix, numbers[i]!, numbers[i + 1]!));
      i += 2;
    } else if (draw === 2 || draw === 3) {
      straight = false;
      i += draw === 2 ? 6 : 4;
    } else {
      if (path[0]) path.push(path[0]);
    }
  }
  finish();
  return { paths, curved };
}

function linesOf(path: readonly Point[]): Stroke[] {
  return path.slice(1).flatMap((point, i) => stroke(boxOf([path[i]!, point]), 1));
}

function boxOf(points: readonly Point[]): Box {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

/** The line that a box is when it is thin. A dot may belong to a dotted line of either direction. */
function stroke({ left, top, right, bottom }: Box, thickness: number): Stroke[] {
  const [width, height] = [right - left, bottom - top];
  const across: Stroke = { along: 'x', at: (top + bottom) / 2, from: left, to: right };
  const down: Stroke = { along: 'y', at: (left + right) / 2, from: top, to: bottom };
  const dot = width <= thickness && height <= thickness && Math.max(width, height) < 2 * Math.min(width, height);
  if (dot) return width > short ? [across, down] : [];
  if (height <= thickness && width >= height) return width > short ? [across] : [];
  return width <= thickness && height > short ? [down] : [];
}
