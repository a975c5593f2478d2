import type { Candidate } from '../candidate.ts';
import type { Counted } from '../context.ts';
import { channelIn } from '../disclosure/channels.ts';
import { cleanLabel } from '../labels.ts';
import { madeOf } from '../made.ts';
import type { Reading } from '../match.ts';
import { wayWords } from '../rules/request-words.ts';
import type { Head } from './list-item.ts';

/** 均为0, 各4条, 各有4条: as many of each. */
const each = /^(?:其中)?(?<names>.+?)(?:各自?|均|都|皆)(?:发布|公开|推送|更新|占|计|为|是|有)*(?:信息)?$/u;

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
  return labels.map((label) => (reading.test(label) ? ofReadings(part) : { ...part, breakdown: [{ by, label }] }));
}

/** 政策解读 among the names has a metric of its own. */
const reading = /^(?:政策|文件|政策文件)解读$/u;
const ofReadings = (part: Candidate): Candidate => ({
  ...part,
  metric: 'interpretations.published',
  breakdown: [],
  rule: 'interpretations.of-each',
});

/** 「规范性文件、政策解读均为0份」: the classes beside the readings, where the rules know these alone. */
export function classesBesideReadings(counted: Counted, read: Reading | null, head: Head | null): readonly Candidate[] {
  if (read?.metric !== 'interpretations.published' || head?.candidate.metric !== 'proactive.items') return [];
  const names = each.exec(counted.before)?.groups?.names?.split(/、|和|及|与/u) ?? [];
  if (names.length < 2 || !names.some((name) => reading.test(name))) return [];
  const labels = names.filter((name) => !reading.test(name)).map(cleanLabel);
  return labels.flatMap((label) =>
    label
      ? [
          madeOf(counted, 'proactive.items', [{ by: 'category', label }], 'proactive.listed-each', {
            partOf: head.candidate.span,
          }),
        ]
      : [],
  );
}
