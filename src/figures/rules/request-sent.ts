import { joinedWays, sentByKind } from './request-words.ts';
import type { CountRule } from './rule.ts';

/** 全年, 我局共有: what may stand before a number that opens its clause. */
const opening =
  /^(?:□|全年|本年度?|今年|当年|年内|年度|[我本](?:镇|乡|街道|县|区|市|局|委|办|院|厅|中心|单位|机关)|先后|总?共计?|合计|累计|另?有)*$/u;
const paper = '的?申请(?:书|表|件|事项)?';
/** 提交至我局, 交来, 被受理; 报送至市局 and 提交各级机关 are of others. */
const arrived =
  '(?:由[^,;]{1,8})?(?:(?:以[^,;]{2,8})?(?:递交|提交|投递|邮寄|送交|送达|呈交|寄送|寄|交|(?<!报)送)(?:到|至|来|给|(?=[我本镇乡县区局街办政窗]))(?!上级|各|[省市](?:级|政府|局))|提出(?=[,;。]|$)|(?:均|全部|都|皆)?(?:由[^,;]{2,8})?(?:通过|经由?|以|采用)[^,;]{2,12}(?:提交|提出|递交|送达|申请)(?=[,;。]|$)|(?:已|均|都|全部)*(?:被|得到|获得?|予以|获准|给予)(?:了)?受理)';

/** How many there were, then that they came: 「有7件信息公开申请寄到我局」, 「3件申请得到受理」. */
export const sentRules: readonly CountRule[] = [
  {
    id: 'requests.number-first-sent',
    metric: 'requests.received',
    units: ['case', 'item'],
    before: opening,
    after: new RegExp(
      `^(?:(?:依申请公开|(?:政府)?(?:信息)?公开)${paper}|依申请公开(?:事项|件|信息))${arrived}|^(?=.*(?:政[务府](?:信息)?|信息)公开)${paper}${arrived}`,
      'u',
    ),
  },
  {
    id: 'requests.number-first-sent-in-section',
    metric: 'requests.received',
    units: ['case', 'item'],
    before: opening,
    after: new RegExp(`^(?:书面|有效|网上)*${paper}${arrived}`, 'u'),
    topic: 'requests',
  },
  // 「自然人提出20件，企业提出3件」
  {
    id: 'requests.sent-by-kind',
    metric: 'requests.received',
    units: ['case', 'item'],
    before: sentByKind,
    by: 'applicant',
    topic: 'requests',
  },
  // 「村民李某通过信函向我镇提出1件信息公开申请」
  {
    id: 'requests.somebody-sent',
    metric: 'requests.received',
    units: ['case', 'item'],
    before:
      /^(?!.*(?:未|没有|无|[市县区乡镇村]?(?:政府|部门)提出))[^,;:]{0,12}(?:公民|群众|[村居市]民|自然人|企业|公司|组织|申请人|律师)[^,;:]{0,24}(?:提出|提交|递交|寄来|送来)(?:了|过)?$/u,
    after: /^(?:依申请公开|(?:政府)?信息公开)的?申请(?:事项|件)?$/u,
  },
  // 「本年度有1件依申请公开信息」
  {
    id: 'requests.number-first-on-request',
    metric: 'requests.received',
    units: ['case', 'item'],
    before: /^(?:□|全年|本年度?|今年|当年|年内|年度|[我本](?:镇|乡|街道|县|区|市|局|委|办|单位)|共)*有$/u,
    after: /^依申请公开(?:的)?(?:政府)?(?:信息|申请|事项|件)*$/u,
    topic: 'requests',
  },
  // 「当面受理3件、网上受理5件」, 「以书面形式提出申请的4件」
  {
    id: 'requests.by-way-received',
    metric: 'requests.received',
    units: ['case', 'item'],
    before: new RegExp(
      `^(?:其中)?(?:□|全年|通过|经由?|以|采用|利用|来自|政府|邮政)*(?<label>${joinedWays.source})(?:方式|形式|渠道|途径)?(?:共|累计|在线)*(?:收到|受理|接收|接到|(?:提出|提交|递交|寄送|寄|送|发)(?=来?的?申请|来?的)|(?<=来自[^,;]{0,12})(?=的))(?:来)?(?:的)?(?:申请)?(?:的)?(?:共|有|为)*$`,
      'u',
    ),
    by: 'way',
    topic: 'requests',
  },
  // 「当年受理的9件申请已办结8件」
  {
    id: 'requests.number-first-of-which',
    metric: 'requests.received',
    units: ['case', 'item'],
    before: /^(?:□|全年|本年度?|今年|当年|年内)+(?:共|累计)?(?:收到|受理|接到|接收|登记)的$/u,
    after:
      /^(?:依申请公开|(?:政府)?信息公开|公开)?的?申请(?:事项|件)?(?:当中|之中|[中里]|已(?:经)?(?:办结|答复|回复|办理))(?:了)?$/u,
    topic: 'requests',
  },
  // 「提出公开申请的有5人」
  {
    id: 'requests.people-that-asked',
    metric: 'requests.received',
    units: ['person', 'view'],
    before:
      /^(?:□|全年|本年度?|今年|年内|共|向[^,;]{1,8})*(?:提出|提交|递交)(?:了)?(?:(?:政府)?信息)?(?:公开)?的?申请的(?:公民|群众|[村居市]民|个人)?(?:共|有|为|计)*$/u,
    topic: 'requests',
  },
];
