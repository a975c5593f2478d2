import type { Answer, Computed, FoundFigure } from '../answers/answer.ts';
import { isExact } from '../answers/scope.ts';
import { amount, figureAmount, metricName } from './amounts.ts';
import { figureLine, findingLines, silences } from './findings.ts';
import { issuerYear } from './names.ts';
import { filterLead, placeLead, rankLead } from './rank-leads.ts';
import { unstatedLead } from './unstated.ts';

/** The answer itself, first; then a line for each number that went into it. */
export function answeredLead(answer: Answer): string {
  const { operation, computed, figures } = answer;
  if (operation === 'coverage') return '';
  if (answer.query.filter?.is === 'unstated' && operation === 'filter') return unstatedLead(answer);
  if (computed?.operation === 'place') return placeLead(answer, computed);
  if (computed?.operation === 'count') return filterLead(answer, computed);
  if (computed?.operation === 'check') return checkLead(figures, computed);
  if (computed?.operation === 'share') return valueLead(answer);
  if (operation === 'compare' && figures.length > 1) return compareLead(figures, computed);
  if (computed) return computedLead(answer, computed);
  if (operation === 'rank') return rankLead(answer);
  if (operation === 'list' && answer.query.order) return topPartLead(answer);
  if (operation === 'trend') return trendLead(figures);
  if (operation === 'list') return lines(figures, false);
  return valueLead(answer);
}

function valueLead(answer: Answer): string {
  const stated = answer.findings.filter((finding) => finding.state === 'stated');
  const items = stated.flatMap((finding) => findingLines(finding, answer));
  const absent = answer.findings.filter(
    ({ state, ask }) => state === 'not_stated' && (ask.kind !== 'figure' || ask.counted || ask.yesNo),
  );
  // One thing asked of several reports: a note names those that are silent.
  const noted = answer.query.asks.length === 1 && answer.notes.some(({ code }) => code === 'missing');
  const silent = stated.length > 0 && !noted ? silences(absent, answer.query.text) : [];
  const told = answer.passages.length > 0 ? [passageLead(answer)] : [];
  if (items.length > 0 || answer.findings.length > 0) return [...items, ...silent, ...told].join('\n');
  return answer.figures.length > 0 ? trendLead(answer.figures) : passageLead(answer);
}

function passageLead({ passages }: Answer): string {
  const names = [...new Set(passages.map((passage) => issuerYear(passage.report)))];
  return `${names.join('、')}的报告里是这样写的：`;
}

/** One line a figure, in order. */
export function lines(figures: readonly FoundFigure[], withReport: boolean): string {
  const first = figures[0];
  if (!first) return '';
  const what = first.metric === 'proactive.share' ? '各类的占比' : `${metricName(first.metric)}，各项是`;
  const head = withReport ? '' : `${issuerYear(first.report)}${what}：\n`;
  const rows = figures.map((figure) => {
    const label = figure.breakdown.map((part) => part.label).join('、');
    const who = withReport ? `${issuerYear(figure.report)}${label ? `（${label}）` : ''}` : label;
    return `${who}：${figureAmount(figure)}`;
  });
  return head + rows.join('\n');
}

/** A figure a year; a single one as any other. */
function trendLead(figures: readonly FoundFigure[]): string {
  const [first, ...later] = figures;
  if (first === undefined) return '';
  if (later.length === 0) return figureLine(first);
  return `${first.report.issuer}${metricName(first.metric, first.breakdown, first.scope)}，逐年是：\n${lines(figures, true)}`;
}

/** 哪一类最多: the first part, then all of them. */
function topPartLead({ figures, query }: Answer): string {
  const first = figures[0] as FoundFigure;
  const tied = figures.filter((figure) => figure.value === first.value);
  const names = tied.map((figure) => figure.breakdown.map((part) => part.label).join('、')).join('和');
  const word = query.order?.end === 'least' ? '最少' : '最多';
  return `${names}${word}：${figureAmount(first)}。\n${lines(figures, false)}`;
}

function checkLead(figures: readonly FoundFigure[], computed: Computed): string {
  const total = figures[0] as FoundFigure;
  const sum = amount(computed.value, computed.unit);
  const terms = computed.terms.map((figure) => figure.value).join(' + ');
  const agrees = computed.value === total.value;
  const lead = agrees
    ? `对得上：总数和各类之和都是 ${sum}`
    : `对不上：报告写的总数是 ${figureAmount(total)}，列出的各类加起来是 ${sum}`;
  return `${lead}（我们加的：${terms}）。${agrees ? '' : '两边都照原文，不作改动；也可能是报告没有把每一类都列出来。'}`;
}

