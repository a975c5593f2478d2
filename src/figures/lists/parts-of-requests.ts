import { type Candidate, isPartOf } from '../candidate.ts';
import type { Counted } from '../context.ts';
import { cleanLabel } from '../labels.ts';
import { madeOf } from '../made.ts';
import type { Reading } from '../match.ts';
import { bodyAlone } from '../requests/bodies.ts';
import { listedWay } from '../requests/ways.ts';
import { applicantWords, cameIn, outcomeWords, turnedOut } from '../rules/request-words.ts';
import type { Head } from './list-item.ts';
import { subjectOf } from './subject-of-request.ts';

/** 其中12件, 剩余3件: which of them the words behind the number tell. */
const remaining =
  /^(?:其中|除|对(?!外)|[截至到]{0,2}□+[底末止]?|[截至到]*年[底末]|剩余的?|其余的?|余下的?|余|另外|另有|另|还有|有|共|,)+/u;
const handled =
  /^(?:已经?|共|均)+(?:办理|答复|办结|回复|处理)(?:了|完成|完毕|结束)*(?:的?申请)?(?:事项|件)?$|^(?:答复|办结)的申请(?:事项|件)?$/u;
const plainly = '(?:已经?|均|都|全部|完成|依法|依规|及时|如期|[按如][时期规约]|给予了?|予以|作(?:出|了)*|进行了?)*';
/** 在法定期限内, 按照工作流程: two at most, so that trying stays short. */
const within = '(?:在[^,;]{0,12}?[内前]|[按依][^,;\\d将待未]{0,14}?)?';
const finished = new RegExp(
  `^(?:申请)?${plainly}${within}${plainly}${within}${plainly}(?:答复|办结|回复|办理完[毕成结]|处理完[毕成])`,
  'u',
);

const newlyCame = /^(?:其中)?(?:□|[本今当]?年|[度本])*新(?:收到?|接收)(?:申请)?(?:件)?(?:为|共|有|了)*$/u;
/** 结转下年, 转入2016年, 将在下年度答复: not yet dealt with. */
const forward =
  /^(?:转|结转|转结|转入|顺延|延续)(?:(?:至|到|入)?(?:下|次|□)|$)|^[^,;]{0,10}(?:将|待|留)(?:在|于|到|至)?(?:下|次)(?:一)?年度?[^,;]{0,4}(?:答复|办理|处理|办结)/u;
/** 符合条件的4份予以公开: which of them stands before the number, what became of them behind it. */
const qualified = /^(?:经[^,;]{0,8})?(?:符合|属于)[^,;]{0,14}的$|^其[他它余]的?$/u;
/** 「3件办理结果为主动公开」: what comes behind the word is what became of them. */
const result = /^(?:办理|答复|处理|办结|最终)*结果(?:均|都)?(?:为|是|系)(?<label>(?!申请人|满意)[^,;:、□\d]{2,24}?)$/u;

/** 累计受理26件，其中2015年受理4件 */
const ofTheYear = new RegExp(
  `^(?:其中)?(?:□+(?:年?度?)?|本年度?|今年|当年|全年)(?:${cameIn}|新增)?(?:申请)?(?:了|共|为|有)*$`,
  'u',
);

/** 「主动公开信息9条，依申请公开2件，不予公开0件」: what was disclosed by itself, what on request, and what was not. */
const byOpenness = /依申请公开[^,;。受收]{0,6}\d+[件条项份][,、](?:不予公开|免[予于]公开)(?:的)?(?:政府)?(?:信息)?$/u;
const besideDisclosed = /主动公开[^。;依]*\d/u;

const repliedBy = new RegExp(`^(?!.*(?:${cameIn}|提出|提交|递交)).*(?:答复|回复|作答|寄送)`, 'u');
/** 网络申请4件，其他形式申请1件 */
const otherWay = /^(?<label>其[他它](?:形式|方式|渠道|途径))(?:的|申请|件|数|有|为|共)*$/u;

const reason = /\((?<why>[^()\d]{2,16})\)$/u;

const outcomeOf = (counted: Counted, label: string, { candidate }: Head): Candidate =>
  madeOf(counted, 'requests.outcomes', [{ by: 'outcome', label }], 'requests.listed-outcome', {
    partOf: candidate.span,
  });

