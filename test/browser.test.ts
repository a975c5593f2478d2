import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type App, createApp } from '../src/app.ts';
import { listen, type WebChannel } from '../src/channels/web/listen.ts';
import { createWeb } from '../src/channels/web/server.ts';
import { listeningLog } from './fake-app.ts';

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
// Where tests must be complete, a missing browser is a failure and no reason to skip.
const skipped = !existsSync(CHROMIUM) && process.env.CI !== 'true';

describe.skipIf(skipped)(`the page in a browser${skipped ? ` (skipped: no ${CHROMIUM}; set CHROMIUM)` : ''}`, () => {
  let directory = '';
  let app: App;
  let web: WebChannel;
  let browser: Browser;
  let page: Page;
  let complaints: string[] = [];

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'gongkaida-browser-'));
    app = await createApp({
      reportsDir: fileURLToPath(new URL('../data/reports', import.meta.url)),
      indexDir: join(directory, 'index'),
      segmenter: 'jieba',
    });
    web = await listen(createWeb(app, listeningLog()), '127.0.0.1', 0);
    browser = await chromium.launch({
      executablePath: CHROMIUM,
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    });
  });
  afterAll(async () => {
    await browser?.close();
    await web?.stop();
    await app?.close();
    await rm(directory, { recursive: true });
  });
  afterEach(() => page?.context().close());

  async function open(width: number, scheme: 'light' | 'dark' = 'light'): Promise<void> {
    const context = await browser.newContext({
      viewport: { width, height: 844 },
      colorScheme: scheme,
      locale: 'zh-CN',
    });
    page = await context.newPage();
    complaints = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(web.address);
    await page.locator('#examples button').first().waitFor();
  }

  async function ask(question: string): Promise<string | null> {
    await page.getByLabel('您的问题').fill(question);
    await page.getByLabel('您的问题').press('Enter');
    return lastAnswer();
  }

  async function lastAnswer(): Promise<string | null> {
    await page.locator('#log[aria-busy=false]').waitFor();
    return page.locator('.answer').last().textContent();
  }

  const overflow = (): Promise<number> =>
    page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');

  test.each([390, 1280])(
    'at %i px: a question, its receipt, a suggestion to tap, and nothing sticks out',
    async (width) => {
      await open(width);
      expect(await overflow()).toBe(0);
      const answer = await ask('棉洋镇2015年主动公开多少条');
      expect(answer).toContain('133 条');
      expect(await page.locator('.receipt blockquote').first().textContent()).toContain('主动公开政府信息数为133条');
      expect(await page.locator('.receipt figcaption').first().textContent()).toContain('2015');
      const suggestion = page.locator('.suggestions button').first();
      const words = await suggestion.textContent();
      await suggestion.click();
      await page.locator('.question').nth(1).waitFor();
      expect(await page.locator('.question').last().textContent()).toContain(words);
      expect(await lastAnswer()).not.toBe('');
      expect(await overflow()).toBe(0);
      expect(complaints).toEqual([]);
    },
  );

  test('every example on the empty page is answered with a receipt or a ranking', async () => {
    await open(390);
    const examples = await page.locator('#examples button').allTextContents();
    expect(examples.length).toBeGreaterThanOrEqual(4);
    for (const example of examples) {
      await ask(example);
      expect(await page.locator('.answer').last().locator('.receipt').count(), example).toBeGreaterThan(0);
    }
  });

  test('the talk goes on, survives going back to the page, and ends with 新对话', async () => {
    await open(390);
    await ask('棉洋镇2015年主动公开多少条');
    expect(await ask('收到申请呢')).toContain('没有收到');
    await page.reload();
    expect(await page.locator('.question').allTextContents()).toHaveLength(2);
    await page.getByRole('button', { name: '新对话' }).click();
    expect(await page.locator('.question').count()).toBe(0);
    expect(await page.locator('#empty').isVisible()).toBe(true);
    expect(await ask('收到申请呢')).not.toContain('目前没有收到');
  });

  test('two tabs know nothing of each other', async () => {
    await open(390);
    await ask('棉洋镇2015年主动公开多少条');
    await page.context().close();
    await open(390);
    expect(await ask('收到申请呢')).not.toContain('目前没有收到');
  });

  test('markup in a question is shown as words', async () => {
    await open(390);
    await ask('<img src=x onerror="document.title=1">石门镇2014年主动公开多少条');
    expect(await page.locator('.question').last().textContent()).toContain('<img');
    expect(await page.locator('#log img').count()).toBe(0);
    expect(await page.title()).toContain('公开答');
    expect(complaints).toEqual([]);
  });

  test('a phone finds the list of reports in a drawer; a year begins a question', async () => {
    await open(390);
    expect(await page.locator('#shelf').isVisible()).toBe(false);
    await page.getByRole('button', { name: '报告目录' }).click();
    expect(await page.locator('#shelf').textContent()).toContain('祝塘镇');
    await page.getByRole('button', { name: '问祝塘镇2017年' }).click();
    expect(await page.locator('#shelf').isVisible()).toBe(false);
    expect(await page.getByLabel('您的问题').inputValue()).toBe('祝塘镇2017年');
  });

  test('a server that is gone is named, and 重试 asks again', async () => {
    await open(390);
    await page.route('**/api/ask', (route) => route.abort());
    expect(await ask('棉洋镇2015年主动公开多少条')).toContain('连不上服务器');
    await page.unroute('**/api/ask');
    await page.getByRole('button', { name: '重试' }).click();
    await page.getByText('133 条').first().waitFor();
    expect(await page.locator('.question').count()).toBe(1);
  });

  test('words are legible in both schemes', async () => {
    for (const scheme of ['light', 'dark'] as const) {
      await open(1280, scheme);
      await ask('棉洋镇2015年主动公开多少条');
      for (const selector of [
        '.lead',
        '.receipt blockquote p',
        '.receipt figcaption',
        '.chip',
        '.question p',
        '.stamp',
      ]) {
        expect(await contrast(selector), `${selector} in ${scheme}`).toBeGreaterThanOrEqual(4.5);
      }
      await page.context().close();
    }
  });

  /** WCAG contrast of an element's words against what lies behind them. */
  function contrast(selector: string): Promise<number> {
    return page.evaluate(`(() => {
      const channels = (colour) => colour.match(/[\\d.]+/g).map(Number);
      const light = (colour) => {
        const [r, g, b] = channels(colour).slice(0, 3).map((c) => c / 255)
          .map((c) => (c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const element = document.querySelector(${JSON.stringify(selector)});
      let behind = element;
      while (channels(getComputedStyle(behind).backgroundColor)[3] === 0) behind = behind.parentElement;
      const [a, b] = [getComputedStyle(element).color, getComputedStyle(behind).backgroundColor].map(light);
      return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    })()`);
  }
});
