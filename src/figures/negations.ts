import type { Span } from '../documents/document.ts';
import type { Section } from '../reports/report.ts';
import type { Candidate } from './candidate.ts';
import { sentencesIn } from './context.ts';
import { bareDenial, because, closes, negation, whenAndWhose } from './denial-words.ts';
import { ofLastYear, otherBodies, someCame } from './denied-of-others.ts';
import { noneAt } from './made.ts';
import { askedBy } from './requests/asked.ts';
import { activityNones } from './rules/activities.ts';
import { disputeNones } from './rules/disputes.ts';
import { feeNones } from './rules/fees.ts';
import { regulationNones } from './rules/regulation.ts';
import { requestNones } from './rules/request-nones.ts';
import type { NoneRule } from './rules/rule.ts';
import { staffNones } from './rules/staff.ts';
import { type Topic, topicsOf } from './text/topics.ts';
import { ofPart, topicStart, withoutWhen } from './topic-first.ts';

export const noneRules: readonly NoneRule[] = [
  ...requestNones,
  ...disputeNones,
  ...feeNones,
  ...regulationNones,
  ...activityNones,
  ...staffNones,
];

const supposed =
  /(?:如(?![东皋实期意])|若(?![尔羌干])|凡(?=[是属])|是否|不得|避免|防止|杜绝|对于|确保|力争|(?<![响反回供适对相顺效答])应(?![急用收届变聘诉])当?|可(?!能性|靠|研)以?|能够)[^,]{0,8}$|(?:力争|争取)[^,]{0,24}$|对$/u;
/** 没有及时受理, 未按规定公开: denies how it was done, not that it was. */
const manner =
  /^(?:没有?|未)(?:能|按|依(?!法?申请)|及时|严格|真正|完全|做到|得到|充分|明确|统一|规范|很好|有效|认真|全面|形成|建立|达到|完成|落实|安排|设立|专门)/u;
/** Denied all the same: another thing than that it came. */
const otherwise = /现成|泄密|失密|超时|超期|逾期|差错|有效回应|(?<!不)及时|应公开|专职|回复的|答复的/u;
/** 「未发生泄密、行政复议等情况」: another thing denied in one breath. */
const alongside = /(?:失?泄密|超时|逾期|差错|负面舆情)(?:事件|情况|现象)?[、和及与](?=[^,;]{0,8}(?:复议|诉讼))/gu;
/** 「力争按时答复率达100%，投诉为零」 */
const ahead = /(?:力争|争取|明年|下一步|(?<!结转(?:至|到)?)下一年度)[^。;]*$/u;
/** 因公开迟缓、差错而引发的: why it might have come, and not what did not. */
const cause = /因[^,;。]{1,24}?(?:引发|引起|导致|造成)/u;
/** 「其中市政府本级行政复议5件，无行政诉讼」 says nothing of the other bodies. */
const ofOneBody = /其中[^,;。]{0,6}(?:本级|政府办公[厅室])[^;。]*$/u;
/** 「申请渠道，我局暂无」: what is denied was named, and is not what the heading asks; 「2015年，…」 and 「全县收到9件，…」 name nothing. */
const namedBefore = new RegExp(`(?:^|[,;:(。])(?!(?:${whenAndWhose})*,)[^,;:(。\\d]+,(?:(?:${whenAndWhose})*,)*$`, 'u');
/** 「2019年复议2件，2020年没有」: none of what was counted before. */
const countedBefore = (lead: string): string | undefined =>
  /[^,;:。]*\d[^,;:。]*(?=,$)/u.exec(lead)?.[0].match(/.*(?:申请|复议|诉讼|投诉|举报).*/u)?.[0];
/** Metrics that 无申请 and 没有此类案件 may speak of. Where nobody asked nobody was charged; a case is no fee. */
const deniedBy: Readonly<Record<string, RegExp>> = {
  申请: /^(?:requests|reviews|lawsuits|fees\.charged)/u,
  案件: /^(?:reviews|lawsuits|complaints)/u,
  案: /^(?:reviews|lawsuits|complaints)/u,
};
interface Clause extends Span {
  /** Without spaces. */
  readonly words: string;
  /** What the sentence said before it, without spaces. */
  readonly lead: string;
  /** The sentence before, where it is no more than a name: 「不予公开情况。无。」 */
  readonly title: string | null;
}

/**
 * Zeros that a report says in words: 没有收到申请, 未发生行政复议、行政诉讼, 收费情况：无.
 * @param masked folded and masked; offsets of the result are into it
 */
export function negationsIn(masked: string, sections: readonly Section[]): readonly Candidate[] {
  return denialsIn(masked, sections).flatMap((denial) => denial.nones);
}

