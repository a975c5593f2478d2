import type { About, Suggestion } from '../answers/answer.ts';
import { issuerToType } from './names.ts';

const metricQuestions: Readonly<Record<string, string>> = {
  'proactive.items': '主动公开多少条信息',
  'requests.received': '收到多少件公开申请',
  'fees.charged': '收费了吗',
  'reviews.total': '有行政复议吗',
  'lawsuits.total': '有行政诉讼吗',
  'site.views': '网站点击量是多少',
  'normative.issued': '制发规范性文件几件',
};

const words = (about: About): string => {
  if (about.kind === 'metric') return metricQuestions[about.metric] ?? '';
  return about.kind === 'detail' ? '的联系电话是多少' : '存在哪些问题';
};

/** Whether there are words that ask for this. */
export function hasQuestion(about: About): boolean {
  return words(about) !== '';
}

/** A suggestion as a question that stands by itself. */
export function suggestionText({ issuer, shared, year, about }: Suggestion): string {
  return `${shared ? issuerToType(issuer, 'full') : issuer.name}${year}年${words(about)}？`;
}
