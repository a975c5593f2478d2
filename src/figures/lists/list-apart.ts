import { type Candidate, isPartOf } from '../candidate.ts';
import type { Counted } from '../context.ts';
import { cleanLabel } from '../labels.ts';
import type { ListItem } from './list-item.ts';

const deed =
  /^(?:其中|全年|年内|本年度?|已|共|累计)*(?:主动)?(?:公开|发布|公布|更新|上传)(?:了)?(?:各类|相关|有关|政府|政务)*(?:信息)?(?:共计?|约|达|为)*$/u;
const topic = /^(?:其中)?(?:主要)?(?:围绕|聚焦|针对|关于|涉及|就|突出)(?<label>[^,;:□]{2,40})$/u;

/** 「其中：围绕防汛、养老等会议，发布26条」: what it was about stands in the clause before. */
export function topicBefore({ counted: { before, previous, boundary, lead }, head, last }: ListItem): string | null {
  const inside = /其中|包括|主要有|涵盖/u.test(lead) || isPartOf(last, head.candidate);
  const label = inside && boundary === ',' && deed.test(before) ? topic.exec(previous)?.groups?.label : undefined;
  return label ? cleanLabel(label) : null;
}

/** 「其中网站发布新闻类26条」: of a class, whoever published it. */
export function classThrough({ counted: { before } }: ListItem): string | null {
  const label =
    /(?:公开|发布|公布|更新|上传)(?:了)?(?<label>(?:(?!公开|发布)[^,;:、各□]){2,16}类)(?:的)?(?:信息)?(?:共|约|有|为)*$/u.exec(
      before,
    )?.groups?.label;
  return label ? cleanLabel(label) : null;
}

/** 「公示栏公开惠民政策21条」: a class by its name wherever it stands. */
const policies =
  /(?:通过|利用|在)[^,;:、]{2,20}(?:公开|公布)(?:了)?(?<label>(?!各|相关|有关|重要|最新|上级|主动)[^,;:、□公开发布]{1,4}政策)(?:共|约|有|为)*$/u;
/** 「门户网站公开政策文件、通知公告类信息88条」: the classes named together, as one label. */
const namesTogether =
  /(?:网站?|平台|公众号|专栏|公[开示]栏)(?:公开|公布|发布)(?:了)?(?<label>(?!各|相关|有关|重要|主动|政府|政务)[^,;:、□公开发布]{2,8}(?:(?:、|和)[^,;:、□发布]{2,8}){1,3})类信息(?:共|约|有|为)*$/u;
const classOfChannel =
  /(?:通过|利用|在)[^,;:、]{2,20}(?:公开|发布|公布|更新)(?:了)?(?<label>(?!各|多|政府|政务|相关|有关|工作信息|公开|主动|法定|应|重要|热点|以上|上述)(?:(?!公开|发布)[^,;:、□]){2,10}信息)(?:共|约|有|为)*$/u;

/** 「其中通过县政府网站发布预算信息4条」 behind a total: the site's part, and of what class it is. */
export function classBesideChannel({ before }: Counted, part: Candidate): readonly Candidate[] {
  if (part.breakdown[0]?.by !== 'channel') return [part];
  const ofThem = part.rule === 'proactive.listed-channel' && before.startsWith('其中');
  const label = (policies.exec(before) ?? namesTogether.exec(before) ?? (ofThem ? classOfChannel.exec(before) : null))
    ?.groups?.label;
  return label
    ? [{ ...part, breakdown: [{ by: 'category', label }], strength: 0, rule: 'proactive.listed-through' }, part]
    : [part];
}
