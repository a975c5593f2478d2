import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { App } from '../src/app.ts';
import { plainText } from '../src/replies/plain.ts';
import { appOver, today } from './golden/ask.ts';

const texts = {
  '安丰乡2014.txt': `安丰乡2014年政府信息公开工作年度报告
一、概述
2014年，安丰乡认真做好政府信息公开工作。本报告所列数据的统计期限自2014年1月1日起至2014年12月31日止。
二、主动公开政府信息的情况
2014年，本乡主动公开政府信息180条，比上年增加36条，增长25%。其中，通过县政府网站公开90条，通过微博公开50条，通过微信公开40条。
三、依申请公开政府信息的情况
本乡共受理政府信息公开申请9件。申请办结8件，结转下年度1件；其中按时办结7件，延期办结1件。
四、复议和诉讼
发生行政诉讼1件，驳回原告诉讼请求1件。
安丰乡人民政府
2015年1月15日`,
  '溪头乡2014.txt': `溪头乡2014年政府信息公开工作年度报告
一、概述
2014年，溪头乡认真做好政府信息公开工作。
二、主动公开政府信息的情况
2014年，本乡通过公开栏、广播公开政府信息。
溪头乡人民政府
2015年1月20日`,
};

let app: App;
beforeAll(async () => {
  const dir = await mkdtemp(join(tmpdir(), 'changes-'));
  await Promise.all(Object.entries(texts).map(([name, text]) => writeFile(join(dir, name), text)));
  app = await appOver(dir);
});
afterAll(() => app.close());

const ask = async (question: string) => {
  const { answer, reply } = await app.ask({ chat: question, text: question, today });
  return { answer, text: plainText(reply) };
};

describe('a change that a report prints', () => {
  it.each([
    ['安丰乡主动公开增长百分之几', 25, '%'],
    ['安丰乡2014年主动公开增长率是多少', 25, '%'],
    ['安丰乡增长率', 25, '%'],
    ['安丰乡2014年公开增幅是多少', 25, '%'],
    ['安丰乡2014年主动公开比上年增加多少条', 36, '条'],
  ])('%s: in the unit that was asked for', async (question, value, unit) => {
    const { answer } = await ask(question);
    expect(answer.figures.map((figure) => [figure.value, figure.unit])).toEqual([[value, unit]]);
  });

  it('a report that is held and does not print it is not said to be missing', async () => {
    const { answer, text } = await ask('溪头乡2014年主动公开增长百分之几');
    expect(answer.status).toBe('not_stated');
    expect(text).not.toContain('没有溪头乡2014年');
  });
});

describe('what is told of the parts', () => {
  it('channels are added up where channels are asked for', async () => {
    const { answer } = await ask('安丰乡2014年各渠道加起来对得上吗');
    expect(answer.computed?.value).toBe(180);
    expect(answer.computed?.terms.map(({ value }) => value)).toEqual([90, 50, 40]);
  });

  it.each([
    ['安丰乡微博和微信哪个多', [50, 40]],
    ['安丰乡2014年微信与微博哪个多', [50, 40]],
  ])('%s: both sides, though read as one word', async (question, values) => {
    const { answer } = await ask(question);
    expect(answer.figures.map(({ value }) => value).sort((a, b) => b - a)).toEqual(values);
  });

  it.each([
    ['安丰乡办结多少件', [8]],
    ['安丰乡延期办结几件', [1]],
    ['安丰乡诉讼结果', [1]],
  ])('%s', async (question, values) => {
    const { answer, text } = await ask(question);
    expect(answer.figures.map(({ value }) => value)).toEqual(values);
    expect(text).not.toContain('写得不一样');
  });
});
