import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { App } from '../src/app.ts';
import { appOver } from './golden/ask.ts';

let app: App;

beforeAll(async () => {
  const directory = await mkdtemp(join(tmpdir(), 'channels-'));
  const write = (issuer: string, sentence: string): Promise<void> =>
    writeFile(
      join(directory, `${issuer}.txt`),
      `${issuer}2016年政府信息公开工作年度报告\n一、主动公开情况\n2016年，${sentence}\n二、依申请公开情况\n未收到申请。\n`,
    );
  await write('青山镇', '我镇在市政府门户网站主动公开信息61条，镇微信公众号推送信息7条。');
  await write('绿水镇', '我镇在市政府门户网站主动公开信息61条，在镇门户网站主动公开信息7条。');
  await write('白水镇', '我镇在县政府门户网站主动公开信息34条。');
  await write('金沙镇', '我镇主动公开政府信息52条，其中通过政府网站公开40条。');
  app = await appOver(directory);
});
afterAll(() => app.close());

async function notes(issuer: string): Promise<string> {
  const { reply } = await app.ask({ chat: issuer, text: `${issuer}2016年主动公开多少条` });
  return [reply.lead, ...reply.notes].join('\n');
}

describe('a report that prints no total of its own', () => {
  it('is answered with the channel, which the reply names, beside what the others had', async () => {
    const said = await notes('青山镇');
    expect(said).toContain('61 条');
    expect(said).toContain('没有另写总数，这是通过市政府门户网站公开的数；另外写了镇微信公众号 7 条');
    expect(said).not.toContain('68');
  });

  it('of two sites, neither of which is more the total than the other, is said to print none; both are shown', async () => {
    const { reply } = await app.ask({ chat: '绿水镇', text: '绿水镇2016年主动公开多少条' });
    expect(reply.status).toBe('not_stated');
    expect(reply.lead).toContain('没有写主动公开了多少条');
    expect(reply.passages[0]!.text).toContain('61条，在镇门户网站主动公开信息7条');
    expect(JSON.stringify(reply)).not.toContain('68');
  });

  it('of one channel only names that', async () => {
    expect(await notes('白水镇')).toContain('没有另写总数，这是通过县政府门户网站公开的数。');
  });

  it('is not one that prints it beside its channels', async () => {
    const said = await notes('金沙镇');
    expect(said).toContain('52 条');
    expect(said).not.toContain('总数');
  });
});
