import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Document } from '../../src/documents/document.ts';
import { extract } from '../../src/figures/extract.ts';
import { createReport } from '../../src/reports/identify.ts';
import { asDoc } from './as-doc.ts';
import { asDocx } from './as-docx.ts';
import { asHtml } from './as-html.ts';
import { asOdt } from './as-odt.ts';
import { asPdf } from './as-pdf.ts';
import { asRtf } from './as-rtf.ts';
import { asGbk } from './gb18030.ts';
import { codesOf, figuresOf, read } from './reading.ts';
import { asText, narrative, type Part, statutory } from './report.ts';
import { inSite } from './site.ts';

const kept = (name: string): Uint8Array => readFileSync(new URL(`../fixtures/documents/${name}`, import.meta.url));

/** Every way in which one report may come in: ours, and for the statutory one those of a real word processor. */
const ways: Readonly<Record<string, (parts: readonly Part[]) => Uint8Array | string>> = {
  文本: asText,
  网页: (parts) => asHtml(parts),
  'GBK 网页，四周是网站': (parts) => asGbk(inSite(parts, 'gb2312')),
  docx: (parts) => asDocx(parts),
  'docx，标题自动编号': (parts) => asDocx(parts, { numbered: true }),
  doc: (parts) => asDoc(parts),
  rtf: (parts) => asRtf(parts),
  'rtf，汉字不转义': (parts) => asRtf(parts, { chinese: 'bytes' }),
  'rtf，汉字写成编号': (parts) => asRtf(parts, { chinese: 'numbers' }),
  odt: asOdt,
  pdf: (parts) => asPdf(parts),
};
const produced = {
  '办公软件的 docx': 'statutory.docx',
  '办公软件的 doc': 'statutory.doc',
  '办公软件的 pdf': 'statutory.pdf',
};

describe.each(Object.entries(ways))('表格式报告：%s', (_, write) => {
  statutoryCases(() => read(write(statutory)));
});

describe.each(Object.entries(produced))('表格式报告：%s', (_, file) => {
  statutoryCases(async () => read(kept(file)));
});

function statutoryCases(open: () => Promise<Document>): void {
  let document: Document;
  beforeAll(async () => {
    document = await open();
  });

  test('读得出来，没有毛病', () => {
    expect(codesOf(document)).toEqual([]);
    const report = createReport(document, null, '2026-01-01');
    expect(report).toMatchObject({ issuer: '青溪镇', year: 2022, period: { from: '2022-01-01', to: '2022-12-31' } });
  });

  test('正文和表格里的数字都在', () => {
    const found = figuresOf(document);
    const has = (line: string) => expect(found).toContainEqual(expect.stringMatching(new RegExp(`^${line} `, 'u')));
    has('proactive.items {2}86');
    has('normative.issued {2}2');
    has('normative.abolished {2}1');
    has('normative.in-force {2}7');
    has('licences.decisions {2}145');
    has('penalties.decisions {2}18');
    has('coercions.decisions {2}3');
    has('charges.amount {2}42500');
    has('requests.received {2}12');
    has('requests.received 商业企业 2');
    has('requests.carried-over 自然人 2');
    has('requests.outcomes 不予公开：保护第三方合法权益·自然人 1');
    has('requests.outcomes 无法提供：本机关不掌握相关政府信息 3');
    has('requests.carried-forward {2}1');
    has('reviews.total {2}1');
    has('lawsuits.outcomes 未经复议直接起诉·结果纠正 1');
  });

  test('与网页读出的数字一个不差', async () => {
    expect(figuresOf(document)).toEqual(figuresOf(await read(asHtml(statutory))));
  });

  test('摘录指着正文里的字', () => {
    const { figures } = extract(createReport(document, null, '2026-01-01'));
    for (const { quote, span, value, rule } of figures) {
      expect(document.text.slice(span.start, span.end)).toBe(quote);
      if (rule === 'table.cell' && value < 1000) expect(quote).toMatch(new RegExp(`(?:^|\\| )${value}$`, 'u'));
    }
  });

  test('段落连贯，没有断在行尾', () => {
    expect(document.text).toContain(
      '全年共收到政府信息公开申请12件，比上年多3件，均在法定期限内答复，没有收取任何费用。',
    );
    expect(document.text).toContain('\n二、主动公开政府信息情况\n');
  });

  test('保得住表格的格式，单元格的位置和字都对', () => {
    const tables = document.blocks.filter((block) => block.kind === 'table');
    if (document.format === 'txt') return expect(tables).toEqual([]);
    const written = statutory.filter((part) => part.kind === 'table');
    expect(tables).toHaveLength(written.length);
    tables.forEach((table, i) => {
      const words = table.cells.map(({ span }) => document.text.slice(span.start, span.end));
      expect(words).toEqual(written[i]!.rows.flat().map(({ text }) => text));
      const last = (row: number) =>
        Math.max(
          ...table.cells.filter((c) => c.row <= row && row < c.row + c.rowspan).map((c) => c.column + c.colspan),
        );
      const width = last(0);
      for (const row of written[i]!.rows.keys()) expect(last(row)).toBe(width);
    });
    return undefined;
  });

  test('合并的单元格占着该占的行和列', () => {
    const find = (words: string) =>
      document.blocks
        .flatMap((block) => (block.kind === 'table' ? block.cells : []))
        .find(({ span }) => document.text.slice(span.start, span.end) === words);
    if (document.format === 'txt') return expect(find('规章')).toBeUndefined();
    expect(find('（三）不予公开')).toMatchObject({ rowspan: 8, colspan: 1, column: 1 });
    expect(find('三、本年度办理结果')).toMatchObject({ rowspan: 22, column: 0 });
    expect(find('（二）部分公开（区分处理的，只计这一情形，不计其他情形）')).toMatchObject({ colspan: 2, column: 1 });
    expect(find('法人或其他组织')).toMatchObject({ colspan: 5, column: 4 });
    return undefined;
  });
}

