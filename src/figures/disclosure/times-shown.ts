import { type Candidate, isPartOf } from '../candidate.ts';
import type { ListItem } from '../lists/list-item.ts';
import { madeOf } from '../made.ts';

/** 张贴公示、公告 is told by what was done, 播放滚动屏 by what it was shown on. */
const shown =
  /^(?:其中)?(?<label>张贴(?:的)?(?:公示|公告|通知|通告)(?:[、和及与]?(?:公示|公告|通知|通告))*)(?:共|约)*$|^(?:其中)?(?:滚动)?播放(?<board>[^,;:、]{0,6}?(?:滚动屏|电子屏|显示屏|大屏|大喇叭|广播))(?:共|约)*$/u;

/** 「主动公开事项80项，其中网上公开30项，张贴公告50次」: matters told by how often they were put up are a part as well. */
export function timesShown({ counted, head: { candidate: whole }, last }: ListItem): Candidate | null {
  const { quantity, before } = counted;
  if (quantity.unit !== '次' || whole.unit !== '项' || quantity.value > whole.value) return null;
  const said = shown.exec(before)?.groups;
  const label = said?.label ?? said?.board;
  return label && (before.startsWith('其中') || isPartOf(last, whole))
    ? madeOf(counted, 'proactive.items', [{ by: 'channel', label }], 'proactive.times-shown', { partOf: whole.span })
    : null;
}
