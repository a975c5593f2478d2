import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Kept } from './botapi/chats.ts';
import { type Person, person } from './botapi/person.ts';
import { type BotApiServer, group } from './botapi/server.ts';
import { answerTo, called, quiet } from './botapi/waiting.ts';
import { type StartedBot, startOnReports } from './started-bot.ts';

const GROUP = -1003;
const QUESTION = '棉洋镇2015年主动公开多少条';

describe('what a citizen can do with an answer', () => {
  let bot: StartedBot;
  let api: BotApiServer;
  let citizen: Person;
  let neighbour: Person;

  beforeAll(async () => {
    bot = await startOnReports({ telegram: { retentionDays: 90 }, prepare: addAnotherYear });
    ({ api } = bot);
    [citizen, neighbour] = [person(api, 1, '王女士'), person(api, 2, '李先生')];
    api.chats.add(group(GROUP, '街坊群'));
  });
  afterAll(async () => {
    await bot?.close();
    expect(bot.log.said.filter((line) => line.startsWith('error'))).toEqual([]);
  });

  /** A second year of one place, so that there is another year to turn to. */
  async function addAnotherYear(reportsDir: string): Promise<void> {
    await writeFile(
      join(reportsDir, '棉洋镇2013.txt'),
      '棉洋镇2013年政府信息公开工作年度报告\n一、概述\n本报告统计期限为2013年1月1日至12月31日。\n二、主动公开情况\n2013年我镇主动公开政府信息57条。\n',
    );
    const sources = join(reportsDir, 'sources.json');
    const given = JSON.parse(await readFile(sources, 'utf8')) as object[];
    const added = { file: '棉洋镇2013.txt', issuer: '棉洋镇', region: '广东省/梅州市/五华县', year: 2013 };
    await writeFile(sources, JSON.stringify([...given, added]));
  }

  const labels = (message: Kept): readonly string[] =>
    message.reply_markup?.inline_keyboard.flat().map(({ text }) => text) ?? [];
  const lastOf = (chat: number): Kept => api.chats.messages(chat).at(-1) as Kept;
  const feedback = () => bot.app.store.feedback.month(new Date().toISOString().slice(0, 7));
  /** Presses, and waits for what the bot then sends. */
  async function press(who: Person, message: Kept, label: string): Promise<Kept> {
    const before = lastOf(message.chat.id);
    who.press(message, label);
    return answerTo(api, before);
  }
  async function alert(query: string): Promise<string> {
    const { payload } = await called(api, 'answerCallbackQuery', (call) => call.payload.callback_query_id === query);
    return String(payload.text ?? '');
  }

  test('看原文 shows the whole paragraph with the quoted sentence set apart, and where it stands', async () => {
    const answer = await answerTo(api, citizen.say(QUESTION));
    const original = await press(citizen, answer, '看原文');
    const report = await readFile(join(bot.reportsDir, '棉洋镇2015.txt'), 'utf8');
    const paragraph = report.split('\n').find((line) => line.includes('主动公开政府信息数为133条')) ?? '';
    expect(paragraph.trim().startsWith(original.text.split('\n\n')[1]?.slice(0, 40) ?? '-')).toBe(true);
    expect(original.text).toContain('棉洋镇2015年政府信息公开工作年度报告');
    const { payload } = await called(api, 'sendMessage', (call) => String(call.payload.text).includes('报告原文'));
    expect(payload.text).toMatch(/<blockquote>.*<b>.*133条.*<\/b>/u);
  });

  test('换一年 asks the same of the other year, whatever was talked about since; where there is none, no button', async () => {
    const answer = await answerTo(api, citizen.say(QUESTION));
    const elsewhere = await answerTo(api, citizen.say('石门镇2014年收到申请多少件'));
    expect(labels(elsewhere)).not.toContain('换一年');
    const other = await press(citizen, answer, '换一年');
    expect(other.text).toMatch(/^问：2013年呢\n\n57 条/u);
  });

  test('buttons of an answer from before a restart still work', async () => {
    const answer = await answerTo(api, citizen.say(QUESTION));
    await bot.stop();
    await bot.start();
    expect((await press(citizen, answer, '看原文')).text).toContain('133条');
  });

  test('👍 is kept and thanked for; 👎 asks what was wrong, and one tap tells', async () => {
    const answer = await answerTo(api, citizen.say(QUESTION));
    const before = (await feedback()).length;
    expect(await alert(citizen.press(answer, '👍'))).toContain('谢谢');
    const asked = await press(citizen, answer, '👎');
    expect(await alert(citizen.press(asked, '年份不对'))).toContain('记下了');
    const told = (await feedback()).slice(before);
    expect(told.map(({ verdict, reason }) => [verdict, reason])).toEqual([
      ['good', ''],
      ['bad', ''],
      ['bad', '年份不对'],
    ]);
    expect(new Set(told.map(({ about }) => about)).size).toBe(1);
    expect(JSON.stringify(told)).not.toContain('王女士');
  });

  test('👎 can be told in words, by a reply; words without a reply are a question', async () => {
    const answer = await answerTo(api, citizen.say(QUESTION));
    const asked = await press(citizen, answer, '👎');
    const told = await answerTo(api, citizen.say('我问的是文件数', { replyTo: asked.message_id }));
    expect(told.text).toContain('记下了');
    expect((await feedback()).at(-1)).toMatchObject({ verdict: 'bad', reason: '我问的是文件数' });
    const count = (await feedback()).length;
    expect((await answerTo(api, citizen.say(QUESTION))).text).toMatch(/^133 条/u);
    expect(await feedback()).toHaveLength(count);
  });

  test('without a staff group nobody is offered one', async () => {
    expect(labels(await answerTo(api, citizen.say(QUESTION)))).not.toContain('问工作人员');
  });

  test('a greeting is not asked to be judged', async () => {
    expect(labels(await answerTo(api, citizen.say('你好')))).not.toContain('👎');
  });

  test('no row of buttons is empty, whatever there is to press', async () => {
    for (const question of ['今天天气怎么样', QUESTION, '棉洋镇1999年主动公开多少条']) {
      const rows = (await answerTo(api, citizen.say(question))).reply_markup?.inline_keyboard ?? [];
      expect(rows.at(-1)?.map(({ text }) => text)).toContain('👎');
      expect(rows.filter((row) => row.length === 0)).toEqual([]);
    }
  });

  test('a shared figure opens for somebody else, with its receipt', async () => {
    const answer = await answerTo(api, citizen.say(QUESTION));
    const button = answer.reply_markup?.inline_keyboard.flat().find(({ text }) => text === '分享');
    const link = new URL(new URL((button as { url: string }).url).searchParams.get('url') ?? '');
    expect(link.origin + link.pathname).toBe('https://t.me/gongkaida_bot');
    const parameter = link.searchParams.get('start') ?? '';
    expect(parameter).toMatch(/^[A-Za-z0-9_-]{1,64}$/u);
    const opened = await answerTo(api, neighbour.say(`/start ${parameter}`));
    expect(opened.text).toContain('133 条');
    expect(opened.text).toContain('主动公开政府信息数为133条');
  });

  test('a shared report opens for somebody else: what there is to ask about it', async () => {
    const original = await press(citizen, await answerTo(api, citizen.say(QUESTION)), '看原文');
    const button = original.reply_markup?.inline_keyboard.flat().find(({ text }) => text === '分享这份报告');
    const parameter = /start%3D(?<link>[\w-]+)/u.exec((button as { url: string }).url)?.groups?.link ?? '';
    expect(parameter).toMatch(/^r_/u);
    const opened = await answerTo(api, neighbour.say(`/start ${parameter}`));
    expect(opened.text).toContain('棉洋镇2015年');
    expect(labels(opened).join()).toContain('主动公开');
  });

  test('a shared answer that is no single figure opens as it was meant, without its conversation', async () => {
    await answerTo(api, citizen.say(QUESTION));
    const answer = await answerTo(api, citizen.say('存在哪些问题'));
    const button = answer.reply_markup?.inline_keyboard.flat().find(({ text }) => text === '分享');
    const parameter = /start%3D(?<link>[\w-]+)/u.exec((button as { url: string }).url)?.groups?.link ?? '';
    expect(parameter).toMatch(/^a_/u);
    const opened = await answerTo(api, neighbour.say(`/start ${parameter}`));
    expect(opened.text).toContain('棉洋镇');
  });

  test.each(['a_2603AAAAAAAA', 'r_0123456789'])('a link whose matter is gone (%s) says so', async (parameter) => {
    expect((await answerTo(api, neighbour.say(`/start ${parameter}`))).text).toContain('没有了');
  });

  test.each(['help', 'f_0123456789_no_such_metric', '../..'])(
    '/start with %s, which is no link, greets',
    async (word) => {
      expect((await answerTo(api, neighbour.say(`/start ${word}`))).text).toContain('我是公开答');
    },
  );

  test('inline: an answer with its receipt; a place and year alone offer what there is to ask; nothing is kept', async () => {
    const month = new Date().toISOString().slice(0, 7);
    const count = (await bot.app.store.questions.month(month)).length;
    const results = async (words: string) => {
      const id = citizen.type(words);
      const { payload } = await called(api, 'answerInlineQuery', (call) => call.payload.inline_query_id === id);
      return payload.results as readonly { title: string; input_message_content: { message_text: string } }[];
    };
    const [answer] = await results(QUESTION);
    expect(answer?.title).toContain('133 条');
    expect(answer?.input_message_content.message_text).toContain('<blockquote>');
    expect((await results('棉洋镇2015')).map(({ title }) => title).join()).toContain('133 条');
    expect(await results('')).toEqual([]);
    expect(await results('今天天气')).toEqual([]);
    expect(await bot.app.store.questions.month(month)).toHaveLength(count);
  });

  test('/about and /privacy say what this is and what is kept', async () => {
    expect((await answerTo(api, citizen.say('/about'))).text).toContain('6 份报告');
    expect((await answerTo(api, citizen.say('/privacy'))).text).toContain('90 天');
  });

  test('/forget erases what one person asked anywhere, and nobody else’s', async () => {
    const month = new Date().toISOString().slice(0, 7);
    await answerTo(api, neighbour.say(QUESTION));
    await answerTo(api, citizen.say(`@gongkaida_bot ${QUESTION}`, { in: GROUP }));
    expect((await answerTo(api, citizen.say('/forget'))).text).toContain('抹掉');
    const mine = await bot.app.store.alias('telegram:1');
    const kept = await bot.app.store.questions.month(month);
    expect(kept.filter(({ asker }) => asker === mine)).toEqual([]);
    expect(kept.length).toBeGreaterThan(0);
    await answerTo(api, citizen.say('收到申请呢'));
    expect(lastOf(1).text).not.toContain('棉洋镇2015年收到');
    await quiet(50);
  });
});
