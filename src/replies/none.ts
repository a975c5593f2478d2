import type { FoundFigure } from '../answers/answer.ts';
import { metricName } from './amounts.ts';
import { issuerYear } from './names.ts';

/** How one says that there was none of it. */
const nothing: Readonly<Record<string, string>> = {
  'requests.received': '没有收到政府信息公开申请',
  'requests.answered': '没有办结的申请',
  'requests.carried-over': '没有上年结转的申请',
  'requests.carried-forward': '没有结转下年的申请',
  'refused.items': '没有不予公开的信息',
  'fees.charged': '没有收取费用',
  'fees.waived': '没有减免费用',
  'reviews.total': '没有因政府信息公开引起的行政复议',
  'lawsuits.total': '没有因政府信息公开引起的行政诉讼',
  'complaints.total': '没有举报、投诉、申诉',
};

/** 石门镇2014年的报告写明：没有收到政府信息公开申请。 */
export function noneSentence({ report, metric, breakdown, scope, quote }: FoundFigure): string {
  // Of 举报, 投诉 and 申诉 a report denies those that it names.
  const kinds = ['举报', '投诉', '申诉'].filter((kind) => metric === 'complaints.total' && quote.includes(kind));
  if (kinds.length > 0) return `${issuerYear(report)}的报告写明：没有${kinds.join('、')}。`;
  if (breakdown.length === 1 && breakdown[0]?.by === 'role')
    return `${issuerYear(report)}的报告写明：没有${breakdown[0].label.replace(/人员$/u, '')}人员。`;
  const whole = breakdown.length === 0 && scope === 'year' ? nothing[metric] : undefined;
  return `${issuerYear(report)}的报告写明：${whole ?? `没有${metricName(metric, breakdown, scope)}`}。`;
}