function compareLead(figures: readonly FoundFigure[], computed: Computed | null): string {
  const first = figures[0] as FoundFigure;
  const last = figures.at(-1) as FoundFigure;
  const own = sameReport(figures);
  const rows = figures
    .map((figure) => `${own ? partName(figure) : termName(figure)} ${figureAmount(figure)}`)
    .join('，');
  if (first.value === last.value) return `一样多：${rows}。`;
  const gap = computed ? `，相差 ${amount(computed.value, computed.unit)}（我们算的）` : '';
  const word = `${figures.length > 2 ? '最' : '更'}${first.value > last.value ? '多' : '少'}`;
  const parts = figures.every((figure) => figure.report.id === first.report.id);
  const sameIssuer = figures.every((figure) => figure.report.issuer === first.report.issuer);
  const winner = parts
    ? first.breakdown.map((part) => part.label).join('、')
    : sameIssuer
      ? issuerYear(first.report)
      : first.report.issuer;
  return `${winner}${word}：${rows}${gap}${own ? `——${issuerYear(first.report)}` : ''}。`;
}

const mostTerms = 12;

/** Whether all are parts in one report: then their labels tell them apart. */
function sameReport(figures: readonly FoundFigure[]): boolean {
  return figures.every(({ report, breakdown }) => report.id === figures[0]?.report.id && breakdown.length > 0);
}

function partName({ breakdown }: FoundFigure): string {
  return breakdown.map(({ label }) => label).join('、');
}

function computedLead(answer: Answer, computed: Computed): string {
  const { value, unit, terms } = computed;
  const what = metricName(answer.metric, answer.query.places.length > 1 ? answer.breakdown : []);
  const own = sameReport(terms);
  const term = (figure: FoundFigure): string => `${own ? partName(figure) : termName(figure)} ${figureAmount(figure)}`;
  const named = (joint: string): string =>
    terms.slice(0, mostTerms).map(term).join(joint) + (terms.length > mostTerms ? `……共 ${terms.length} 个数` : '');
  const bigger = [...terms].sort((a, b) => b.value - a.value);
  switch (computed.operation) {
    case 'sum':
      return `共 ${amount(value, unit)}（我们加的：${named(' + ')}）——${own && terms[0] ? issuerYear(terms[0].report) : ''}${what}。`;
    case 'mean':
      return `平均 ${amount(value, unit)}（我们算的，${terms.length} 份报告：${named('、')}）——${what}。`;
    case 'ratio':
      return `${value} 倍（我们算的：${named(' ÷ ')}）——${what}。`;
    case 'growth':
      return growthLead(terms, value, term);
    default:
      return differenceLead(answer, computed, bigger.map(term).join(' − '));
  }
}

function differenceLead({ query }: Answer, computed: Computed, terms: string): string {
  const { value, unit } = computed;
  const rounded = computed.terms.find(({ quote }) => /\d\s*万/u.test(quote))?.quote ?? '';
  const about = isExact(computed.terms) ? '' : '大约';
  if (value === 0) return `一样多，相差 0 ${unit}（我们比的：${terms}）。`;
  const apart = /相差|差(?:多少|几|了|距|额)/u.test(query.text);
  const asked = query.order?.end === 'least' ? '少' : '多';
  const other = asked === '多' ? '少' : '多';
  const words = apart ? '相差' : value > 0 ? asked : `不${asked}，反而${other}`;
  return `${words}${about} ${amount(rounded === '' ? Math.abs(value) : Math.round(Math.abs(value) / 1000) * 1000, unit, rounded)}（我们算的：${terms}）。`;
}

/** 增长 20%: of the two printed numbers, which stand beside it. */
function growthLead(
  [now, before]: readonly FoundFigure[],
  value: number,
  term: (figure: FoundFigure) => string,
): string {
  if (now === undefined || before === undefined) return '';
  const terms = `我们算的：${term(now)}，${term(before)}`;
  if (value === 0) return `一样多，增长 0%（${terms}）。`;
  const [more, less] = now.report.issuer === before.report.issuer ? ['增长', '下降'] : ['多', '少'];
  return `${now.value > before.value ? more : less} ${Math.abs(value)}%（${terms}）。`;
}

/** A term of a computed number: who, which year, which part. */
export function termName(figure: FoundFigure): string {
  const label = figure.breakdown.map((part) => part.label).join('、');
  return `${issuerYear(figure.report)}${label === '' ? '' : `（${label}）`}`;
}
