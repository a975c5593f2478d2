import { cameIn, foreign } from './request-words.ts';
import { type CountRule, said } from './rule.ts';

const counts = ['case', 'item', 'time', 'person', 'view', 'none'] as const;

/** 「受理热线工单40件，办结38件」: what was handled is what was counted before it. */
const ofOtherBusiness = new RegExp(
  `(?:${foreign.source}[^,;。\\d]{0,6}|意见函[^,;。申]{0,6}|(?:工单|热线|信箱|收件(?![量数])|信访|来信|来访|投诉|举报|审批|许可|建议|提案|办件|咨询|留言|业务|服务事项)[^,;。申]{0,10}?)\\d+[余多]?[件宗起个条单项][^,;。\\d]{0,6}[,;、][^,;。\\d]*$`,
  'u',
);

/** How many were answered, and how many late. */
export const answerRules: readonly CountRule[] = [
  // 「出具答复书5份」: papers that were sent, beside how many requests were answered.
  {
    id: 'requests.papers-sent',
    metric: 'requests.answered',
    units: ['case', 'item'],
    before: said(
      '(?:(?:(?:出具|发出|制发|制作|作出|开具|印发|送达|下达)(?:了)?(?:依申请(?:公开)?|(?:政府)?信息公开(?:申请)?)*的?|^(?=口头))(?<label>(?:书面|口头)(?:答复|告知|回复)(?:意见|文书|书|函)?|(?:答复|告知|回复)(?:告知|意见)*(?:文书|书|函))|(?<head>(?:书面|口头)?(?:答复|告知)(?:告知|意见)*(?:文书|书|函))(?:共|先后|全年)*(?:开出|发出|出具|送达|制发|寄出))(?:了)?(?:{tail})',
    ),
    by: 'category',
    topic: 'requests',
    not: /复议|诉讼|投诉|信访|补正|建议|提案/u,
  },
  {
    id: 'requests.already-disclosed',
    metric: 'requests.outcomes',
    units: ['case'],
    before: said('^(?:其中)?(?:属于)?(?<label>已经?主动公开)(?:范围|过)?(?:的)?(?:{tail})'),
    topic: 'requests',
    by: 'outcome',
  },
  {
    id: 'requests.late',
    metric: 'requests.outcomes',
    units: ['case', 'item', 'none'],
    before: said(
      '(?<label>(?<!未)(?:延期|逾期|超期|超时)(?:办结|办理|答复|回复|处理)(?:完毕|完结)?)(?:了)?(?:的)?(?:政府)?(?:信息|事项|申请|件)*(?:{tail})',
    ),
    by: 'outcome',
    topic: 'requests',
    not: /建议|提案|咨询|投诉|热线|信箱|来信|信件|信访|工单|复议|诉讼/u,
  },
  // A part where all that were answered are counted as well, or those that were late (see refine).
  {
    id: 'requests.in-time-of-all',
    metric: 'requests.answered',
    units: ['case', 'item'],
    before: said(
      '(?<label>(?:[按如][时期]|及时|(?:法定)?期限内)(?:办结|办复|办理|答复|回复|处理)(?:完毕|完结)?)(?:了)?(?:政府)?(?:信息|事项|申请|件)*(?:{tail})',
    ),
    by: 'outcome',
    topic: 'requests',
    not: /未[按如及]|建议|提案|咨询|投诉|热线|信箱|来信|信件|信访|工单|复议|诉讼|同意|予以|不予|存在|当场/u,
  },
  {
    id: 'requests.answered',
    metric: 'requests.answered',
    units: counts,
    before: said(
      '(?:办结|办复|(?:办理|处理|答复|回复)完[毕成结]|完成(?:办理|处理|答复|回复)|(?:回复|答复)(?:处理|办理)?|回复处理)(?:了)?(?:依申请公开|依申请|申请公开)?(?:政府)?(?:信息|事项|申请|件)*(?:公开)?(?:申请)?(?:{tail})',
    ),
    lead: /申请/u,
    unless: ofOtherBusiness,
    not: /(?:下|次)(?:一)?年度?[^,;]{0,8}(?:答复|办结|回复|办理)|未[^,;]{0,6}(?:答复|办结|回复)|复议|诉讼|建议|提案|咨询|投诉|热线|信箱|来信|信件|信访|工单|同意公开|予以公开|不予|部分|不存在|当场/u,
  },
  // 收到申请7件，办理7件
  {
    id: 'requests.dealt-with',
    metric: 'requests.answered',
    units: ['case', 'item'],
    before: said('^(?:已经?|均|共|全年)*办理(?:了)?(?:{tail})'),
    lead: new RegExp(
      `(?:${cameIn}[^,;。]{0,24}申请[^,;。]{0,8}|申请(?:公开)?(?:信息|事项|件)*(?:共|全年)*${cameIn})\\d+[件份项条宗][,、;][^,;。\\d]*$`,
      'u',
    ),
    unless: ofOtherBusiness,
    not: /复议|诉讼/u,
  },
  {
    id: 'requests.answered-in-section',
    metric: 'requests.answered',
    units: counts,
    before: said(
      '(?:办结|办复|(?:办理|处理|答复|回复)完[毕成结]|完成(?:办理|处理|答复|回复)|已经?办理|(?:回复|答复)(?:处理|办理)?)(?:了)?(?:政府)?(?:信息|事项|申请|件)*(?:{tail})',
    ),
    topic: 'requests',
    unless: ofOtherBusiness,
    not: /(?:下|次)(?:一)?年度?[^,;]{0,8}(?:答复|办结|回复|办理)|未[^,;]{0,6}(?:答复|办结|回复)|复议|诉讼|建议|提案|咨询|投诉|热线|信箱|来信|信件|信访|工单|同意|予以|不予|部分公开|存在|当场/u,
  },
];

