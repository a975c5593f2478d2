import { type CountRule, type NoneRule, said } from './rule.ts';

/** 「各部门确定1名联络员」, 「都配备了1名」: one of each, and no number of all. */
const ofEach =
  '(?:各|都|均|分别)(?:确定|配备|明确|指定|安排|设|有)了?#|各(?!级)(?![^#]*共)[^,;#]{1,12}(?:设立?|配备?|确定|明确|指定|安排|落实|有)了?#';

/** Staff is said in many orders: 专职人员2名, 2名专职人员, 兼职人员各一人. */
export const staffRules: readonly CountRule[] = [
  // 2名干部兼职负责, 一名副局长分管
  {
    id: 'staff.charged-so',
    metric: 'staff.people',
    units: ['person'],
    after:
      /^(?:[^,;。]{0,8}(?:人员|干部|同志|职工|教师|大学生)(?:(?:担?任|作为|为)[^,;。]{0,10}?员(?:并且?|且)?)?(?<label>专职|兼职)|(?<head>副[局县镇乡区市主厅][长任]))(?:具体|专门)?(?:负责|从事|承担|办理|分管|主管|$)/u,
    not: new RegExp(`${ofEach}|领导小组|组长`, 'u'),
    by: 'role',
  },
  {
    id: 'staff.before',
    metric: 'staff.people',
    units: ['person'],
    before: said(
      '(?<label>专职[与和及、]兼职|专\\(兼\\)职|专、兼职|专兼职|专职|全职|兼职|分管领导)?(?:的)?(?:政府)?(?:信息)?(?:公开)?(?:工作)?(?:联络员|信息员|管理员|人员|干部|领导)(?:各)?(?:{tail})',
    ),
    not: /各(?![#级])(?![^#]*共)[^,;#]{1,8}(?:设|配|确定|明确|指定|安排|有|落实)|新增|招录|招聘|选拔|遴选|选聘|竞聘|选调|公务员|参加(?!(?:政府)?信息公开工作)|培训|党员|领导小组|分管同志/u,
    by: 'role',
  },
  {
    id: 'staff.after',
    metric: 'staff.people',
    units: ['person'],
    after:
      /^(?=[^,;。]{0,10}(?:人员|干部|联络员|信息员|管理员|同志|(?<=分管|主管|班子|[局镇乡办委县区处])领导)(?!任))(?:的)?(?<label>专兼职|专职|全职|兼职|分管领导)?/u,
    not: new RegExp(`${ofEach}|参加|培训|招录|招聘|组长|党员|采访|组成|领导小组`, 'u'),
    by: 'role',
  },
];

export const staffCharged: readonly CountRule[] = [
  // 工作人员数：全职0人，兼职2人
  {
    id: 'staff.role-alone',
    metric: 'staff.people',
    units: ['person'],
    before: /^(?:其中)?(?<label>专职|全职|兼职)(?:的)?(?:共|有|为|:)*$/u,
    lead: /人员[^。]*$/u,
    by: 'role',
  },
  // 确定一名责任心强、熟悉业务的同志
  {
    id: 'staff.able',
    metric: 'staff.people',
    units: ['person'],
    before: /(?:确定|明确|指定|安排|配备|选派|抽调|落实|选定)(?:了|专人)?$/u,
    after: /^(?:责任心|政治|思想|业务|熟悉|工作(?:认真|能力|责任)|素质|综合素质|文字|具有)/u,
    not: new RegExp(`${ofEach}|村|社区|单位|部门`, 'u'),
  },
  {
    id: 'staff.charged',
    metric: 'staff.people',
    units: ['person'],
    after:
      /^(?:同志)?(?<label>专职|兼职)?(?:专门|具体)?(?:负责|从事|承担|办理)[^,;]{0,10}(?:信息公开|政务公开|公开工作)/u,
    not: new RegExp(`${ofEach}|领导小组|组长`, 'u'),
    by: 'role',
  },
  // 由1人专门负责此项工作, 由一名分管领导具体负责该项工作
  {
    id: 'staff.in-charge',
    metric: 'staff.people',
    units: ['person'],
    before: /(?:^|[,□])由$/u,
    after:
      /^(?:同志|(?<head>(?:分管|主管|副科级?|科级|班子)领导))?(?:专门|专职|具体|直接)(?:负责|分管|承担|抓)(?:此项|该项|这项|本项|政务公开|政府信息|信息公开|公开)/u,
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