/** 「答复申请41件，其中网络申请25件」: of those that were answered; where the sentence counts what came in, of those. */
const isOfAnswered = ({ lead }: Counted, { candidate }: Head): boolean =>
  candidate.metric === 'requests.answered' &&
  /(?:答复|办结|回复|办理|处理)[^;。]*(?:其中|包括|含|:|\()[^;。]*$/u.test(lead) &&
  !new RegExp(cameIn, 'u').test(lead);

/** An item of a list under a count of requests: what became of some, who asked, by which way. */
export function partOfRequests(
  counted: Counted,
  head: Head,
  reading: Reading | null,
  last: Candidate | null = null,
): Candidate | null {
  const named = counted.before.replace(
    /^(?:对?其中|包括|包含|含|从?(?:答复|办理|处理)(?:情况|结果)(?:来)?(?:看|为|是|如下)*)+/u,
    '',
  );
  const words = (
    (qualified.test(named) || named.replace(remaining, '') === '') && outcomeWords.test(counted.after)
      ? counted.after.replace(/^申请(?:的)?(?:信息|事项|内容)(?=不属于|属于|系)/u, '')
      : named || counted.after
  ).replace(/^(?:包括|包含|含|分别(?:为|是)|均|都)*(?:为|是|系|由)?/u, '');
  // 「答复2件，各类政府信息主动公开了1915条」: other business.
  if (/^(?:全年|各类|各项|政府|政务)*信息(?:共|全年)*主动公开(?:了)?$/u.test(counted.before)) return null;
  if (head.candidate.value === 0 && counted.quantity.unit !== head.candidate.unit) return null;
  // 「答复14件，其中书面答复10件」: how they were answered, and no second total.
  if (
    head.candidate.metric === 'requests.answered' &&
    reading?.metric === 'requests.answered' &&
    reading.breakdown.length === 0 &&
    /其中[^。;]*$/u.test(counted.lead) &&
    counted.quantity.value < head.candidate.value
  )
    return madeOf(counted, 'other.count', [], 'other.listed');
  const kind = turnedOut.exec(counted.before)?.groups?.label;
  if (kind && counted.quantity.unitClass === 'case' && counted.quantity.value <= head.candidate.value)
    return outcomeOf(counted, kind, head);
  if (reading && /(?:reviews|lawsuits|complaints|inquiries)\.|requests\.(?:answered|carried)/u.test(reading.metric))
    return null;
  const where = { partOf: head.candidate.span };
  if (
    /累计/u.test(counted.lead) &&
    /^其中/u.test(counted.before) &&
    ofTheYear.test(counted.before) &&
    !newlyCame.test(words)
  )
    return madeOf(counted, 'requests.received', [], 'requests.of-the-year', where);
  const after = counted.before.replace(remaining, '') === '' ? counted.after : '';
  // 「共办理21件，其中本年新收20件，上年结转1件」
  if (newlyCame.test(words)) return madeOf(counted, 'requests.received', [], 'requests.listed-new');
  const turned = result.exec(after)?.groups?.label;
  if (turned) return outcomeOf(counted, turned, head);
  if (forward.test(after)) return madeOf(counted, 'requests.carried-forward', [], 'requests.listed-forward', where);
  if (finished.test(after)) return madeOf(counted, 'requests.answered', [], 'requests.listed-answered', where);
  if (handled.test(words)) return madeOf(counted, 'requests.answered', [], 'requests.listed-answered', where);
  const about = subjectOf(counted, words, head);
  if (about)
    return madeOf(counted, 'requests.received', [{ by: 'category', label: about }], 'requests.listed-subject', where);
  const disclosed =
    /^(?:依法|依规|已|(?<=已)全部|全部(?!公开)|决定|经审[查核])*(?<label>(?:(?:全部|全文|完全|全面|准许|允许)?(?:依法)?|不)公开)(?:的|了|信息|有|为|共)*$/u.exec(
      words,
    )?.groups?.label;
  if (disclosed) return outcomeOf(counted, disclosed, head);
  if (byOpenness.test(counted.lead) && besideDisclosed.test(counted.lead))
    return madeOf(counted, 'refused.items', [], 'refused.by-openness');
  if (outcomeWords.test(words)) {
    const label =
      cleanLabel(
        words.replace(
          /^(?:(?:[另还]?有)?因[^,;]{2,24}?而(?!告知)|依法|属于?|经审查|决定|均|全部|都|皆)+|的?(?:(?<!未)答复)?(?:数量|数)?(?:的?[有为是共]+)?$/gu,
          '',
        ),
      ) ?? outcomeWords.exec(words)![0];
    // 不予公开（属于三类内部事务信息）1件，不予公开（属于四类过程性信息）1件: told apart by why.
    const why = reason.exec(counted.lead)?.groups?.why ?? '';
    const told = outcomeWords.test(why) && !label.includes(why) ? `${label}(${why})` : label;
    return outcomeOf(counted, told, head);
  }
  // 信息不存在2件，其他1件: the rest of the outcomes.
  const rest = /^(?<label>其[他它](?:处理|情形|情况)?)(?:的|有|为|共)*$/u.exec(words)?.groups?.label;
  if (rest && last?.metric === 'requests.outcomes' && counted.after === '') return outcomeOf(counted, rest, head);
  const beside = last?.metric === 'requests.received' ? last.breakdown[0] : undefined;
  if (rest && beside && last?.partOf)
    return madeOf(counted, 'requests.received', [{ by: beside.by, label: rest }], last.rule, where);
  const metric = isOfAnswered(counted, head) ? 'requests.answered' : 'requests.received';
  const who = applicantWords.exec(words)?.groups?.who;
  if (who) {
    // 「收到自然人申请8件，法人申请3件」: neither is a part of the other.
    const beside = head.candidate.rule === 'requests.by-applicant' && !/(?:其中|包括|含|:)[^。;]*$/u.test(counted.lead);
    return madeOf(
      counted,
      metric,
      [{ by: 'applicant', label: who }],
      beside ? 'requests.by-applicant-beside' : 'requests.listed-applicant',
      beside ? {} : where,
    );
  }
  const body = bodyAlone(words);
  if (body) return madeOf(counted, metric, [{ by: 'category', label: body }], 'requests.of-body', where);
  // 「2件通过邮寄方式答复」: how they were answered, not how they came.
  if (repliedBy.test(words)) return madeOf(counted, 'other.count', [], 'other.listed');
  const other = otherWay.exec(words)?.groups?.label;
  if (other) return madeOf(counted, metric, [{ by: 'way', label: other }], 'requests.listed-way', where);
  const way = listedWay(words, counted.boundary === '(' && isPartOf(last, head.candidate));
  // 「申请21件，…。区长信箱收到来函219件」: other business, of which there is more.
  if (way && counted.quantity.value > head.candidate.value && /信箱|热线/u.test(counted.lead)) return null;
  // 「答复申请4件。全年收到纸质申请28件」: what came in is none of what was answered before it.
  if (way && head.candidate.metric === 'requests.answered' && /^(?:□|全年|共)*(?:收到|接到)/u.test(words)) return null;
  if (way) {
    // 「收到网上申请8件，信函申请3件」: as of applicants.
    const beside = head.candidate.breakdown[0]?.by === 'way' && !/(?:其中|包括|含|:)[^。;]*$/u.test(counted.lead);
    const rule = beside ? 'requests.by-way-too' : 'requests.listed-way';
    return madeOf(counted, metric, [{ by: 'way', label: way }], rule, beside ? {} : where);
  }
  // Inside 其中 nothing is a total again, whatever it calls the rest.
  const inside = /其中[^。]*$/u.test(counted.lead) && counted.quantity.value < head.candidate.value;
  return inside && reading?.metric === 'requests.received' ? madeOf(counted, 'other.count', [], 'other.listed') : null;
}

/** 「其中涉及政府信息公开3件」, 「政府信息公开类0件」 */
const overDisclosure =
  /^其中[^,;]*信息公开[^,;复诉]{0,8}(?:的?(?:行政)?(?:复议|诉讼)(?:案件?|申请)?)?(?:为|有|共)*$|^(?:涉及?|有关|关于|因)?(?:政府|政务)?信息公开(?:类|方面|的|案件?|事项|引起|引发)*(?:为|有|共)*$/u;

/** 「其中1件为上年结转案件」: which of them that is; 「1件为维持」 how it ended. */
const tellsWhich =
  /^(?:均|都)?(?:为|是|系|属于?)(?!.*(?:维持|撤[销诉回]|纠|驳回|支持|终[止结]|确认|责令|胜|败|受理|结案|调解|和解|履行|变更|审结|审理|办理))/u;

/** An outcome belongs to the proceeding that it names, else to the one that the outcome before it was of. */
export function partOfDispute(
  counted: Counted,
  head: Head,
  reading: Reading | null,
  last: Candidate | null,
): Candidate | null {
  const words = counted.before.replace(remaining, '') || counted.after;
  if (words === counted.after && tellsWhich.test(words)) return madeOf(counted, 'other.count', [], 'other.listed');
  // How many are through says nothing of how they ended.
  if (/^已?经?(?:审结|办结|结案)(?:的)?$/u.test(words)) return madeOf(counted, 'other.count', [], 'other.listed');
  const named = /(?<!未经)复议(?!后)/u.test(words)
    ? 'reviews.outcomes'
    : /诉讼|应诉|起诉/u.test(words)
      ? 'lawsuits.outcomes'
      : null;
  const { metric: whole, span: partOf } = head.candidate;
  const ofSame = named === null || named.startsWith(whole.replace('total', ''));
  if (ofSame && overDisclosure.test(counted.before))
    return madeOf(counted, whole, [], 'disputes.over-disclosure', { partOf });
  const before = last && isPartOf(last, head.candidate) ? last.metric : null;
  // 责令重新答复2件 is what a review came to, not what was answered.
  const other = reading && !/^requests\.|\.outcomes$/u.test(reading.metric);
  const label = other ? null : cleanLabel(words.replace(/^(?:行政复议|行政诉讼|复议|诉讼)(?!后)(?=.)/u, ''));
  const metric = named ?? before ?? head.candidate.metric.replace('total', 'outcomes');
  // 「复议3件、诉讼1件，维持2件」: more than there were are not this one's.
  if (label && !named && counted.quantity.value > head.candidate.value)
    return madeOf(counted, 'other.count', [], 'other.listed');
  return label
    ? madeOf(counted, metric, [{ by: 'outcome', label }], 'disputes.listed', { partOf: head.candidate.span })
    : null;
}
