import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HttpError } from 'grammy';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openInbox } from '../src/channels/telegram/inbox.ts';
import { retryCalls } from '../src/channels/telegram/retry.ts';
import type { TelegramChannel } from '../src/channels/telegram/start.ts';
import type { Kept } from './botapi/chats.ts';
import { type Person, person } from './botapi/person.ts';
import { type BotApiServer, startBotApi } from './botapi/server.ts';
import { answerTo, called, quiet, until } from './botapi/waiting.ts';
import { fakeApp, reply } from './fake-app.ts';
import { type Launched, launch } from './launch.ts';
import { shippedReports, startBot } from './started-bot.ts';

const QUESTION = '棉洋镇2015年主动公开多少条';
let directory = '';
let api: BotApiServer;
let citizen: Person;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'gongkaida-delivery-'));
  api = await startBotApi();
  citizen = person(api, 101, '王女士');
});
afterEach(async () => {
  await api.close();
  await rm(directory, { recursive: true });
});

const answers = (words: string): readonly Kept[] =>
  api.chats.messages(citizen.chatId).filter(({ from, text }) => from.id === api.bot.id && text.includes(words));

describe('the inbox', () => {
  const update = (id: number, text: string) => ({ update_id: id, message: { text } }) as never;
  const path = (): string => join(directory, 'inbox.jsonl');

  test('what was taken in and not dealt with is left for the next process, in order; the rest is known as done', async () => {
    const inbox = await openInbox(path());
    await inbox.take([update(1, '一'), update(2, '二'), update(3, '三')]);
    await inbox.done(2);
    await inbox.answering(3);
    // No close: the process is killed.
    const next = await openInbox(path());
    expect(next.left.map(({ update, answering }) => [update.update_id, answering])).toEqual([
      [1, false],
      [3, true],
    ]);
    expect([1, 2, 3].map((id) => next.isDone(id))).toEqual([false, true, false]);
    await next.close();
  });

  test('a torn last line counts as not written', async () => {
    const inbox = await openInbox(path());
    await inbox.take([update(1, '一')]);
    await appendFile(path(), '{"done":1');
    expect((await openInbox(path())).left).toHaveLength(1);
  });

  test('an update handed out twice is taken in once', async () => {
    const inbox = await openInbox(path());
    await inbox.take([update(1, '一')]);
    await inbox.take([update(1, '一')]);
    await inbox.done(1);
    await inbox.take([update(1, '一')]);
    expect((await openInbox(path())).left).toEqual([]);
  });

  test('nothing that was said stays in the file once it is dealt with', async () => {
    const inbox = await openInbox(path());
    await inbox.take([update(1, '私密的话')]);
    await inbox.done(1);
    await inbox.close();
    expect(await readFile(path(), 'utf8')).toBe('{"done":1}\n');
  });
});

describe('calls that cannot have arrived', () => {
  const broken = (code: string) => new HttpError('Network request failed', { code });
  const payload = { chat_id: 1, text: '答' };

  test('are made again until there is a connection', async () => {
    let calls = 0;
    const call = async () => {
      calls += 1;
      if (calls < 4) throw broken('ECONNREFUSED');
      return { ok: true, result: true } as const;
    };
    await retryCalls(1)(call as never, 'sendMessage', payload);
    expect(calls).toBe(4);
  });

  test.each(['ECONNRESET', 'EPIPE', undefined])(
    'may have arrived when the connection says %s, and are not',
    async (code) => {
      let calls = 0;
      const call = async () => {
        calls += 1;
        throw broken(code as string);
      };
      await expect(retryCalls(1)(call as never, 'sendMessage', payload)).rejects.toThrow(HttpError);
      expect(calls).toBe(1);
    },
  );
});

