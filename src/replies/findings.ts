import type { Answer, Computed, Finding, FoundDetail, FoundFigure } from '../answers/answer.ts';
import { agrees, meets } from '../answers/numbers.ts';
import { figureAmount, metricName } from './amounts.ts';
import { askedWords, detailName } from './asked.ts';
import { day, issuerYear } from './names.ts';
import { noneSentence } from './none.ts';

/** What was found, a line each, with a verdict where something was put to us to confirm. */
export function findingLines(finding: Finding, { query, receipts }: Answer): string[] {
  if (finding.details.length > 0) return detailLines(finding, query.claimedWords, receipts);
  const first = finding.figures[0];
  if (!first) return [];
  if (finding.computed) return [shareLine(finding.computed)];
  const { claim, filter } = query;
  if (claim !== null) return judged(finding.figures, agrees(query, first.value));
  if (filter !== null && filter.is !== 'unstated') {
    if (filter.value !== 0 || filter.is === '=')
      return judged(finding.figures, meets(first.value, filter.is, filter.value, filter.upTo));
  }
  const { ask } = finding;
  const whether = ask.kind === 'figure' && ask.yesNo;
  return finding.figures.map((figure) => (whether ? yesNoLine(figure) : figureLine(figure)));
}

/** 洪梅镇2014年的报告没有写……. */
export function silences(absent: readonly Finding[], text: string): string[] {
  const cards = new Map(absent.map(({ card }) => [card.id, card]));
  return [...cards.values()].map((card) => {
    const own = absent.filter((finding) => finding.card.id === card.id);
    const words = [...new Set(own.map((finding) => askedWords(finding, text)))];
    return `${issuerYear(card)}的报告没有写${words.join('，也没有写')}。`;
  });
}

function judged([first, ...others]: readonly FoundFigure[], right: boolean): string[] {
  if (first === undefined) return [];
  const verdict = right ? '是的，' : first.stated === 'none' ? '不是，' : '不是，报告写的是 ';
  return [`${verdict}${figureLine(first)}`, ...others.map(figureLine)];
}

function whatOf(figure: FoundFigure): string {
  return `${issuerYear(figure.report)}${metricName(figure.metric, figure.breakdown, figure.scope)}`;
}

/** 133 条——棉洋镇2015年主动公开政府信息。 Or that there was none. */
export function figureLine(figure: FoundFigure): string {
  if (figure.stated === 'none') return `没有（${figureAmount(figure)}）。${noneSentence(figure)}`;
  return `${figureAmount(figure)}——${whatOf(figure)}。`;
}

/** A share that no report prints: the two numbers it was made of stand beside it. */
function shareLine({ value, terms }: Computed): string {
  const [part, total] = terms;
  const label = part?.breakdown.map((one) => one.label).join('、') ?? '';
  const whose = part === undefined ? '' : `——${issuerYear(part.report)}${label}的占比`;
  return `${value}%${whose}（我们算的：${label} ${part?.value} ÷ 总数 ${total?.value}；报告没有直接写这个占比）。`;
}

function yesNoLine(figure: FoundFigure): string {
  if (figure.stated === 'none') return figureLine(figure);
  return figure.value === 0 ? `没有，报告写的是 ${figureLine(figure)}` : `有，${figureLine(figure)}`;
}

function detailLines({ details }: Finding, said: string | undefined, receipts: Answer['receipts']): string[] {
  const around = ({ quote, report }: FoundDetail): string =>
    receipts.find(({ text, card }) => card.id === report.id && text.includes(quote))?.text ?? quote;
  // 党政办 and 镇党政办 are one.
  const distinct = details.filter(
    (detail) =>
      !details.some(
        ({ kind, value }) => kind === detail.kind && value !== detail.value && value.endsWith(detail.value),
      ),
  );
  const same = said === undefined ? [] : distinct.filter((detail) => isSaid(detail, said));
  const ordered = [...same, ...distinct.filter((detail) => !same.includes(detail))];
  const verdict = said === undefined ? '' : same.length > 0 ? '是的，' : '不是，报告写的是 ';
  return ordered.map(
    (detail, i) => `${i === 0 ? verdict : ''}${detailValue(detail)}——${detailWords(detail, around(detail))}。`,
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

/** Whose it is, and that a report of which year says so. */
function detailWords({ kind, report }: FoundDetail, sentence: string): string {
  switch (kind) {
    case 'published':
      return `${issuerYear(report)}的报告写于这一天`;
    case 'period':
      return `${issuerYear(report)}报告的统计期限`;
    case 'website':
    case 'document-number':
      return `${issuerYear(report)}的报告里写到的${detailName(kind)}`;
    case 'office': {
      const contact = /联系/u.test(sentence) && !/负责|主管|受理|编制|办理/u.test(sentence);
      return `${report.issuer}${contact ? '的联系部门' : detailName(kind)}（${report.year}年的报告）`;
    }
    default:
      return `${report.issuer}的${detailName(kind)}（${report.year}年的报告）`;
  }
}
