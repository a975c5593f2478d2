import type { Finding } from '../answers/answer.ts';
import { metricName } from './amounts.ts';

const detailNames: Readonly<Record<string, string>> = {
  phone: '联系电话',
  fax: '传真',
  address: '地址',
  postcode: '邮编',
  email: '电子邮箱',
  website: '网址',
  wechat: '微信公众号',
  leader: '组长',
  deputy: '副组长',
  office: '负责公开工作的部门',
  'document-number': '文号',
  period: '统计期限',
  published: '写成的日期',
};

/** What citizens call a detail. */
export function detailName(kind: string): string {
  return detailNames[kind] ?? kind;
}

/** How one says what a report does not state: 没有写……. */
const questions: Readonly<Record<string, string>> = {
  'proactive.items': '主动公开了多少条政府信息',
  'requests.received': '收到多少件政府信息公开申请',
  'requests.answered': '办结了多少件申请',
  'fees.charged': '是否收费',
  'fees.waived': '是否减免费用',
  'reviews.total': '是否有因政府信息公开引起的行政复议',
  'lawsuits.total': '是否有因政府信息公开引起的行政诉讼',
  'site.views': '网站点击（浏览）了多少次',
  'meetings.held': '开了几次会',
  'training.sessions': '办了几次培训',
  'training.people': '培训了多少人',
  'staff.people': '有多少工作人员',
};

/** What a metric's number would tell, as a question: 收到多少件政府信息公开申请. */
export function metricQuestion(metric: string, text = ''): string {
  const told = questions[metric];
  if (told !== undefined) return told;
  const name = metricName(metric);
  // Of 举报、投诉、申诉, the one that was asked about.
  const named = name.split('、').filter((word) => text.includes(word));
  if (name.includes('、') && named.length > 0) return `是否有${named.join('、')}`;
  return /[数量额率]$/u.test(name) ? name : `${name}有多少`;
}

/** What was asked for, as we would call it; 这一项 where the words left over are no name of a thing. `text`: the question. */
export function askedWords({ ask }: Pick<Finding, 'ask'>, text: string): string {
  if (ask.kind === 'detail') return ask.details.map(detailName).join('、');
  if (ask.kind === 'passage')
    return ask.headings !== null || ask.must !== undefined || isName(ask.label, text) ? ask.label : '这一项';
  const choice = ask.metrics[0];
  const topic = [...(choice?.topic ?? []), ...ask.topic].join('');
  // 规范性文件几件 may be one of several metrics: it is called what it was called.
  const loose = ask.metrics.length > 1 && topic === '';
  const name = loose ? ask.label : metricName(choice?.id ?? null, [], ask.scope);
  if (topic === '' || name.includes(topic)) {
    if (name === '') return isName(ask.label, text) ? ask.label : '这一项';
    return loose || ask.scope === 'cumulative' || !choice ? `${name}有多少` : metricQuestion(choice.id, text);
  }
  if (!isName(topic, text)) return name === '' || ask.assumed ? '这一项' : `您问的那一部分（属于${name}）`;
  if (choice?.id === 'proactive.share') return `「${topic}」的占比`;
  if (name === '') return ask.counted ? `「${topic}」有多少` : `「${topic}」`;
  return `${name}里的「${topic}」`;
}

/** Whether words left over from a question can stand as a name: said in one piece, and no scraps of grammar in them. */
function isName(words: string, text: string): boolean {
  if (words.length < 2 || words.length > 14) return false;
  if (!text.replace(/\s+/gu, '').includes(words)) return false;
  return !/^(?:[的了到是在有没不把被从对向给和与及就都也还能会要可应得过]|为(?!民))|[的了到是在和与及过得]$|[几多少何么吗呢吧啊够每您你我他它谁哪啥]/u.test(
    words,
  );
}
