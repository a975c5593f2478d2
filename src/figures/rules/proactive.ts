import { aloneRules } from './proactive-alone.ts';
import { type CountRule, said } from './rule.ts';

const counts = ['item', 'case', 'time', 'none'] as const;
/** What 主动公开 is said of without naming a kind: with any other object the count is a category's. */
const anyKind =
  '(?![^,;:]{0,6}(?:工作|政务|党务|机关|部门|基层|街道|乡镇|社区)动态)(?:了|的|出|法定|□|本年度|本年|当年|各类|各项|各种|各级|(?<=各[类项种])(?:重要|最新|重点)|[^,;:、□公开]{0,10}(?:关注|关心|关切)的(?=各类|政府|政务|信息)|相关|有关|全部|所有|涉及|政府|政务|党务|公共|服务|工作|行政|机关|部门|基层|本级|图文|(?:我|本|全|各)(?:街道|街|镇|乡|县|区|市|局|委|办|单位|机关|部门|辖区|系统)|街道|动态|(?:区|县|市|镇|乡|街道)政府)*';
/** 财政、人事等各类信息: examples of what is counted together. */
const kinds =
  '(?:[^,;:]{2,80}?(?:等(?:各类|各方面|多方面|方面|多类|各?事项|内容|相关|有关|重要|政府|政务|公共|服务|的|法定主动公开|应当?主动公开|依法公开)*|等[^,;:、]{2,10}的|在内|[和及](?:其[他它])?各类(?:政府|政务)*)(?:的)?(?:各类|政府|政务)*信息|[^,;:]{2,40}?信息等|(?:政府|政务)(?:公开)?信息(?:、[^,;:、]{2,10}){1,3}|(?:各类|政府|政务)+信息(?:[和与及]|以及)[^,;:、]{2,12}(?:信息|动态)|非[^,;:]{1,10}类信息|各类(?:政务|工作)动态信息)';
/** Verbs that go with it: 主动公开和转发各类信息. */
const also = '(?:[和并及、](?:转发|发布|推送|转载|更新|公布|公开))?';
/** What is disclosed, of any kind. */
export const object = `${anyKind}(?:信息公开|公开信息|信息|事项|内容)(?:、动态|内容)?(?:目录)?`;

/** 「重点领域公开政府信息8条」, 「财政方面公开信息8条」: of one field alone. */
export const field =
  '(?:^|[,;□])(?:其中|全年|本年度?)*(?:全[省市州县区镇乡]各?(?=重点领域)|各(?=重点领域))?(?<label>(?!各|多个|全|公开|我|本)[^,;:□公开]{1,8}(?:领域|方面))(?:的)?(?:(?:职能|主管|牵头|责任|相关)*(?:部门|单位))?';
const ofField = new RegExp(`${field}(?:主动)?公开`, 'u');

