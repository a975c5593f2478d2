import type { Heading } from './headings.ts';
import { findHeadings } from './headings.ts';
import { gathers, type MarkerKind } from './markers.ts';
import type { Section } from './report.ts';

/** How deep each kind of numbering stands; a list that restarts inside a section is half a step below it. */
const depth: Readonly<Record<MarkerKind, number>> = {
  part: 0,
  named: 1,
  cn: 1,
  'cn-bracket': 2,
  digit: 3,
  'digit-bracket': 4,
  ordinal: 5,
};

interface Frame {
  readonly heading: Heading;
  readonly depth: number;
}

/** How many headings ahead are looked at to tell an inner list from the outline's own numbers. */
const ahead = 30;

/**
 * The sections of a text: leaves with the headings above them, in order, from 0 to its length without gaps. A section
 * begins with its own heading; what stands before the first heading has none. An empty text has no sections.
 */
export function outline(text: string): Section[] {
  const headings = findHeadings(text);
  const sections: Section[] = [];
  const first = headings[0]?.start ?? text.length;
  if (first > 0) sections.push({ headings: [], start: 0, end: first });
  const tops = headings.filter((h) => h.kind === 'cn');
  let stack: Frame[] = [];
  let top = 0;
  headings.forEach((heading, i) => {
    stack = place(stack, heading, heading.kind === 'cn' ? tops.slice(top, top + 1 + ahead) : []);
    if (heading.kind === 'cn') top++;
    const end = headings[i + 1]?.start ?? text.length;
    sections.push({ headings: stack.map((frame) => frame.heading.text), start: heading.start, end });
  });
  return sections;
}

/** The open headings once `heading` has been reached. `coming` holds it and the next headings numbered 一、. */
function place(stack: readonly Frame[], heading: Heading, coming: readonly Heading[]): Frame[] {
  if (heading.kind === 'cn') {
    const outer = stack.find((f) => f.heading.kind === 'cn' && f.depth === depth.cn);
    const list = stack.findLast((f) => f.heading.kind === 'cn' && f.depth > depth.cn);
    if (outer && list && continuesList(list.heading, outer.heading, coming)) {
      return [...above(stack, list.depth), { heading, depth: list.depth }];
    }
    if (outer && beginsList(outer.heading, coming)) {
      const parents = stack.filter((f) => f.depth <= depth['cn-bracket']);
      return [...parents, { heading, depth: (parents.at(-1)?.depth ?? depth.cn) + 0.5 }];
    }
  }
  const own = heading.kind === 'named' && gathers(heading.text) ? depth.cn - 0.5 : depth[heading.kind];
  return [...above(stack, own), { heading, depth: own }];
}

function above(stack: readonly Frame[], limit: number): Frame[] {
  return stack.filter((f) => f.depth < limit);
}

/** 一、 again inside section 五: a list of its own when a colon leads to it, or when 六 comes later without 五 before it. */
function beginsList(outer: Heading, coming: readonly Heading[]): boolean {
  const [heading, ...later] = coming;
  if (heading?.number !== 1 || outer.number === null) return false;
  if (heading.afterColon) return true;
  const next = outer.number + 1;
  return later.some((h, i) => h.number === next && (later[i - 1] ?? heading).number !== outer.number);
}

/** The inner list's next number is the list's, unless the outline waits for the same number and it never comes again. */
function continuesList(last: Heading, outer: Heading, coming: readonly Heading[]): boolean {
  const [heading, ...later] = coming;
  if (heading?.number !== (last.number ?? 0) + 1) return false;
  if (heading.number !== (outer.number ?? 0) + 1) return true;
  const restart = later.findIndex((h) => h.number === 1);
  return (restart < 0 ? later : later.slice(0, restart)).some((h) => h.number === heading.number);
}
