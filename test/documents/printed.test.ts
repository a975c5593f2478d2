import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asHtml } from './as-html.ts';
import { codesOf, figuresOf, read } from './reading.ts';
import { narrative, type Part, statutory } from './report.ts';

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
// Where tests must be complete, a missing browser is a failure and no reason to skip.
const skipped = !existsSync(CHROMIUM) && process.env.CI !== 'true';

/** How offices' pages look when they are printed. */
const styles: Readonly<Record<string, string>> = {
  细线框: 'table{border-collapse:collapse}td{border:0.5pt solid #000;padding:0 5.4pt}body{line-height:2}',
  没有框: 'table,td{border:0!important}td{padding:4px;text-align:center}',
  '没有框，靠左，挤在一起': 'table,td{border:0!important}td{padding:1px;text-align:left}',
  只有横线: 'table{border-collapse:collapse}td{border:0!important;border-bottom:1px solid #999!important}',
  黑底白格: 'table{background:#000;border:0!important;border-spacing:1px}td{border:0!important;background:#fff}',
  点线框: 'table{border-collapse:collapse}td{border:1px dotted #000!important}',
  隔行有底色: 'table,td{border:0!important}tr:nth-child(odd) td{background:#eee}',
  '大字，一格拆在两页': 'body{font-size:24px}table{border-collapse:collapse}',
  两栏小字: 'body{columns:2;font-size:9px}table{border-collapse:collapse;width:100%}td{border:1px solid #000}',
};

describe.skipIf(skipped)(`浏览器打印成的 PDF${skipped ? `（没有 ${CHROMIUM}，跳过；可设 CHROMIUM）` : ''}`, () => {
  let browser: Browser;
  beforeAll(async () => {
    const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', ...quiet] });
  });
  afterAll(() => browser?.close());

  const print = async (parts: readonly Part[], style: string): Promise<Uint8Array> => {
    const page = await browser.newPage();
    const margin = { top: '50px', bottom: '50px', left: '40px', right: '40px' };
    const edge = (words: string): string => `<div style="font-size:8px;padding:0 20px">${words}</div>`;
    try {
      await page.setContent(asHtml(parts).replace('</head>', `<style>table{width:100%}${style}</style></head>`));
      return await page.pdf({
        format: 'A4',
        margin,
        displayHeaderFooter: true,
        headerTemplate: edge('<span class="date"></span> <span class="title"></span>'),
        footerTemplate: edge(
          '<span class="url"></span> <span class="pageNumber"></span>/<span class="totalPages"></span>',
        ),
      });
    } finally {
      await page.close();
    }
  };

  test.each(Object.entries(styles))('%s：数字与网页的一个不差', async (_, style) => {
    for (const parts of [statutory, narrative]) {
      const document = await read(await print(parts, style));
      expect(codesOf(document)).toEqual([]);
      expect(document.text).not.toMatch(/about:blank|[AP]M/u);
      expect(figuresOf(document)).toEqual(figuresOf(await read(asHtml(parts))));
    }
  });
});
