import { sentRules } from './request-sent.ts';
import { cameIn, elsewhere, foreign } from './request-words.ts';
import { type CountRule, said } from './rule.ts';

const counts = ['case', 'item', 'time', 'person', 'view', 'none'] as const;
/** 「未收到3件申请」 denies, and counts nothing. */
const received = `(?<!不予|[未没]|[未没][有曾])(?:${cameIn}|共收)`;
/** Who asks, and how: 公民提出的书面申请. */
const asking =
  '(?:了|到|的|各类|各种|任何|有关|相关|公民|群众|法人|自然人|组织|其[他它]|企业|单位|个人|社会|公众|居民|村民|申请人|律师|提出|提交|递交|、|和|或|及|与|书面|网[上络页]|信函|当面|现场|电子|邮件|邮寄|传真|在线|口头|形式|方式|共|累计|有效|新|本年|年度)*';
const plainly = said(`${received}${asking}申请(?:件|事项|书|表)?(?:{tail})`);
/** What came in was named before: 依申请公开：全年共收到3件. */
const namedBefore = said(
  `^(?:□|全年|本年度?|年内|我[镇乡局办]|共|累计)*(?:(?:申请)?${received}(?:了)?|(?:申请)?(?:收件|接件|受理)(?=总?[件数]?[量数]))(?:{tail})`,
);

/** 公开申请，本年度共登记7件: what was written down as come. */
const writtenDown = said('^(?:□|全年|本年度?|我[镇乡局办]|共|累计)*(?:登记|[收来]件|接件|录得)(?:了|受理)*(?:{tail})');

/** 「制发文件191份，其中主动公开71份，依申请公开20份，不予公开100份」: kinds of documents by who may see them. */
export const byOpenness =
  /(?:(?:文件|公文|发文|制发|产生|形成|(?:制作|生成|获取)(?:了|各类|政府)*信息)[^。]*主动公开|主动公开的?(?:文件|公文))[^,;。]{0,8}\d[^。]*$/u;

/** What may stand before 申请 where it is one for information: 人才公寓申请 and 服务事项申请 are others. */
const ofInformation =
  '(?:^|□|[年度月日内共收依有]|公开|信息|[此各]类|等|[到理出交]的|收到|[受办]理|接到|有效|[公村居市]民|[群公]众|自然人|个人|组织|法人|企业|网[上络页]|线[上下]|[书当]面|信函|邮件|传真|现场|口头|电子|纸质|计|方式|形式|机构|来[函信]|电话|窗口|[”"])';

