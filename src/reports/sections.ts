import type { Section } from './report.ts';

/** The section that holds `offset`, by halving; undefined only for an offset outside the text. */
export function sectionAt(sections: readonly Section[], offset: number): Section | undefined {
  let low = 0;
  let high = sections.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const section = sections[middle];
    if (!section) return undefined;
    if (offset < section.start) high = middle - 1;
    else if (offset >= section.end) low = middle + 1;
    else return section;
  }
  return undefined;
}

/** Headings of a section, outermost first, joined with ` › `; '' before the first heading. */
export function sectionPath(section: Section): string {
  return section.headings.join(' › ');
}

/** The whole stretch under the heading at `level` (0 is outermost) of the section: all of 五、 for a leaf of its （二）. */
export function branch(sections: readonly Section[], section: Section, level: number): { start: number; end: number } {
  const at = sections.indexOf(section);
  const inside = (other: Section | undefined) =>
    other !== undefined && section.headings.slice(0, level + 1).every((heading, i) => other.headings[i] === heading);
  let first = at;
  let last = at;
  while (inside(sections[first - 1])) first--;
  while (inside(sections[last + 1])) last++;
  return { start: sections[first]?.start ?? section.start, end: sections[last]?.end ?? section.end };
}