/** A clause that denies something, with the zeros that it states, or why it states none. */
export interface Denial extends Span {
  readonly nones: readonly Candidate[];
  /** Rules that fitted too, and came after another of the same metric. */
  readonly lost: readonly string[];
  readonly why: string;
}

/** Every clause that denies something: what `negationsIn` reads, and what it passes over, for `explain`. */
export function denialsIn(masked: string, sections: readonly Section[]): readonly Denial[] {
  const cut = cutOff(masked);
  return sections.flatMap((section) => {
    const clauses = clausesOf(masked, section);
    const topics = clauses.length > 0 ? topicsOf(section.headings) : new Set<Topic>();
    return clauses.flatMap((clause) => {
      const bareNones = readBare(clause, section.headings);
      const read = bareNones.length > 0 ? { nones: bareNones, lost: [], why: '' } : readNegated(clause, topics);
      if (!read) return [];
      const { start, end } = clause;
      if (clause.end > cut) return [{ start, end, nones: [], lost: [], why: '句子没有写完' }];
      return [{ start, end, ...read }];
    });
  });
}

/** Where the last clause begins, when the text breaks off in it: 「…没有发生行政复议」 may go on 「被撤销的」. Else the text's end. */
function cutOff(text: string): number {
  const whole = text.trimEnd();
  let start = whole.length;
  while (start > 0 && !/[,;。!?\n]/u.test(whole[start - 1]!)) start--;
  const last = whole.slice(start).trimStart();
  // 「未发生依申请公」: the page ended in the midst of a word.
  if (/(?:申请公|信息公|政府信|行政复|行政诉|公开申|依申请)$/u.test(last.slice(-4))) return start;
  // 「。无涉及」: what it did not concern stood behind it.
  if (/^[^:]*(?:[无未]|没有)(?:涉及|因|被|对|就|向|有关|关于)$/u.test(last)) return start;
  // 「…,我街道没有」: of what there was none, nobody can tell.
  if (/[,;]$/u.test(whole.slice(0, start)) && /[^,;。\s](?:没有|未|未收到|没有收到|未接到|没有接到)$/u.test(last))
    return start;
  const ended = /(?:情况|案件|申请|事项|收费|费用|现象|□|件|行为|案|日|:\s*无)[)”"]?$/u.test(last.slice(-12));
  return last.length < 12 || ended ? text.length : start;
}

function readNegated(clause: Clause, topics: ReadonlySet<Topic>): Omit<Denial, keyof Span> | null {
  const denied =
    negation.exec(clause.words) ?? /免费(?:提供|公开|向|[为给对][^,;。]{0,12}提供)|免费$|免收/u.exec(clause.words);
  if (!denied) return null;
  const passed = (why: string) => ({ nones: [], lost: [], why });
  if (supposed.test(clause.words.slice(0, denied.index))) return passed('说的是假设或要求');
  if (ahead.test(clause.lead)) return passed('说的是打算');
  if (otherBodies.test(clause.words.slice(0, denied.index))) return passed('说的是别的机关');
  if (ofLastYear.test(clause.words)) return passed('说的是上一年');
  const reach = clause.words.slice(denied.index).replace(alongside, '');
  if (/[1-9]/u.test(reach)) return passed('后面有数字');
  if (/\d[件份项条宗][^,]*不存在/u.test(clause.words)) return passed('说的是其中几件');
  if (manner.test(reach)) return passed('否定的是做法，不是有无');
  if (otherwise.test(reach.replace(cause, '')) && !/专职/u.test(reach)) return passed('否定的是别的事');
  if (ofOneBody.test(clause.lead + clause.words)) return passed('说的是其中一个机关');
  const inReach = fitting(reach, clause, topics);
  const topic = closes.test(withoutCause(reach) ?? reach.slice(denied[0].length))
    ? withoutWhen(clause.words.slice(0, denied.index))
    : '';
  if (inReach.length === 0 && otherwise.test(topic.replace(cause, ''))) return passed('否定的是别的事');
  if (inReach.length === 0 && /(?:未|没有?)(?:按|能|及时|如期)/u.test(topic)) return passed('否定的是做法，不是有无');
  if (inReach.length === 0 && ofPart.test(topic)) return passed('说的是其中一部分');
  const fits = inReach.length > 0 ? inReach : fitting(topic, clause, topics);
  // 免费 denies the fee and nothing else.
  const free = /^免/u.test(denied[0]) ? fits.filter((rule) => rule.metric === 'fees.charged') : fits;
  const rules = someCame(clause, denied.index) ? free.filter(({ metric }) => metric !== 'requests.received') : free;
  if (rules.length === 0) return passed('没有一条规则认得所否定的事');
  const isFirst = (rule: NoneRule, i: number): boolean => rules.findIndex((r) => r.metric === rule.metric) === i;
  return {
    nones: rules
      .filter(isFirst)
      .map((rule) => noneAt(clause, rule.metric, rule.role ? [{ by: 'role', label: rule.role }] : [], rule.id)),
    lost: rules.filter((rule, i) => !isFirst(rule, i)).map((rule) => rule.id),
    why: '',
  };
}

