import type { Answer, Computed, FoundFigure } from '../answers/answer.ts';
import { figureAmount, metricName } from './amounts.ts';
import { figureLine } from './findings.ts';
import { issuerYear } from './names.ts';
import { boundWords } from './remarks.ts';

/** Who is first, and the order. */
export function rankLead(answer: Answer): string {
  const { figures, query } = answer;
  const first = figures[0] as FoundFigure;
  const tied = figures.filter((figure) => figure.value === first.value);
  if (figures.length === 1 && !query.order?.at && !query.order?.top)
    return `只有一份报告写了这一项：${figureLine(first)}`;
  const word = query.order?.end === 'least' ? '最少' : '最多';
  const at = query.order?.at;
  const rank = at ? `第 ${at} ${query.order?.end === 'least' ? '少' : '多'}` : word;
  const names = tied.map((figure) => issuerYear(figure.report)).join('、');
  const what = metricName(first.metric, first.breakdown, first.scope);
  if (first.value === 0 && tied.length === figures.length) return `都是 ${figureAmount(first)}（${what}）：${names}。`;
  const lead = `${names}${rank}：${tied.length > 1 ? '都是 ' : ''}${figureAmount(first)}（${what}）。`;
  return figures.length > tied.length ? `${lead}\n${numbered(figures)}` : lead;
}

function numbered(figures: readonly FoundFigure[]): string {
  return figures
    .slice(0, 10)
    .map(
      (figure) =>
        `${figures.findIndex((other) => other.value === figure.value) + 1}. ${issuerYear(figure.report)}：${figureAmount(figure)}`,
    )
    .join('\n');
}

/** 排第几: one place among all. */
export function placeLead(answer: Answer, computed: Computed): string {
  const own = answer.figures[0] as FoundFigure;
  const word = answer.query.order?.end === 'least' ? '从少到多' : '从多到少';
  return `${word}排第 ${computed.value} 名（${computed.terms.length} 份报告里，由我们比较得出）：${issuerYear(own.report)} ${figureAmount(own)}。`;
}

/** Whose figure lies within a bound. */
export function filterLead(answer: Answer, computed: Computed): string {
  const { filter } = answer.query;
  const what = metricName(answer.metric);
  const zero = filter?.value === 0;
  const bound =
    filter && !zero
      ? `${boundWords(filter.is, filter.value)}${filter.upTo === undefined ? '' : `、不超过 ${filter.upTo}`}${filter.unit ? ` ${filter.unit}` : ''}`
      : '';
  if (computed.value === 0 && zero)
    return filter.is === '=' ? `没有一份报告写明没有（${what}）。` : `没有：写了这一项（${what}）的报告，写的都是 0。`;
  if (computed.value === 0) return `没有：写了这一项（${what}）的报告，没有一份${bound}。`;
  const rows = answer.figures.map((figure) => `${issuerYear(figure.report)}：${figureAmount(figure)}`);
  const head = zero
    ? `有 ${computed.value} 份报告${filter.is === '=' ? '写明没有' : '写明有'}（${what}）`
    : `有 ${computed.value} 份报告${bound}（${what}）`;
  return `${head}：\n${rows.join('\n')}`;
}