describe('after a crash', () => {
  async function startWith(lines: readonly object[]): Promise<TelegramChannel> {
    const path = join(directory, 'inbox.jsonl');
    await writeFile(path, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
    return startBot(
      api,
      fakeApp(() => reply({ lead: '答' })),
      { inbox: await openInbox(path) },
    );
  }

  test('a question that had not begun to be answered is answered, once, though Telegram hands it out again', async () => {
    const message = structuredClone(citizen.say('问'));
    const channel = await startWith([{ in: { update_id: 1, message } }]);
    await until('the answer', () => answers('答').length > 0);
    await quiet(100);
    expect(answers('答')).toHaveLength(1);
    await channel.stop();
  });

  test('one that had begun to be answered is not answered again, but offered', async () => {
    const message = structuredClone(citizen.say('问'));
    const channel = await startWith([{ in: { update_id: 1, message } }, { answering: 1 }]);
    const offer = await until('the offer', () => answers('断了一下')[0]);
    await quiet(100);
    expect(answers('答')).toHaveLength(1);
    citizen.press(offer, '问');
    await until('the answer', () => answers('答').length === 2);
    await channel.stop();
  });

  /** A press of a button under a message of the bot, as Telegram brings it. */
  const press = (text: string, data: string) => {
    const from = { id: 4242, is_bot: true, first_name: '公开答' };
    const chat = { id: citizen.chatId, type: 'private', first_name: '王女士' };
    const reply_markup = { inline_keyboard: [[{ text, callback_data: data }]] };
    const message = { message_id: 1, date: 0, chat, from, text: '答', reply_markup };
    return { update_id: 1, callback_query: { id: 'q', from: citizen.user, chat_instance: '1', data, message } };
  };

  test('a question that was pressed and had begun to be answered is offered as well', async () => {
    const channel = await startWith([{ in: press('石门镇的电话', 'ask:abcdefgh') }, { answering: 1 }]);
    const offer = await until('the offer', () => answers('断了一下')[0]);
    expect(offer.reply_markup?.inline_keyboard.flat().map(({ text }) => text)).toEqual(['石门镇的电话']);
    await channel.stop();
  });

  test('another button that was pressed, or a command, is named and not done again', async () => {
    const channel = await startWith([{ in: press('👎', 'bad:2611abcdefgh') }, { answering: 1 }]);
    await until('the word', () => answers('「👎」办成没有')[0]);
    expect(answers('哪里不对')).toEqual([]);
    await channel.stop();
    const message = structuredClone(citizen.say('/start'));
    const next = await startWith([{ in: { update_id: 2, message } }, { answering: 2 }]);
    await until('the word', () => answers('「/start」办成没有')[0]);
    expect(answers('您好')).toEqual([]);
    await next.stop();
  });

  test('one that was dealt with is passed over', async () => {
    citizen.say('问');
    const channel = await startWith([{ done: 1 }]);
    expect((await answerTo(api, citizen.say('再问'))).text).toBe('答');
    expect(answers('答')).toHaveLength(1);
    await channel.stop();
  });
});

describe('the whole program', () => {
  let program: Launched | null = null;
  afterEach(async () => {
    await program?.clear();
    program = null;
  });

  async function start(): Promise<Launched> {
    program = launch(directory, {
      PORT: '0',
      REPORTS_DIR: shippedReports,
      INDEX_DIR: join(directory, 'index'),
      STATE_DIR: join(directory, 'state'),
      TELEGRAM_BOT_TOKEN: api.token,
      TELEGRAM_API_ROOT: api.root,
    });
    await program.says(/Ctrl-C/u);
    return program;
  }
  async function kill(running: Launched): Promise<void> {
    running.process.kill('SIGKILL');
    await running.ended();
  }

  test('SIGTERM with ten questions in flight: each is answered once, before or after the restart', async () => {
    const running = await start();
    for (let n = 1; n <= 10; n++) citizen.say(QUESTION);
    await until('the first answer', () => answers('133 条').length > 0, 8000);
    running.process.kill('SIGTERM');
    expect(await running.ended()).toBe(0);
    await start();
    await until('all answers', () => answers('133 条').length >= 10, 8000);
    await quiet(300);
    expect(answers('133 条')).toHaveLength(10);
  });

  test('SIGKILL while an answer is on its way: nothing is doubled, nothing silently lost, and the record is there', async () => {
    const running = await start();
    api.fail({ method: 'sendMessage', hold: 'carried-out' });
    citizen.say(QUESTION);
    await called(api, 'sendMessage');
    await kill(running);
    expect(answers('133 条')).toHaveLength(1);
    await start();
    await until('the offer', () => answers('断了一下')[0], 8000);
    await quiet();
    expect(answers('133 条')).toHaveLength(1);
    const month = new Date().toISOString().slice(0, 7);
    expect(await readFile(join(directory, 'state', `questions-${month}.jsonl`), 'utf8')).toContain(QUESTION);
  });

  test('SIGKILL with questions waiting: after the restart each is answered once', async () => {
    const running = await start();
    api.fail({ method: 'sendMessage', hold: 'ignored' });
    citizen.say('石门镇2014年主动公开多少条');
    await called(api, 'sendMessage');
    // They wait behind the first, taken in and not begun.
    for (const n of [1, 2, 3]) citizen.say(`${QUESTION}${'？'.repeat(n)}`);
    const inbox = join(directory, 'state', 'telegram-inbox.jsonl');
    while (!(await readFile(inbox, 'utf8')).includes('？？？')) await quiet(20);
    await kill(running);
    await start();
    await until('the answers', () => answers('133 条').length >= 3, 8000);
    await quiet(300);
    expect(answers('133 条')).toHaveLength(3);
    expect(answers('断了一下')).toHaveLength(1);
  });
});
