import { type CountRule, said } from './rule.ts';

const counts = ['case', 'item', 'time', 'person', 'view', 'none'] as const;
const received = '(?:收到|(?<!不予|未)受理|接到|接收到?|接受|新收|收取|共收)';
/** Who asks, and how: 公民提出的书面申请. */
const asking =
  '(?:了|到|的|各类|各种|任何|有关|相关|公民|群众|法人|自然人|组织|其[他它]|企业|单位|个人|社会|公众|居民|村民|申请人|律师|提出|提交|递交|、|和|或|及|与|书面|网[上络]|信函|当面|现场|电子|邮件|邮寄|传真|在线|口头|形式|方式|共|累计|有效|新|本年|年度)*';
const plainly = said(`${received}${asking}申请(?:件|事项|书|表)?(?:{tail})`);
/** What came in was named before: 依申请公开：全年共收到3件. */
const namedBefore = said(`^(?:□|全年|本年度?|我[镇乡局办]|共|累计)*${received}(?:了)?(?:{tail})`);
/** 申请 for something else than information. */
export const foreign =
  /(?:许可|低保|建房|审批|补助|救助|贷款|登记|入户|用地|宅基地|资质|资格|证|补贴|入党|专利|仲裁|执行|办事|退休|参保|立项)(?:的)?申请/u;
const elsewhere = /复议|诉讼|投诉|举报|信访|咨询|办结|答复|回复|不予公开|上年|结转|受理点|窗口|查阅/u;

/** 「制发文件191份，其中主动公开71份，依申请公开20份，不予公开100份」: kinds of documents by who may see them. */
export const byOpenness =
  /(?:(?:文件|公文|发文|制发|产生|形成)[^。]*主动公开|主动公开的?(?:文件|公文))[^,;。]{0,8}\d[^。]*$/u;

