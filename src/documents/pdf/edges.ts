/** Whatever stands on a line of a page. */
interface Placed {
  readonly y: number;
  readonly size: number;
}

/** Lines, in their size, of which a page's head or foot has no more. */
const edge = 3;

/**
 * Where, in the order of drawing, a page's own words begin and end: a head that is drawn last and a foot that is drawn
 * first are outside. Out of their place, they would seem to stand beside all else.
 */
export function ownWords(drawn: readonly Placed[]): { readonly from: number; readonly to: number } {
  const all = { from: 0, to: drawn.length };
  const ys = drawn.map(({ y }) => y);
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  if (bottom - top < 100) return all;
  const isHead = ({ y, size }: Placed): boolean => y - top < size * edge;
  const isFoot = ({ y, size }: Placed): boolean => bottom - y < size * edge;
  const isBody = (one: Placed): boolean => !isHead(one) && !isFoot(one);
  const from = drawn.slice(0, Math.max(0, drawn.findIndex(isBody))).findLastIndex(isFoot) + 1;
  const end = drawn.findLastIndex(isBody) + 1;
  const head = drawn.slice(end).findIndex(isHead);
  return { from, to: head < 0 ? drawn.length : end + head };
}
