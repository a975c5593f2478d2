import { ofKind } from './request-words.ts';
import { type CountRule, type NoneRule, said } from './rule.ts';

const any = ['item', 'case', 'time', 'view', 'person', 'none'] as const;

/** A telephone, whosever; □□□□□ is a number that is masked: 12345热线. */
const phone =
  '(?:值班|办公|服务|公开|联系)?电话|(?:□□□□□|政务服务|便民服务|便民|政务|[市县区镇乡局]长|服务|公开|咨询)?热线(?:电话)?';
const way = `当面|现场|来访|来人|上门|咨询[台点窗]口?|窗口|电话(?:接听)?|${phone}|网上|网络|网站|微信|微博|在线|来电|来信|来函|信函|信件|电子邮件|邮件`;
/** Behind another way, joined to it or not (来人来电咨询), it is not the only one. */
const onlyWay = '(?<![、和及与或]|来[人访电信函]|上门|现场|当面)';
const who = '(?:用户|群众|公众|市民|网民|居民|来人|访客)';
const dealtWith = '(?:服务|接待|接听|接受|受理|解答|答复|回复|处理|提出|提起|转来|转办|转交|反映|的)';
/** 举报案件及咨询件123件 counts two things together. */
const joinedWithInquiries =
  '(?:举报|投诉|信访)(?:案件|事项|件)?(?:[、和及与]|以及)咨询|咨询(?:[、和及与]|以及)[^,;]{0,4}(?:举报|投诉|信访)';
/** 现场接待300人次, 值班电话解答1.2万人次: of inquiries where the sentence or the section speaks of them. */
const served = said(
  `(?:(?<label>现场|当面|来访)接待(?:人数|人次|群众)?|接待(?<head>来访|来人)(?:咨询)?(?:群众|人员|者)?|${onlyWay}(?<at>${phone}|窗口|当面|现场|网上|在线)(?:接听|接待|解答|答复|回复|转来|转接|转办)(?:了)?${who}?(?:疑问|提问|问题|来电)?)(?:{tail})`,
);
/** 来访150人次、来电320人次 under such a heading. */
const came = said('^(?:其中)?(?<label>来访|来电|来函|来信|来人)(?:群众|人员)?(?:{tail})');
const otherVisits = /信访|上访|投诉|举报|申请/u;

/** What the public asked, by the way it came. */
export const inquiryRules: readonly CountRule[] = [
  {
    id: 'inquiries.received',
    metric: 'inquiries.received',
    units: any,
    before: said(
      `(?:${onlyWay}(?<label>${way})(?:${who}|${dealtWith})*)?(?:咨询|询问|问询)(?:[、和与及]?查[阅询]|访问|受理|处理|接待)?(?:(?:相关|有关|各类|业务)*(?:服务|事项|问题|政策|业务))?(?:的)?(?:件|群众|公众|市民|居民|人员|者)?(?:人?次数?|人数)?(?:{tail})`,
    ),
    not: new RegExp(`咨询(?:点|台|电话|室)(?![^#]*(?:咨询|询问))|(?<!依)申请|${ofKind}|${joinedWithInquiries}`, 'u'),
    by: 'way',
  },
  {
    id: 'inquiries.calls',
    metric: 'inquiries.received',
    units: ['time', 'view', 'item', 'case'],
    before: said(
      '(?:(?:接听|接到|接收|受理)(?:了|各类|群众|公众|市民|的)*(?:咨询|来电|热线)(?<label>电话)|咨询(?<head>电话)接听)(?:{tail})',
    ),
    by: 'way',
  },
  {
    id: 'inquiries.number-first',
    metric: 'inquiries.received',
    units: any,
    before: /(?:接受|受理|接待|接听|收到)(?:了)?$/u,
    after: /^(?<label>网上|网络|在线|电话|现场|当面|来访|来电)?[^,;]{0,8}咨询/u,
    by: 'way',
  },
  // 57人次前来查阅咨询, 有210人次就政策向我局咨询, 为318人次提供了咨询服务
  {
    id: 'inquiries.who-came',
    metric: 'inquiries.received',
    units: ['time', 'view', 'person'],
    after: new RegExp(
      `^(?:的)?(?:${who})?(?:先后|陆续|分别)?(?:(?:前来|来|到|上门|就|向|通过|在)[^,;]{0,16}?(?:咨询|询问|问询)(?!点|台|室|会|活动)|提供(?:了)?[^,;]{0,6}咨询(?:服务)?$)`,
      'u',
    ),
    not: /申请|投诉|举报|信访|上访|参加|义诊|医院|健康|招聘|心理|法律咨询/u,
  },
  {
    id: 'inquiries.in-person',
    metric: 'inquiries.received',
    units: ['time', 'view', 'person'],
    before: served,
    not: otherVisits,
    topic: 'inquiries',
    by: 'way',
  },
  {
    id: 'inquiries.in-person-beside',
    metric: 'inquiries.received',
    units: ['time', 'view', 'person'],
    before: served,
    not: otherVisits,
    lead: /(?:咨询|询问)[^;。]*$/u,
    by: 'way',
  },
  {
    id: 'inquiries.came',
    metric: 'inquiries.received',
    units: ['time', 'view', 'person', 'item', 'case'],
    before: came,
    lead: /咨询(?!点|台|室|电话)(?!.*(?:信访|上访|投诉|举报|申请|公开|发布))[^;。]*$/u,
    by: 'way',
  },
];

export const inquiryNones: readonly NoneRule[] = [
  {
    id: 'inquiries.none',
    metric: 'inquiries.received',
    target: /咨询/u,
    not: /申请(?![^,;。]*(?:[、和及与或]|以及)咨询)|复议|诉讼|(?<!咨询(?:[、和及与或]|以及))投诉(?!(?:[、和及与或]|以及)咨询)|咨询电话/u,
  },
];
