/** An affine map: [a b c d e f] takes (x, y) to (ax + cy + e, bx + dy + f). */
export type Matrix = readonly [number, number, number, number, number, number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

export function apply([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [x: number, y: number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

export function isMatrix(value: unknown): value is Matrix {
  return Array.isArray(value) && value.length === 6 && value.every((n) => typeof n === 'number' && Number.isFinite(n));
}

/** A piece of text where a page shows it, in points from the page's upper left corner; `y` is its baseline. */
export interface Item {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Size of its font. */
  readonly size: number;
}

/** A straight line along an axis: a row of a table stands under one with `along: 'x'`. */
export interface Stroke {
  readonly along: 'x' | 'y';
  /** Where it stands across its direction. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** A rectangle with sides along the axes, in points from the page's upper left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The four sides of a box. */
export function sidesOf({ left, top, right, bottom }: Box): Stroke[] {
  return [
    { along: 'x', at: top, from: left, to: right },
    { along: 'x', at: bottom, from: left, to: right },
    { along: 'y', at: left, from: top, to: bottom },
    { along: 'y', at: right, from: top, to: bottom },
  ];
}
