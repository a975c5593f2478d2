import type { Candidate } from '../candidate.ts';
import type { Counted } from '../context.ts';
import { cleanLabel } from '../labels.ts';
import { wayWords } from '../rules/request-words.ts';

/** 「决策信息、人事信息均为0条」: none of each class, or way, that is named. */
export function jointNoughts({ quantity, before }: Counted, part: Candidate): readonly Candidate[] | null {
  const named = /^(?:其中)?(?<names>.+?)(?:均|都|皆)(?:为|是)?$/u.exec(before)?.groups?.names;
  const ofWays = part.rule === 'requests.listed-way' || part.rule === 'requests.by-way-too';
  if (!named || quantity.value !== 0 || !(ofWays || part.rule === 'proactive.listed')) return null;
  const labels = named
    .split(/、|和|及|与/u)
    .map((name) => (ofWays ? (wayWords.exec(name)?.[0] ?? null) : cleanLabel(name)));
  const by = part.breakdown[0]!.by;
  return labels.length > 1 && labels.every((label) => label !== null)
    ? labels.map((label) => ({ ...part, breakdown: [{ by, label }] }))
    : null;
}
