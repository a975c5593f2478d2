import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { App } from '../src/app.ts';
import { plainText } from '../src/replies/plain.ts';
import { appOver, today } from './golden/ask.ts';

/** A year's report: own count and 历年累计 as its sentence says them. */
const report = (issuer: string, year: number, sentence: string): string =>
  `${issuer}${year}年政府信息公开工作年度报告\n\n一、概述\n本报告统计期限自${year}年1月1日起至${year}年12月31日止。\n\n二、主动公开政府信息的情况\n${sentence}\n\n${issuer}人民政府\n${year + 1}年1月15日`;

const sentences: readonly (readonly [issuer: string, year: number, sentence: string])[] = [
  ['云溪镇', 2014, '本镇主动公开政府信息80条，历年累计公开500条。'],
  ['云溪镇', 2015, '本镇主动公开政府信息90条，历年累计公开590条。'],
  ['云溪镇', 2016, '本镇主动公开政府信息70条，历年累计公开690条。'],
  ['云溪镇', 2018, '本镇主动公开政府信息10条，历年累计公开900条。'],
  ['白石镇', 2014, '本镇主动公开政府信息80条，历年累计公开500余条。'],
  ['白石镇', 2015, '本镇主动公开政府信息30条，历年累计公开612条。'],
];

let dir: string;
let app: App;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'over-years-'));
  const sources = sentences.map(([issuer, year], i) => ({
    file: `${i}.txt`,
    issuer,
    region: '浙江省/嘉兴市/桐乡市',
    year,
  }));
  await Promise.all(sentences.map(([...all], i) => writeFile(join(dir, `${i}.txt`), report(...all))));
  await writeFile(join(dir, 'sources.json'), JSON.stringify(sources));
  app = await appOver(dir);
});
afterAll(async () => {
  await app.close();
  await rm(dir, { recursive: true });
});

const asked = async (text: string) => {
  const { answer, reply } = await app.ask({ chat: text, text, today });
  const note = answer.notes.find(({ code }) => code === 'accumulation');
  return { answer, reply, note, text: plainText(reply) };
};

describe('a year’s 累计 against the year before’s', () => {
  it('is said beside the year’s own count where they do not fit, with every number’s receipt', async () => {
    const { answer, note, text } = await asked('云溪镇2016年主动公开多少条');
    expect(answer.figures.map((f) => f.value)).toEqual([70]);
    expect(note).toMatchObject({ risen: 100 });
    expect(text).toMatch(/对不上.*590 条.*690 条.*100 条（这是我们算的）.*70 条/u);
    expect(text).toContain('历年累计公开590条');
  });

  it('is said beside the 累计 as well', async () => {
    const { answer, note } = await asked('云溪镇2016年历年累计公开多少条');
    expect(answer.figures.map((f) => [f.value, f.scope])).toEqual([[690, 'cumulative']]);
    expect(note).toBeDefined();
  });

  it.each([
    ['the three fit', '云溪镇2015年主动公开多少条'],
    ['the year before is not held', '云溪镇2014年主动公开多少条'],
    ['two years lie between', '云溪镇2018年主动公开多少条'],
    ['one of them is a round number', '白石镇2015年主动公开多少条'],
  ])('is not said where %s', async (_, question) => {
    const { answer, note } = await asked(question);
    expect(answer.status).toBe('answered');
    expect(note).toBeUndefined();
  });
});
