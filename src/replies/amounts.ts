import type { Figure } from '../figures/figure.ts';
import { metricById } from '../figures/metrics.ts';

/** A value as people write it: 133 条, 313 万人次, 99.17%. 万 only where the report itself counts in 万. */
export function amount(value: number, unit: string, quote = ''): string {
  if (unit === '%') return `${plain(value)}%`;
  const inWan = quote.includes('万') && Math.abs(value) >= 1000;
  return inWan ? `${plain(Math.round(value * 100) / 1e6)} 万${unit}` : `${plain(value)} ${unit}`;
}

function plain(value: number): string {
  return String(Math.round(value * 1e6) / 1e6);
}

/** A figure's value with its qualifier: 约 44 条, 100 多条. */
export function figureAmount(figure: Figure): string {
  const unit = figure.unit || (metricById(figure.metric)?.unit ?? '');
  // A printed change carries its sign; people say the direction.
  if (figure.metric === 'other.change' && figure.value !== 0)
    return `${figure.value < 0 ? '减少' : '增加'} ${amount(Math.abs(figure.value), unit, figure.quote)}`;
  const exact = amount(figure.value, unit, figure.quote);
  if (figure.precision === 'about') return `约 ${exact}`;
  if (figure.precision === 'under') return `不到 ${exact}`;
  if (figure.precision !== 'over') return exact;
  if (/超|逾|突破/u.test(figure.quote)) return `超过 ${exact}`;
  return exact.replace(/ (?=[^ ]+$)/u, ' 多');
}

const metricNames: Readonly<Record<string, string>> = {
  'reviews.total': '因政府信息公开引起的行政复议',
  'lawsuits.total': '因政府信息公开引起的行政诉讼',
  'site.views': '网站点击（浏览）量',
  'requests.outcomes': '申请办理结果',
};

/** What a figure counts, as citizens are told: 主动公开政府信息（重大决策类）. */
export function metricName(
  metric: string | null,
  breakdown: Figure['breakdown'] = [],
  scope: Figure['scope'] = 'year',
): string {
  const label = breakdown.map((part) => part.label).join('、');
  // Table 四 of the statutory form: the 总计 of a path is all the lawsuits that took it.
  if (metric === 'lawsuits.outcomes' && label.endsWith('、总计'))
    return metricName('lawsuits.total', breakdown.slice(0, -1), scope);
  const known = metric === null ? '' : (metricNames[metric] ?? metricById(metric)?.label ?? '');
  const whole = scope === 'cumulative' ? `历年累计${known}` : known;
  if (metric === 'proactive.share' && label !== '') {
    if (/电子化$/u.test(label)) return `${label}率`;
    return /率$/u.test(label) ? label : `${label}的占比`;
  }
  if (label === '') return whole;
  return whole === '' ? label : `${whole}（${label}）`;
}