/** 依申请公开: what came in, by which way, and what became of it. */
export const requestRules: readonly CountRule[] = [
  {
    id: 'requests.carried-over',
    metric: 'requests.carried-over',
    units: counts,
    before: said(
      '(?:上(?:一)?年(?:度)?(?:结转|转结)[^,;]*?|^(?:其中|含)?结转(?:申请)?|结转上(?:一)?年度?(?:的)?(?:依申请公开|(?:政府)?信息公开)?(?:的)?(?:申请)?(?:件|事项)?|(?:□+|去年|往年|年初)(?:结转|转入|遗留)(?:而?来)?(?:的)?(?:申请)?)(?:{tail})',
    ),
  },
  {
    id: 'requests.carried-forward',
    metric: 'requests.carried-forward',
    units: counts,
    before: said('(?:结转|转入|转至|转到|顺延|转(?=下))(?:至|到)?(?:下|次|□)[^,;]*?(?:{tail})'),
  },
  {
    id: 'requests.forward-number-first',
    metric: 'requests.carried-forward',
    units: ['case', 'item'],
    before: /^(?:剩余|其余|余下|另有|另|还有|有)*$/u,
    after: /^(?:申请)?(?:结转|转入|顺延|延续)(?:至|到)?(?:下|次|□)/u,
    topic: 'requests',
  },
  // What an office says it 办理 came in, and was answered where another number says what came in (see refine).
  {
    id: 'requests.handled',
    metric: 'requests.received',
    units: counts,
    before: said(
      '办理(?:了|各类)*(?:依申请公开|依申请|申请公开|(?:政府)?信息公开申请)(?:政府)?(?:信息|事项|申请|件)*(?:公开)?(?:申请)?(?:{tail})',
    ),
    not: /复议|诉讼|建议|提案|咨询|投诉|热线|信箱|答复|回复/u,
  },
  {
    id: 'requests.received-and-handled',
    metric: 'requests.received',
    units: counts,
    before: said(
      `(?:${received})(?:并|、|和|及|与)?(?:全部|妥善)?(?:答复|办理|处理|回复|办结)(?:了)?(?=[^,;]*(?:公开|信息))[^,;]*?申请(?:公开)?[^,;]{0,8}?(?:{tail})`,
    ),
    not: /复议|诉讼|投诉|举报|信访|咨询/u,
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
    not: elsewhere,
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
    before: said(`新收${asking}申请(?:件|事项)?(?:{tail})`),
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
    before: said(`${received}(?:了)?\\d+(?:人次|人|名|位|家|户)[^,;]{0,8}(?:提出|提交|递交)(?:了|的)*$`),
    after: /^(?:政府)?信息公开的?申请|^依申请公开/u,
  },
  {
    id: 'requests.people',
    metric: 'requests.received',
    units: ['person', 'view'],
    after: /^(?:申请|要求)公开(?:政府)?信息/u,
  },
  {
    id: 'requests.by-request',
    metric: 'requests.received',
    units: counts,
    before: said(
      '依申请公开(?:的)?(?:政府)?(?:信息|事项|申请|件)?(?:公开)?(?:(?:共|累计|全年)*(?:受理|收到|接收)(?:了)?)?(?:{tail})',
    ),
    topic: 'requests',
    not: elsewhere,
    unless: byOpenness,
  },
  {
    id: 'requests.by-request-cases',
    metric: 'requests.received',
    units: ['case'],
    before: said('依申请公开(?:的)?(?:政府)?(?:信息|事项|申请|请求|件)?(?:{tail})'),
    not: new RegExp(`${elsewhere.source}|办理`, 'u'),
    unless: byOpenness,
  },
  {
    id: 'requests.by-request-nothing',
    metric: 'requests.received',
    units: ['item'],
    before: said('(?:^|[,、;])依申请公开(?:的)?(?:政府)?信息(?:{tail})'),
    not: elsewhere,
    unless: byOpenness,
    zero: true,
  },
  {
    id: 'requests.named-before',
    metric: 'requests.received',
    units: counts,
    before: namedBefore,
    lead: /(?:依申请公开|信息公开申请)[^;。]{0,30}$/u,
  },
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
    before: said('(?:公开)?申请(?:公开)?(?:政府)?(?:信息)?(?:的|件|事项|书|受理|接收)*(?:{tail})'),
    topic: 'requests',
    not: new RegExp(`${elsewhere.source}|${foreign.source}|撤销|撤回|补正|不予受理|(?:涉及|关于)[^,;]+申请`, 'u'),
    unless: byOpenness,
  },
  {
    id: 'requests.late',
    metric: 'requests.outcomes',
    units: ['case', 'item', 'none'],
    before: said(
      '(?<label>(?<!未)(?:延期|逾期|超期|超时)(?:办结|办理|答复|回复|处理)(?:完毕|完结)?)(?:了)?(?:的)?(?:政府)?(?:信息|事项|申请|件)*(?:{tail})',
    ),
    by: 'outcome',
    topic: 'requests',
    not: /建议|提案|咨询|投诉|热线|信箱|来信|信件|信访|工单|复议|诉讼/u,
  },
  // A part where all that were answered are counted as well, or those that were late (see refine).
  {
    id: 'requests.in-time-of-all',
    metric: 'requests.answered',
    units: ['case', 'item'],
    before: said(
      '(?<label>(?:[按如][时期]|及时|(?:法定)?期限内)(?:办结|办理|答复|回复|处理)(?:完毕|完结)?)(?:了)?(?:政府)?(?:信息|事项|申请|件)*(?:{tail})',
    ),
    by: 'outcome',
    topic: 'requests',
    not: /未[按如及]|建议|提案|咨询|投诉|热线|信箱|来信|信件|信访|工单|复议|诉讼|同意|予以|不予|存在|当场/u,
  },
  {
    id: 'requests.answered',
    metric: 'requests.answered',
    units: counts,
    before: said(
      '(?:办结|办理完毕|办理完结|(?:回复|答复)(?:处理|办理)?|回复处理)(?:了)?(?:依申请公开|依申请|申请公开)?(?:政府)?(?:信息|事项|申请|件)*(?:公开)?(?:申请)?(?:{tail})',
    ),
    lead: /申请/u,
    not: /复议|诉讼|建议|提案|咨询|投诉|热线|信箱|来信|信件|信访|工单|同意公开|予以公开|不予|部分|不存在|当场/u,
  },
  {
    id: 'requests.answered-in-section',
    metric: 'requests.answered',
    units: counts,
    before: said(
      '(?:办结|办理完毕|已经?办理|(?:回复|答复)(?:处理|办理)?)(?:了)?(?:政府)?(?:信息|事项|申请|件)*(?:{tail})',
    ),
    topic: 'requests',
    not: /复议|诉讼|建议|提案|咨询|投诉|热线|信箱|来信|信件|信访|工单|同意|予以|不予|部分公开|存在|当场/u,
  },
];

/** 「已到答复期的4件申请全部按期答复」. */
export const answeredRules: readonly CountRule[] = [
  {
    id: 'requests.answered-number-first',
    metric: 'requests.answered',
    units: ['case', 'item'],
    after: /^(?:(?:政府)?信息公开)?申请(?:事项)?已?(?:均|全部|都|皆)已?[^,;]{0,12}(?:答复|办结|回复|办理完)/u,
    not: /复议|诉讼|率/u,
  },
];