/** 「已到答复期的4件申请全部按期答复」. */
export const answeredRules: readonly CountRule[] = [
  // 「对7件依申请公开事项作了书面答复」
  {
    id: 'requests.answered-to',
    metric: 'requests.answered',
    units: ['case', 'item'],
    before: /(?:^|[,;□年度局镇乡办])对(?:收到的|受理的|全部|所有|这|其中的?)*$/u,
    after:
      /^(?:(?:政府)?信息公开|依申请公开)(?:的)?(?:申请|事项|件)*(?:均|都|全部|已|依法|按时|及时|如期)*(?:作了|作出|进行|给予|予以)(?:了)?(?:书面|当面|电话|网上|网络)?(?:答复|回复)/u,
  },
  // 「受理申请1件，已完成依申请公开申请1件」
  {
    id: 'requests.completed',
    metric: 'requests.answered',
    units: ['case', 'item'],
    before: said('^(?:目前|现|已|共|全年)*(?:完成|办完)(?:了)?(?:依申请公开|(?:政府)?信息公开)(?:的)?申请(?:{tail})'),
    topic: 'requests',
  },
  // 「我局收到的2件申请均已答复」: so many came in as well (see refine).
  {
    id: 'requests.all-that-came',
    metric: 'requests.answered',
    units: ['case', 'item'],
    before: /(?:收到|受理|接到)的?$/u,
    after: /^(?:(?:政府)?信息公开)?申请(?:事项)?已?(?:均|全部|都|皆)已?[^,;]{0,12}(?:答复|办结|办复|回复|办理完)/u,
    not: /复议|诉讼|率|未/u,
  },
  // 「21件均已答复」 in the section on requests.
  {
    id: 'requests.answered-all-of-them',
    metric: 'requests.answered',
    units: ['case'],
    before: /^(?:对|上述|以上|收到的|受理的|这|共)*$/u,
    after: /^(?:申请)?(?:均|全部|都|皆)已?[^,;]{0,12}(?:答复|办结|办复|回复|办理完)/u,
    topic: 'requests',
    unless: ofOtherBusiness,
    not: /复议|诉讼|率|未/u,
  },
  {
    id: 'requests.answered-number-first',
    metric: 'requests.answered',
    units: ['case', 'item'],
    after: /^(?:(?:政府)?信息公开)?申请(?:事项)?已?(?:均|全部|都|皆)已?[^,;]{0,12}(?:答复|办结|办复|回复|办理完)/u,
    // 「去年结转的2件申请均已办结」: of those alone.
    not: /复议|诉讼|率|(?:结转|转结|遗留|转入|转来)的?#/u,
  },
  // 「办理的18件申请中，予以公开7件」: of those dealt with, what became of each follows.
  {
    id: 'requests.answered-of-which',
    metric: 'requests.answered',
    units: ['case', 'item'],
    before: /(?<!应|应当|需|待|未|正在|[上去]年度?)(?:办理|处理)的$/u,
    after: /^(?:(?:政府)?信息公开|依申请公开)?(?:政府信息)?的?(?:申请|(?<=公开)事项)(?:件|事项)?(?:当中|之中|[中里])$/u,
    topic: 'requests',
  },
];
