import { fold } from '../documents/fold.ts';
import type { MarkerKind } from './markers.ts';
import { markerAt } from './markers.ts';
import { isApplicationRow, opensApplicationTable } from './statutory-rows.ts';
import { lengthWithout } from './trim.ts';

export interface Heading {
  readonly kind: MarkerKind;
  readonly number: number | null;
  /** Where the heading's first character stands; its text is verbatim from there. */
  readonly start: number;
  readonly text: string;
  /** A colon stands before it: what follows is a list inside a sentence or section. */
  readonly afterColon: boolean;
}

/** What may stand before a marker: indents, list bullets, Markdown marks, a table's leading pipe, Word's bookmark residue. */
const lead = /(?:[ •·●■◆▪*#>|]|\[bookmark:[^\]]{0,60}\])*/uy;

/** A heading longer than this is a sentence, and is shown up to a comma. */
const longest = 40;

const cn = '[一二三四五六七八九十]{1,3}';
/** Within a line, only 一、 and （一） count, behind the end of a sentence or a gap; lists such as 「：（1）…；（2）…」 stay whole. */
const inline = new RegExp(`(?:${cn} ?、|(?<bracket>\\( ?)${cn} ?\\))(?= ?[\\p{Script=Han}“《(])(?![项款条])`, 'gu');
const opens = { list: '。!?;:”"|', bracket: '。!?|' } as const;

/** Whether a heading may begin at `at` within a line. A bracketed number behind 「：」 or 「；」 is an item of a sentence. */
function mayBegin(line: string, at: number, bracket: boolean): boolean {
  const [far, near] = [line[at - 2]!, line[at - 1]!];
  if (near !== ' ') return (bracket ? opens.bracket : opens.list).includes(near);
  return far !== ' ' && !(bracket && ':;'.includes(far));
}

interface Candidate {
  readonly at: number;
  readonly marker: NonNullable<ReturnType<typeof markerAt>>;
}

/** All headings of a text in order. Linear in its length; numbered rows of the statutory table are left out. */
export const findHeadings = (text: string): Heading[] => [...headingsIn(text)];

/** The same one by one, for who needs only the first. */
export function* headingsIn(text: string): Generator<Heading> {
  const folded = fold(text);
  let last: Heading | null = null;
  let inTable = false;
  let start = 0;
  for (const line of folded.split('\n')) {
    const expected: number | null = last?.kind === 'ordinal' ? last.number! + 1 : null;
    const candidates = candidatesIn(line, expected);
    for (const [i, { at, marker }] of candidates.entries()) {
      const stop = candidates[i + 1]?.at ?? line.length;
      const length = headingLength(line.slice(at, stop), marker.length);
      const outer = marker.kind === 'cn';
      const isRow = isApplicationRow(line.slice(at + marker.length, stop), outer);
      const opens = opensApplicationTable(line.slice(at + marker.length, at + length));
      inTable = opens || (inTable && (isRow || !outer));
      if (inTable && isRow) continue;
      last = {
        kind: marker.kind,
        number: marker.number,
        start: start + at,
        text: text.slice(start + at, start + at + length),
        afterColon: standsBehindColon(folded, start + at),
      };
      yield last;
    }
    start += line.length + 1;
  }
}

/** Whether the last character before `at` that is no space is a colon. */
function standsBehindColon(folded: string, at: number): boolean {
  let end = at;
  while (/\s/u.test(folded[end - 1] ?? '')) end--;
  return folded[end - 1] === ':';
}

function candidatesIn(line: string, expected: number | null): Candidate[] {
  lead.lastIndex = 0;
  const at = lead.exec(line)![0].length;
  // A pipe further on makes the line a table's row.
  if (line.slice(at, lengthWithout(line, ' |')).includes('|')) return [];
  const first = markerAt(line, at, expected);
  const candidates: Candidate[] = [];
  if (first && isHeadingLine(line.slice(at), first)) candidates.push({ at, marker: first });
  // Both forms end in one of these.
  if (!/[、)]/u.test(line)) return candidates;
  for (const found of line.matchAll(inline)) {
    if (found.index <= at || !mayBegin(line, found.index, found.groups!.bracket !== undefined)) continue;
    const marker = markerAt(line, found.index, null);
    if (marker && follows(candidates, marker)) candidates.push({ at: found.index, marker });
  }
  return candidates;
}

/** 一是…二是… in one line is a paragraph that lists; split apart, its first piece would bear the name of all. */
function isHeadingLine(rest: string, marker: Candidate['marker']): boolean {
  const body = rest.slice(marker.length);
  if (marker.kind === 'ordinal') return !/[二两三]是|第二[,、]/u.test(body);
  if (marker.kind === 'cn' || marker.kind === 'cn-bracket') return !/^ ?[项款条]/u.test(body);
  return marker.kind === 'part' || /\p{Script=Han}/u.test(body);
}

/** Within one line numbers must rise, or begin at 1: 「三、五年」 in a sentence is no heading. */
function follows(candidates: readonly Candidate[], marker: Candidate['marker']): boolean {
  const same = candidates.findLast((c) => c.marker.kind === marker.kind);
  if (!same || marker.number === 1) return true;
  const step = marker.number! - same.marker.number!;
  return step > 0 && step <= 5;
}

/** Length of the heading at the beginning of `rest`, which goes on to the line's end or to the next heading in the line. */
function headingLength(rest: string, markerLength: number): number {
  const whole = lengthWithout(rest, ' :;,|');
  const from = rest.length - rest.slice(markerLength).trimStart().length;
  const window = rest.slice(from, from + 2 * longest);
  const stop = /[。!?;:]/u.exec(window)?.index ?? -1;
  const gap = /^[^ 。!?;:,]{2,30}(?= )/u.exec(window)?.[0].length;
  const ends = stop < 0 || from + stop >= whole - 1;
  // 「一、概述 2016年，我镇…」: a gap ends the heading when a body of its own follows.
  if (gap !== undefined && (whole - from - gap > longest || /[。;,]/u.test(rest.slice(from + gap, whole))))
    return from + gap;
  // A line of its own is its heading; ended like a sentence, only while it is short.
  if (ends && whole - from <= (stop < 0 ? 1.5 * longest : longest)) return whole;
  if (stop >= 0 && stop <= longest) return from + stop;
  const comma = window.slice(0, longest).lastIndexOf(',');
  if (comma > 0) return from + comma;
  const cut = from + longest;
  // Never between the halves of a surrogate pair.
  return /\p{Surrogate}$/u.test(rest.slice(from, cut)) ? cut - 1 : cut;
}