/** 主动公开 政府信息 条数: the headline of a report. */
export const proactiveRules: readonly CountRule[] = [
  {
    id: 'proactive.total',
    metric: 'proactive.items',
    units: counts,
    before: said(
      `主动(?:算)?地?(?:向(?:社会|公众|群众))?(?:制作)?(?:公开|公布|发布|公开发布)${also}(?:了)?(?:${object}(?:简报)?|目录(?=\\D{0,4}$))?(?:{tail})`,
    ),
    not: /不予|未主动公开|事项目录|应主动公开的|^(?:其中)?(?:其[他它][^,;]{0,24}公开的[^,;]{0,6}信息|[^,;]{2,24}公开的其[他它](?:政府|政务)?信息)|法定主动公开(?:内容|信息)|(?:上报|报送)(?!.*(?:渠道|载体|平台|途径|方式|形式).*公开)|电子化的/u,
    unless: new RegExp(`${ofField.source}[^,;]*$`, 'u'),
    strength: 3,
  },
  // 「2031年我乡法定主动公开内容22条」; a column of that name has what was published there.
  {
    id: 'proactive.statutory',
    metric: 'proactive.items',
    units: ['item', 'case'],
    before: said(
      '^(?:□|年度?|全年|本年度?|今年|共|累计|截[至止]|底|[我本][镇乡局办县区市街]|街道|[我本]单位|更新)+法定主动公开(?:的)?(?:政府)?(?:内容|信息|事项)(?:{tail})',
    ),
    strength: 3,
  },
  {
    id: 'proactive.total-of-kinds',
    metric: 'proactive.items',
    units: ['item', 'case', 'none'],
    before: said(`主动公开(?:了)?(?<examples>${kinds})(?:{tail})`),
    not: /不予|上报|报送|依申请|等(?:重点|热点|关键)领域的(?:政务|政府)*信息/u,
    strength: 3,
  },
  // 「主动公开工作动态、政府采购、人事任命等945条」, 「主动公开计划、动态、解读、公示信息46条」: so many stand for all.
  {
    id: 'proactive.total-of-examples',
    metric: 'proactive.items',
    units: ['item'],
    before: said(
      '主动公开(?:了)?(?<examples>[^,;:、公开]{2,16}(?:(?:、[^,;:、]{2,16}){1,9}等|(?:、[^,;:、]{2,12}){3,9}信息))(?:{tail})',
    ),
    not: /不予|上报|报送|依申请|意见征集|征求意见/u,
    strength: 2,
  },
  {
    id: 'proactive.disclosed-of-kinds',
    metric: 'proactive.items',
    units: ['item', 'case', 'none'],
    before: said(`(?<!主动)公开(?:了)?(?<examples>${kinds})(?:{tail})`),
    not: /不予|上报|报送|依申请|媒体|等(?:重点|热点|关键)领域的(?:政务|政府)*信息/u,
    strength: 2,
  },
  {
    id: 'proactive.published-of-kinds',
    metric: 'proactive.items',
    units: ['item', 'case', 'none'],
    before: said(`(?:发布|公布|上传|推送|编发|更新)(?:了)?(?<examples>${kinds})(?:{tail})`),
    not: /不予|上报|报送|依申请|媒体|收到|受理|等(?:重点|热点|关键)领域的(?:政务|政府)*信息/u,
    strength: 1,
  },
  {
    id: 'proactive.published-number-first',
    metric: 'proactive.items',
    units: counts,
    before: /(?<!公开)(?:发布|上传|发送)(?:了)?(?:共|约)*$/u,
    after: /^(?:政府|政务|各类|相关|有关)*(?:公开)?信息$/u,
    not: /”(?:专题|特色)?(?:栏目|专栏|板块)[^,;]*#/u,
    strength: 1,
  },
  {
    id: 'proactive.number-first',
    metric: 'proactive.items',
    units: counts,
    before: /(?:公开|公布|发布)(?:了)?(?:共|约)*$|公开数量[^,;]*公开的$/u,
    after: /^(?:条)?(?:主动公开的?)(?:政府|政务)?信息|^(?:政府|政务|各类|相关|有关)*(?:公开)?信息$/u,
    not: /”(?:专题|特色)?(?:栏目|专栏|板块)[^,;]*#/u,
    strength: 2,
  },
  {
    id: 'proactive.number-first-among',
    metric: 'proactive.items',
    units: ['item', 'case'],
    before: /(?:^|[在□])(?:主动)?公开的(?:共|约)*$/u,
    after: /^(?:政府|政务|各类)*信息(?:中|里|内)$/u,
    strength: 2,
  },
  {
    id: 'proactive.disclosed',
    metric: 'proactive.items',
    units: counts,
    before: said(`(?:公开|公布)(?:发布|上传|公示|发表|刊登|刊发|登载|张贴|挂网|展示)?${object}(?:{tail})`),
    not: /申请公开|^(?:其中)?其[他它](?:政府|政务)*公开(?:的)?信息|提供公开信息|(?:事项|基本|标准)目录|依申请|不予|免[予于]|未公开|非公开|拟公开|应当?主动公开的|其[他它][^,;]{0,24}公开的[^,;]{0,6}信息|公开的其[他它](?:政府|政务)?信息|法定主动公开(?:内容|信息)|收到|受理|接到|上报|报送|(?:查阅点|培训|会议|工作人员)(?!.*(?:渠道|载体|平台|途径|方式|形式).*公开)|电子化的|^(?:其中|□|全年)*(?:在|通过|利用)?“[^“”]{2,14}(?<!公开|政务|信息)”(?:专题|特色)?(?:栏目|专栏|板块)[^,;]*#/u,
    unless: new RegExp(`${ofField.source}[^,;]*$`, 'u'),
    strength: 2,
  },
  {
    id: 'proactive.work-done',
    metric: 'proactive.items',
    units: ['item'],
    before: said(
      '(?:^|[□度年局镇乡办县区市]|平台|渠道|方式|网站?|[号博信栏])上?(?:全年|共|累计)*(?:完成|实现|(?:开展|进行)(?:了)?(?:各类|各项)?(?=.{0,4}公开(?:政府|政务|信息)*(?:{tail})))(?:政府|政务|各类)*(?:信息)?公开(?:政府|政务|信息)*(?:{tail})',
    ),
    strength: 2,
  },
  // 「全乡政府信息公开312条」, 「2019年政府信息公开总计208条」, 「信息公开共有164条」, 「我乡本年度公开总量为205条次」
  {
    id: 'proactive.noun-total',
    metric: 'proactive.items',
    units: ['item'],
    before: said(
      '(?:^|^□+主动公开(?=[我本全□]))(?:(?:□|年度?|全年|本年度?|今年|当年|[我本全](?:[镇乡局办委县区市]|街道?)|街道|[我本]单位)+(?:累计|共)?(?:政府|政务)?信息公开(?:工作)?|(?:政府|政务)?信息公开(?:数量?)?(?=共|总|合|累)|(?:□|年度?|全年|本年度?|今年|当年|[我本全](?:[镇乡局办委县区市]|街道?)|街道|[我本]单位)+(?:主动|政务|政府信息|信息)?(?:公开|上网)(?:的)?(?=总[量数]|总?条数|数?量))(?:总计|共计|合计|累计|共)*(?:{tail})',
    ),
    not: /#(?:工作|制度|措施|举措|机制|任务|指标|要求|流程|事项|建议|意见|提案|问题|申请|线索|经验)/u,
    strength: 2,
  },
  // 「公开了临时救助、低保和政府文件等109条内容」
  {
    id: 'proactive.kinds-number-first',
    metric: 'proactive.items',
    units: ['item'],
    before: /公开(?:了)?[^,;:公开]{2,80}等(?:共|共计)?$/u,
    after: /^(?:可公开的?|公开的?)?(?:政府|政务|相关|有关|各类|文件|方面的?)*(?:信息|内容)$/u,
    not: /不予|上报|报送|依申请|媒体|情况/u,
    strength: 2,
  },
  {
    id: 'proactive.published-of-list',
    metric: 'proactive.items',
    units: ['item'],
    before: said(
      '(?<!信息)(?:公开|发布)(?:了)?(?:[^,;:、等]{2,24}、){2,}[^,;:、等]{2,24}?(?:共计|总计|合计|共)(?:{tail})',
    ),
    not: /不予|上报|报送|依申请|媒体|收到|受理|包括|包含|涉及/u,
    strength: 1,
  },
  {
    id: 'proactive.volume',
    metric: 'proactive.items',
    units: counts,
    before: said(
      '(?:^|[□年度镇乡街道办局县区市委])(?:政府|政务|公开|各类|网站|本|全|的|信息公开目录)*信息(?:主动)?(?:公开)?(?:公开|更新|发布|录入|上传|上网)?(?:的)?(?:总?数量|总数|总量|总?条数|(?<=公开|更新|发布|录入|上传|上网)(?:数|量))(?:{tail})',
    ),
    not: /依申请|收到|受理|上报|报送|呈报/u,
    strength: 2,
  },
  // 「采编信息430条，审核发布430条」: what passed is what was published.
  {
    id: 'proactive.checked',
    metric: 'proactive.items',
    units: ['item'],
    before: said(
      '^(?:全年|□|共|累计|已|并|经)*审核(?:通过|合格)?(?:后|并|且|、)?(?:主动)?(?:公开|发布)(?:了)?(?:各类|政府|政务)*(?:信息)?(?:{tail})',
    ),
    lead: /(?:采编|采集|上传|录入|编辑|编写|整理|更新|公开|发布)[^;。]*\d/u,
    strength: 2,
  },
  {
    id: 'proactive.increase-of-year',
    metric: 'proactive.items',
    units: ['item', 'none'],
    before: said(`^(?:其中)?(?:□|今年|本年度?|当年|全年)+(?:共|全年)*新(?:增(?:公开)?|公开)(?:${object})?(?:{tail})`),
    topic: 'proactive',
    strength: 2,
  },
  {
    id: 'proactive.increase',
    metric: 'proactive.items',
    units: ['item', 'none'],
    before: said(`新增(?:公开)?(?:${object})?(?:{tail})`),
    lead: /公开/u,
    not: /同比|比上年|较上年|类(?:的)?(?:政府)?信息新增/u,
    strength: 2,
  },
  {
    id: 'proactive.of-year',
    metric: 'proactive.items',
    units: ['item', 'none'],
    before: said(
      '^(?:(?:其中|□|全年|本年度?|今年|共计?|总计|合计|累计|已|我[镇乡局办]|我街道|实际)+(?:主动)?公开(?:了)?|公开的?(?:总?数量|总数|条数))(?:{tail})',
    ),
    lead: /信息/u,
    topic: 'proactive',
    strength: 2,
  },
  ...aloneRules,
  // 「累计公开846条，其中本年度在网站及公开栏公开214条」: the channels stand between the year and the verb.
  {
    id: 'proactive.of-year-through',
    metric: 'proactive.items',
    units: ['item'],
    before: said(
      '^其中(?:□+年?度?|本年度?|今年|当年)(?:共|已|我[镇乡局])*(?:在|通过|利用)[^,;:]{2,30}?(?:主动)?公开(?:了)?(?:政府|政务)?(?:信息)?(?:{tail})',
    ),
    lead: /(?:累计|历年|以来)[^;]*公开/u,
    strength: 2,
  },
  {
    id: 'proactive.actual',
    metric: 'proactive.items',
    units: ['item'],
    before: said('(?:实际(?:主动)?|^(?:经)?审[核查](?:后|同意)?(?:上网)?)公开(?:了)?(?:{tail})'),
    lead: /主动公开(?:政府|政务)?信息|信息[^,;]*\d条[^;]*审[核查]/u,
    strength: 2,
  },
  // 「共在外网公示信息621条」, 「对外公示2031年政务135条」
  {
    id: 'proactive.shown',
    metric: 'proactive.items',
    units: ['item'],
    before: said(
      '(?:^(?:本年度?|全年|□)*共(?:在[^,;:]{2,16})?(?:发布)?公示信息|(?:对外|向社会)公示(?:□+年?度?)?(?:政务|政府)(?:信息)?)(?:{tail})',
    ),
    strength: 1,
  },
  {
    id: 'proactive.published',
    metric: 'proactive.items',
    units: counts,
    before: said(
      `(?:发布|上传|更新|录入|新增|制作发布|(?:^(?:全年|□|共|累计)*|(?:形式|方式|渠道|途径|载体))(?:公示|张贴))(?:[、和及](?:修订|修改|维护|审核|转载|更新))*${object}(?:{tail})`,
    ),
    not: /^(?:其中|□|全年)*(?:在|通过|利用)?“[^“”]{2,14}(?<!公开|政务|信息)”(?:专题|特色)?(?:栏目|专栏|板块)[^,;]*#|收到|受理|(?<!(?:网站|平台|公众号)(?:、|和|及)[^,;]{0,6})媒体|上报|报送|删除|转载|采用|依申请|录入事项|(?:政务服务|审批服务|办事)[^,;]{0,10}(?:网|平台|大厅)[^,;]*事项[共计约达为有]*#|^(?!.*网).*(?:微信|微博|抖音|公众号|快手|视频号)[^,;]{0,10}[、和及与][^,;]{0,10}(?:微信|微博|抖音|公众号|快手|视频号)/u,
    strength: 1,
  },
];