describe.each(Object.entries(ways))('叙述式报告：%s', (_, write) => {
  test('零说在话里，数字与文本的一个不差', async () => {
    const document = await read(write(narrative));
    expect(codesOf(document)).toEqual([]);
    expect(figuresOf(document)).toEqual(figuresOf(await read(asText(narrative))));
    expect(figuresOf(document)).toContain('requests.received  0 件 year none exact 2016');
    expect(figuresOf(document)).toContain('proactive.items 业务动态类 50 条 year count exact 2016');
  });
});

describe('PDF 的页', () => {
  test('页页相接，盖住全文；数字知道自己在第几页', async () => {
    const document = await read(asPdf(statutory));
    expect(document.pages).toHaveLength(3);
    expect(document.pages[0]?.start).toBe(0);
    expect(document.pages.at(-1)?.end).toBe(document.text.length);
    for (const [i, { start }] of document.pages.slice(1).entries()) expect(start).toBe(document.pages[i]!.end);
    const { figures } = extract(createReport(document, null, '2026-01-01'));
    const pageOf = (metric: string, label?: string) =>
      figures.find((f) => f.metric === metric && (label === undefined || f.breakdown.some((b) => b.label === label)))
        ?.page;
    expect(pageOf('proactive.items')).toBe(1);
    expect(pageOf('reviews.total')).toBe(3);
  });

  test('页码不进正文', async () => {
    expect((await read(asPdf(statutory))).text).not.toMatch(/- \d -/u);
  });

  test('没有页的格式不编造页', async () => {
    expect((await read(asDocx(statutory))).pages).toEqual([]);
  });
});

describe('五份报告换了格式，数字不变', () => {
  const folder = new URL('../../data/reports/', import.meta.url);
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  const partsOf = (text: string): Part[] =>
    text
      .split(/\r?\n/u)
      .filter((line) => line.trim() !== '')
      .map((line, i) => ({ kind: i === 0 ? 'title' : 'paragraph', text: line.trim() }));
  test.each(files)('%s', async (file) => {
    const original = await read(readFileSync(new URL(file, folder)), file);
    const parts = partsOf(original.text);
    const expected = figuresOf(original);
    expect(expected.length).toBeGreaterThan(3);
    for (const [way, write] of Object.entries(ways)) {
      if (way === 'docx，标题自动编号') continue;
      expect(figuresOf(await read(write(parts), file)), way).toEqual(expected);
    }
  });
});
