import type { Figure } from '../../src/figures/figure.ts';
import type { PublishedReport } from '../../src/library/library.ts';
import type { Section } from '../../src/reports/report.ts';

/** A made-up report's sections: the headings it stands under, and what is printed below the last of them. */
export type Written = readonly (readonly [headings: readonly string[], body: string])[];

export interface Given {
  readonly issuer: string;
  readonly region?: string;
  readonly year: number;
  readonly written?: Written;
  /** Sentences of the report that state a figure, with its metric and value. */
  readonly figures?: readonly (readonly [metric: string, value: number, quote: string])[];
  readonly phone?: string;
}

/** A published report of our own sentences, whose spans are right. */
export function publish({ issuer, region = '', year, written = [], figures = [], phone }: Given): PublishedReport {
  const title = `${issuer}${year}年政府信息公开工作年度报告`;
  let text = `${title}\n`;
  const sections: Section[] = [{ headings: [], start: 0, end: text.length }];
  for (const [headings, body] of written) {
    const start = text.length;
    text += `${headings.at(-1) ?? ''}\n${body}\n`;
    sections.push({ headings, start, end: text.length });
  }
  const place = (quote: string): { start: number; end: number } => {
    const start = text.indexOf(quote);
    if (start < 0) throw new Error(`fixture: ${quote} is not in the text`);
    return { start, end: start + quote.length };
  };
  return {
    id: `${region}/${issuer}/${year}`,
    issuer,
    region,
    year,
    title,
    period: null,
    published: null,
    source: { file: `${issuer}${year}.txt`, sha256: '0'.repeat(64), url: null, published: null, retrieved: null },
    text,
    sections,
    figures: figures.map(
      ([metric, value, quote]): Figure => ({
        metric,
        breakdown: [],
        value,
        unit: '条',
        precision: 'exact',
        scope: 'year',
        stated: 'count',
        year,
        quote,
        span: place(quote),
        section: '',
        rule: 'fixture',
      }),
    ),
    details: phone ? [{ kind: 'phone', value: phone, quote: phone, span: place(phone), section: '' }] : [],
    problems: [],
  };
}

const problems = (lines: string): Written[number] => [['五、存在问题和改进措施'], lines];

/** Three towns, one of them with two years; 柳河镇 is the name of two places. */
export const towns: readonly PublishedReport[] = [
  publish({
    issuer: '青石镇',
    region: '云南省/曲靖市/沾益区',
    year: 2015,
    written: [
      [['一、概述'], '我镇成立了领导小组，由镇长担任组长。联系电话：0874-3000111。'],
      [['二、主动公开情况'], '全年主动公开政府信息41条，其中重大决策类6条。'],
      [['三、依申请公开情况'], '全年收到公开申请2件，均按时办结。'],
      [['四、行政复议和行政诉讼情况'], '没有发生因公开引起的行政复议，也没有行政诉讼。'],
      problems('一是人手不够，专职人员偏少。二是更新不够及时。明年将加强培训。'),
    ],
    figures: [
      ['requests.received', 2, '收到公开申请2件'],
      ['proactive.items', 41, '主动公开政府信息41条'],
    ],
    phone: '0874-3000111',
  }),
  publish({
    issuer: '青石镇',
    region: '云南省/曲靖市/沾益区',
    year: 2014,
    written: [
      [['一、概述'], '我镇编制了公开目录和公开指南。'],
      [['二、主动公开情况'], '全年主动公开政府信息38条。'],
      [['三、收费及减免情况'], '依照规定，没有向申请人收取检索、复制等费用。'],
      problems('宣传力度不大，群众知道的不多。'),
    ],
    figures: [['proactive.items', 38, '主动公开政府信息38条']],
  }),
  publish({
    issuer: '柳河镇',
    region: '吉林省/通化市/柳河县',
    year: 2015,
    written: [
      [['一、概述'], '按照柳政办发〔2015〕26号文件要求，开展公开工作。'],
      [['二、主动公开情况'], '通过门户网站和微信公众号公开信息97条。'],
      problems('公开栏位置偏僻。'),
    ],
    figures: [['proactive.items', 97, '公开信息97条']],
  }),
  publish({
    issuer: '柳河镇',
    region: '山西省/吕梁市/方山县',
    year: 2015,
    written: [[['一、概述'], '全镇实行档案查阅点制度，村民可以到镇政府大厅查阅。']],
  }),
];
