import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { App } from '../src/app.ts';
import type { TelegramChannel } from '../src/channels/telegram/start.ts';
import { TokenError } from '../src/channels/telegram/token-error.ts';
import type { Reply } from '../src/replies/reply.ts';
import { type Person, person } from './botapi/person.ts';
import { type BotApiServer, group, startBotApi } from './botapi/server.ts';
import { answerTo, called, quiet, until } from './botapi/waiting.ts';
import { emptyAnswer, type FakeApp, fakeApp, listeningLog, reply } from './fake-app.ts';
import { startBot } from './started-bot.ts';

const GROUP = -1001;

describe('the Telegram bot when things happen', () => {
  let api: BotApiServer;
  let channel: TelegramChannel | null = null;
  let citizen: Person;
  let other: Person;
  let log = listeningLog();
  const news: string[] = [];

  beforeEach(async () => {
    api = await startBotApi();
    citizen = person(api, 101, '王女士');
    other = person(api, 102, '李先生');
    api.chats.add(group(GROUP, '街坊群'));
    log = listeningLog();
    news.length = 0;
  });
  afterEach(async () => {
    await channel?.stop();
    channel = null;
    await api.close();
  });

  async function start(say: (text: string) => Partial<Reply>, given: Partial<App> = {}): Promise<FakeApp> {
    const app = fakeApp(({ text }) => reply(say(text)), given);
    const onNews = (sentence: string): void => void news.push(sentence);
    channel = await startBot(api, app, { log, onNews });
    return app;
  }

  describe('an answer with a picture', () => {
    const png = Buffer.from('89504e470d0a1a0a', 'hex');
    const picture = { png, caption: '三个镇的条数', twin: '甲镇 39 条\n乙镇 21 条\n丙镇 12 条' };
    const shown = () => api.chats.messages(citizen.chatId).filter(({ from }) => from.id === api.bot.id);

    test('comes with its caption, and then the same in words, with the buttons', async () => {
      await start(() => ({ lead: '甲镇最多', picture, suggestions: ['下一问'] }));
      await answerTo(api, citizen.say('哪个镇最多'));
      const { payload } = await called(api, 'sendPhoto');
      const file = Object.values(payload).find((value) => value instanceof File) as File;
      expect(Buffer.from(await file.arrayBuffer())).toEqual(png);
      const [photo, words] = await until('both', () => shown().length === 2 && shown());
      expect(photo).toMatchObject({ caption: '三个镇的条数' });
      expect(words?.text).toBe('甲镇最多\n\n甲镇 39 条\n乙镇 21 条\n丙镇 12 条');
      expect(words?.reply_markup?.inline_keyboard.flat().map(({ text }) => text)).toContain('下一问');
    });

    test('that Telegram does not take is left out, and the words come all the same', async () => {
      await start(() => ({ lead: '甲镇最多', picture: { ...picture, caption: '长'.repeat(2000) } }));
      api.fail({ method: 'sendPhoto', error: { code: 400, description: 'Bad Request: PHOTO_INVALID_DIMENSIONS' } });
      expect((await answerTo(api, citizen.say('哪个镇最多'))).text).toContain('乙镇 21 条');
      expect(shown()).toHaveLength(1);
      await answerTo(api, citizen.say('再问'));
      expect(shown().find(({ photo }) => photo)?.caption).toHaveLength(1024);
    });

    test('in a group replies to the question, both parts', async () => {
      await start(() => ({ lead: '甲镇最多', picture }));
      const asked = citizen.say('@gongkaida_bot 哪个镇最多', { in: GROUP });
      await called(api, 'sendMessage');
      const replies = api.calls.filter(({ method }) => method === 'sendPhoto' || method === 'sendMessage');
      expect(replies.map(({ payload }) => payload.reply_parameters)).toMatchObject([
        { message_id: asked.message_id },
        { message_id: asked.message_id },
      ]);
    });
  });

  describe('what happens to the bot itself', () => {
    const member = (status: string) => ({ user: api.bot, status });
    const changed = (before: string, now: string, chat: object): void =>
      void api.queue.push({
        my_chat_member: {
          chat,
          from: citizen.user,
          date: 0,
          old_chat_member: member(before),
          new_chat_member: member(now),
        },
      });

    test('taken into a group it says how to ask; removed it says nothing', async () => {
      await start(() => ({}));
      changed('left', 'member', group(GROUP, '街坊群'));
      const hello = await until('the greeting', () => api.chats.messages(GROUP)[0]);
      expect(hello.text).toContain('@gongkaida_bot');
      changed('member', 'kicked', group(GROUP, '街坊群'));
      await quiet(100);
      expect(api.chats.messages(GROUP)).toHaveLength(1);
    });

    test('blocked by somebody, it forgets their talk', async () => {
      const app = await start(() => ({}));
      changed('member', 'kicked', { id: citizen.chatId, type: 'private', first_name: '王' });
      await until('the talk to be forgotten', () => app.moved.length > 0);
      expect(app.moved).toEqual([[`telegram:${citizen.chatId}`, null]]);
    });

    test('kicked while it answers, it disturbs nobody, and taken in again it answers', async () => {
      await start(() => ({ lead: '答' }));
      api.fail({
        method: 'sendMessage',
        error: { code: 403, description: 'Forbidden: bot was kicked from the group' },
      });
      citizen.say('@gongkaida_bot 问', { in: GROUP });
      await until('the refusal', () => api.calls.some(({ status }) => status === 403));
      changed('member', 'kicked', group(GROUP, '街坊群'));
      expect((await answerTo(api, other.say('问'))).text).toBe('答');
      changed('kicked', 'member', group(GROUP, '街坊群'));
      await until('the greeting', () => api.chats.messages(GROUP).some(({ text }) => text.includes('大家好')));
      const again = citizen.say('@gongkaida_bot 再问', { in: GROUP });
      expect((await answerTo(api, again)).text).toBe('答');
      expect(log.said.filter((line) => line.startsWith('error'))).toEqual([]);
    });

    test('a group that becomes a supergroup while a question is answered gets the answer there', async () => {
      const NEXT = -100777;
      api.chats.add(group(NEXT, '街坊群'));
      await start(() => ({ lead: '答', passages: [{ text: '长。'.repeat(3000), source: '某镇2015年' }] as never }));
      const description = 'Bad Request: group chat was upgraded to a supergroup chat';
      api.fail({ method: 'sendMessage', error: { code: 400, description, migrateTo: NEXT } });
      citizen.say('@gongkaida_bot 问', { in: GROUP });
      const parts = await until('all parts', () => {
        const sent = api.chats.messages(NEXT);
        return sent.at(-1)?.text.includes('——') && sent;
      });
      expect(parts.length).toBeGreaterThan(1);
      expect(parts.every(({ from }) => from.id === api.bot.id)).toBe(true);
      expect(api.chats.messages(GROUP)).toHaveLength(1);
    });
  });

  describe('when things go wrong', () => {
    const heard = (): readonly string[] =>
      api.chats
        .messages(citizen.chatId)
        .filter(({ from }) => from.id === api.bot.id)
        .map(({ text }) => text);

    test.each([
      ['of a kind nobody knows', { update_id: 900, poll_of_the_future: { id: 1 } }],
      ['without a chat', { update_id: 901, message: {} }],
      ['with nothing in it', { update_id: 902 }],
      [
        'edited',
        { update_id: 903, edited_message: { message_id: 1, date: 0, chat: { id: 101, type: 'private' }, text: '问' } },
      ],
    ])('an update %s does no harm', async (_, update) => {
      const app = await start(() => ({ lead: '答' }));
      api.queue.pushRaw(update);
      expect((await answerTo(api, citizen.say('问'))).text).toBe('答');
      expect(app.asked).toHaveLength(1);
      expect(log.said.filter((line) => line.startsWith('error'))).toEqual([]);
    });

    test('what is written anew is not answered anew, in private or in a group, nor put to the staff', async () => {
      const app = await start(() => ({ lead: '答' }));
      const asked = citizen.say('问');
      await answerTo(api, asked);
      citizen.edit(asked, '问别的');
      const mentioned = citizen.say('@gongkaida_bot 问', { in: GROUP });
      await answerTo(api, mentioned);
      citizen.edit(mentioned, '@gongkaida_bot /reload');
      expect((await answerTo(api, other.say('再问'))).text).toBe('答');
      await quiet();
      expect(app.asked.map(({ text }) => text)).toEqual(['问', '问', '再问']);
      const { payload } = await called(api, 'getUpdates');
      expect(payload.allowed_updates).not.toContain('edited_message');
    });

    test('a press that comes twice asks once', async () => {
      const app = await start((text) => (text === '问' ? { lead: '答', suggestions: ['下一问'] } : { lead: '下一答' }));
      const first = await answerTo(api, citizen.say('问'));
      citizen.press(first, '下一问');
      await answerTo(api, first);
      const button = first.reply_markup?.inline_keyboard[0]?.[0];
      const data = button !== undefined && 'callback_data' in button ? button.callback_data : '';
      const press = { id: 'again', from: citizen.user, chat_instance: '1', data, message: structuredClone(first) };
      api.openQueries.add('again');
      api.queue.pushRaw({ update_id: 2, callback_query: press });
      expect((await answerTo(api, other.say('再问'))).text).toBe('下一答');
      expect(app.asked.map(({ text }) => text)).toEqual(['问', '下一问', '再问']);
    });

    test('an update that comes twice is answered once', async () => {
      const app = await start(() => ({ lead: '答' }));
      const asked = citizen.say('问');
      await answerTo(api, asked);
      api.queue.pushRaw({ update_id: 1, message: asked });
      await answerTo(api, citizen.say('再问'));
      expect(app.asked.map(({ text }) => text)).toEqual(['问', '再问']);
    });

    test('entities that Telegram refuses are sent again as plain text', async () => {
      await start(() => ({ lead: '133 条', quotes: [{ text: '原文', source: '某镇2015年' }] as never }));
      api.fail({ method: 'sendMessage', error: { code: 400, description: "Bad Request: can't parse entities: odd" } });
      const answer = await answerTo(api, citizen.say('问'));
      expect(answer.text).toBe('133 条\n\n「原文」\n\n—— 某镇2015年');
    });

    test('a flood limit is waited for, and the answer is sent once', async () => {
      await start(() => ({ lead: '答' }));
      api.fail({ method: 'sendMessage', error: { code: 429, description: 'Too Many Requests', retryAfter: 1 } });
      const asked = citizen.say('问');
      const before = Date.now();
      await answerTo(api, asked);
      expect(Date.now() - before).toBeGreaterThanOrEqual(1000);
      await quiet();
      expect(api.chats.messages(citizen.chatId).filter(({ from }) => from.id === api.bot.id)).toHaveLength(1);
    });

    test('a server error is waited out, and the answer is sent once', async () => {
      await start(() => ({ lead: '答' }));
      api.fail({ method: 'sendMessage', error: { code: 500, description: 'Internal Server Error' } });
      await answerTo(api, citizen.say('问'));
      await quiet();
      expect(heard()).toEqual(['答']);
    });

    test('an answer whose connection broke after it had arrived is not sent again, but offered', async () => {
      await start(() => ({ lead: '答' }));
      api.fail({ method: 'sendMessage', drop: 'after' });
      citizen.say('问');
      await until('the offer', () => heard().length === 2);
      expect(heard()[0]).toBe('答');
      expect(heard()[1]).toContain('没收到的话');
    });

    test('one whose connection broke before is offered too, and comes when it is asked for', async () => {
      const app = await start(() => ({ lead: '答' }));
      api.fail({ method: 'sendMessage', drop: 'before' });
      const offer = await answerTo(api, citizen.say('问'));
      expect(offer.text).toContain('没收到的话');
      citizen.press(offer, '问');
      expect((await answerTo(api, offer)).text).toBe('问：问\n\n答');
      expect(app.asked.map(({ text }) => text)).toEqual(['问', '问']);
    });

    test('a command whose connection broke is named', async () => {
      await start(() => ({ lead: '答' }));
      api.fail({ method: 'sendMessage', drop: 'before' });
      expect((await answerTo(api, citizen.say('/about'))).text).toContain('「/about」办成没有');
    });

    test('a fault inside is said once in plain words, logged, and the next question is answered', async () => {
      await start((text) => {
        if (text === '坏') throw new Error('secret detail');
        return { lead: '答' };
      });
      const apology = await answerTo(api, citizen.say('坏'));
      expect(apology.text).toContain('抱歉');
      expect(apology.text).not.toContain('secret');
      expect(log.said.join()).toContain('secret detail');
      expect((await answerTo(api, citizen.say('好'))).text).toBe('答');
    });

    test('dropped and failing long polls are tried again', async () => {
      await start(() => ({ lead: '答' }));
      api.fail({ method: 'getUpdates', drop: 'before' });
      api.fail({ method: 'getUpdates', error: { code: 502, description: 'Bad Gateway' } });
      await answerTo(api, citizen.say('一'));
      expect((await answerTo(api, citizen.say('二'))).text).toBe('答');
    });

    test('somebody who blocked the bot does not disturb others', async () => {
      await start(() => ({ lead: '答' }));
      api.fail({ method: 'sendMessage', error: { code: 403, description: 'Forbidden: bot was blocked by the user' } });
      const unheard = citizen.say('问');
      await until('the refusal', () => api.calls.some(({ status }) => status === 403));
      expect((await answerTo(api, other.say('问'))).text).toBe('答');
      expect(api.chats.messages(unheard.chat.id)).toHaveLength(1);
    });

    test('a wrong token is named with its remedy, without the token', async () => {
      const wrong = startBot(
        { ...api, token: '1:wrong' },
        fakeApp(() => reply({})),
        { log },
      );
      await expect(wrong).rejects.toThrow(TokenError);
      await expect(wrong).rejects.toThrow(/BotFather/u);
      await expect(wrong).rejects.not.toThrow(/1:wrong/u);
    });

    test('unreachable at start, it says so and comes on line later', async () => {
      api.fail({ method: 'getMe', drop: 'before' });
      await start(() => ({ lead: '答' }));
      expect(news.join()).toContain('连不上');
      await until('the good news', () => news.some((sentence) => sentence.includes('上线')));
      expect((await answerTo(api, citizen.say('问'))).text).toBe('答');
    });

    test('stopping waits for the answer in flight, and its question does not come again after a restart', async () => {
      let finish = (): void => undefined;
      const gate = new Promise<void>((resolve) => {
        finish = resolve;
      });
      await start(() => ({}), {
        ask: async () => {
          await gate;
          return { id: '2601abcdefgh', reply: reply({ lead: '慢慢答' }), answer: emptyAnswer('问') };
        },
      });
      const asked = citizen.say('问');
      await called(api, 'sendChatAction');
      const stopped = channel?.stop();
      finish();
      await stopped;
      channel = null;
      expect((await answerTo(api, asked)).text).toBe('慢慢答');
      expect(api.queue.unconfirmed).toBe(0);
    });
  });
});
