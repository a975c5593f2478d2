import type { Candidate } from '../candidate.ts';
import type { Counted } from '../context.ts';
import { channelIn } from '../disclosure/channels.ts';
import { cleanLabel } from '../labels.ts';
import { wayWords } from '../rules/request-words.ts';

/** 均为0, 各4条, 各有4条: as many of each. */
const each = /^(?:其中)?(?<names>.+?)(?:各自?|均|都|皆)(?:发布|公开|占|计|为|是|有)*$/u;

/** 「决策信息、人事信息均为0条」, 「公开指南、公开年报各1条」: so many of each class, or way, that is named. */
export function ofEachNamed({ before }: Counted, part: Candidate): readonly Candidate[] | null {
  const named = each.exec(before)?.groups?.names;
  const ofWays = part.rule === 'requests.listed-way' || part.rule === 'requests.by-way-too';
  if (!named || !(ofWays || part.rule === 'proactive.listed')) return null;
  const names = named.split(/、|和|及|与/u);
  if (names.length < 2) return null;
  const labels = names.map((name) => (ofWays ? (wayWords.exec(name)?.[0] ?? null) : cleanLabel(name)));
  if (!labels.every((label) => label !== null)) return null;
  const channels = ofWays ? [] : names.map((name) => channelIn(`通过${name}公开信息`));
  const by = channels.length > 0 && channels.every((one) => one !== null) ? 'channel' : part.breakdown[0]!.by;
  return labels.map((label) => ({ ...part, breakdown: [{ by, label }] }));
}