/** 「没有因公开而引发的」: what is left behind the cause. */
const deniedCause = new RegExp(`^[均都也皆]?(?:没有?|未)(?:${because})`, 'u');
const withoutCause = (reach: string): string | null =>
  deniedCause.test(reach) ? reach.replace(deniedCause, '') : null;

function fitting(words: string, clause: Clause, topics: ReadonlySet<Topic>): readonly NoneRule[] {
  return noneRules.filter(
    (rule) =>
      rule.target.test(words) &&
      !rule.not?.test(words) &&
      !rule.unless?.test(clause.words) &&
      (rule.topic === undefined || topics.has(rule.topic)) &&
      (rule.lead === undefined || rule.lead.test(`${clause.lead}${clause.words}`)) &&
      (!topics.has('problems') || rule.anywhere === true),
  );
}

/** 「无。」 and its like mean what the heading, or the words before the colon, ask. */
function readBare(clause: Clause, headings: readonly string[]): readonly Candidate[] {
  const said = bareDenial.exec(clause.words);
  if (!said || namedBefore.test(clause.lead)) return [];
  const asked =
    /[^:。,]{2,30}(?=:$)/u.exec(clause.lead)?.[0] ??
    countedBefore(clause.lead) ??
    clause.title ??
    headings.at(-1) ??
    '';
  const speaksOf = deniedBy[said.groups!.denied ?? ''];
  return askedBy(asked)
    .filter((metric) => !speaksOf || speaksOf.test(metric))
    .map((metric) => noneAt(clause, metric, [], 'none.under-heading'));
}

const titleIn = (sentence: string): string | null =>
  /^\s*□*(?<title>[^,;:未无没]{2,24}(?:情况|信息|申请|费用|收费|减免|复议|诉讼|投诉|咨询))[。\s]*$/u.exec(
    sentence.slice(0, 60),
  )?.groups?.title ?? null;

const dispute = '(?:(?:被|因[^,;:。!?()]{2,20})?(?:行政)?(?:复议|诉讼|应诉)|被?(?:举报|投诉|申诉))(?:案件|申请)?';
/** How what is denied as well goes on behind a comma: 提起诉讼情况发生, 行政诉讼的现象; nothing is said of it there. */
const goingOn = `(?:提起|或|以及|及|(?<=${dispute},\\s*)(?:被|引[发起]|${dispute}))`;
const denied = '(?:情况|案件|事项|现象|行为)(?:的?(?:发生|出现|产生|存在))?';
/** Up to the next comma, but for one before what is denied as well: 「未发生申请行政复议，提起行政诉讼的情况」. */
const asSaid = new RegExp(
  `[^,;:。!?()]+(?:,\\s*(?<=${dispute},\\s*)${dispute}(?=,))*(?:,\\s*(?=${goingOn})(?![^,;:。!?()]{0,40}[未没无\\d胜败较])(?:[^,;:。!?()]{2,40}${denied}|${dispute})(?=[,;。]|$))?`,
  'gu',
);

/** Without one of these a sentence or a clause denies nothing. */
const denying = /[未没无零免]|空白|不(?:存在|收|涉及|曾|上)|分[文钱]不/u;

/** Clauses of the sentences that may deny something, between , ; : and 。, each with its span without the spaces around it. */
function clausesOf(text: string, section: Span): readonly Clause[] {
  const clauses: Clause[] = [];
  if (!denying.test(text.slice(section.start, section.end))) return clauses;
  let before = '';
  for (const sentence of sentencesIn(text, section)) {
    const words = text.slice(sentence.start, sentence.end);
    const last = before;
    before = words;
    if (!denying.test(words)) continue;
    const pieces = [...words.matchAll(asSaid)].map((match) => {
      const body = match[0].trim();
      const at = match.index + /\s*/u.exec(match[0])![0].length;
      return { start: at, end: at + body.length, words: body.replace(/\s/gu, '') };
    });
    pieces.forEach((piece, i) => {
      if (!denying.test(piece.words)) return;
      // 「因公开引发的诉讼，全年没有」: what is denied is the clause before as much as this.
      const from = topicStart(pieces, i, words);
      const start = pieces[from]!.start;
      clauses.push({
        start: sentence.start + start,
        end: sentence.start + piece.end,
        words: pieces
          .slice(from, i + 1)
          .map((one) => one.words)
          .join(''),
        lead: words.slice(0, start).replace(/\s/gu, ''),
        title: start === pieces[0]!.start ? titleIn(last) : null,
      });
    });
  }
  return clauses;
}
