import { type CountRule, said } from './rule.ts';
import { charge, closely, duty, mode, ofEach, otherWork, worker } from './staff-words.ts';

/** Who is charged with the work, where no noun says that it is staff. */
export const staffCharged: readonly CountRule[] = [
  // 没有专职岗位，由1人兼办
  {
    id: 'staff.beside-own-work-alone',
    metric: 'staff.people',
    units: ['person'],
    before: /^(?:[现暂仍均都只目前]*|[^,;#]*(?:公开|[此该这本]项|日常|具体)[^,;#]*)由[^,;#]{0,10}$/u,
    after: new RegExp(`^(?:具体|负责)*兼[管办顾抓任做理带代]${charge}`, 'u'),
    lead: /公开|专职|[此该这本]项工作|(?:具体|日常)(?:工作|事务|业务)/u,
    not: new RegExp(`${ofEach}|领导小组|组长|${otherWork}`, 'u'),
    by: 'role',
    part: '兼职',
  },
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
    before: said(`^(?:其中)?(?<label>${mode})(?:的|者)?(?:{tail})`),
    lead: /(?:人员|人手|队伍|公开)[^。]*$/u,
    unless: /(?:消防|网格|执法|应急|护林|保洁|巡[防逻]|调解|民兵|救援)[^,;。]*(?:人员|队伍)[^。]*$/u,
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
    before:
      /(?:(?:公开|[此该这本]项|日常)(?:的)?(?:具体|日常)?(?:工作|事务|业务)?|(?:^|□)具体(?:工作|事务|业务|事项))(?:的)?[^,;]{0,6}?由[^,;#]{0,10}$/u,
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
  // 受理申请的窗口1个，窗口人员1名
  {
    id: 'staff.at-the-window',
    metric: 'staff.people',
    units: ['person'],
    before: said(
      '^(?:其中|该|设|配备?|有)*(?:(?:信息公开|政务公开)(?:受理|接待)?|受理)?窗口(?:专?兼?职)?(?:工作|办事|受理|接待)?人员(?:{tail})',
    ),
    lead: /(?:公开|受理申请|申请受理)[^。]{0,12}窗口[^。]*$/u,
    unless: /大厅|便民|审批|服务中心|社保|医保/u,
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
