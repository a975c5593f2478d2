import type { Answer } from '../answers/answer.ts';
import { metricName } from './amounts.ts';
import { issuerYear } from './names.ts';

/** 哪些报告没写收费: whose reports do not say it. */
export function unstatedLead({ cards, metric }: Answer): string {
  const what = metricName(metric);
  if (cards.length === 0) return `每份报告都写了这一项（${what}）。`;
  const shown = cards.slice(0, 30).map(issuerYear).join('、');
  const more = cards.length > 30 ? `等 ${cards.length} 份` : '';
  return `有 ${cards.length} 份报告没有写这一项（${what}）：${shown}${more}。没有写，不等于没有（0）。`;
}
