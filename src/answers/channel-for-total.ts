import type { FoundFigure } from '../library/library.ts';
import type { Remark } from './answer.ts';

/** Channels named beside the one that was answered with. */
const most = 3;

/** Says of a total that the report prints it of one channel only, and what the others had: channels overlap, and are not added up. */
export function channelForTotal(answered: readonly FoundFigure[], all: readonly FoundFigure[]): Remark[] {
  const total = answered.find(({ rule, breakdown }) => rule === 'proactive.only-channel' && breakdown.length === 0);
  if (!total) return [];
  const channels = all.filter(
    ({ metric, scope, breakdown }) =>
      metric === total.metric && scope === total.scope && breakdown.length === 1 && breakdown[0]?.by === 'channel',
  );
  const own = channels.find(({ span }) => span.start === total.span.start && span.end === total.span.end);
  const others = channels.filter((channel) => channel !== own && channel.span.start !== total.span.start);
  return own ? [{ code: 'channel-for-total', figures: [own, ...others.slice(0, most)] }] : [];
}
