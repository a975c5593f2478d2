import type { Answer, Computed, Finding, FoundDetail, FoundFigure } from '../answers/answer.ts';
import { amount, figureAmount, metricName } from './amounts.ts';
import { day, issuerYear } from './names.ts';
import { noneSentence } from './none.ts';
import { filterLead, placeLead, rankLead } from './rank-leads.ts';
import { unstatedLead } from './unstated.ts';

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
  office: '负责部门',
  'document-number': '文号',
  period: '统计期限',
  published: '报告的日期',
};

/** What citizens call a detail. */
export function detailName(kind: string): string {
  return detailNames[kind] ?? kind;
}

/** The answer itself, first; then a line for each number that went into it. */
export function answeredLead(answer: Answer): string {
  const { operation, computed, figures } = answer;
  if (operation === 'coverage') return '';
  if (answer.query.filter?.is === 'unstated' && operation === 'filter') return unstatedLead(answer);
  if (computed?.operation === 'place') return placeLead(answer, computed);
  if (computed?.operation === 'count') return filterLead(answer, computed);
  if (computed?.operation === 'check') return checkLead(figures, computed);
  if (computed?.operation === 'share') return shareLead(computed);
  if (operation === 'compare' && figures.length > 1) return compareLead(figures, computed);
  if (computed) return computedLead(answer, computed);
  if (operation === 'rank') return rankLead(answer);
  if (operation === 'list' && answer.query.order) return topPartLead(answer);
  if (operation === 'list' || operation === 'trend') return lines(figures, operation === 'trend');
  return valueLead(answer);
}

function valueLead(answer: Answer): string {
  const stated = answer.findings.filter((finding) => finding.state === 'stated');
  const items = stated.flatMap((finding) => findingLines(finding, answer));
  const absent = answer.findings.filter(
    ({ state, ask }) => state === 'not_stated' && (ask.kind !== 'figure' || ask.counted || ask.yesNo),
  );
  const silent = absent.length > 0 && stated.length > 0 ? [...new Set(absent.map(silence))] : [];
  const told = answer.passages.length > 0 ? [passageLead(answer)] : [];
  if (items.length > 0 || answer.findings.length > 0) return [...items, ...silent, ...told].join('\n');
  return answer.figures.length > 0 ? lines(answer.figures, true) : passageLead(answer);
}

function findingLines(finding: Finding, answer: Answer): string[] {
  if (finding.details.length > 0) return detailLines(finding, answer.query.claimedWords);
  if (finding.figures.length > 0) {
    const { claim, filter } = answer.query;
    const first = finding.figures[0] as FoundFigure;
    const word = claim === null ? '' : claim === first.value ? '对，' : '不是，报告写的是 ';
    const yesNo = finding.ask.kind === 'figure' && finding.ask.yesNo && claim === null && filter === null;
    return finding.figures.map((figure) => `${word}${yesNo ? yesNoLine(figure) : figureLine(figure)}`);
  }
  return [];
}

function silence(finding: Finding): string {
  return `${issuerYear(finding.card)}的报告没有写${askedWords(finding)}。`;
}

/** What was asked for, as we would call it. */
export function askedWords({ ask }: Pick<Finding, 'ask'>): string {
  if (ask.kind === 'detail') return ask.details.map(detailName).join('、');
  if (ask.kind === 'passage') return ask.label;
  const choice = ask.metrics[0];
  const topic = [...(choice?.topic ?? []), ...ask.topic].join('');
  // 规范性文件几件 may be one of several metrics: it is called what it was called.
  const name = ask.metrics.length > 1 && topic === '' ? ask.label : metricName(choice?.id ?? null, [], ask.scope);
  if (topic === '') return name === '' ? ask.label : `${name}有多少`;
  return name === '' ? topic : `「${topic}」的${choice?.id === 'proactive.share' ? '占比' : name}`;
}

function figureLine(figure: FoundFigure): string {
  const what = `${issuerYear(figure.report)}${metricName(figure.metric, figure.breakdown, figure.scope)}`;
  if (figure.stated === 'none') return `${figureAmount(figure)}。${noneSentence(figure)}`;
  return `${figureAmount(figure)}——${what}。`;
}

