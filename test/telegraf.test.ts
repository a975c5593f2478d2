import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Telegraf } from 'telegraf';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type App, createApp } from '../src/app.ts';
import { gongkaida } from '../src/channels/telegraf.ts';
import { type Person, person } from './botapi/person.ts';
import { type BotApiServer, group, startBotApi } from './botapi/server.ts';
import { answerTo, quiet, until } from './botapi/waiting.ts';
import { shippedReports, startBot } from './started-bot.ts';

const GROUP = -1020;
const questions = [
  '棉洋镇2015年主动公开多少条',
  '那石门镇2014年呢',
  '收到申请呢',
  '祝塘镇累计主动公开多少条',
  '祝塘镇的电话',
  '洪梅镇2014年收到多少申请',
  '不老屯镇2013年业务动态类占比',
  '石门镇2016年主动公开多少条',
  '平安镇2015年主动公开多少条',
  '哪个镇主动公开最多',
  '2014年石门镇比洪梅镇多几条',
  '洪梅镇有哪些不足',
  '今天天气怎么样',
  '你好',
  '棉阳镇2015年主动公开多少条',
  '有哪些报告',
  '棉洋镇网站点击率',
  '<b>&amp;',
  '🙂',
  '谢谢',
];

let directory = '';
let app: App;
let api: BotApiServer;
let citizen: Person;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'gongkaida-telegraf-'));
  app = await createApp({ reportsDir: shippedReports, indexDir: join(directory, 'index'), segmenter: 'jieba' });
});
afterAll(async () => {
  await app.close();
  await rm(directory, { recursive: true });
});
beforeEach(async () => {
  api = await startBotApi();
  citizen = person(api, 101, '王女士');
  api.chats.add(group(GROUP, '街坊群'));
});
afterEach(() => api.close());

async function mounted(): Promise<{ readonly stop: () => Promise<void> }> {
  const bot = new Telegraf(api.token, { telegram: { apiRoot: api.root } });
  bot.use(gongkaida(app));
  bot.command('own', (context) => context.reply('自己的命令'));
  const running = bot.launch();
  return {
    async stop() {
      bot.stop();
      await running.catch(() => undefined);
    },
  };
}

/** Asks one after another; the texts of the answers. */
async function texts(): Promise<readonly string[]> {
  const answers: string[] = [];
  for (const question of questions) answers.push((await answerTo(api, citizen.say(question))).text);
  return answers;
}

describe('mounted in a Telegraf bot', () => {
  test('twenty questions get the texts that our own bot gives', async () => {
    const telegraf = await mounted();
    const theirs = await texts();
    await telegraf.stop();
    await api.close();
    api = await startBotApi();
    citizen = person(api, 101, '王女士');
    const own = await startBot(api, app);
    const ours = await texts();
    await own.stop();
    expect(theirs).toEqual(ours);
    expect(theirs[0]).toMatch(/^133 条/u);
  });

  test('the bot’s own commands are left to it; a flood limit loses nothing; a button answers', async () => {
    const telegraf = await mounted();
    expect((await answerTo(api, citizen.say('/own'))).text).toBe('自己的命令');
    api.fail({ method: 'sendMessage', error: { code: 429, description: 'Too Many Requests', retryAfter: 1 } });
    const answer = await answerTo(api, citizen.say('棉洋镇2015年主动公开多少条'));
    expect(answer.text).toMatch(/^133 条/u);
    const label = answer.reply_markup?.inline_keyboard[0]?.[0]?.text ?? '';
    citizen.press(answer, label);
    expect((await answerTo(api, answer)).text).toContain(`问：${label}`);
    await telegraf.stop();
  });

  test('somebody who blocked the bot does not end it', async () => {
    const telegraf = await mounted();
    api.fail({ method: 'sendMessage', error: { code: 403, description: 'Forbidden: bot was blocked by the user' } });
    citizen.say('棉洋镇2015年主动公开多少条');
    await until('the refusal', () => api.calls.some(({ status }) => status === 403));
    const neighbour = person(api, 102, '李先生');
    expect((await answerTo(api, neighbour.say('石门镇2014年主动公开多少条'))).text).toMatch(/^39 条/u);
    await telegraf.stop();
  });

  test('in a group it answers those who mention it, as a reply, and nobody else', async () => {
    const telegraf = await mounted();
    const asked = citizen.say('@gongkaida_bot 棉洋镇2015年主动公开多少条', { in: GROUP });
    expect((await answerTo(api, asked)).reply_to_message?.message_id).toBe(asked.message_id);
    const count = api.chats.messages(GROUP).length;
    const chatter = citizen.say('今天吃什么', { in: GROUP });
    api.queue.push({ message: structuredClone(chatter) });
    await quiet();
    expect(api.chats.messages(GROUP)).toHaveLength(count + 1);
    await telegraf.stop();
  });
});
