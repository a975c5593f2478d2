import type { Answer, FoundFigure, ReportCard } from '../answers/answer.ts';
import type { Operation } from '../questions/query.ts';
import { figureAmount } from './amounts.ts';
import { termName } from './leads.ts';
import { plainText } from './plain.ts';
import type { Reply } from './reply.ts';

/** Operations by the names of the contract. */
const operations: Readonly<Record<Operation, string>> = {
  value: 'value',
  compare: 'compare',
  rank: 'rank',
  filter: 'rank',
  sum: 'sum',
  mean: 'sum',
  difference: 'difference',
  ratio: 'difference',
  change: 'difference',
  trend: 'trend',
  list: 'list',
  check: 'check',
  coverage: 'list',
};

/** One answer as `ask --json` prints it: plain data, to be written on one line. */
export function answerJson(answer: Answer, reply: Reply): object {
  const { computed } = answer;
  const answered = answer.status === 'answered';
  return {
    question: answer.query.text,
    understood: {
      issuers: answer.issuers.map((issuer) => issuer.name),
      years: answer.years,
      metric: answer.metric,
      breakdown: answer.breakdown,
      operation: operationOf(answer),
      assumptions: reply.assumptions,
    },
    status: answer.status,
    text: plainText(reply),
    figures: answered ? answer.figures.map(figureJson) : [],
    computed:
      answered && computed
        ? {
            operation: computed.operation,
            value: computed.value,
            unit: computed.unit,
            terms: computed.terms.map((figure) => `${termName(figure)} ${figureAmount(figure).replace(' ', '')}`),
          }
        : null,
    passages: answer.passages.map(({ report, section, text, score }) => ({
      issuer: report.issuer,
      region: report.region,
      year: report.year,
      section,
      text,
      score,
      source: sourceJson(report),
    })),
    choices: reply.choices.length > 0 ? reply.choices : reply.suggestions,
    notes: reply.notes,
  };
}

function operationOf({ operation, query }: Answer): string {
  const told = operation === 'value' && query.asks.length > 0;
  if (told && query.asks.every((ask) => ask.kind === 'detail')) return 'detail';
  if (told && query.asks.every((ask) => ask.kind === 'passage')) return 'passage';
  return operation === 'list' && query.order ? 'rank' : operations[operation];
}

function figureJson({ report, ...figure }: FoundFigure): object {
  return { ...figure, issuer: report.issuer, region: report.region, source: sourceJson(report) };
}

function sourceJson(report: ReportCard): object {
  return {
    report: report.id,
    title: report.title,
    file: report.source.file,
    url: report.source.url,
    sha256: report.source.sha256,
  };
}
