import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type App, createApp } from '../src/app.ts';
import { shippedReports } from './started-bot.ts';

let directory = '';
let reportsDir = '';
let app: App;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'gongkaida-approved-'));
  reportsDir = join(directory, 'reports');
  await cp(shippedReports, reportsDir, { recursive: true });
  app = await createApp({ reportsDir, indexDir: join(directory, 'index'), segmenter: 'jieba' });
});
afterEach(async () => {
  await app.close();
  await rm(directory, { recursive: true });
});

/** Asks, and has the staff find the answer right. */
async function approve(...questions: readonly string[]): Promise<void> {
  for (const [at, text] of questions.entries()) {
    const { id } = await app.ask({ chat: '甲', text });
    const asked = await app.store.questions.find(id);
    const kept = { id: `approved-${at}`, at: '2026-11-22T00:00:00.000Z', asker: '', question: text };
    await app.store.approved.add({ ...kept, query: asked!.query, correction: null, withdrawn: null });
  }
}
/** Puts a report of a township into the folder. */
async function put(issuer: string, year: number, items: number, region: string): Promise<void> {
  const file = `${region.replaceAll('/', '')}${issuer}${year}.txt`;
  const text = `${issuer}${year}年政府信息公开工作年度报告\n一、主动公开情况\n${year}年，我镇主动公开政府信息${items}条。\n`;
  await writeFile(join(reportsDir, file), text);
  const sources = join(reportsDir, 'sources.json');
  const given = JSON.parse(await readFile(sources, 'utf8')) as { readonly file: string }[];
  await writeFile(sources, JSON.stringify([...given, { file, issuer, region, year }]));
}

test('a ranking may be led by a report that is new', async () => {
  await approve('哪个镇主动公开最多');
  await put('青禾镇', 2016, 90_000, '江苏省/无锡市/江阴市');
  const { status, message } = await app.reload();
  expect(status).toBe('changed');
  expect(message).toContain('「哪个镇主动公开最多」');
});

test('a namesake that is new makes it ask back, which is said and no reason to refuse', async () => {
  await approve('石门镇2014年主动公开多少条');
  await put('石门镇', 2014, 70, '湖南省/常德市/石门县');
  const { status, message } = await app.reload();
  expect(status).toBe('changed');
  expect(message).toContain('「石门镇2014年主动公开多少条」：39 条');
});

test('the year that is newest may be a new one, and a report that is gone has no answer', async () => {
  await approve('石门镇主动公开多少条', '祝塘镇2017年收到申请多少件');
  await put('石门镇', 2015, 44, '浙江省/嘉兴市/桐乡市');
  await rm(join(reportsDir, '祝塘镇2017.txt'));
  const { status, message } = await app.reload();
  expect(message).toContain('「祝塘镇2017年收到申请多少件」');
  expect(message).toMatch(/「石门镇主动公开多少条」：39 条.* → 44 条/u);
  expect(status).toBe('changed');
});

test('what was said in a conversation is tried as it was meant', async () => {
  await approve('石门镇2014年主动公开多少条', '收到申请呢');
  await put('青禾镇', 2016, 58, '江苏省/无锡市/江阴市');
  const { status, message } = await app.reload();
  expect(status).toBe('changed');
  expect(message).not.toContain('核对过');
});
