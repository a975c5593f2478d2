import type { Candidate } from './candidate.ts';
import { wayWords } from './rules/request-words.ts';
import { type PlainWords, plainWords } from './text/plain-words.ts';

const done =
  '(?:答复|办结|办完|办复|回复|处理|办理|公开(?!事项|信息|范围|内容|的)|回告|回函|复函|办妥|办毕)[^,;:。\\n\\d]{0,6}';
/** No number but of days: what follows a count without a comma is said of something else. */
const middle = '(?:[^,;。\\n\\d]|\\d(?=\\d{0,2}个?(?:工作日|日|天))){0,24}';
/** 「已公开2件」 says of how many it is true. */
const uncounted = '(?![^,;:。\\n\\d]{0,6}\\d+ ?[件份项条个宗起])';
/** 均已答复; or, of few, that they were answered in time: 在法定时限内完成审查与答复. */
const answered = new RegExp(
  `^[^。\\n]{0,100}?[,;](?:(?:这|此|以上|上述)\\d+ ?[件份项条个宗起例]|截?[至止到][^,;。\\n]{2,12}?)?(?<clause>(?:(?:所有|全部|上述)?(?:政府)?(?:信息)?(?:依申请公开|公开)?的?(?:申请)?(?:事项)?|[^,;。\\n]{0,6})(?:均|全部|都|皆|已|悉数|尽数|一律|逐[一件个宗份项条次]|一一)(?:[依按][^,;。\\n\\d]{2,20}(?:规定|要求|程序|流程|时限),)?${middle}${done}|件件(?:都|均)?有(?:答复|回复|回音)|[^,;。\\n]{0,10}(?:在[^,;。\\n]{0,14}(?:时限|期限|时间|工作日)内?|按时|按期|如期)[^,;。\\n]{0,16}(?:答复|办结|办复|回复)[^,;。\\n]{0,4}|(?:并且?|且)?(?:我[局镇乡办街委县市区]|本机关|经审[核查])?(?=[依按及向])(?:依法|依规|及时){0,3}(?:[按依](?!申请)[^,;。\\n]{2,10}?)?(?:依法|依规|及时|向申请人){0,3}(?:予以|作出|进行|给予|书面)*(?:了)?(?:答复|回复)(?:了)?(?:申请人)?(?=[,;。\\n]|$))${uncounted}`,
  'u',
);
/** 均予以公开, 均受理并公开有关信息. */
const allDisclosed =
  /(?:不予|部分|不同意|(?<!不)(?:予以?|同意))公开|(?<=并|并依法|并及时)公开(?=(?:了)?(?:有关|相关|所申请的?)(?:政府)?信息$)/u;
/** 「均已答复，结果都是予以公开」: what the answers came to, behind them. */
const resultsAlike =
  /^[,;](?:答复|办理|处理)?(?:结果|意见)?(?:均|全部|都|皆)(?:为|是|系)(?<label>(?:予以|同意|主动)公开)(?=[,;。\n]|$)/u;
/** The same in the sentence or paragraph after: 「上述申请已全部按时答复。」 */
const answeredAfter =
  /^[^\n]{0,120}?[。\n]\s*(?:(?:[^;。\n]{0,50},)?(?:(?:对)?(?:上述|以上|所有|收到的|受理的|这些)[^,;。\n]{0,10}申请[^,;。\n]{0,4})|(?:(?:申请)?(?:内容|事项)?(?:主要)?(?:涉及|关于)[^;。\n\d]{0,60},)?(?=均|全部))(?<clause>(?:均|全部|都|皆|已)[^,;。\n]{0,16}(?:答复|办结|办复|回复|处理|办理完)[^,;。\n]{0,6})(?![^,;。\n\d]{0,6}\d+ ?[件份项条个宗起])/u;
