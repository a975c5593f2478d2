import { foreign, formLacking } from './request-words.ts';
import type { NoneRule } from './rule.ts';

/** What some requests may be; of those there were none, and not of all. */
const someKind =
  '(?:无|没有?|未收到|未接到)过?(?:任何)?其[他它余](?:形式|方式|渠道|途径|类型)|不符合|不合|超过|超出|异议|不满|不规范|不当|重复|反复|无效|恶意|疑难|滥用|大量|错误|遗漏|积压|违规|质疑|漏|[没未](?:有)?(?:按|能|得到|办[结完])|得不到|被退|拖|搁置|涉密|秘密|隐私|撤回|补正|转为|退回|材料|未答复|由申请人|延期|更正|申请[^,;。]{0,4}被|申请(?![和及与、或])[^,;。]{0,2}不予';
/** 「未收到企业提出的申请」 says nothing of other people. */
const someApplicants = '(?:收到|接到|受理)过?(?:商业企业|企业|法人|其[他它]组织|律师|[、和及或])+(?:的|提出|提交)';

/** 受理量, 收件数: how many came in. */
const countOfThose =
  /^(?:□|[本全今当]年|年?度|我[镇乡局办县区市])*(?:申请)?(?:受理|收件|接件|登记|申请|收到)(?:的)?(?:总?数量?|总?量|件数)$/u;

