import { type CountRule, type NoneRule, said } from './rule.ts';

/** 「各部门确定1名联络员」, 「都配备了1名」: one of each, and no number of all. */
const ofEach =
  '(?:各|都|均|分别)(?:确定|配备|明确|指定|安排|设|有)了?#|(?:各(?!级)(?![^#]*共)|每)[^,;#]{1,12}(?:设立?|配备?|确定|明确|指定|安排|落实|有|由)了?#';

/** What somebody is sent to do that is none of disclosure: 驻村, 防汛, 任村支书. */
const otherWork =
  '驻村|第一书记|村支?书|村官#|下派|挂职|帮扶|包村|包片|扶贫|值班|执勤|防汛|处分|违纪|违法|提拔|退休(?!干部)|调离|就业|热线|信访|食堂|疫情|卫生|消防|网格|调解|普查|执法队|工作队|征兵|保洁|带队|一线|(?:窗口|大厅|服务[点站]|信息化)[^,;#]{0,8}#|#[^,;]{0,8}信息化';
/** 专职, 兼职; the sign may stand between both. */
const mode = '专职[与和及、]兼职|专\\(兼\\)职|专、兼职|专兼职|专职|全职|兼职';
const worker = '(?:(?:联络|信息|管理|专管|协管|录入|报送|审核|发布|采编|经办|办事)员|专干|人员|工作者|干部|同志)';
const kindOfWork = '(?:政府|政务)?(?:信息)?(?:公开)?(?:工作|办事|经办|承办|业务|操作)?';
/** What is done with the work that somebody is charged with. */
const duty =
  '(?:负责|从事|承担|承办|经办|办理|分管|主管|协管|主抓|专?抓|专司|打理|操办|协办|操作|管理|维护|落实|[管办])(?:具体)?';
/** 具体, 专门: how somebody is charged with it. */
const closely = '(?:具体|专门|主要|直接|全面|亲自|共同|统一)*';
/** 另有, 增至: more words between a noun and how many, beside those that {tail} knows. */
const more = '(?:现|另|还|也)?(?:有|设有?|配有?)?(?:各)?(?:增加?|扩充|发展|充实)?(?:到|至)?(?:{tail})';
/** 此项工作, 公开事务, or nothing at all: what somebody is charged with in a report on disclosure. */
const charge = '(?=$|[^,;。]{0,10}(?:公开|此项|该项|这项|本项|日常|具体|信息|事务|业务|落实))';

