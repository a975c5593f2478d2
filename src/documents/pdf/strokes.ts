import { apply, identity, isMatrix, type Matrix, multiply, type Stroke } from './geometry.ts';

/** Codes of a page's drawing operations, as pdf.js names them. */
export type Codes = Readonly<Record<string, number>>;

/** Filled shapes thinner than this, in points, are lines; table borders are often drawn so. */
const thin = 3;

/** A stroke shorter than this is part of a letter or a dot of a dotted line; dots are joined before. */
const short = 0.3;

/** More lines than this are a drawing or a map. */
const most = 20_000;

/**
 * The straight lines that a page draws, in the coordinates that `view` makes; also whether it shows pictures.
 * @param names codes and `values` of the page's operations, of equal length
 */
export function strokesOf(
  names: readonly number[],
  values: readonly unknown[],
  codes: Codes,
  view: Matrix,
): { readonly strokes: Stroke[]; readonly pictures: boolean } {
  const strokes: Stroke[] = [];
  const saved: Matrix[] = [];
  let current: Matrix = identity;
  let pictures = false;
  const strokeCodes = [codes.stroke, codes.closeStroke, codes.fillStroke, codes.eoFillStroke, codes.closeFillStroke];
  const fillCodes = [codes.fill, codes.eoFill];
  const images = [
    codes.paintImageXObject,
    codes.paintInlineImageXObject,
    codes.paintImageMaskXObject,
    codes.paintImageXObjectRepeat,
  ];
  names.forEach((code, i) => {
    const value = values[i];
    if (code === codes.save) saved.push(current);
    else if (code === codes.restore) current = saved.pop() ?? identity;
    else if (code === codes.transform) {
      if (isMatrix(value)) current = multiply(current, value);
    } else if (code === codes.paintFormXObjectBegin) {
      saved.push(current);
      const matrix = Array.isArray(value) ? value[0] : null;
      if (isMatrix(matrix)) current = multiply(current, matrix);
    } else if (code === codes.paintFormXObjectEnd) current = saved.pop() ?? identity;
    else if (images.includes(code)) pictures = true;
    else if (code === codes.constructPath && Array.isArray(value) && strokes.length < most) {
      const paths = pathsOf(value[1], multiply(view, current));
      if (strokeCodes.includes(value[0] as number)) for (const path of paths) strokes.push(...linesOf(path));
      else if (fillCodes.includes(value[0] as number)) for (const path of paths) strokes.push(...thinShape(path));
    }
  });
  return { strokes, pictures };
}

type Point = readonly [x: number, y: number];

/** The points of each part of a path; parts with curves are no lines and are left out. */
function pathsOf(data: unknown, matrix: Matrix): Point[][] {
  const numbers = Array.isArray(data) ? (data[0] as ArrayLike<number> | null) : null;
  const paths: Point[][] = [];
  let path: Point[] = [];
  let curved = false;
  const finish = (): void => {
    if (path.length > 1 && !curved) paths.push(path);
    path = [];
    curved = false;
  };
  for (let i = 0; numbers && i < numbers.length; ) {
    const draw = numbers[i++];
    if (draw === 0) finish();
    if (draw === 0 || draw === 1) {
      path.push(apply(matrix, numbers[i]!, numbers[i + 1]!));
      i += 2;
    } else if (draw === 2 || draw === 3) {
      curved = true;
      i += draw === 2 ? 6 : 4;
    } else {
      if (path[0]) path.push(path[0]);
    }
  }
  finish();
  return paths;
}

function linesOf(path: readonly Point[]): Stroke[] {
  return path.slice(1).flatMap(([x, y], i) => {
    const [fromX, fromY] = path[i]!;
    return stroke(Math.min(x, fromX), Math.min(y, fromY), Math.max(x, fromX), Math.max(y, fromY), 1);
  });
}

/** A filled shape that is a line: its box is thin. */
function thinShape(path: readonly Point[]): Stroke[] {
  const xs = path.map(([x]) => x);
  const ys = path.map(([, y]) => y);
  return path.length > 8 ? [] : stroke(Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys), thin);
}

function stroke(left: number, top: number, right: number, bottom: number, thickness: number): Stroke[] {
  const [width, height] = [right - left, bottom - top];
  if (height <= thickness && width >= height && width > short) {
    return [{ along: 'x', at: (top + bottom) / 2, from: left, to: right }];
  }
  return width <= thickness && height > short ? [{ along: 'y', at: (left + right) / 2, from: top, to: bottom }] : [];
}