/** What of requests, and of information refused, a report can say there was none of. */
export const requestNones: readonly NoneRule[] = [
  // 无网上申请, beside a count of what came otherwise, denies that one way alone (see refine).
  {
    id: 'requests.none-by-way',
    metric: 'requests.received',
    target:
      /^(?:暂|均|并|尚|也)?(?:无|没有|未)(?:收到|接到|受理)?(?:网[上络页]|信函|当面|现场|传真|电子邮件|邮件|口头|来信|邮寄)(?:的)?申请(?:件|事项)?$/u,
    topic: 'requests',
  },
  {
    id: 'requests.none-came',
    metric: 'requests.received',
    target:
      /^(?:[尚暂均并也都仍])?(?:未|没有?)(?:曾|有)?(?:收到|收过|接到|接收到?|受理)过?(?:□|任何|一[件例]|公民|群众|法人|(?:其[他它])?组织|社会|公众|[、和及或]|以及|提出|提交|要求|关于|有关|的)*(?:依申请公开(?:政府信息)?(?:的?申请|件|事项)|(?:政府)?信息公开的?申请)(?:件|事项|表)?$/u,
    anywhere: true,
  },
  // 零申请、零复议、零诉讼
  {
    id: 'requests.none-nought',
    metric: 'requests.received',
    target: /^零申请(?:$|[、和及与]?零)/u,
    topic: 'requests',
  },
  // 「未收到政府信息公开型案件」: a case of 信息公开 that comes to an office is a request; one brought against it is named so.
  {
    id: 'requests.none-as-cases',
    metric: 'requests.received',
    target:
      /^(?:[尚暂均并也都仍])?(?:未|没有?)(?:曾|有)?(?:收到|收过|接到|接收到?|受理|办理)过?(?:□|任何|一[件例]|有关|相关|涉及|关于|各类|的)*(?:政府)?信息公开(?:方面|[类型]|相关)?的?(?:案件|事项|办件|业务|件)$/u,
    unless: /复议|诉讼|投诉|举报|信访|因|法院|败诉/u,
  },
  {
    id: 'requests.none-carried-over',
    metric: 'requests.carried-over',
    target:
      /上(?:一)?年度?(?:结转|转结)|(?<!下(?:一)?年度?|次年)(?:结转|转结)(?!(?:至|到)?(?:下|次|□+[^,;]*(?:办理|办结|答复)))(?![^,;]*继续)/u,
  },
  {
    id: 'requests.none-carried-forward',
    metric: 'requests.carried-forward',
    target: /(?:结转|转结)(?:至|到)?(?:下|次|□+[^,;]*(?:继续|办理|办结|答复))|(?:下(?:一)?年度?|次年)(?:结转|转结)/u,
  },
  // 「依申请公开方面，受理量为零」: how many came, by the name of the count.
  {
    id: 'requests.none-by-count',
    metric: 'requests.received',
    target: countOfThose,
    lead: /(?:依申请|公开(?:政府)?(?:信息)?的?申请)[^,;:。\d]{0,6}[,:][^,;:。]{4,16}$/u,
  },
  {
    id: 'requests.none-by-count-in-section',
    metric: 'requests.received',
    target: countOfThose,
    topic: 'requests',
    unless: /信访|投诉|举报|咨询|热线|复议|诉讼/u,
  },
  {
    id: 'requests.none-new',
    metric: 'requests.received',
    target: /新收[^,;。复诉]{0,10}申请|^(?:本年度?)?(?:无|没有|未)新收(?:$|[、和及])/u,
  },
  {
    id: 'refused.none',
    metric: 'refused.items',
    target: /不予以?公开[”"]?(?:的)?(?:政府)?(?:信息|事项|情况|情形|决定)|不予以?公开[”"]?$/u,
    not: /复议|诉讼|申请人|答复|不予公开[^,;。]*申请/u,
  },
  {
    id: 'requests.none',
    metric: 'requests.received',
    target:
      /(?:依申请公开|依法申请公开|公开[^,;。]{0,8}?申请|申请[^,;。复诉]{0,10}?公开|(?:信息|提出)的?[^,;。复诉]{0,6}申请|申请要求|要求公开[^,;。]*申请|公开[^,;。]{0,6}信息的(?:要求|请求)|(?:提出|收到|接到)过?[^,;。]{0,8}信息公开的?(?:要求|请求)$|(?:申请|要求)获取[^,;。]{0,4}信息|要求(?:我.{1,3}|本.{1,3})?公开(?:的|相关|有关)*(?:政府)?(?:信息|事项))/u,
    not: new RegExp(
      `收费|费用|减免|被申请|被告|复议|诉讼|举报|投诉|申诉|咨询(?!、)|结转|转结|泄密|超期|逾期|${someKind}|${someApplicants}|(?<![和及与或、])不予公开的?申请|不予答复|未答复|纠纷|败诉|${formLacking.source}|${foreign.source}`,
      'u',
    ),
  },
  // 「没有收到公民、法人及其他组织的书面申请」: in a report of this kind it is information that they ask for.
  {
    id: 'requests.none-of-people',
    metric: 'requests.received',
    target:
      /(?:收到|收过|接到|接收到?|受理)过?[^,;。]{0,6}(?:公民|法人|组织|[群公村居]民|[群公]众|社会|个人|单位)[^,;。]{0,16}(?:的|提出|提交)(?:书面|当面|现场|口头|网[上络]|信函)?申请$/u,
    not: new RegExp(`复议|诉讼|举报|投诉|申诉|${someKind}|${someApplicants}|${foreign.source}`, 'u'),
  },
  // One clause that says two things: 未收到公开申请、行政复议申请.
  {
    id: 'requests.none-among-others',
    metric: 'requests.received',
    target:
      /(?:依申请公开|公开(?:的)?申请|申请公开)(?:的?(?:(?:政府)?信息|事项|件|情况))?(?:的(?:要求|请求))?(?:[、和及与或]|以及)/u,
    not: /因[^,;。]*(?:申请|公开)|(?:申请|公开)(?:而)?(?:引起|引发|发生|产生)/u,
  },
  {
    id: 'requests.none-answered',
    metric: 'requests.answered',
    target: /^(?:申请)?(?:办结|答复|办理)(?:的)?(?:数量|件数|数)$/u,
    topic: 'requests',
  },
  {
    id: 'requests.none-in-section',
    metric: 'requests.received',
    target: /申请/u,
    topic: 'requests',
    not: new RegExp(
      `复议|诉讼|被申请|被告|收费|费用|不予|结转|${someKind}|${someApplicants}|转结|泄密|申诉|投诉|(?<!申请(?:[、和及与或]|以及))咨询$|的申请人$|申请(?:事项)?(?:办结|答复|办理)的?(?:数量|件数|数)|${formLacking.source}|${foreign.source}`,
      'u',
    ),
  },
];
