import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type App, createApp } from '../src/app.ts';
import { openLibrary } from '../src/library/open.ts';
import { answerLink, figureLink, figureQuestion, linkedReport, readLink, reportLink } from '../src/replies/links.ts';

let directory = '';
let app: App;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'gongkaida-links-'));
  const reportsDir = fileURLToPath(new URL('../data/reports', import.meta.url));
  app = await createApp({ reportsDir, indexDir: join(directory, 'index'), segmenter: 'jieba' });
});
afterAll(async () => {
  await app.close();
  await rm(directory, { recursive: true });
});

test('every link fits Telegram and reads back as what it opens', async () => {
  const cards = await app.reports();
  expect(readLink(answerLink('2603AAAAAAAA'))).toEqual({ kind: 'answer', id: '2603AAAAAAAA' });
  for (const card of cards) {
    const target = readLink(reportLink(card));
    expect(target?.kind).toBe('report');
    expect(linkedReport(cards, target?.kind === 'report' ? target.key : '')).toBe(card);
    const figure = figureLink(card, 'proactive.items');
    expect(figure).toMatch(/^[A-Za-z0-9_-]{1,64}$/u);
    expect(readLink(figure ?? '')).toMatchObject({ kind: 'figure', metric: 'proactive.items' });
  }
});

test('a metric that no question is sure to mean gets no link', async () => {
  const [card] = await app.reports();
  if (card === undefined) throw new Error('no report');
  expect(figureLink(card, 'other.kind')).toBeNull();
  // There is one, but words for it that cannot be taken for another are not known.
  expect(figureLink(card, 'proactive.documents')).toBeNull();
});

test('a figure’s link asks for that very figure, for every total of the reports that has one', async () => {
  const library = await openLibrary(join(directory, 'index'));
  const totals = (await library.figures({})).filter(
    ({ breakdown, scope, metric, year, report }) =>
      breakdown.length === 0 && scope === 'year' && year === report.year && figureLink(report, metric) !== null,
  );
  expect(totals.length).toBeGreaterThan(10);
  const wrong: string[] = [];
  for (const { report, metric, value } of totals) {
    const question = figureQuestion(report, metric) ?? '';
    const { answer } = await app.look(question);
    const same = answer.figures.some((figure) => figure.metric === metric && figure.value === value);
    if (!same) wrong.push(`${question}: ${answer.status} ${answer.figures[0]?.metric ?? ''}, not ${metric} ${value}`);
  }
  expect(wrong).toEqual([]);
  await library.close();
});
