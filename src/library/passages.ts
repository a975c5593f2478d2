import type { Span } from '../documents/document.ts';
import type { Section } from '../reports/report.ts';

/** A readable piece of a report: what is searched and shown. */
export interface Piece {
  /** Headings it stands under, outermost first. */
  readonly headings: readonly string[];
  readonly span: Span;
}

/** About ten lines on a phone. */
const readable = 400;

/** Points of a list, which are read together: 一是, 第二，, 3., (4), ⑤. Not （一）, which opens a topic of its own. */
const point = /^\s*(?:[一二三四五六七八九十]+是|第[一二三四五六七八九十]+[,，、是]|[(（]?\d+[)）.．、]|[①-⑳])/u;

/**
 * Cuts a report's sections into passages of at most about 400 characters, in order, without overlaps.
 * Points of one list stay together while they fit; headings that stand alone above their parts are left out,
 * since their parts are shown under them.
 */
export function cutPassages(text: string, sections: readonly Section[]): Piece[] {
  const pieces: Piece[] = [];
  sections.forEach((section, index) => {
    const body = bodyOf(text, section);
    if (!body && isParent(section, sections[index + 1])) return;
    const span = trim(text, section.start, section.end);
    if (!span) return;
    const last = pieces.at(-1);
    if (last && joins(last, section, span)) {
      pieces[pieces.length - 1] = {
        headings: shared(last.headings, section.headings),
        span: { start: last.span.start, end: span.end },
      };
      return;
    }
    for (const part of split(text, body ?? span)) pieces.push({ headings: section.headings, span: part });
  });
  return pieces;
}

/** The section without its own heading line, which is shown above it; undefined when nothing else is there. */
function bodyOf(text: string, section: Section): Span | undefined {
  const span = trim(text, section.start, section.end);
  const heading = section.headings.at(-1);
  if (!span || !heading || !text.startsWith(heading, span.start)) return span;
  const after = span.start + heading.length;
  if (after >= span.end) return undefined;
  // A heading that runs into its sentence is part of it.
  return /^[^\S\n]*\n/u.test(text.slice(after, span.end)) ? trim(text, after, span.end) : span;
}

function isParent(section: Section, next: Section | undefined): boolean {
  return (
    next !== undefined &&
    next.headings.length > section.headings.length &&
    section.headings.every((heading, depth) => next.headings[depth] === heading)
  );
}

function joins(last: Piece, section: Section, span: Span): boolean {
  const heading = section.headings.at(-1) ?? '';
  const parents = section.headings.slice(0, -1);
  return (
    point.test(heading) &&
    parents.length > 0 &&
    parents.every((parent, depth) => last.headings[depth] === parent) &&
    span.end - last.span.start <= readable
  );
}

function shared(one: readonly string[], other: readonly string[]): string[] {
  const differs = one.findIndex((heading, depth) => heading !== other[depth]);
  return one.slice(0, differs < 0 ? one.length : differs);
}

function split(text: string, span: Span): Span[] {
  const parts: Span[] = [];
  let start = span.start;
  while (start < span.end) {
    const end = span.end - start <= readable ? span.end : start + lastStop(text.slice(start, start + readable));
    const part = trim(text, start, end);
    if (part) parts.push(part);
    start = end;
  }
  return parts;
}

/** Where to cut a stretch that is too long: the last paragraph end in its second half, else sentence end, else all of it. */
function lastStop(stretch: string): number {
  for (const stops of [/\n/gu, /[。！？!?]/gu, /[;；]/gu, /[，,、\s]/gu]) {
    const last = [...stretch.matchAll(stops)].at(-1);
    if (last && last.index >= readable / 2) return last.index + last[0].length;
  }
  return stretch.length;
}

function trim(text: string, start: number, end: number): Span | undefined {
  const piece = text.slice(start, end);
  const body = piece.trim();
  if (body === '') return undefined;
  const from = start + piece.indexOf(body);
  return { start: from, end: from + body.length };
}
