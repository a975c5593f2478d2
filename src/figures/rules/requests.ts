import { type CountRule, type NoneRule, said } from './rule.ts';

const counts = ['case', 'item', 'time', 'person', 'view', 'none'] as const;
const received = '(?:收到|受理|接到|接收到?|接受|新收|收取|共收)';
const elsewhere = /复议|诉讼|投诉|举报|信访|咨询|办结|答复|回复|不予公开|上年|结转|受理点|查阅/u;

/** 依申请公开: what came in, by which way, and what became of it. */
export const requestRules: readonly CountRule[] = [
  {
    id: 'requests.carried-over',
    metric: 'requests.carried-over',
    units: counts,
    before: said('上(?:一)?年(?:度)?结转[^,;]*?(?:{tail})'),
  },
  {
    id: 'requests.carried-forward',
    metric: 'requests.carried-forward',
    units: counts,
    before: said('结转(?:至|到)?(?:下|□)[^,;]*?(?:{tail})'),
  },
  {
    id: 'requests.received',
    metric: 'requests.received',
    units: counts,
    before: said(`${received}[^,;]*?(?:申请|依申请公开)[^,;]{0,12}?(?:{tail})`),
    not: elsewhere,
  },
  {
    id: 'requests.number-first',
    metric: 'requests.received',
    units: counts,
    before: said(`${received}(?:了|各类|各种|公民|群众|社会公众|自然人)*(?:{tail})`),
    after: /^[^复诉]{0,12}?(?:依申请|申请)/u,
    not: elsewhere,
  },
  {
    id: 'requests.by-request',
    metric: 'requests.received',
    units: counts,
    before: said('依申请公开(?:的)?(?:政府)?(?:信息|事项|申请|件)?(?:公开)?(?:{tail})'),
    topic: 'requests',
    not: elsewhere,
  },
  {
    id: 'requests.bare',
    metric: 'requests.received',
    units: counts,
    before: said('(?:公开)?申请(?:公开)?(?:件|事项)?(?:{tail})'),
    topic: 'requests',
    not: elsewhere,
  },
  {
    id: 'requests.answered',
    metric: 'requests.answered',
    units: counts,
    before: said(
      '(?:办结|办理完毕|办理完结|(?:回复|答复)(?:处理)?|回复处理|办理)(?:了)?(?:依申请公开|依申请|申请公开)?(?:政府)?(?:信息|事项|申请|件)*(?:公开)?(?:申请)?(?:{tail})',
    ),
    lead: /申请/u,
    not: /复议|诉讼|建议|提案|咨询|投诉|热线|信箱|同意公开|予以公开/u,
  },
];

/** Words for what became of a request; as a label they stand as printed. */
export const outcomeWords =
  /同意公开|予以公开|部分公开|区分处理|不予公开|不同意公开|不存在|非本机关|不属于本|不掌握|无法提供|现成信息|补正|撤销|撤回|不予处理|其他处理|不予受理|重复申请|逾期|已主动公开|告知|终止|转办|移交|延期|尚未|正在办理/u;

/** Words for the way a request or inquiry came. */
export const wayWords =
  /网络|网上|互联网|在线|平台|网站|信函|来信|邮寄|邮件|书信|信件|当面|现场|窗口|上门|来访|传真|电子邮箱|电话|书面|口头|热线|短信|微信/u;

export const requestNones: readonly NoneRule[] = [
  {
    id: 'requests.none',
    metric: 'requests.received',
    target:
      /(?:依申请公开|依法申请公开|公开[^,;。]{0,8}?申请|申请[^,;。复诉]{0,10}?公开|(?:信息|提出)的?[^,;。复诉]{0,6}申请|申请要求|要求公开[^,;。]*申请)/u,
    not: /收费|费用|减免|复议|诉讼|举报|投诉|申诉|咨询(?!、)|泄密|超期|逾期|不予答复|未答复|纠纷|败诉/u,
  },
  // One clause that says two things: 未收到公开申请、行政复议申请.
  {
    id: 'requests.none-among-others',
    metric: 'requests.received',
    target: /(?:依申请公开|公开(?:的)?申请|申请公开)(?:的?(?:政府)?信息|事项|件|情况)?(?:[、和及与或]|以及)/u,
    not: /因[^,;。]*申请|引起|引发|而(?:发生|产生)/u,
  },
  {
    id: 'requests.none-in-section',
    metric: 'requests.received',
    target: /申请/u,
    topic: 'requests',
    not: /复议|诉讼|收费|费用|不予|泄密|申诉|投诉/u,
  },
];