/** Staff is said in many orders: 专职人员2名, 2名专职人员, 兼职人员各一人. */
export const staffRules: readonly CountRule[] = [
  // 2名干部兼职负责, 一名副局长分管
  {
    id: 'staff.charged-so',
    metric: 'staff.people',
    units: ['person'],
    after: new RegExp(
      `^(?:[^,;。]{0,8}(?:人员|干部|同志|职工|教师|大学生|民警|科员|干事)(?:(?:担?任|作为|为)[^,;。]{0,10}?员(?:并且?|且)?)?(?<label>专职|兼职)|(?:分管)?(?<head>副[局县镇乡区市主厅科处股所站][长任]))${closely}(?:${duty}${charge}|$)`,
      'u',
    ),
    not: new RegExp(`${ofEach}|领导小组|组长|${otherWork}`, 'u'),
    by: 'role',
  },
  // 专职从事政务公开的达到4人, 以兼职方式负责公开工作的有2人
  {
    id: 'staff.so-engaged',
    metric: 'staff.people',
    units: ['person'],
    before: said(
      `(?:(?<label>${mode})(?:的?(?:方式|形式|身份))?来?)?(?:从事|负责|承担|办理|参与|开展)[^,;专兼]{0,12}?(?:公开|此项|该项|这项|本项)[^,;专兼]{0,6}?的(?:人员|人数|干部|同志)?${more}`,
    ),
    not: new RegExp(`${ofEach}|${otherWork}`, 'u'),
    by: 'role',
  },
  // 专职办事人员1人, 兼职人员另有4名
  {
    id: 'staff.of-mode',
    metric: 'staff.people',
    units: ['person'],
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
      '(?:^|[,有设由为□])(?:具体|直接)?(?:(?<label>分管(?:领导|负责人)|主管领导)|(?<head>经办|承办)(?:人员?|干部))(?:{tail})',
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

export const staffCharged: readonly CountRule[] = [
  // 从事公开工作的有3名，1人专职、2人兼职
  {
    id: 'staff.mode-behind',
    metric: 'staff.people',
    units: ['person'],
    before: /^(?:其中|有)?$/u,
    after: /^(?:为|是|系|属)?(?<label>专职|全职|兼职)(?:人员)?$/u,
    lead: /(?:人员|人手|力量|队伍|公开|[此该这本]项工作)[^。]*$/u,
    by: 'role',
  },
  // 落实一名专人经办日常事务
  {
    id: 'staff.charged-with',
    metric: 'staff.people',
    units: ['person'],
    before: /(?:^|确定|明确|指定|安排|配备|选派|抽调|落实|选定|设|由|由[^,;#]{0,6}[办室科股])(?:了)?$/u,
    after: new RegExp(
      `^(?:专人|专干|专管员|班子成员|科员|干事|办事员)(?:(?:具体|专门|直接)*(?:负责|从事|承担|办理|经办|承办|分管|主管|打理|抓|管理)${charge}|$)`,
      'u',
    ),
    not: new RegExp(`${ofEach}|${otherWork}`, 'u'),
  },
  // 工作人员数：全职0人，兼职2人
  {
    id: 'staff.role-alone',
    metric: 'staff.people',
    units: ['person'],
    before: /^(?:其中)?(?<label>专职|全职|兼职)(?:的|者)?(?:共|有|为|:)*$/u,
    lead: /(?:人员|人手|队伍|公开)[^。]*$/u,
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
    after: new RegExp(
      `^(?:同志)?(?<label>专职|兼职)?来?${closely}${duty}[^,;]{0,10}?(?:信息公开|政务公开|公开工作|[此该这本]项工作|日常(?:工作|事务)|信息(?:的)?(?:收集|上传|发布|报送|更新|录入|采编|编[辑报写]|审[核查]|维护|公布))`,
      'u',
    ),
    not: new RegExp(`${ofEach}|领导小组|组长|${otherWork}`, 'u'),
    by: 'role',
  },
  // 公开工作由综合科2人承担
  {
    id: 'staff.work-done-by',
    metric: 'staff.people',
    units: ['person'],
    before: /(?:公开|[此该这本]项|日常)(?:的)?(?:具体|日常)?(?:工作|事务|业务)?(?:的)?[^,;]{0,6}?由[^,;#]{0,10}$/u,
    after: new RegExp(`^(?:专职|兼职)?${closely}${duty}$`, 'u'),
    not: new RegExp(`${ofEach}|领导小组|组长|${otherWork}`, 'u'),
  },
  // 公开办由6名专职人员组成
  {
    id: 'staff.made-up-of',
    metric: 'staff.people',
    units: ['person'],
    before: /(?:公开[办科股处室]|公开办公室|公开[^,;]{0,6}(?:机构|队伍))由$/u,
    after: new RegExp(`^(?:(?<label>${mode})的?)?(?:工作)?(?:${worker})?(?:组成|构成)`, 'u'),
    by: 'role',
  },
  // 从事公开的人员均为兼职，计4人
  {
    id: 'staff.all-of-mode-before',
    metric: 'staff.people',
    units: ['person'],
    before: said(
      `${worker}[^,;]{0,4}?(?:均|都|全部?|皆|一律)+(?:为|是|系|属)?(?<label>专职|全职|兼职)(?:人员)?,?(?:{tail})`,
    ),
    not: new RegExp(`${ofEach}|领导小组|${otherWork}`, 'u'),
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
