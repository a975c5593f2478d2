import { type Candidate, isHeadline, type Refiner } from '../candidate.ts';
import { isAccount } from './account-names.ts';

/** The site is what the law names first; what accounts published is never the whole beside it. */
const rank = (through: string): number => (isAccount(through) ? 0 : /网(?!络)|平台/u.test(through) ? 2 : 1);

/**
 * 「通过A网、A微信等渠道发布720条。通过B抖音、B微信等渠道发布410条」: one group of channels is the whole, or none; a total
 * that names no channel is.
 */
const besideAnotherGroup: Refiner = (candidates) => {
  const totals = candidates.filter(
    (c) => isHeadline(c) && c.accumulation === 'none' && c.from === 'prose' && !c.partOf && c.year === undefined,
  );
  const groups = totals.filter((c) => c.through);
  if (totals.length < 2 || groups.length === 0) return candidates;
  const plain = totals.filter((c) => !c.through);
  const best = groups.reduce((one, c) => {
    const more = rank(c.through!) - rank(one.through!) || c.value - one.value;
    return more > 0 ? c : one;
  });
  const isPart = (c: Candidate): boolean =>
    plain.some((whole) => whole.value > c.value && whole.strength >= c.strength) ||
    (best.value !== c.value && best.strength >= c.strength);
  return candidates.map((c) =>
    c.through && groups.includes(c) && isPart(c) ? { ...c, breakdown: [{ by: 'channel', label: c.through }] } : c,
  );
};

/** 青川网、海报新闻等客户端: the press, whatever its sites are called. */
const outlets = /等(?:各|多|新闻|线上|主流)*(?:客户端|报[刊纸]|媒体)$/u;

/** 「在网站公开60条；在公示栏、展板、手册公开145条」: beside another channel's count, theirs is no total. */
const besideOneChannel: Refiner = (candidates) => {
  const channels = candidates.filter(
    (c) => c.metric === 'proactive.items' && c.breakdown[0]?.by === 'channel' && !c.partOf && c.accumulation === 'none',
  );
  // 网站、报刊、新媒体等 published all that one account did, and more.
  const takesIn = ({ through, value }: Candidate): boolean =>
    /网(?!络)/u.test(through!) &&
    /微信|微博|公众号|新媒体|两微|双微/u.test(through!) &&
    channels.every((c) => isAccount(c.breakdown[0]!.label) && c.value < value);
  // 网站和查阅场所 beside what the site published is all of it; 报刊、电视等媒体 is not, nor what sites of other names did.
  const apart = (through: string): boolean =>
    outlets.test(through) ||
    !(
      /网/u.test(through) &&
      channels.some((c) => /网/u.test(c.breakdown[0]!.label) && (/网站/u.test(through) || c.strength > 1))
    );
  return candidates.map((c) =>
    c.through &&
    isHeadline(c) &&
    apart(c.through) &&
    !takesIn(c) &&
    channels.some((channel) => channel.strength >= c.strength)
      ? { ...c, breakdown: [{ by: 'channel', label: c.through }] }
      : c,
  );
};

/** 「主动公开304条，其中网站165条。…（一）网站。共主动公开165条」: a channel's count said again beside the larger whole before it. */
const channelSaidAgain: Refiner = (candidates) => {
  const totals = candidates.filter((c) => isHeadline(c) && c.accumulation === 'none');
  if (totals.length < 2) return candidates;
  return candidates.map((c) => {
    const whole = totals.some((t) => t.value > c.value && t.span.start < c.span.start && t.strength >= c.strength);
    const channel =
      whole && totals.includes(c)
        ? candidates.find(
            (one) =>
              one.metric === c.metric &&
              one.breakdown[0]?.by === 'channel' &&
              one.value === c.value &&
              one.unit === c.unit &&
              one.span.end < c.span.start,
          )
        : undefined;
    return channel ? { ...c, breakdown: channel.breakdown } : c;
  });
};

/** What several channels published together, where it is not all that there was. */
export const channelGroups: Refiner = (candidates) =>
  channelSaidAgain(besideOneChannel(besideAnotherGroup(candidates)));
