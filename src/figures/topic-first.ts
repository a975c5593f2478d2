import { bareDenial, whenAndWhose } from './denial-words.ts';

/** A clause of a sentence; offsets are into the sentence. */
interface Piece {
  readonly start: number;
  readonly end: number;
  /** Without spaces. */
  readonly words: string;
}

/** What the report may say that there was none of, as the end of a topic: …的情况, 行政诉讼案, 复制费, 被投诉的; 「申请公开的信息，我局没有」 is what was not found. */
const noun =
  '(?:情况|情形|现象|事件|事项|案件|案例|案|申请(?:书|表|件)?|请求|复议|诉讼|应诉|投诉|举报|申诉|收费|减免|费用?|行为|(?<=(?:依申请|不予)公开的?(?:政府)?)信息|(?<=依申请公开)件|的)';
const kindOf = '(?:一类|之类|这类|这一?[项块]|等|方面|也好|也罢|来说|而言|类|[两二三几]项|[”"])*的?';
const ends = new RegExp(`${noun}${kindOf}(?:情况|情形|现象|事件|事项|案件)?$`, 'u');
/** It tells something of its own, or why: 收到申请, 根据规定, 不服答复的 names no deed. */
const tells =
  /\d|[未没无零]|(?<!减)免|不(?!予|服|满|当)|^(?:□|全年|今年|年内|[我本][镇乡局县区市])*(?:共|已)?(?:收到|接到|受理|办理|答复|根据|按照|依据|由于|为|如|经|除|积极|认真|严格|及时|规范|加强|做好|完善|健全|制定|公开)(?!的|申请)/u;
const timeOnly = new RegExp(`^${whenAndWhose}+$`, 'u');
const trailing = new RegExp(`${whenAndWhose}+$`, 'u');

/** 「其中网上申请一件也没有」, 「企业的申请，全年没有」: of one way or one kind of applicant, and not of all. */
export const ofPart =
  /^(?:其中|(?:□|全年|通过|以)*(?:网[上络]|信函|当面|现场|传真|邮[寄件]|电子邮件|企业|法人|其[他它]组织|律师)(?:方式|形式|提出|提交|递交|的|公开|政府|信息|要求)*申请)/u;

/** A topic without what stands between it and its denial: 「公开申请全年」, 「公开申请□□也」 (一件也); and without 也好. */
export const withoutWhen = (words: string): string => words.replace(/也[好罢]/gu, '').replace(trailing, '');

/**
 * Which clause opens what is denied by the clause `i`: the topic before a clause that says no more than 全年没有, with what
 * is named beside it: 「被申请复议的，被提起诉讼的，均未出现」. `i` itself where no topic stands before.
 */
export function topicStart(pieces: readonly Piece[], i: number, sentence: string): number {
  const joined = (k: number): boolean =>
    k > 0 && /^\s*,\s*$/u.test(sentence.slice(pieces[k - 1]!.end, pieces[k]!.start));
  if (!bareDenial.test(pieces[i]!.words)) return i;
  let from = i;
  while (joined(from) && timeOnly.test(pieces[from - 1]!.words)) from--;
  const isTopic = (words: string): boolean => ends.test(withoutWhen(words)) && !tells.test(words);
  if (!joined(from) || !isTopic(pieces[from - 1]!.words)) return i;
  while (joined(from) && isTopic(pieces[from - 1]!.words)) from--;
  return from;
}
