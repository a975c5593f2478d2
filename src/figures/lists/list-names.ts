import { type Candidate, isPartOf } from '../candidate.ts';
import type { Counted } from '../context.ts';
import { cleanLabel, listLabel } from '../labels.ts';

/** 「网站4条，新闻媒体15条，其他14条」: in a list of channels, what else can only be one; and what several channels published together. */
export function amongChannels(counted: Counted, head: Candidate, last: Candidate | null): string | null {
  const { before, after } = counted;
  if (last?.rule !== 'proactive.listed-channel' || !isPartOf(last, head) || after !== '') return null;
  const together =
    /^(?:其中|同时|还)*(?:通过|利用|依托|借助|运用|(?=其[他它]))(?<label>[^,;:]{2,24}?(?:方式|渠道|途径|形式|载体|平台|媒体|栏|册|屏|网站|报刊|报纸|广播|电视))(?:共|累计)*(?:主动)?(?:公开|发布|公布)/u.exec(
      before,
    )?.groups?.label;
  const label = together ?? listLabel(counted);
  return label && (together || /^其[他它]$|媒体$|册$|会议?$|资料$|广播$|[报牌墙单]$/u.test(label)) ? label : null;
}

/** 「“机构设置”栏目发布信息5条」: what a column of the site published is a part, never a total. */
export function columnOf({ before }: Counted): string | null {
  const label =
    /^(?:其中|在)*(?<label>[^,;:]{2,24}?)(?:栏目|专栏|板块|频道)(?:共|累计|全年|主动)*(?:发布|公开|更新|公布)/u.exec(
      before,
    )?.groups?.label;
  return label && !/信息公开/u.test(label) ? cleanLabel(label) : null;
}

/** 「其中发布工作信息20条」: what it is that was published, where it is more than 政府信息. */
export function objectOf(before: string): string | null {
  const object = /^(?:其中)?(?:主动)?(?:公开|发布|公布|更新)(?:了)?(?<object>.+)/u.exec(before)?.groups?.object;
  const label = object ? cleanLabel(object) : null;
  return label && !/^(?:各类|政府|政务|相关|有关|主动|公开)*(?:信息|内容)?$/u.test(label) ? label : null;
}

/** Who or what a part is said of: 「其中局机关发布信息60条」, 「其他主动公开内容461条」. */
export function publisherOf(before: string): string | null {
  const words = before.replace(/^(?:其中|通过|在|由)+/u, '');
  const label =
    /^(?<label>其[他它].{2,12})$/u.exec(words)?.groups?.label ??
    /^(?<label>[^,;:]{2,20}?)(?:(?:共|累计|全年|主动)+公开|(?:共|累计|全年|主动)*(?:发布|更新|公布|新增))/u.exec(words)
      ?.groups?.label;
  return label && !/^(?:我|本|全|各|年内|期间|重新|再次|及时|先后|陆续|同时|另|还|并|定期|其[他它]$)/u.test(label)
    ? cleanLabel(label)
    : null;
}

/** 「政府信息主动公开目录1条」: a paper whose name says 公开. */
export const paperOf = (before: string): string | null =>
  /公开(?:事项|基本|标准)*(?:目录|指南|制度|年报|年度报告)$/u.test(before) ? cleanLabel(before) : null;

/** 「（一）政策法规。公开信息28条」: a heading in the line of its text is to it what a name before a colon is. */
export function underHeading(counted: Counted, above: string): Counted {
  const name =
    counted.lead === counted.before ? /^\s*□+(?<name>[^,;:。\d□]{2,16})。$/u.exec(above)?.groups?.name : null;
  return name ? { ...counted, previous: name, boundary: ':' } : counted;
}

/** 「政策法规类：共公开28条」: the class stands before the colon, and behind it only that it was disclosed. */
export function classBeforeColon({ before, previous, boundary }: Counted): string | null {
  const deed =
    /^(?:全年|年内|本年度?|已|共|累计)*(?:主动)?(?:公开|发布|更新|公布)(?:了)?(?:[^,;:]{2,30}等)?(?:各类|相关|政府|政务)*(?:信息)?(?:共计?|约|达|为)*$/u;
  const label = boundary === ':' && deed.test(before) ? cleanLabel(previous) : null;
  return label &&
    /(?:类|信息|动态|法规|文件|公文|公告|公示|概况|职能|任免|计划|总结|服务|解读|指南)$/u.test(label) &&
    !/公开|政府信息|政务信息|总|各|全部|情况|数/u.test(label)
    ? label
    : null;
}

/** 「街道公开信息10条」, 「教育部门公开10条」: the body that disclosed them, without the deed. */
export const bodyOf = (label: string): string =>
  /^(?<body>[^公开]{0,6}(?:职能)?(?:街道|镇|乡|社区|村|部门|单位|局|科室|政府办公[室厅]|县市|区县|县区|市县|[县区](?=公开$)|(?:领域|方面)(?=公开.*信息$)))公开(?:(?:政府|政务)?信息)?$/u.exec(
    label,
  )?.groups?.body ?? label;

/** 「围绕“三农”公开信息33条」: the matter, without what was done about it. */
export const matterOf = (label: string): string =>
  /^(?:围绕|聚焦|针对|紧扣)(?<matter>.{2,20}?)(?:方面|工作)?(?:主动)?公开(?:政府|政务)?信息$/u.exec(label)?.groups
    ?.matter ?? label;
