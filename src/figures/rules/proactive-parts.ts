import { field } from './proactive.ts';
import { byOpenness } from './requests.ts';
import { type CountRule, said } from './rule.ts';

/** Parts of 主动公开 that say themselves what they are part of, without a list around them. */
export const proactivePartRules: readonly CountRule[] = [
  {
    id: 'refused.items',
    metric: 'refused.items',
    units: ['item', 'case', 'none'],
    before: said('(?:[不免][予于]|(?<![应该而])不)公开(?:的)?(?:政府|公文|文件|各类|类)*(?:信息|文件|公文)(?:{tail})'),
    not: /申请|同意|答复/u,
  },
  {
    id: 'refused.of-documents',
    metric: 'refused.items',
    units: ['item', 'case'],
    before: said('^(?:其中)?(?:属于)?[不免][予于]公开(?:的)?(?:{tail})'),
    lead: byOpenness,
  },
  {
    id: 'refused.of-items',
    metric: 'refused.items',
    units: ['item'],
    before: said('(?:^|[,;其中□])不予公开(?:的)?(?:{tail})'),
  },
  {
    id: 'proactive.field',
    metric: 'proactive.items',
    units: ['item'],
    before: said(`${field}(?:主动)?公开(?:了|的)?(?:政府|政务)?(?:信息)?(?:{tail})`),
    not: /依申请|收到|受理|不予/u,
    by: 'category',
  },
  // 「发布重点领域各类信息26条」
  {
    id: 'proactive.kinds-of-field',
    metric: 'proactive.items',
    units: ['item'],
    before: said(
      '(?:公开|公布|发布|更新)(?:了)?(?:涉及)?(?<label>(?!多|我|本|全|平台|栏)[^,;:、□等各]{1,8}(?:领域|方面))(?:的)?各类(?:政府|政务)?信息(?:{tail})',
    ),
    not: /依申请|收到|受理|不予|上报|报送/u,
    by: 'category',
  },
  {
    id: 'proactive.due',
    metric: 'proactive.items',
    units: ['item'],
    before: said('^(?:其中|□)*(?<label>应当?主动公开的(?:其[他它])?(?:政府)?信息)(?:{tail})'),
    by: 'category',
  },
  // 「“规划信息”栏目发布7条信息」: of one column of the site.
  {
    id: 'proactive.of-column',
    metric: 'proactive.items',
    units: ['item'],
    before: said(
      '^(?:其中|□|全年)*(?:在|通过|利用)?(?:[^,;:“”]{0,10}(?:网站?|平台)(?:上)?的?)?“(?<label>[^“”]{2,14})”(?:专题|特色)?(?:栏目|专栏|板块)(?:共|累计|全年|主动)*(?:发布|公布|公开|更新)?(?:信息)?(?:{tail})',
    ),
    not: /政府信息公开|政务公开|信息公开/u,
    by: 'category',
  },
  {
    id: 'proactive.kind-in-column',
    metric: 'proactive.items',
    units: ['item'],
    before: said(
      '^(?:其中|□|全年)*在“[^“”]{2,24}”(?:专栏|栏目|板块)(?:共|主动)*(?:公开|发布)(?:了)?(?<label>[^,;:、]{2,12})(?:{tail})',
    ),
    not: /(?:公开|发布)(?:了)?(?:各类|政府|政务|相关)*(?:信息)?[^,;:、]{0,2}#/u,
    by: 'category',
  },
  {
    id: 'proactive.kind-alone',
    metric: 'proactive.items',
    units: ['item'],
    before: said(
      '^(?:其中|包括|包含|含|涵盖|涉及|□|:|(?:我|本|全)(?:镇|乡|街道?|县|区|市|局)|(?:通过|在|利用|依托)[^,;:□]{2,20}?(?:网站?|平台|专栏|公众号)上?|(?:累计|共|全年|年内|主动)*公开(?:了|的)?|新增)*(?!发布|公开|推送|更新|编发|制作|转发)(?<label>(?:(?!(?:累计|共|主动|全年|[镇乡街局道])公开)[^,;:、□]){2,16}?类)(?:的)?(?:政府)?(?:信息公开|信息|文件|内容)?(?:新增)?(?:{tail})',
    ),
    not: /修改|修订|各类(?:政府|政务)*信息|收到|受理|发布|推送|更新|上报|报送|采用|咨询|投诉|媒体|处罚|案件|举报|依申请|产生|制作|形成|获取|生成|编制|归档|备案|整理|[不免]予公开|秘密|涉密|隐私|主动公开(?!的)/u,
    unless: /(?:问题|留言|诉求|意见|建议|工单|投诉|信访|来信|(?:服务|权力|审批|办理)事项)(?:共)?[(:\d]/u,
    by: 'category',
  },
  // 「发布人员招聘、环评公示等通知公告信息15条」: what the examples are examples of is a class.
  {
    id: 'proactive.class-by-examples',
    metric: 'proactive.items',
    units: ['item'],
    before: said(
      '(?:发布|公开|公布)(?:了)?(?:涉及)?(?<label>(?!网|栏|平台|涉及)[^,;:□发公]{2}(?:(?!公开|发布)[^,;:□]){0,38}?等(?:通知公告|公示公告|公告公示|通知|公告|公示|(?!各|多|相关|有关|重要|重点|政府|政务|公共|服务|主动|法定|应|热点|信息|群众|公众|社会|其)[^,;:、的等]{2,6}信息))(?:类)?(?:信息)?(?:{tail})',
    ),
    not: /依申请|收到|受理|上报|报送|媒体|转发/u,
    by: 'category',
  },
  // 「发布（青府发、青府办发）等政策文件31条」: what the bracket names is examples of the class.
  {
    id: 'proactive.class-behind-bracket',
    metric: 'proactive.items',
    units: ['item'],
    before: said('(?:发布|公开|公布)(?:了)?\\([^()]{2,60}\\)等(?<label>(?!规范性)[^,;:、()的等]{2,6}文件)(?:{tail})'),
    not: /依申请|收到|受理|上报|报送|不予/u,
    by: 'category',
  },
  // 「公开救助、补贴等重点领域基层政务信息85条」
  {
    id: 'proactive.fields-by-examples',
    metric: 'proactive.items',
    units: ['item'],
    before: said(
      '(?:发布|公开|公布)(?:了)?(?:涉及)?(?!网|栏|平台)[^,;:□]{2,80}?等(?<label>(?:重点|热点|关键)领域(?:的)?(?:基层|政务|政府|民生|工作|公开)*信息)(?:{tail})',
    ),
    not: /依申请|收到|受理|上报|报送|媒体|转发/u,
    by: 'category',
  },
  // 「消防安全信息公开17条」: of a field; 「青山镇信息公开17条」 is of a body.
  {
    id: 'proactive.field-noun',
    metric: 'proactive.items',
    units: ['item'],
    before: said(
      '^(?:其中|□)*(?<label>(?!我|本|全|各|政府|政务|主动|依法|开展|实施|推进|办理|完成|做好|加强)[^,;:、□公开]{2,16}(?<!政府|政务|[省市县区镇乡局委办村道]|单位|机关|部门|年度|网站|平台)信息公开)(?:{tail})',
    ),
    not: /收到|受理|上报|报送|采用|培训|咨询/u,
    topic: 'proactive',
    by: 'category',
  },
  // 「深入推进预决算公开8条」; 推进政务公开 is of all that the office discloses.
  {
    id: 'proactive.promoted-field',
    metric: 'proactive.items',
    units: ['item'],
    unit: /^[条篇]$/u,
    before: said(
      '^(?:其中|□|全年|年内|本年度?|[我本全](?:[镇乡局办委县区市]|街道))*(?:深入|扎实|全面|积极|持续|着力|大力|不断|切实|继续)*(?:推进|推动|做好|抓好|加强|强化|深化|落实)(?:了)?(?<label>(?!主动|依法|依申请|政府|政务|各|重大|决策)[^,;:、□公开]{2,12}公开)(?:{tail})',
    ),
    not: /政府信息|政务|党务|目录|清单|收到|#./u,
    by: 'category',
  },
  {
    id: 'proactive.category-disclosed',
    metric: 'proactive.items',
    units: ['item'],
    before: said(
      '(?:公开|公布|主动发布)(?:了|的)?(?:各类|各项)?(?<label>(?!平台|栏|专栏|目录|系统|网站|不)[^,;:、]{2,16}?(?:信息|动态|公告|公示|类|新闻|案件|(?:办事|服务)指南))(?:{tail})',
    ),
    not: /依申请|收到|受理|媒体|回应|上报|报送|解读|规范性|[不免]予公开|网站信息#|各[类项种](?:政府|政务)*信息(?:共|达|约)*#/u,
    by: 'category',
  },
  // 「政府网站刊发时政要闻120条」: what the press brings is said so as well, and is none of it.
  {
    id: 'proactive.news-on-site',
    metric: 'proactive.items',
    units: ['item'],
    unit: /^[条篇则]/u,
    before: said(
      '(?:网站?|平台|公众号|微信|微博|专栏|栏目)[^,;:、报刊台]{0,8}(?:公开|发布|更新|编发|采编|编辑|刊[发登载]|登载|挂出|晒出|亮出|推出)(?:了)?(?<label>(?!各|多|相关|有关|重要)[^,;:、□公开发布]{0,10}(?:要闻|动态|快讯|(?<=政务|时政|工作|基层|部门|本地)新闻))(?:{tail})',
    ),
    not: /依申请|收到|受理|媒体|上报|报送|采用|报[刊纸社]|电视|电台|[省国]级/u,
    by: 'category',
  },
  // 「发布文件及解读信息21条」: documents with their readings are a class of both.
  {
    id: 'proactive.papers-and-readings',
    metric: 'proactive.items',
    units: ['item'],
    before: said(
      '(?:公开|发布|公布|更新)(?:了|的)?(?<label>(?!各|不)[^,;:、]{0,16}?(?:法规|规章|政策|文件|公告|通告|公报)(?:信息)?(?:及其?|以及|[和与])(?:其|政策|文件|相关|配套)*解读(?:信息|材料|稿件?|文件)?)(?:{tail})',
    ),
    not: /依申请|收到|受理|媒体|上报|报送|[不免]予公开/u,
    by: 'category',
  },
  // 「公开征求意见6期」 asks in public, and discloses nothing: 征求意见 behind 公开 is no class without 稿 or 公告.
  {
    id: 'proactive.category-alone',
    metric: 'proactive.items',
    units: ['item'],
    before: said(
      '(?:公开(?!栏|平台|目录|系统)|发布|更新|公布|公示(?![栏牌墙系]))(?:了|的)?(?:各类|各项)?(?<label>(?!”|(?:政务|官方)?(?:微信|微博|抖音|快手)(?:公众号)?(?:信息|动态)|(?:网站|平台|栏|系统)共?(?:公开|发布|更新)|网站共|不)[^,;:、]{2,16}?(?:信息|动态|公告|公示|类(?:消息|文章|稿件|图文|资讯)?|新闻|案件|主动公开内容)|(?!各|相关|有关|重要|最新|上级|主动)[^,;:、□公开发布]{0,4}政策(?=\\D{0,2}$)|(?:党委|党政)文件|(?!.{0,12}(?:编制|梳理|修订))[^,;:□]{0,24}?(?:办事|服务)指南|意见征[集询](?:公告|公示|\\(公示\\))?|征求意见(?:稿|公告)|(?<!公开)征求意见)(?:{tail})',
    ),
    not: /依申请|收到|受理|媒体|回应|上报|报送|解读|规范性|[不免]予公开|网站信息#|各[类项种](?:政府|政务)*信息(?:共|达|约)*#/u,
    by: 'category',
  },
];
