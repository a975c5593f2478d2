import type { Candidate } from '../candidate.ts';
import { channelIn } from './channels.ts';

/** 「，全部在门户网站公开」, 「（均通过县政府网站发布）」; not 「，均未公开」. */
const through =
  /^[,(](?:以上|上述|这些)?(?:信息)?(?:已)?(?:均|全部|都|皆)已?(?<place>(?:在|通过|于|由|依托|利用)[^,;:。()\d]{2,30}?)(?:上)?(?:及时|统一|集中|主动|对外|向社会)*(?:进行|予以|得到|加以)?(?:了)?(?:公开|发布|公布|公示)(?=[,;。)]|$)/u;

/** All that was disclosed, once more as the one channel's through which it was, told behind the count. */
export function allThrough(made: Candidate, rest: string): Candidate | null {
  if (made.breakdown.length > 0 || made.strength === 0 || made.value === 0) return null;
  const place = through.exec(rest)?.groups?.place;
  const label = place ? channelIn(`${place}公开`) : null;
  return label ? { ...made, breakdown: [{ by: 'channel', label }], rule: 'proactive.all-through' } : null;
}
