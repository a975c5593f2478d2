import type { Candidate } from '../candidate.ts';
import type { Counted } from '../context.ts';
import { cleanLabel } from '../labels.ts';
import { madeOf } from '../made.ts';

const allAre =
  /^(?:,(?:全文)?电子化[^,;。]{0,8}%)?[,(](?:且|也)?(?:信息|内容|类别|类型)*(?:全部?|均|都|皆|一律)+(?:为|是|系|属于?)(?<label>[^,;。()\d□]{2,14}(?:类(?:信息)?|信息|动态|公告|公示|通知|文件|简报|报告|法规|政策))(?=[,;。)]|$)/u;
/** How they were made or shown, and not what they are of. */
const noClass =
  /公开|原创|转载|真实|有效|最新|新增|网上|网站|电子|涉密|法定|应当|^(?:政府|政务|本[镇乡局]|我[镇乡局]|一般|普通)/u;

/** 「主动公开信息107条，全部为工作动态」: the one class that has all of them. */
export function allOfOneClass(counted: Counted, whole: Candidate, rest: string): Candidate | null {
  const printed = allAre.exec(rest)?.groups?.label;
  const label = printed && !noClass.test(printed) ? cleanLabel(printed) : null;
  return label
    ? madeOf(counted, 'proactive.items', [{ by: 'category', label }], 'proactive.all-of-class', {
        partOf: whole.span,
        accumulation: whole.accumulation,
      })
    : null;
}
