import { type CountRule, type NoneRule, said } from './rule.ts';
import { charge, closely, duty, kindOfWork, mode, more, ofEach, otherWork, trade, worker } from './staff-words.ts';

/** Staff is said in many orders: 专职人员2名, 2名专职人员, 兼职人员各一人. */
export const staffRules: readonly CountRule[] = [
  // 2名干部兼职负责, 一名副局长分管
  {
    id: 'staff.charged-so',
    metric: 'staff.people',
    units: ['person'],
    after: new RegExp(
      `^(?:[^,;。]{0,8}(?:人员|干部|同志|${trade})(?:(?:担?任|作为|为)[^,;。]{0,10}?员(?:并且?|且)?)?(?<label>专职|兼职)|(?:分管)?(?<head>副[局县镇乡区市主厅科处股所站][长任]))${closely}(?:${duty}${charge}|$)`,
      'u',
    ),
    not: new RegExp(`${ofEach}|领导小组|组长|${otherWork}`, 'u'),
    by: 'role',
  },
  // 安排1名领导分管公开工作: by what he does he is 分管领导.
  {
    id: 'staff.leader-charged',
    metric: 'staff.people',
    units: ['person'],
    after: new RegExp(
      `^(?:[局镇乡办委县区处]|班子|主要|(?:副?[科处]|股)级)*领导(?:班子)?(?:成员|干部|同志)?${closely}(?:分管|主管|主抓|协管)${charge}`,
      'u',
    ),
    not: new RegExp(`${ofEach}|领导小组|组长|${otherWork}`, 'u'),
    by: 'role',
    part: '分管领导',
  },
  // 专职从事政务公开的达到4人, 以兼职方式负责公开工作的有2人
  {
    id: 'staff.so-engaged',
    metric: 'staff.people',
    units: ['person'],
    before: said(
      `(?:(?<label>${mode})(?:的?(?:方式|形式|身份))?来?)?(?:从事|负责|承担|办理|参与|开展)[^,;专兼]{0,12}?(?:公开|此项|该项|这项|本项)[^,;专兼]{0,6}?的(?<head>${mode})?(?:工作)?(?:人员|人数|干部|同志|${trade})?${more}`,
    ),
    not: new RegExp(`${ofEach}|${otherWork}`, 'u'),
    by: 'role',
  },
  // 专职办事人员1人, 兼职人员另有4名
  {
    id: 'staff.of-mode',
    metric: 'staff.people',
    units: ['person', 'none'],
    before: said(`(?<label>${mode})(?:的)?${kindOfWork}${worker}${more}`),
    not: new RegExp(
      `各(?![#级])(?![^#]*共)[^,;#]{1,8}(?:设|配|确定|明确|指定|安排|有|落实)|每[^#]*#|新增|招录|招聘|选聘|竞聘|参加|培训|党员|${otherWork}`,
      'u',
    ),
    by: 'role',
  },
  // 分管负责人1人, 经办人员1人: each is charged with his own.
  {
    id: 'staff.in-post',
    metric: 'staff.people',
    units: ['person'],
    before: said(
      '(?:^|[,有设由为□])(?:具体|直接)?(?:(?<label>分管(?:领导|负责人)|主管领导)|(?:分管|主管|主抓)的?(?<at>副[局县镇乡区市主厅科处股所站][长任])|(?<head>经办|承办)(?:人员?|干部))(?:{tail})',
    ),
    not: new RegExp(`案件|${otherWork}`, 'u'),
    by: 'role',
  },
  // 由一名干部兼管: he does it beside his own work.
  {
    id: 'staff.beside-own-work',
    metric: 'staff.people',
    units: ['person'],
    after: new RegExp(
      `^[^,;。]{0,6}(?:人员|干部|同志|民警|科员|干事|办事员|文书|会计|出纳|教师|职工)(?:具体|负责)*(?:兼[管办顾抓任做理带代]|兼职?(?:打理|承担|管理|经办|负责|从事|处理))${charge}`,
      'u',
    ),
    not: new RegExp(`${ofEach}|领导小组|组长|${otherWork}`, 'u'),
    by: 'role',
    part: '兼职',
  },
  {
    id: 'staff.before',
    metric: 'staff.people',
    units: ['person'],
    before: said(
      `(?<label>${mode}|分管领导)?(?:的)?(?:政府)?(?:信息)?(?:公开)?(?:工作)?(?:联络员|信息员|管理员|人员|干部|领导)(?:各)?(?:{tail})`,
    ),
    not: /各(?![#级])(?![^#]*共)[^,;#]{1,8}(?:设|配|确定|明确|指定|安排|有|落实)|新增|招录|招聘|选拔|遴选|选聘|竞聘|选调|公务员|参加(?!(?:政府)?信息公开工作)|培训|党员|领导小组|分管同志|(?:窗口|大厅|服务[点站])[^,;#]{0,8}#/u,
    by: 'role',
  },
  {
    id: 'staff.after',
    metric: 'staff.people',
    units: ['person'],
    after: new RegExp(
      `^(?=[^,;。]{0,10}(?:${worker}|(?<=分管|主管|班子|[局镇乡办委县区处])领导)(?!任))(?:的)?(?<label>${mode}|分管领导)?`,
      'u',
    ),
    not: new RegExp(`${ofEach}|参加|培训|招录|招聘|组长|党员|采访|组成|领导小组|${otherWork}`, 'u'),
    by: 'role',
  },
];

export const staffNones: readonly NoneRule[] = [
  {
    id: 'staff.no-full-time',
    metric: 'staff.people',
    target: /专职(?:工作)?人员/u,
    not: /兼职|非专职/u,
    role: '专职',
    anywhere: true,
  },
];
