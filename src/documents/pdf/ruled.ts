import type { Stroke } from './geometry.ts';

/** A table drawn with lines: where its columns and rows begin and end, and its cells with what they cover. */
export interface Ruled {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly cells: readonly RuledCell[];
}

export interface RuledCell {
  readonly row: number;
  readonly column: number;
  readonly rowspan: number;
  readonly colspan: number;
}

/** Lines this near to one another, in points, are one: borders are drawn twice, or side by side. */
const near = 3.5;

/** Lines that a page of tables may have once they are joined; more is a drawing. */
const most = 3000;

/** The tables that a page's lines make, from top to bottom. */
export function ruledTables(strokes: readonly Stroke[]): Ruled[] {
  const across = joined(strokes.filter(({ along }) => along === 'x'));
  const down = joined(strokes.filter(({ along }) => along === 'y'));
  if (across.length + down.length > most) return [];
  return groups(across, down)
    .flatMap(({ across, down }) => {
      const table = tableOf(across, down);
      return table ? [table] : [];
    })
    .sort((a, b) => a.ys[0]! - b.ys[0]!);
}

/** Lines of one direction, those that continue or cover one another made one; dots and specks are gone then. */
function joined(strokes: readonly Stroke[]): Stroke[] {
  const sorted = strokes.toSorted((a, b) => a.at - b.at);
  const rows: Stroke[][] = [];
  for (const stroke of sorted) {
    const row = rows.at(-1);
    // From the first one on, not from one to the next: the dots of crossing lines would chain all together.
    if (row && stroke.at - row[0]!.at <= 1) row.push(stroke);
    else rows.push([stroke]);
  }
  return rows.flatMap((row) => {
    const lines: { along: 'x' | 'y'; at: number; from: number; to: number }[] = [];
    for (const stroke of row.toSorted((a, b) => a.from - b.from)) {
      const last = lines.at(-1);
      if (last && stroke.from <= last.to + near) last.to = Math.max(last.to, stroke.to);
      else lines.push({ ...stroke });
    }
    return lines.filter(({ from, to }) => to - from > 6);
  });
}

interface Group {
  readonly across: Stroke[];
  readonly down: Stroke[];
}

/** Lines that touch one another, together. */
function groups(across: readonly Stroke[], down: readonly Stroke[]): Group[] {
  const all = [...across, ...down];
  const parent = all.map((_, i) => i);
  const rootOf = (i: number): number => {
    let at = i;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!;
      at = parent[at]!;
    }
    return at;
  };
  across.forEach((row, i) => {
    down.forEach((column, k) => {
      const touch =
        column.at >= row.from - near &&
        column.at <= row.to + near &&
        row.at >= column.from - near &&
        row.at <= column.to + near;
      if (touch) parent[rootOf(i)] = rootOf(across.length + k);
    });
  });
  const found = new Map<number, Group>();
  all.forEach((stroke, i) => {
    const group = found.get(rootOf(i)) ?? { across: [], down: [] };
    found.set(rootOf(i), group);
    (stroke.along === 'x' ? group.across : group.down).push(stroke);
  });
  return [...found.values()];
}

function tableOf(across: readonly Stroke[], down: readonly Stroke[]): Ruled | null {
  // A table may be open at its sides, or at the top where a page's end cut it: the other lines show how far it goes.
  const xs = withEnds(places(down), across);
  const ys = withEnds(places(across), down);
  const columns = xs.length - 1;
  const rows = ys.length - 1;
  // A frame around a paragraph is no table.
  if (columns < 1 || rows < 1 || columns * rows < 2 || columns < 2 || columns * rows > 20_000) return null;
  const divided = (lines: readonly Stroke[], at: number, middle: number): boolean =>
    lines.some((line) => Math.abs(line.at - at) <= near && line.from <= middle && line.to >= middle);
  const mid = (edges: readonly number[], i: number): number => (edges[i]! + edges[i + 1]!) / 2;
  const taken = new Set<number>();
  const cells: RuledCell[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (taken.has(row * columns + column)) continue;
      let colspan = 1;
      const free = (c: number): boolean => c < columns && !taken.has(row * columns + c);
      while (free(column + colspan) && !divided(down, xs[column + colspan]!, mid(ys, row))) colspan++;
      let rowspan = 1;
      while (row + rowspan < rows && !divided(across, ys[row + rowspan]!, mid(xs, column))) rowspan++;
      for (let r = row; r < row + rowspan; r++)
        for (let c = column; c < column + colspan; c++) taken.add(r * columns + c);
      cells.push({ row, column, rowspan, colspan });
    }
  }
  return cells.length < 2 ? null : { xs, ys, cells };
}

/** Where lines stand, those that are near taken for one. */
function places(lines: readonly Stroke[]): number[] {
  const sorted = lines.map(({ at }) => at).sort((a, b) => a - b);
  const found: number[][] = [];
  for (const at of sorted) {
    const last = found.at(-1);
    if (last && at - last.at(-1)! <= near) last.push(at);
    else found.push([at]);
  }
  return found.map((group) => (group[0]! + group.at(-1)!) / 2);
}

function withEnds(found: readonly number[], crossing: readonly Stroke[]): number[] {
  const from = Math.min(...crossing.map((line) => line.from));
  const to = Math.max(...crossing.map((line) => line.to));
  const edges = [...found];
  if (found.length > 0 && found[0]! - from > 6) edges.unshift(from);
  if (found.length > 0 && to - found.at(-1)! > 6) edges.push(to);
  return edges;
}