/** 「收到1件，…。该申请已按规定办理并作出答复」: of one alone. */
const thatOneAnswered =
  /^[^\n\d]{0,120}?[,;。\n]\s*(?<clause>(?:(?:该|此|这)(?:1(?!\d)|一)?[件份项条个起宗]?(?:依申请公开|(?:政府)?信息公开)?的?(?:申请(?!人))?(?:事项)?件?|(?:我[局镇乡办街委县市区院])?(?=已(?:[在于按]|依法|如期)))已(?:[^,;。\n由转交撤]{0,30},)?[^,;。\n由转交撤]{0,30}?(?:答复|办结|回复|办理完)[^,;。\n]{0,6})(?=[,;。\n]|$)/u;
/** 「受理5件。其中，公开3件，不属于本机关2件，均已答复」: the list accounts for all of them. */
const answeredBehindList =
  /^(?<list>[^。\n]{0,40}。其中[^。\n]{0,120}[,;])(?<clause>(?:均|全部|都|皆)[^,;。\n\d]{0,16}(?:答复|办结|办复|回复)[^,;。\n\d]{0,6})(?=[。;\n]|$)/u;
const notAnswered =
  /其余|剩余|余下|不属于|率|未|不满|不服|异议|评价|案件|(?<![回响适])应|可|将(?!处理意见|答复书?|结果|办理情况)|须|需|\d/u;
/** 「收到9件，其中有效申请5件，均已答复」: all of those that were taken up. */
const chosen =
  /(?:其中[^。]{0,20}(?:有效|符合|(?:予以|决定|正式)受理|(?<!不)属于[^,;。]{0,6}(?:职责|范围))|实际(?:办理|受理|答复|应答))[^,;。]{0,8}\d+ ?[件份项条宗个][^。\d]*$/u;
/** 除3件结转外: those that are left were not counted by anybody. */
const exceptSome = /除[^,;。\n]{1,20}外/u;
/** 撤销2件，剩余14件已全部办结: of those that are left. */
const theRest = /(?:剩余|剩下|其余|余下)的?\d+ ?[件份项条宗个]/u;
/** 结转下年度继续办理5件: not all were answered, whatever 均 says. */
const someLeft =
  /(?:结转|转结|转入|转(?=下)|顺延)(?:至|到)?(?:下|次|20\d\d)(?![^,;。\n]{0,14}(?<!\d)0 ?[件份项条宗个])/u;

/** 「新收13件，上年结转1件，均已办结」: all are more than what came in; of 「收到13件，其中上年结转1件」 they are not. */
const over = /(?<own>其中|含|包括)?[^,;。\d]{0,12}结转(?!(?:至|到)?(?:下|次))[^,;。\d]{0,12}[1-9]/u;
const overBesides = (folded: string, { span }: Candidate, between: string): boolean =>
  [/[^。\n]*$/u.exec(folded.slice(Math.max(0, span.start - 60), span.start))![0], between].some((words) => {
    const said = over.exec(words);
    return said !== null && !said.groups!.own;
  });

/** 「受理8件，均通过信函递交」, 「收到4件，均为自然人申请」. */
const allBy = new RegExp(
  `^(?:[^。\\n]{0,30}?[,;(](?:申请人?)?|(?:政府)?(?:信息)?(?:公开)?申请(?=均|全部|都|皆))(?:均|全部|都|皆)(?:由|通过|以|采用|采取|经|来自|(?:为|是|系)(?=自然人|公民|个人|法人|企业))(?<who>(?:自然人|公民|个人|法人|企业)(?![^申提递邮,;。)\\n]))?(?<way>(?:${wayWords.source}))?(?:方式|形式|渠道|途径)?(?:的)?(?:申请|递交|提交|提出|收到|受理|邮寄|(?<=自然人|公民|个人|法人|企业)(?=[,;。)\\n]|$))`,
  'u',
);

/**
 * Figures that a clause gives without a number of its own: 「共收到申请16件，均在法定时限内完成答复」 says 16 answered.
 * The quote holds both clauses, so that the number stands in it.
 */
