/**
 * What people say for each metric, most telling first: the first line that matches says what is asked, and what it
 * matched is not read again. `all`: every pattern must match in the same part of the question.
 */
export interface MetricWords {
  /** Metrics in order of preference; the first that the report states is meant. */
  readonly metrics: readonly string[];
  readonly all: readonly string[];
  /** Words that the breakdown's label must then carry. `$` stands for what the first pattern matched. */
  readonly topic?: readonly string[];
  /** Alternatives tried when none of `metrics` is stated, with the topic they need. */
  readonly or?: readonly { readonly metric: string; readonly topic: readonly string[] }[];
  /** Words beside it that add nothing: 网站 beside 点击率. */
  readonly beside?: string;
  /** Must not match in the same part. */
  readonly unless?: string;
  /** Weak words count only where nothing else was named. */
  readonly weak?: boolean;
  /** Several of these in one breath are all meant (复议、诉讼几件). */
  readonly together?: boolean;
}

const count = '(?:几|多少)';
const lawWords = '制发|制定|制作|出台|印发|新发|发布|下发|发了';

export const metricWords: readonly MetricWords[] = [
  // shares
  { metrics: ['proactive.share'], all: ['全文电子化率?|电子化率?'], topic: ['电子化'] },
  {
    metrics: ['proactive.share'],
    all: ['(?:按[时期])?(?:办结率|答复率|满意率|满意度|回复率|处理率|公开率|增长率|知晓率|及时率|合格率|覆盖率)'],
    topic: ['$'],
  },
  {
    metrics: ['proactive.share'],
    all: [
      '占(?:了|到)?(?:总体|全部|总数|总量|整体|全年)?的?(?:比例|比重|比|几成|百分之几|百分之多少|多大|多少|几)|占比|百分之(?:几|多少)|几成|比例|比重|百分比|份额',
    ],
  },
  // categories that share their words with another metric
  {
    metrics: ['proactive.items'],
    all: [
      '(?:行政许可|行政处罚|行政强制|规范性文件|法规文件|政策法规|政策文件|许可|处罚|收费|采购|会议|培训|人事)(?:类|的?信息|的?条数)',
    ],
    topic: ['$'],
    unless: '制发|废止|现行有效|查询',
  },
  {
    metrics: ['proactive.items'],
    all: ['(?:行政许可|行政处罚|行政强制)(?=(?:公开|发布)?(?:了|的)?(?:几|多少)条)'],
    topic: ['$'],
  },
  // rules and normative documents
  { metrics: ['normative.abolished'], all: ['规范性文件', '废止|废除|作废|失效|取消'] },
  { metrics: ['normative.in-force'], all: ['规范性文件', '现行有效|还?有效|在用|生效'] },
  { metrics: ['normative.newly-disclosed'], all: ['规范性文件', '新公开'] },
  { metrics: ['normative.disclosed-total'], all: ['规范性文件', '公开总|对外公开|累计公开'] },
  { metrics: ['normative.issued'], all: ['规范性文件', lawWords], beside: '行政|总数' },
  {
    metrics: ['normative.newly-disclosed', 'normative.issued', 'normative.disclosed-total', 'normative.in-force'],
    all: ['规范性文件'],
    beside: '行政|主动公开|公开',
    or: [{ metric: 'proactive.items', topic: ['规范性文件'] }],
  },
  { metrics: ['rules.abolished'], all: ['规章(?!制度)', '废止|废除|作废'] },
  { metrics: ['rules.in-force'], all: ['规章(?!制度)', '有效'] },
  { metrics: ['rules.newly-disclosed'], all: ['规章(?!制度)', '新公开'] },
  { metrics: ['rules.disclosed-total'], all: ['规章(?!制度)', '公开总|对外公开'] },
  { metrics: ['rules.issued', 'rules.newly-disclosed'], all: [`规章(?!制度)(?=.*(?:${count}|有没有|吗)|$)`] },
  // powers
  { metrics: ['licences.items-last-year'], all: ['行政许可', '(?:上一年|上年)项目'] },
  { metrics: ['licences.items-change'], all: ['行政许可', '增减|增加|减少'] },
  { metrics: ['licences.decisions'], all: ['行政许可|许可'], beside: '处理|决定|办理|作出|做出|审批' },
  { metrics: ['penalties.items-last-year'], all: ['行政处罚', '(?:上一年|上年)项目'] },
  { metrics: ['penalties.decisions'], all: ['行政处罚|处罚|罚了'], beside: '处理|决定|办理|作出|做出' },
  { metrics: ['coercions.decisions'], all: ['行政强制|强制'], beside: '处理|决定|措施|作出|做出' },
  { metrics: ['services.decisions'], all: ['其他对外管理服务事项?|对外管理服务'], beside: '处理|决定' },
  { metrics: ['charges.amount'], all: ['行政事业性收费'], beside: '金额' },
  { metrics: ['procurement.amount'], all: ['(?:政府)?(?:集中)?采购', '多少钱|金额|几元|多少元|花|总额|万元'] },
  { metrics: ['procurement.items', 'procurement.amount'], all: ['(?:政府)?(?:集中)?采购'], beside: '项目' },
  // disputes
  {
    metrics: ['reviews.outcomes'],
    all: ['(?:行政)?复议', '维持|纠正|撤销|驳回|尚未审结|未审结|其他结果'],
    topic: ['$2'],
  },
  {
    metrics: ['lawsuits.outcomes'],
    all: ['(?:行政)?(?:诉讼|官司)', '维持|纠正|败诉|胜诉|驳回|尚未审结|未审结'],
    topic: ['$2'],
  },
  {
    metrics: ['reviews.total'],
    all: ['(?:申请|提起)?(?:行政)?复议(?:案件?)?'],
    beside: '行政|申请|提起|发生|引发|案件?',
    together: true,
  },
  {
    metrics: ['lawsuits.total'],
    all: [
      '(?:提起|引发)?(?:行政)?诉讼(?:案件?)?|打?过?官司|起诉|告上(?:了)?法(?:院|庭)|(?:对簿)公堂|上(?:过|了)?法(?:院|庭)|被(?:人|老百姓|群众|村民|市民)?告(?:上(?:了)?法(?:院|庭))?|(?:有没有|有)人告|告(?:过|了)?(?:镇|乡|县|区|市)?政府',
    ],
    beside: '行政|提起|发生|引发|案件?|过',
    together: true,
  },
  {
    metrics: ['complaints.total'],
    all: ['(?:举报|投诉|申诉|申述)(?:举报|投诉|申诉)*'],
    beside: '发生|收到|受理|接到|案件?',
    together: true,
  },
  // money
  { metrics: ['fees.waived'], all: ['减免|免收|免除'], beside: '费用?|收费' },
  {
    metrics: ['fees.charged'],
    all: [
      '收费|收(?:了|过|取)?.{0,6}钱|收取(?:了)?.{0,6}费|要(?:不要)?(?:交|给|花|收)?.{0,3}钱|交(?:了)?(?:多少)?钱|费用|掏钱|交费|免费|花钱',
    ],
    unless: '花了|经费|采购|标准',
    beside: '政府|信息|公开|申请|依申请|标准|要|金额',
  },
  // requests
  {
    metrics: ['requests.carried-forward'],
    all: ['结转(?:到|至|给)?(?:下|明|次)|(?:转|留)(?:到|至|给)?(?:下一?年|明年|次年)'],
    beside: '申请|继续|办理|年度?',
  },
  {
    metrics: ['requests.carried-over'],
    all: ['(?:上一?年度?|去年|往年)?(?:结转|转过?来|留下)(?:过来|来)?的?'],
    beside: '申请|上一?年度?',
  },
  {
    metrics: ['refused.items'],
    all: ['不予公开(?:的)?(?:政府)?信息|不予公开(?:了|的)?(?:几|多少)条'],
    or: [{ metric: 'requests.outcomes', topic: ['不予公开'] }],
  },
  {
    metrics: ['requests.outcomes'],
    all: [
      '予以公开|同意公开|部分公开|不予公开|(?:信息)?不存在|不掌握|非本(?:机关|单位)|不属于本|无法提供|不予处理|要求补正|补正|撤销|撤回|重复申请|驳回|视为放弃|不予受理|没有现成',
    ],
    topic: ['$'],
    or: [{ metric: 'refused.items', topic: [] }],
    beside: '申请|答复|结果|信息|受理|办理',
  },
  {
    metrics: ['requests.answered'],
    all: ['办结|办完|答复|处理完|回复', '申请|件|办结|答复'],
    unless: '咨询|信箱|留言|怎么|如何|时限',
    beside: '申请|依申请|了|按[时期]|收到',
  },
  {
    metrics: ['requests.received'],
    all: [
      '申请',
      '书面|网上|网络|在线|当面|现场|信函|邮寄|信件|自然人|个人|商业企业|企业|科研机构|社会公益组织|法律服务机构|法人',
    ],
    topic: ['$2'],
    unless: '(?:怎么|如何|怎样|咋|能否|可以).{0,8}申请|申请(?:的)?(?:流程|程序|方式|渠道|办法|条件)|复议|诉讼|收费',
    beside: '政府|信息|公开|收到|受理|依|提出|提交|方式',
  },
  {
    metrics: ['requests.received'],
    all: [
      '依申请(?:公开)?|(?:收到|受理|接到|接收|新收|收)(?:到|了|过)?.{0,14}?(?:申请|要求)|申请公开|公开申请|申请(?=.{0,6}(?:几|多少|吗|没|数|呢|情况|量|$))|(?:有没有|有|没)人?.{0,6}申请(?:过)?|申请(?:的)?(?:人|数量?)|(?:几|多少)(?:个|件|条|份|项)?(?:人)?(?:提|递|交)?(?:来|了|过)?(?:的)?申请',
    ],
    unless:
      '(?:怎么|如何|怎样|咋|怎么样|能否|可以)(?:提|去|来|样)?(?:交|出)?.{0,4}申请|申请(?:的)?(?:流程|程序|方式|渠道|办法|条件)|复议|诉讼',
    beside: '政府|信息|公开|收到|受理|依|人',
  },
  // people, channels and means
  {
    metrics: ['site.views'],
    all: [
      '点击(?:率|量|数|次数|人次)?|浏览(?:率|量|数|次数|人次)?|访问(?:量|数|次数|人次)?|阅读(?:量|数)?|流量|(?:多少|几)(?:人次?)?(?:人)?(?:看过?|访问|浏览|点|读)',
    ],
    beside: '政府|网站|门户|官网|网|公开|信息|页面|平台|有|达到?|政务|专栏',
  },
  {
    metrics: ['followers.count'],
    all: ['粉丝|关注(?:人数|数|用户|量)|(?:多少|几)人关注|用户数'],
    beside: '公众号|微信|微博|数|量|有',
  },
  {
    metrics: ['interpretations.published'],
    all: ['(?:政策|文件)?(?:文件)?解读'],
    beside: '政策|文件|材料|稿件?|信息|发布',
  },
  { metrics: ['responses.made'], all: ['回应'], beside: '关切|关注|热点|社会|公众|舆情|群众|重大|问题|信息' },
  {
    metrics: ['inquiries.received'],
    all: [`咨询(?!点|电话|台|热线|服务)`],
    beside: '接受|接待|接听|受理|收到|群众|公众|查阅|答复|电话接听',
  },
  {
    metrics: ['proposals.handled'],
    all: ['提案|议案|人大代表建议|人大建议|建议(?=.{0,4}(?:几|多少)|办理)'],
    beside: '人大|代表|建议|办理|政协|委员|答复',
  },
  {
    metrics: ['access-points.count'],
    all: ['(?:信息)?(?:查阅|咨询|受理|服务|公开)(?:点|场所|室|窗口)|查询点'],
    beside: '设立|设置|设|信息|建',
  },
  {
    metrics: ['staff.people'],
    all: ['专兼职|专职|兼职'],
    topic: ['$'],
    beside: '工作人员|人员?|负责|从事|配备|安排|名|个',
  },
  {
    metrics: ['staff.people'],
    all: [
      '工作人员|人手|(?:几|多少|有没有)(?:个|名|位)?(?:人|工作人员|干部)(?:来|在)?(?:专门)?(?=负责|管|搞|做|干|从事|办|$|呢|专职|兼职)',
    ],
    beside: '负责|从事|配备|安排|有|管理?|搞|做|干|的人|人员?|名|个',
  },
  { metrics: ['training.people'], all: ['培训', '人次|(?:多少|几)(?:个|名)?人'] },
  {
    metrics: ['training.sessions'],
    all: ['培训班?(?:会)?', `${count}(?:次|期|场|回|个|班)|次数`],
    beside: '举办|组织|开展|参加|业务|工作',
  },
  {
    metrics: ['meetings.held'],
    all: ['(?:专题|工作|党政联席|新闻发布|联席)?会议?', `${count}(?:次|场|回)`],
    beside: '召开|举办|开|研究|部署|发布',
  },
  {
    metrics: ['budget.spent'],
    all: ['经费|花了?(?:多少|几)|花费|支出|开支|投入(?:了)?(?:多少|几)|预算(?=.{0,3}(?:多少|几))'],
    beside: '工作|专项|安排|资金|钱',
  },
  {
    metrics: ['hotline.handled'],
    all: ['(?:12345|热线|信箱|来信|留言)(?=.{0,12}(?:几|多少))'],
    beside: '市长|书记|镇长|办理|处理|受理|收到|办结|工单|政务|服务|便民',
  },
  {
    metrics: ['media.items'],
    all: ['新闻稿件?|稿件|(?<!新)媒体(?:报道|稿|发稿)?|报道|刊物|简报|(?<!几)期刊'],
    beside: '新闻|刊发|发表|出版|编印|出',
  },
  // the headline
  {
    metrics: ['proactive.documents'],
    all: ['文件|公文', `${count}|数`],
    beside: '主动公开|公开|发布|政府|总数|数量|主动',
    unless: '附件|按照|依据|根据|哪',
  },
  {
    metrics: ['proactive.items'],
    all: ['主动公开(?!栏)(?:了|的|过)?(?:政府|各类|政务|有关)*(?:信息)?(?:总)?(?:数量?|量|条数)?'],
  },
  {
    metrics: ['proactive.items'],
    all: ['公开|发布|发了|发出|推送|推了|晒|上网|上传|刊登|编发|挂|发|信息(?:数|总)?量|信息'],
    weak: true,
  },
];
