import type { Candidate } from '../candidate.ts';
import type { Counted } from '../context.ts';
import { madeOf } from '../made.ts';
import { channelIn } from './channels.ts';

/** A board is filled so often, and nobody counts the sheets on it. */
const shown =
  /(?:公[示告开]栏|宣传栏|公[示告开]牌|[公展]示墙|显示屏|电子屏)(?:上|中|里|内)?(?:对外|及时|定期|全年|主动|累计|共)*(?:公示|张贴|公布|公告|公开|展示|滚动播放|播放)(?!栏|牌|墙|内容更新|工作检查)(?![^,;]*(?:活动|会议|培训|宣讲|检查|巡查|维护|更换|更新|咨询|讲座|接待)(?:共计?|累计|约|达)*$)/u;

/** Rule of what a board showed so many times. */
export const shownRule = 'proactive.shown-on-board';

/** 「通过村公示栏公示低保等事项26次」: the board's count of disclosures, told by how often; null for anything else. */
export function shownOnBoard(counted: Counted): Candidate | null {
  if (!/^次$/u.test(counted.quantity.unit) || counted.quantity.loneNumeral || !shown.test(counted.before)) return null;
  const label = channelIn(counted.before);
  return label ? madeOf(counted, 'proactive.items', [{ by: 'channel', label }], shownRule, { strength: 1 }) : null;
}
