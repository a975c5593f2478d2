import type { Candidate } from '../candidate.ts';
import type { Counted } from '../context.ts';
import { madeOf } from '../made.ts';
import type { Topic } from '../text/topics.ts';
import { sumOf } from './closing-sum.ts';
import { notPublished, plainly } from './publishing-words.ts';

const time =
  '(?:全年|年内|本年度?|今年|□年?度?|一年来|共计?|总共|总计|合计|一共|累计|[我本](?:[镇乡局办县区市]|街道?))';
const published = new RegExp(`^${time}*发布(?:了)?(?:共|约|达)*$`, 'u');
const opensList = /^(?:\([^()]*\))?[,:;(](?:其中|包括|包含|分别)/u;
/** 「合计公开81件」, 「本年度合计74条」 */
const bare = new RegExp(
  `^(?=.{2})(?:${time})*(?:主动|对外|向社会)*(?<deed>公开|公布|发布|上传|${plainly})?(?:了)?(?:共|约|达|为|有)*$`,
  'u',
);
const otherBusiness =
  /来[信访电]|投诉|举报|咨询|申诉|复议|诉讼|会议|活动|信访|热线|工单|办结|答复|许可|处罚|提案|案件|人次|[上下]半年|季度/u;
const ofAccount = /微信|微博|公众号|抖音|快手|视频号?|客户端|新媒体|双微|头条|媒体/u;
/** A list of names and counts to the end of the sentence. */
const listBehind = /^(?:\([^()]*\))?[,:;(](?:其中|包括|包含|分别|具体|按[^,:;\d]{1,10})*(?:有|为|是|分|看)*[,:]?/u;

/**
 * 「全年共发布212条，其中…」 at a sentence's beginning, under a heading on disclosure: of what it is said stands in the
 * sentence above, and is all that there was unless that speaks of accounts or of the press. In other units than 条, or with
 * no deed at all, the list behind must make it up: 「合计公开81件，其中人事信息43件，公告38件」.
 */
export function publishedAlone(
  counted: Counted,
  topics: ReadonlySet<Topic>,
  { rest, above }: { readonly rest: string; readonly above: string },
): Candidate | null {
  const { quantity, before, lead } = counted;
  if (lead !== before || !topics.has('proactive') || ofAccount.test(above)) return null;
  if (quantity.unit.startsWith('条') && published.test(before) && opensList.test(rest))
    return madeOf(counted, 'proactive.items', [], 'proactive.published-alone', { strength: 1 });
  const said = bare.exec(before);
  if (!said || !/^[条篇则件份]$/u.test(quantity.unit) || notPublished.test(rest) || otherBusiness.test(rest))
    return null;
  return sumOf(rest.replace(listBehind, ''), quantity.unit) === quantity.value
    ? madeOf(counted, 'proactive.items', [], 'proactive.sum-of-list', {
        strength: said.groups!.deed === '公开' ? 2 : 1,
      })
    : null;
}
