import { type Counted, placeInLead } from '../context.ts';

/** A name begins with no deed: 「一是规范内容，包括…，公开信息160条」 may be all that there was. */
export const noDeed =
  '(?!加强|强化|规范|完善|健全|拓[宽展]|丰富|推[进动]|深化|做[好到]|抓[好住]|明确|严格|提[高升]|及时|认真|积极|依法|主动|畅通|创新|突出|围绕|公开(?!指南|目录)|落实|扩大|优化|建[立设]|注重|坚持|全面|细化|梳理|编制|开展|组织(?!机构|人事)|利用|通过|[在对按从])';
const counting = '(?:各类|政府|相关)*信息(?:共|有|约|为)*';
const named = `(?<label>${noDeed}[^,;:。\\d□]{2,16}),(?:(?:主要|具体)?(?:包括|包含|涵盖|含|涉及|有|是|为)[^;:。\\d]{2,80},(?:现|共|已|全年)*(?:有|公开|发布|公布)(?:了)?|(?:现|共|已|全年)*有)${counting}`;
const mark = '(?:□|[①-⑳]|\\(?\\d{1,2}[).、．])+';
/** What tells of all that was disclosed is no class: 主动公开数量, 信息发布情况, 网站方面. */
const notAll =
  '(?![^:]*(?:公开(?!的?其[他它]|指南|目录|年报|制度)|发布|更新|数量|总数|总体|总量|网站|平台|渠道|载体|形式|方式|公众号|微信|微博))';
/** 「1.机构设置、主要职能：主要是各科室的职能，本年度新增信息3条」: a class, what it is about, and then how much. */
const explained = `(?<label>${notAll}[^,;:。\\d□]{2,36}):(?:(?:主要|具体|内容)*(?:是|为|指|即|包括|包含|涵盖|涉及|反映|有)|上述|以上|除(?:上述|以上))[^;:。\\d]{2,80}?,(?:□+年?度?|全年|年内|本年度?|今年|当年|共|已)*(?:有|新增|公开|发布|更新|公布)(?:了)?(?:${counting}|(?:共|约)?)`;
const pointOfColon = new RegExp(`^${mark}${explained}$`, 'u');
const colonLine = new RegExp(`^${mark}${explained}\\d+[条件篇]`, 'u');
const point = new RegExp(`(?:^|[;。:,])(?:其中[:,]?)?${mark}${named}$`, 'u');
const pointLine = new RegExp(`^${mark}${named}\\d+[条件]`, 'u');

/** 「一是机构概况，包括职能、领导分工等，有信息15条」: the name, which stands first, put before how much of it there was. */
export function ofPoint(one: Counted, text: string): Counted {
  const { quantity, lead, clause } = one;
  if (!/^[条件篇]/u.test(quantity.unit)) return one;
  const found = point.exec(lead) ?? pointOfColon.exec(lead);
  if (!found) return one;
  const { label } = found.groups as { label: string };
  const from = found.index + found[0].indexOf(label);
  const start = placeInLead(one, text, from);
  return { ...one, before: `${label}共有`, previous: '', boundary: '', clause: { ...clause, start } };
}

/** Whether a line, without its spaces, is such a point. */
export const isPoint = (line: string): boolean => pointLine.test(line) || colonLine.test(line);
