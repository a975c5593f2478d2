import type { MetricWords } from './metric-words.ts';

const count = '(?:几|多少)';

/** Staff, channels and other means; last, the headline. */
export const meansAndHeadline: readonly MetricWords[] = [
  // people, channels and means
  {
    metrics: ['site.views'],
    all: [
      '点击(?:率|量|数|次数|人次)?|浏览(?:率|量|数|次数|人次)?|访问(?:量|数|次数|人次)?|阅读(?:量|数)?|流量|(?:多少|几)(?:人次?)?(?:人)?(?:看过?|访问|浏览|点|读)|(?<![热焦难重观站])点(?:了|过|击过)?(?:多少|几)(?:次|下|回)|网站点(?:了|过)?(?:多少|几)(?:次|下)|(?:多少|几)(?:个)?人(?:次)?(?:来|进|上|逛|登录?)过|(?:被|让)?(?:人|大家|网民)?看(?:过)?了?(?:多少|几)(?:次|人次|遍|回|人)',
    ],
    beside:
      '(?:点击|浏览|访问|阅读)(?:率|量|数|次数|人次)?|政府|网站|门户|官网|网页|首页|主页|网|公开|信息|页面|平台|有|达到?|政务|专栏|栏目',
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
  // Of 建议 and 提案 the one that is named, where the report tells them apart.
  ...(
    [
      ['(?:人大)?(?:代表)?建议(?=.{0,4}(?:几|多少)|办理)|人大', '提案|议案|政协', '人大'],
      ['提案|政协', '建议|议案|人大', '提案'],
    ] as const
  ).map(
    ([words, other, label]): MetricWords => ({
      metrics: ['proposals.handled'],
      all: [words, '建议|提案|议案'],
      unless: other,
      topic: [label],
      or: [{ metric: 'proposals.handled', topic: [] }],
      beside: '人大|代表|建议|办理|政协|委员|答复|提案',
    }),
  ),
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
      '工作人员|人手|(?:几|多少|有没有)(?:个|名|位)?(?:人|干部)(?:来|在)?(?:专门)?(?=负责|管|搞|做|干(?!部)|从事|办|专职|兼职)',
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
    beside: '召开|举办|(?<!公)开|研究|部署|发布|(?:政府)?信息公开',
  },
  {
    metrics: ['budget.spent'],
    all: ['经费|花了?(?:多少|几)|花费|支出|开支|投入(?:了)?(?:多少|几)|预算(?!.{0,2}类)(?=.{0,3}(?:多少|几))'],
    beside: '工作|专项|安排|资金|钱',
  },
  {
    metrics: ['hotline.handled'],
    all: ['(?:12345|热线|信箱|来信|留言|网络问政|信访)(?=.{0,12}(?:几|多少))'],
    beside: '市长|书记|镇长|办理|处理|回复|答复|受理|收到|办结|工单|政务|服务|便民',
  },
  {
    metrics: ['media.items'],
    all: ['新闻稿件?|稿件|(?<!新)媒体(?:报道|稿|发稿)?|报道|刊物|简报|(?<!几)期刊'],
    beside: '新闻|刊发|发表|出版|编印|出',
  },
  // the headline
  {
    metrics: ['proactive.documents'],
    all: ['(?:文件|公文)(?!类)', `${count}|数`],
    beside: '主动公开|公开|发布|政府|总数|数量|主动',
    unless: '附件|按照|依据|根据|哪',
  },
  {
    metrics: ['proactive.documents'],
    all: ['公开(?:的|了|过)?(?:文件|公文)(?!类|资料|精神)'],
    beside: '主动|发布|政府|总数|数量',
    unless: '附件|按照|依据|根据|哪|规范性',
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
