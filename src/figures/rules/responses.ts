import { type CountRule, said } from './rule.ts';

const units = ['item', 'case', 'time', 'view', 'person', 'none'] as const;

/** What was answered to what the public was concerned about. */
export const responseRules: readonly CountRule[] = [
  // 以新闻发布会回应2次, 通过参加在线访谈作出回应5次: one of the ways.
  {
    id: 'responses.by-way',
    metric: 'responses.made',
    units,
    before: said(
      '(?:以|通过|利用|借助)(?:参加|参与|举办|举行|召开|组织)?(?<label>[^,;:、等和□]{0,8}(?:发布会|访谈|其[他它](?:方式|形式|渠道|途径)))(?:共|累计|对外)*(?:[作做]出|进行)?回应[^,;]{0,12}?(?:{tail})',
    ),
    by: 'channel',
  },
  // 「领导信箱、留言板等其他方式回应事件160次」
  {
    id: 'responses.other-ways',
    metric: 'responses.made',
    units,
    before: said(
      '(?<label>其[他它](?:方式|形式|渠道|途径|平台))(?:共|累计|对外)*(?:[作做]出|进行)?回应[^,;]{0,12}?(?:{tail})',
    ),
    by: 'channel',
  },
  // 「12345热线回应群众关切160次」
  {
    id: 'responses.by-phone',
    metric: 'responses.made',
    units,
    before: said(
      '^(?:其中|通过|□(?!□))*(?<label>(?:(?:□□□□□|政务服务|便民服务)(?:热线|平台)?|(?:服务)?热线)(?:电话)?)(?:共|累计|及时|对外)*(?:[作做]出|进行)?回应(?:了)?(?:群众|公众|社会|市民)[^,;]{0,12}?(?:{tail})',
    ),
    by: 'channel',
  },
  // 「妥善处置政务舆情3起」
  {
    id: 'responses.public-opinion',
    metric: 'responses.made',
    units: ['item', 'case', 'time'],
    before: said(
      '(?:回应|处置|处理|办理|应对|答复|回复|化解)(?:了)?(?:各类|涉[^,;]{1,4}|政务|网络|重大|敏感|热点|负面|突发)*(?<label>舆情)(?:信息|事件|事项|问题)*(?:{tail})',
    ),
    not: /监测|培训|会议|报告|专报/u,
    by: 'category',
  },
  {
    id: 'responses.made',
    metric: 'responses.made',
    units,
    before: said(
      '(?:回应[^,;]{0,20}?|回复(?:社会|群众|公众)?(?:关切|热点)(?:问题)?|[释答解]疑[解释]?惑?|互动交流|交流互动)(?:群众|公众|网民|问题)?(?:{tail})',
    ),
    // 回应关切 among other columns of the site, counted together.
    not: /咨询|留言|信箱|、回应(?:社会)?关切、/u,
  },
  // 「回应公众关注热点数，包括教育热点和医疗热点共21次」: what it was about stands between.
  {
    id: 'responses.of-kinds',
    metric: 'responses.made',
    units: ['item', 'case', 'time'],
    before: said('^(?:其中|包括|包含|涵盖|含)+[^,;:□]{2,24}?(?:共计?|合计|总计)(?:{tail})'),
    lead: /回应(?!.*(?:来信|留言|咨询|申请))[^,;:。\d]{2,24}[,:](?:其中|包括|包含|涵盖|含)+[^,;。\d]*$/u,
    not: /会议?|培训|活动|解读|咨询|投诉|留言|信件|栏目/u,
  },
];