function yesNoLine(figure: FoundFigure): string {
  const what = `${issuerYear(figure.report)}${metricName(figure.metric, figure.breakdown, figure.scope)}`;
  if (figure.value === 0 && figure.stated === 'none') return `没有（${figureAmount(figure)}）。${noneSentence(figure)}`;
  if (figure.value === 0) return `没有，报告写的是 ${figureAmount(figure)}——${what}。`;
  return `有，${figureAmount(figure)}——${what}。`;
}

function detailLines(finding: Finding, said: string | undefined): string[] {
  const right = said !== undefined && finding.details.some((detail) => isSaid(detail, said));
  const verdict = said === undefined ? '' : right ? '对，' : '不是，报告写的是 ';
  return finding.details.map(
    (detail) =>
      `${verdict}${detailValue(detail)}——${issuerYear(detail.report)}报告里的${detailName(detail.kind).replace(/^报告的/u, '')}。`,
  );
}

/** Whether what was put to us is what is printed: 马军, 0510 86088025. */
function isSaid(detail: FoundDetail, said: string): boolean {
  const bare = (text: string): string => text.replace(/[\s—–-]/gu, '');
  return [detail.value, detailValue(detail)].some((value) => bare(value).includes(bare(said)));
}

function detailValue({ kind, value }: FoundDetail): string {
  if (kind === 'period') return value.split('/').map(day).join('至');
  return kind === 'published' ? day(value) : value;
}

function passageLead({ passages }: Answer): string {
  const names = [...new Set(passages.map((passage) => issuerYear(passage.report)))];
  return `${names.join('、')}的报告里是这样写的：`;
}

/** One line a figure, in order. */
export function lines(figures: readonly FoundFigure[], withReport: boolean): string {
  const first = figures[0];
  if (!first) return '';
  const head = withReport ? '' : `${issuerYear(first.report)}${metricName(first.metric)}，各项是：\n`;
  const rows = figures.map((figure) => {
    const label = figure.breakdown.map((part) => part.label).join('、');
    const who = withReport ? `${issuerYear(figure.report)}${label ? `（${label}）` : ''}` : label;
    return `${who}：${figureAmount(figure)}`;
  });
  return head + rows.join('\n');
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

function shareLead({ value, terms }: Computed): string {
  const [part, total] = terms;
  const label = part?.breakdown.map((one) => one.label).join('、') ?? '';
  return `${value}%（我们算的：${label} ${part?.value} ÷ 总数 ${total?.value}；报告没有直接写这个占比）。`;
}

function compareLead(figures: readonly FoundFigure[], computed: Computed | null): string {
  const first = figures[0] as FoundFigure;
  const last = figures.at(-1) as FoundFigure;
  const rows = figures.map((figure) => `${termName(figure)} ${figureAmount(figure)}`).join('，');
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
  return `${winner}${word}：${rows}${gap}。`;
}

function computedLead(answer: Answer, computed: Computed): string {
  const { value, unit, terms } = computed;
  const what = metricName(answer.metric, answer.query.places.length > 1 ? answer.breakdown : []);
  const named = (joint: string): string =>
    terms.map((figure) => `${termName(figure)} ${figureAmount(figure)}`).join(joint);
  switch (computed.operation) {
    case 'sum':
      return `共 ${amount(value, unit)}（我们加的：${named(' + ')}）——${what}。`;
    case 'mean':
      return `平均 ${amount(value, unit)}（我们算的，${terms.length} 份报告：${named('、')}）——${what}。`;
    case 'ratio':
      return `${value} 倍（我们算的：${named(' ÷ ')}）——${what}。`;
    default:
      return differenceLead(answer, computed, named('，'));
  }
}

function differenceLead({ query }: Answer, { value, unit }: Computed, terms: string): string {
  if (value === 0) return `一样多，相差 0 ${unit}（我们比的：${terms}）。`;
  const apart = /相差|差(?:多少|几|了|距|额)/u.test(query.text);
  const asked = query.order?.end === 'least' ? '少' : '多';
  const other = asked === '多' ? '少' : '多';
  const words = apart ? '相差' : value > 0 ? asked : `不${asked}，反而${other}`;
  return `${words} ${amount(Math.abs(value), unit)}（我们算的：${terms}）。`;
}

/** A term of a computed number: who, which year, which part. */
export function termName(figure: FoundFigure): string {
  const label = figure.breakdown.map((part) => part.label).join('、');
  return `${issuerYear(figure.report)}${label === '' ? '' : `（${label}）`}`;
}