export function impliedBy(folded: string, received: Candidate): readonly Candidate[] {
  if (
    received.metric !== 'requests.received' ||
    received.breakdown.length > 0 ||
    received.value === 0 ||
    received.accumulation === 'sure' ||
    received.from !== 'prose'
  )
    return [];
  if (handledToo(folded, received))
    return [{ ...received, metric: 'requests.answered', rule: 'implied.received-and-answered' }];
  const following = plainWords(folded, received.span.end, 260);
  const rest = following.words;
  const by = allBy.exec(rest.slice(0, 60));
  const parts = by ? partsSaid(received, by, following) : [];
  const match =
    answered.exec(rest.slice(0, 160)) ??
    answeredAfter.exec(rest) ??
    (received.value === 1 ? thatOneAnswered.exec(rest) : null) ??
    behindList(rest, received.value);
  const clause = match?.groups?.clause;
  if (
    !match ||
    !clause ||
    notAnswered.test(clause.replace(/\d+ ?个?(?:工作日|日|天)/u, '')) ||
    exceptSome.test(match[0])
  )
    return parts;
  if (someLeft.test(match[0]) || overBesides(folded, received, match[0])) return parts;
  // 「其中3件属于公开范围，已公开」: what is said behind a part is said of the part.
  const between = match[0].slice(0, match[0].length - clause.length);
  const some = [
    ...between.replace(/\d+\s*个?(?:工作日|日|天|月)|(?:19|20)\d\d\s*年|第\d+/gu, '').matchAll(/\d+/gu),
  ].some(([n]) => Number(n) !== received.value);
  // 「收到5件，公开3件，不予公开2件，现已办结」: a list that accounts for all of them.
  const wholly = sumOf(between) === received.value && !/复议|诉讼|结转|咨询|投诉/u.test(between);
  if (some && !wholly && !/均|全部|都|皆|所有|上述|以上/u.test(clause)) return parts;
  if (
    !/所有|上述|以上/u.test(clause) &&
    (chosen.test(between) || (theRest.test(between) && (!wholly || /撤[销回]|放弃/u.test(between))))
  )
    return parts;
  const span = { start: received.span.start, end: following.endOf(match[0].trimEnd().length) };
  const all: Candidate = { ...received, metric: 'requests.answered', span, rule: 'implied.all-answered' };
  const behind = resultsAlike.exec(rest.slice(match[0].trimEnd().length));
  const disclosed = allDisclosed.exec(clause)?.[0] ?? behind?.groups?.label;
  return disclosed
    ? [
        ...parts,
        all,
        {
          ...all,
          ...(behind ? { span: { ...span, end: following.endOf(match[0].trimEnd().length + behind[0].length) } } : {}),
          metric: 'requests.outcomes',
          breakdown: [{ by: 'outcome', label: disclosed }],
          rule: 'implied.all-disclosed',
        },
      ]
    : [...parts, all];
}

/** 「收到并答复申请13件」 says 13 answered, unless what follows says that some were not. */
function handledToo(folded: string, { rule, span }: Candidate): boolean {
  const following = /[^。\n]*/u.exec(plainWords(folded, span.end, 60).words)![0];
  return (
    (/-(?:and|then)-handled$/u.test(rule)
      ? /答复|办结|回复|妥善(?:处理|办理)/u
      : /(?:收到|接收|受理)[和及](?:办理|处理|答复|办结)/u
    ).test(plainWords(folded, span.start, span.end - span.start).words) &&
    !/结转|未|尚|正在|延期/u.test(following.replace(/[^,;]*结转[^,;\d]*0 ?[件份项条宗个]/gu, ''))
  );
}

const sumOf = (words: string): number =>
  [...words.matchAll(/(?<n>\d+) ?[件份项条宗个例起]/gu)].reduce((sum, { groups }) => sum + Number(groups!.n), 0);

function behindList(rest: string, all: number): RegExpExecArray | null {
  const match = answeredBehindList.exec(rest);
  return match && sumOf(match.groups!.list!) === all ? match : null;
}

/** All that came in came that way, or from that kind of applicant. */
function partsSaid(
  received: Candidate,
  { 0: words, groups }: RegExpExecArray,
  { endOf }: PlainWords,
): readonly Candidate[] {
  const span = { start: received.span.start, end: endOf(words.length) };
  return (['way', 'applicant'] as const).flatMap((by) => {
    const label = by === 'way' ? groups!.way : groups!.who;
    return label ? [{ ...received, breakdown: [{ by, label }], span, rule: 'implied.all-alike' }] : [];
  });
}
