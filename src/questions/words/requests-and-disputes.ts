import type { MetricWords } from './metric-words.ts';

/** Requests, what they cost, and disputes about them. */
export const requestsAndDisputes: readonly MetricWords[] = [
  // disputes
  {
    metrics: ['reviews.outcomes'],
    all: ['(?:行政)?复议', '维持|纠正|撤销|驳回|尚未审结|未审结|没(?:有)?审结|其他结果'],
    topic: ['$2'],
  },
  {
    metrics: ['lawsuits.outcomes'],
    all: ['(?:行政)?(?:诉讼|官司)', '维持|纠正|败诉|胜诉|驳回|尚未审结|未审结|没(?:有)?审结'],
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
      '(?:提起|引发)?(?:行政)?诉讼(?:案件?)?|[打吃]?过?官司|起诉|告上(?:了)?法(?:院|庭)|(?:对簿)公堂|上(?:过|了)?法(?:院|庭)|被(?:人|老百姓|群众|村民|市民)?告(?:上(?:了)?法(?:院|庭))?|(?:有没有|有)人(?:去|来|要|跑去)?告|(?:闹|告|弄|打)(?:上|到)(?:了)?法(?:院|庭)|告(?:过|了)?(?:镇|乡|县|区|市)?政府',
    ],
    beside: '行政|提起|发生|引发|案件?|过',
    together: true,
  },
  // Reports speak of one or two of the three; of the others they say nothing.
  ...['举报', '投诉', '申[诉述]'].map(
    (kind): MetricWords => ({
      metrics: ['complaints.total'],
      all: [kind],
      topic: [kind === '申[诉述]' ? '申诉' : kind],
      beside: '发生|收到|受理|接到|案件?|案|举报|投诉|申[诉述]',
      or: [{ metric: 'hotline.handled', topic: [kind === '申[诉述]' ? '申诉' : kind] }],
      together: true,
    }),
  ),
  // money
  { metrics: ['fees.waived'], all: ['减免|免收|免除|免(?:过|了|掉)(?:.{0,3}费用?)?'], beside: '费用?|收费' },
  {
    metrics: ['fees.charged'],
    all: [
      '收过?费|收(?:了|过|取)?.{0,6}(?:钱|费(?!率))|收取(?:了)?.{0,6}费|要(?:不要)?(?:交|给|花|收)?.{0,3}钱|交(?:了)?(?:多少)?钱|费用|掏钱|交费|免费|花钱',
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
    unless: '咨询|信箱|留言|怎么|如何|时限|问政|来信|信访|提案|建议|网民|网友|投诉',
    beside: '申请|依申请|了|按[时期]|收到',
  },
  {
    metrics: ['requests.received'],
    all: [
      '申请',
      '书面|网上|网络|在线|当面|现场|信函|邮寄|信件|自然人|(?<![几多少])个人|商业企业|企业|科研机构|社会公益组织|法律服务机构|法人',
    ],
    topic: ['$2'],
    unless: '(?:怎么|如何|怎样|咋|能否|可以).{0,8}申请|申请(?:的)?(?:流程|程序|方式|渠道|办法|条件)|复议|诉讼|收费',
    beside: '政府|信息|公开|收到|受理|依|提出|提交|方式',
  },
  {
    metrics: ['requests.received'],
    all: [
      '依申请(?:公开)?|(?:收到|受理|接到|接收|新收|收)(?:到|了|过)?.{0,14}?(?:申请(?:书|表)?|要求)|申请公开|公开申请|申请(?=.{0,6}(?:几|多少|吗|没|数|呢|情况|量|$))|(?:有没有|有|没)人?.{0,6}申请(?:过)?|申请(?:的)?(?:人|数量?)|(?:几|多少)(?:个|件|条|份|项)?(?:人)?(?:提|递|交)?(?:来|了|过)?(?:的)?申请',
    ],
    unless:
      '(?:怎么|如何|怎样|咋|怎么样|能否|可以)(?:提|去|来|样)?(?:交|出)?.{0,4}申请|申请(?:的)?(?:流程|程序|方式|渠道|办法|条件)|复议|诉讼',
    beside: '政府|信息|公开|收到|受理|依|人',
  },
];
