import type { Span } from '../documents/document.ts';
import type { Candidate } from './candidate.ts';

/** Words that say what was done, or how many; what was counted has to stand elsewhere. */
const doing =
  '其中|其余|余下|剩余|另外|另有|另|还有|有|共有|共|共计|合计|总计|累计|全年|年内|年度?|今年|本|20\\d\\d|月|日|底|已|均|先后|主动|对外|公开|发布|推送|编发|收到|受理|接到|新?收|办理|答复|处理|办结|回复|确定|明确|指定|安排|配备|抽调|落实|选派|设立?|设置|开设|召开|举办|举行|组织|开展|发生|产生|出现|制作|制发|印发|废止|新增|更新|[我本][镇乡局办委县区市街]|街道|各|为|是|约|近|达|了|的|对|由|在|和|及|与|以及';
const bare = new RegExp(`^(?:${doing}|[、,;:\\s(])*$`, 'u');
/** The number with its unit, at the end of what is quoted. */
const number =
  /(?:[\d.,]+|[零一二两三四五六七八九十百千万]+)\s*[万亿千百]?\s*[余多]?\s*\p{Script=Han}{0,3}?\s*[余多]?$/u;
/** Up to the next mark, or the next number that is no year. */
const upToMark = /^(?:(?!20\d\d\s*年|\d{1,2}\s*[月日])[^,;:()。、!?\n\d]|20\d\d(?=\s*年)|\d{1,2}(?=\s*[月日]))*/u;
const joining = /(?:\s|[和与及]|以及|其中|占|约|较|比)+$/u;
const noun =
  /^(?:[^均都已全占较比同增减为是以左]{0,10})(?:信息|申请|文件|案件|复议|诉讼|公告|公示|动态|人员|干部|领导|人|会议?|培训班?|咨询|建议|提案|投诉|解读|稿件|报道|文章|视频)$/u;
/** How far the noun may stand behind its number, or before it. */
const far = 40;

/**
 * What is quoted for a figure. 「其中3件」 alone does not say what was counted: then the words behind it up to the next
 * mark are quoted as well, 「其中3件结转下年」, or else the clause before it.
 * @param flow the text as rules read it, of the same length
 * @param until where the next figure's words begin
 */
export function receiptOf(flow: string, { span, breakdown, stated, from }: Candidate, until: number): Span {
  if (stated === 'none' || from === 'table') return span;
  const said = flow.slice(span.start, span.end);
  const limit = Math.min(until < span.end ? span.end : until, span.end + far);
  const behind = upToMark.exec(flow.slice(span.end, limit))![0].replace(joining, '');
  const alone = bare.test(said.replace(number, ''));
  const names = breakdown.some(({ label }) => !said.includes(label) && behind.includes(label));
  if (behind.trim() !== '')
    return alone || names || noun.test(behind.trim()) ? { start: span.start, end: span.end + behind.length } : span;
  if (!alone) return span;
  const before = /[^,;:()。、!?\n\d]{2,}[,:(]\s*$/u.exec(flow.slice(Math.max(0, span.start - far), span.start))?.[0];
  return before ? { start: span.start - before.trimStart().length, end: span.end } : span;
}