/** 依申请公开: what came in, by which way, and what became of it. */
export const requestRules: readonly CountRule[] = [
  // What an office says it 办理 came in, and was answered where another number says what came in (see refine).
  {
    id: 'requests.handled',
    metric: 'requests.received',
    units: counts,
    before: said(
      '(?:办理|(?<![并和及、善部])处理)(?:了|各类)*(?:依申请公开|依申请|申请公开|(?:政府)?信息公开申请)(?:政府)?(?:信息|事项|申请|件)*(?:公开)?(?:申请)?(?:{tail})',
    ),
    not: /复议|诉讼|建议|提案|咨询|投诉|热线|信箱|答复|回复|(?:[尚正仍还]在|待|未)(?:办理|处理)/u,
  },
  {
    id: 'requests.handled-in-section',
    metric: 'requests.received',
    units: counts,
    before: said('(?:办理|处理)(?:的|了|各类)*(?:政府)?(?:信息)?(?:公开)?的?申请(?:件|事项)*(?:{tail})'),
    topic: 'requests',
    not: new RegExp(
      `复议|诉讼|建议|提案|咨询|投诉|热线|信箱|答复|回复|收到|受理|接到|指导|督促|协助|(?:[尚正仍还]在|待|未)(?:办理|处理)|${foreign.source}`,
      'u',
    ),
  },
  {
    id: 'requests.received-and-handled',
    metric: 'requests.received',
    units: counts,
    before: said(
      `(?:${received})(?:并|且|、|和|及|与)?(?:全部|妥善)?(?:答复|办理|处理|回复|办结)(?:了)?(?=[^,;]*(?:公开|信息))[^,;]*?申请(?:公开)?[^,;]{0,8}?(?:{tail})`,
    ),
    not: /复议|诉讼|投诉|举报|信访|咨询/u,
  },
  // 收到并答复申请9件, in the section on requests.
  {
    id: 'requests.received-in-section-and-handled',
    metric: 'requests.received',
    units: counts,
    before: said(
      `${received}(?:并|且|、|和|及|与)(?:全部|妥善)?(?:答复|办理|处理|回复|办结)(?:了)?(?:的|各类)*申请(?:件|事项)?(?:{tail})`,
    ),
    topic: 'requests',
  },
  // 收到信息公开申请并全部答复13件
  {
    id: 'requests.received-then-handled',
    metric: 'requests.received',
    units: counts,
    before: said(
      `${received}(?=[^,;]*(?:公开|信息))[^,;]{0,20}申请(?:件|事项)?(?:并|且)(?:全部|均|都|已|按[时期])*(?:答复|办理|处理|回复|办结)(?:了)?(?:{tail})`,
    ),
    not: /复议|诉讼|投诉|举报|信访|咨询/u,
  },
  {
    id: 'requests.by-system',
    metric: 'requests.received',
    units: counts,
    before: said(`依申请公开(?:系统|平台|信箱|邮箱)[^,;]{0,6}${received}(?:了)?(?:{tail})`),
  },
  {
    id: 'requests.received',
    metric: 'requests.received',
    units: counts,
    before: said(`${received}(?=[^,;]*(?:公开|信息))[^,;]*?(?:申请|依申请公开)[^,;]{0,12}?(?:{tail})`),
    not: new RegExp(`${elsewhere.source}|${foreign.source}`, 'u'),
  },
  {
    id: 'requests.received-in-section',
    metric: 'requests.received',
    units: counts,
    before: said(`${received}(?:${asking}申请(?:件|事项|书|表)?|政府公开信息)(?:{tail})`),
    topic: 'requests',
  },
  {
    id: 'requests.new',
    metric: 'requests.received',
    units: counts,
    before: said(`新[收接]${asking}申请(?:件|事项)?(?:{tail})`),
  },
  {
    id: 'requests.received-of-disclosure',
    metric: 'requests.received',
    units: counts,
    before: plainly,
    lead: /信息公开|公开信息|依申请|申请公开/u,
  },
  {
    id: 'requests.number-first',
    metric: 'requests.received',
    units: counts,
    before: said(`${received}(?:了|各类|各种|公民|群众|社会公众|自然人)*(?:{tail})`),
    after: new RegExp(`^${asking}申请|^[^复诉,;]{0,12}?(?:依申请|(?:公开|信息)[^复诉,;]{0,8}?申请)`, 'u'),
    not: elsewhere,
  },
  // 收到并如期办结13件信息公开申请
  {
    id: 'requests.number-first-and-handled',
    metric: 'requests.received',
    units: counts,
    before: said(
      `${received}(?:并|、|和|及|与|且)(?:全部|均|都|已|及时|[按如][时期])*(?:答复|办理|处理|回复|办结)(?:了)?(?:{tail})`,
    ),
    after: /^(?:政府)?信息公开的?申请|^依申请公开|^申请公开/u,
  },
  // 接到5人提出的7件信息公开申请
  {
    id: 'requests.of-people',
    metric: 'requests.received',
    units: ['case', 'item'],
    before: said(
      `${received}(?:了)?[\\d一二两三四五六七八九十]+(?:人次|人|名|位|家|户)[^,;]{0,8}(?:提出|提交|递交)(?:了|的)*$`,
    ),
    after: /^(?:政府)?信息公开的?申请|^依申请公开/u,
  },
  {
    id: 'requests.people',
    metric: 'requests.received',
    units: ['person', 'view'],
    after:
      /^(?:公民|群众|[村居市]民|申请人)?(?:(?:以|通过|采用)[^,;]{2,10}?)?(?:[向到][^,;]{1,8}?)?(?:(?:提出|提交)?(?:申请|要求)公开(?:政府)?信息|(?:提出|提交|递交)(?:了)?(?:政府)?信息公开的?申请)/u,
  },
  // 申请公开政府信息的公民2人
  {
    id: 'requests.people-behind',
    metric: 'requests.received',
    units: ['person', 'view'],
    before: said('(?:申请|要求)公开(?:政府)?信息的(?:公民|群众|[村居市]民|个人|人员|人数?)(?:{tail})'),
  },
  {
    id: 'requests.by-request',
    metric: 'requests.received',
    units: counts,
    before: said(
      '依申请(?:公开|(?=(?:政府)?信息公开))(?:的)?(?:政府)?(?:信息|事项|申请|件)?(?:公开)?(?:(?:受理|办理|收件|接件|登记|接收|申请)(?=总?[件数]?[量数]|[共有]))?(?:(?:共|累计|全年)*(?:受理|收到|接收)(?:了)?)?(?:{tail})',
    ),
    topic: 'requests',
    not: elsewhere,
    unless: byOpenness,
  },
  {
    id: 'requests.by-request-cases',
    metric: 'requests.received',
    units: ['case'],
    before: said('依申请公开(?:的)?(?:政府)?(?:信息|事项|申请|请求|案件|件)?(?:{tail})'),
    not: new RegExp(`${elsewhere.source}|办理`, 'u'),
    unless: byOpenness,
  },
  {
    id: 'requests.by-request-nothing',
    metric: 'requests.received',
    units: ['item'],
    before: said('(?:^|[,、;])依申请公开(?:的)?(?:政府)?信息(?:{tail})'),
    not: elsewhere,
    // 「公开信息43条，其中财政信息19条、依申请公开信息0条」: a class of what was disclosed.
    unless: new RegExp(`${byOpenness.source}|其中[^。;]*\\d+[条件]、[^、]*$`, 'u'),
    zero: true,
  },
  // 「依申请公开总体情况、疑难申请的处理等工作，共计0条」: nothing of all that the section is about.
  {
    id: 'requests.by-request-work-nothing',
    metric: 'requests.received',
    units: ['case', 'item', 'none'],
    before: said('依申请公开(?:的)?(?:文件|总体|[^,;。\\d]{0,30}(?:情况|工作)),?(?:{tail})'),
    topic: 'requests',
    not: /复议|诉讼|投诉|举报|信访|咨询|办结|办复|答复|不予公开|结转|收费/u,
    unless: byOpenness,
    zero: true,
  },
  // 依申请公开：本年新增3件
  {
    id: 'requests.added',
    metric: 'requests.received',
    units: ['case', 'item'],
    before: said('^(?:□|全年|本年度?|年内|共)*新增(?:申请)?(?:{tail})'),
    lead: /(?:依申请公开|信息公开申请)(?:情况|工作|办理)*:[^:;。\d]{0,12}$/u,
  },
  {
    id: 'requests.named-before',
    metric: 'requests.received',
    units: counts,
    before: namedBefore,
    lead: /(?:依申请公开|信息公开申请)[^;。]{0,30}$/u,
  },
  {
    id: 'requests.named-then-registered',
    metric: 'requests.received',
    units: ['case', 'item'],
    before: writtenDown,
    lead: /(?:依申请公开|公开(?:政府)?(?:信息)?的?申请)(?:登记[簿册表]|台账|系统|平台)?(?:显示|反映|记载|情况|方面)?,[^,;:。\d]{0,20}$/u,
    not: foreign,
  },
  ...sentRules,
  {
    id: 'requests.named-by-heading',
    metric: 'requests.received',
    units: ['case', 'none'],
    before: namedBefore,
    topic: 'requests',
  },
  {
    id: 'requests.bare',
    metric: 'requests.received',
    units: counts,
    before: said(`${ofInformation}申请(?:公开)?(?:政府)?(?:信息)?(?:公开)?(?:的|件|事项|书|受理|接收)*(?:{tail})`),
    topic: 'requests',
    not: new RegExp(
      `${elsewhere.source}|${foreign.source}|#(?:台账|档案|专人|编号)|(?:未|没有)(?:予)?(?:受理|收到|接收|登记)|撤销|撤回|补正|不予受理|指导|督促|协助|重复申请|反复申请|无效申请|(?:信访|举报|投诉)[^,;]{0,6}类申请|(?:涉及|关于)[^,;]+申请`,
      'u',
    ),
    unless: byOpenness,
  },
];
