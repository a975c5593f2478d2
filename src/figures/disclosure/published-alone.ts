import type { Candidate } from '../candidate.ts';
import type { Counted } from '../context.ts';
import { madeOf } from '../made.ts';
import type { Topic } from '../text/topics.ts';

const published =
  /^(?:全年|年内|本年度?|今年|□+年?度?|一年来|共计?|总共|累计|[我本](?:[镇乡局办县区市]|街道?))*发布(?:了)?(?:共|约|达)*$/u;
const opensList = /^(?:\([^()]*\))?[,:;(](?:其中|包括|包含|分别)/u;
const ofAccount = /微信|微博|公众号|抖音|快手|视频号?|客户端|新媒体|双微|头条|媒体/u;

/**
 * 「全年共发布212条，其中…」 at a sentence's beginning, under a heading on disclosure: of what it is said stands in the
 * sentence above, and is all that there was unless that speaks of accounts or of the press.
 */
export function publishedAlone(
  counted: Counted,
  topics: ReadonlySet<Topic>,
  { rest, above }: { readonly rest: string; readonly above: string },
): Candidate | null {
  const { quantity, before, lead } = counted;
  const alone = quantity.unit.startsWith('条') && lead === before && published.test(before) && opensList.test(rest);
  return alone && topics.has('proactive') && !ofAccount.test(above)
    ? madeOf(counted, 'proactive.items', [], 'proactive.published-alone', { strength: 1 })
    : null;
}
