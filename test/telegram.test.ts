import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { App } from '../src/app.ts';
import type { Limits } from '../src/channels/telegram/limits.ts';
import type { TelegramChannel } from '../src/channels/telegram/start.ts';
import type { Reply } from '../src/replies/reply.ts';
import { type Person, person } from './botapi/person.ts';
import { type BotApiServer, group, startBotApi } from './botapi/server.ts';
import { answerTo, called, quiet, until } from './botapi/waiting.ts';
import { emptyAnswer, type FakeApp, fakeApp, listeningLog, reply } from './fake-app.ts';
import { startBot } from './started-bot.ts';

const GROUP = -1001;
const ADMIN = 900;

describe('the Telegram bot over HTTP', () => {
  let api: BotApiServer;
  let channel: TelegramChannel | null = null;
  let citizen: Person;
  let other: Person;
  let admin: Person;
  let log = listeningLog();

  beforeEach(async () => {
    api = await startBotApi();
    citizen = person(api, 101, '王女士');
    other = person(api, 102, '李先生');
    admin = person(api, ADMIN, '管理员');
    api.chats.add(group(GROUP, '街坊群'));
    log = listeningLog();
  });
  afterEach(async () => {
    await channel?.stop();
    channel = null;
    await api.close();
  });

  async function start(
    say: (text: string) => Partial<Reply>,
    given: Partial<App> = {},
    limits?: Limits,
  ): Promise<FakeApp> {
    const app = fakeApp(({ text }) => reply(say(text)), given);
    channel = await startBot(api, app, { log, adminIds: [ADMIN], ...(limits && { limits }) });
    return app;
  }

  describe('in a private chat', () => {
    test('a question is answered: the answer first, then the sentence as a quotation, then where it stands', async () => {
      await start(() => ({
        lead: '133 条',
        quotes: [{ text: '信息数为133条<摘>', source: '棉洋镇2015年 · 二、主动公开情况' }] as never,
      }));
      const answer = await answerTo(api, citizen.say('棉洋镇2015年主动公开多少条'));
      expect(answer.text).toBe('133 条\n\n信息数为133条<摘>\n\n—— 棉洋镇2015年 · 二、主动公开情况');
      const { payload } = await called(api, 'sendMessage');
      expect(payload).toMatchObject({ parse_mode: 'HTML', link_preview_options: { is_disabled: true } });
      expect(payload.text).toContain('<blockquote>信息数为133条&lt;摘&gt;</blockquote>');
      expect(payload).not.toHaveProperty('reply_parameters');
      expect(api.calls.map(({ method }) => method)).not.toContain('sendChatAction');
    });

    test('an answer that takes long shows that somebody is at work', async () => {
      await start(() => ({}), {
        ask: async () => {
          await called(api, 'sendChatAction');
          return { id: '2601abcdefgh', reply: reply({ lead: '慢慢答' }), answer: emptyAnswer('问') };
        },
      });
      expect((await answerTo(api, citizen.say('问'))).text).toBe('慢慢答');
    });

    test('a suggestion is a button: pressed, it says what is asked and answers', async () => {
      const app = await start((text) => (text === '第一问' ? { lead: '甲', suggestions: ['第二问'] } : { lead: '乙' }));
      const first = await answerTo(api, citizen.say('第一问'));
      const query = citizen.press(first, '第二问');
      const second = await answerTo(api, first);
      expect(second.text).toBe('问：第二问\n\n乙');
      expect(app.asked.map(({ text }) => text)).toEqual(['第一问', '第二问']);
      await until('the press to be acknowledged', () => !api.openQueries.has(query));
    });

    test('a long question fits under a button, and a pressed button still works after a restart', async () => {
      const long = '广东省梅州市五华县棉洋镇2015年通过政府网站主动公开政府信息多少条，占全部主动公开信息的百分之几';
      await start(() => ({ lead: '甲', suggestions: [long] }));
      const first = await answerTo(api, citizen.say('问'));
      await channel?.stop();
      const app = await start(() => ({ lead: '乙' }));
      citizen.press(first, long);
      await answerTo(api, first);
      expect(app.asked.map(({ text }) => text)).toEqual([long]);
    });

    test('/start greets with questions to tap, /help names the commands, /new ends the conversation', async () => {
      const app = await start(() => ({ lead: '甲' }), { examples: async () => ['例问一', '例问二'] });
      const greeting = await answerTo(api, citizen.say('/start'));
      expect(greeting.text).toContain('公开答');
      expect(greeting.reply_markup?.inline_keyboard.flat().map(({ text }) => text)).toEqual(['例问一', '例问二']);
      const help = await answerTo(api, citizen.say('/help'));
      expect(help.text).toContain('/new');
      expect(help.text).toContain('例问一');
      expect(help.text).not.toContain('/reload');
      await answerTo(api, citizen.say('/new'));
      expect(app.forgotten).toEqual(['telegram:101', 'telegram:101']);
      expect(app.asked).toEqual([]);
    });

    test('an unknown command and a picture are met with a word of advice', async () => {
      const app = await start(() => ({ lead: '甲' }));
      expect((await answerTo(api, citizen.say('/weather'))).text).toContain('/help');
      const picture = api.chats.keep(citizen.chatId, { from: citizen.user, text: '' });
      api.queue.push({
        message: { ...picture, text: undefined, photo: [{ file_id: 'x', file_unique_id: 'x', width: 1, height: 1 }] },
      });
      expect((await answerTo(api, picture)).text).toContain('文字');
      expect(app.asked).toEqual([]);
    });

    test('/reports turns its pages within one message', async () => {
      const cards = Array.from({ length: 40 }, (_, at) => ({
        issuer: `第${at + 1}镇`,
        region: '甲省/乙市/丙县',
        year: 2015,
      }));
      await start(() => ({}), { reports: async () => cards as never });
      const list = await answerTo(api, citizen.say('/reports'));
      expect(list.text).toContain('40 份');
      expect(list.text).toContain('第1镇（甲省乙市丙县）：2015年');
      expect(list.text).not.toContain('第16镇');
      citizen.press(list, '下一页');
      await until('the second page', () => list.text.includes('第16镇'));
      citizen.press(list, '下一页');
      await until('the last page', () => list.text.includes('第40镇'));
      expect(list.reply_markup?.inline_keyboard.flat().map(({ text }) => text)).toEqual(['‹ 上一页', '3 / 3']);
    });

    test('a reply longer than a message is split between paragraphs, buttons under the last part, nothing lost', async () => {
      const paragraphs = Array.from({ length: 9 }, (_, at) => `第${at + 1}段<${'报告里的话。'.repeat(150)}`);
      await start(() => ({
        lead: '找到九处',
        passages: paragraphs.map((text) => ({ text, source: '某镇2015年' })) as never,
        suggestions: ['下一问'],
      }));
      const first = await answerTo(api, citizen.say('有哪些不足'));
      const sent = await until('all parts', () => {
        const parts = api.chats.messages(citizen.chatId).filter(({ from }) => from.id === api.bot.id);
        return parts.at(-1)?.reply_markup && parts;
      });
      expect(sent.length).toBeGreaterThan(1);
      expect(first.reply_markup).toBeUndefined();
      const all = sent.map(({ text }) => text).join('\n\n');
      for (const paragraph of paragraphs) expect(all).toContain(paragraph);
    });

    test('one paragraph longer than a message is cut at sentence ends', async () => {
      const long = '这一句话讲的是公开工作的不足之处。'.repeat(600);
      await start(() => ({ lead: '找到一处', passages: [{ text: long, source: '某镇2015年' }] as never }));
      await answerTo(api, citizen.say('问'));
      const parts = await until('all parts', () => {
        const sent = api.chats.messages(citizen.chatId).filter(({ from }) => from.id === api.bot.id);
        return sent.at(-1)?.text.includes('——') && sent;
      });
      expect(
        parts
          .map(({ text }) => text)
          .join('')
          .replaceAll('\n\n', ''),
      ).toBe(`找到一处${long}—— 某镇2015年`);
      for (const part of parts.slice(1, -1)) expect(part.text.endsWith('。')).toBe(true);
    });
  });

  describe('in a group', () => {
    test('it answers mentions and replies to it, as a reply, and keeps silent otherwise', async () => {
      const app = await start((text) => ({ lead: `答${text}` }));
      citizen.say('大家早上好', { in: GROUP });
      citizen.say('@someone_else 在吗', { in: GROUP });
      const asked = citizen.say('@gongkaida_bot 石门镇主动公开多少', { in: GROUP });
      const answer = await answerTo(api, asked);
      expect(answer.text).toBe('答石门镇主动公开多少');
      expect(answer.reply_to_message?.message_id).toBe(asked.message_id);
      const follow = other.say('那洪梅镇呢', { in: GROUP, replyTo: answer.message_id });
      expect((await answerTo(api, follow)).text).toBe('答那洪梅镇呢');
      await quiet();
      expect(app.asked.map(({ text }) => text)).toEqual(['石门镇主动公开多少', '那洪梅镇呢']);
    });

    test('messages that a bot without privacy mode would see are not answered either', async () => {
      const app = await start(() => ({ lead: '答' }));
      const chatter = api.chats.keep(GROUP, { from: citizen.user, text: '石门镇主动公开多少' });
      api.queue.push({ message: chatter });
      api.queue.push({
        message: {
          ...chatter,
          message_id: 77,
          text: '/weather',
          entities: [{ type: 'bot_command', offset: 0, length: 8 }],
        },
      });
      await quiet();
      expect(app.asked).toEqual([]);
      expect(api.calls.filter(({ method }) => method === 'sendMessage')).toEqual([]);
    });

    test('two people are kept apart, from each other and from their private chats', async () => {
      const app = await start(() => ({ lead: '答' }));
      await answerTo(api, citizen.say('@gongkaida_bot 甲', { in: GROUP }));
      await answerTo(api, other.say('@gongkaida_bot 乙', { in: GROUP }));
      await answerTo(api, citizen.say('丙'));
      expect(new Set(app.asked.map(({ chat }) => chat)).size).toBe(3);
    });

    test('a choice belongs to the one who was asked back; a suggestion is for everybody', async () => {
      const app = await start((text) =>
        text === '甲'
          ? { lead: '您说的是哪个？', choices: ['桐乡的石门镇'], suggestions: ['整句的问题'] }
          : { lead: '答' },
      );
      const back = await answerTo(api, citizen.say('@gongkaida_bot 甲', { in: GROUP }));
      const refused = other.press(back, '桐乡的石门镇');
      await called(
        api,
        'answerCallbackQuery',
        ({ payload }) => payload.callback_query_id === refused && payload.text !== undefined,
      );
      expect(app.asked).toHaveLength(1);
      other.press(back, '整句的问题');
      await until('the suggestion', () => app.asked.length === 2);
      citizen.press(back, '桐乡的石门镇');
      await until('the choice', () => app.asked.length === 3);
      expect(app.asked[2]).toMatchObject({ text: '桐乡的石门镇', chat: app.asked[0]?.chat });
      expect(app.asked[1]?.chat).not.toBe(app.asked[0]?.chat);
    });

    test('an empty mention is told how to ask', async () => {
      await start(() => ({ lead: '答' }));
      expect((await answerTo(api, citizen.say('@gongkaida_bot', { in: GROUP }))).text).toContain('问题');
    });
  });

  describe('/reload', () => {
    test('an administrator sees one message that is edited to say how it ended; questions go on meanwhile', async () => {
      let finish = (): void => undefined;
      const gate = new Promise<void>((resolve) => {
        finish = resolve;
      });
      await start(() => ({ lead: '答' }), {
        reload: async () => {
          await gate;
          return { status: 'changed', message: '已换上新的，现有 6 份报告。' };
        },
      });
      const progress = await answerTo(api, admin.say('/reload'));
      expect(progress.text).toContain('正在');
      expect((await answerTo(api, admin.say('石门镇主动公开多少'))).text).toBe('答');
      finish();
      await until('the outcome', () => progress.text.includes('6 份'));
    });

    test('others are politely refused, in private and in the group, and nothing is reloaded', async () => {
      let reloads = 0;
      await start(() => ({}), {
        reload: async () => {
          reloads += 1;
          return { status: 'unchanged', message: '' };
        },
      });
      expect((await answerTo(api, citizen.say('/reload'))).text).toContain('管理员');
      expect((await answerTo(api, citizen.say('/reload', { in: GROUP }))).text).toContain('管理员');
      expect(reloads).toBe(0);
    });

    test('its command is shown to administrators alone, in their language', async () => {
      await start(() => ({}));
      const menu = async (scope: object, language?: string): Promise<string> => {
        const wanted = JSON.stringify([scope, language]);
        const { payload } = await called(
          api,
          'setMyCommands',
          (call) => JSON.stringify([call.payload.scope, call.payload.language_code]) === wanted,
        );
        return JSON.stringify(payload.commands);
      };
      expect(await menu({ type: 'chat', chat_id: ADMIN })).toContain('reload');
      expect(await menu({ type: 'chat', chat_id: ADMIN }, 'en')).toContain('Read the reports anew');
      expect(await menu({ type: 'all_private_chats' }, 'en')).toMatch(/How to ask.*Erase/u);
      expect(await menu({ type: 'all_private_chats' })).toMatch(/怎么问/u);
      expect(await menu({ type: 'all_private_chats' })).not.toContain('reload');
      expect(await menu({ type: 'all_group_chats' })).not.toContain('reload');
    });
  });

  describe('too much at once', () => {
    const heard = (chat: number): readonly string[] =>
      api.chats
        .messages(chat)
        .filter(({ from }) => from.id === api.bot.id)
        .map(({ text }) => text);

    test('one person is told once to slow down, and others are answered meanwhile', async () => {
      await start(() => ({ lead: '答' }), {}, { person: 3, chat: 100 });
      for (const n of [1, 2, 3, 4, 5, 6]) citizen.say(`第${n}问`);
      expect((await answerTo(api, other.say('问'))).text).toBe('答');
      await until('the word', () => heard(citizen.chatId).some((text) => text.includes('有点快')));
      await quiet();
      expect(heard(citizen.chatId)).toHaveLength(4);
    });

    test('all of a group together have a limit too; an administrator has none', async () => {
      await start(() => ({ lead: '答' }), {}, { person: 2, chat: 3 });
      for (const who of [citizen, citizen, other, other]) who.say('@gongkaida_bot 问', { in: GROUP });
      await until('the word', () => heard(GROUP).some((text) => text.includes('有点快')));
      expect(heard(GROUP).filter((text) => text === '答')).toHaveLength(3);
      for (const n of [1, 2, 3, 4, 5]) expect((await answerTo(api, admin.say(`第${n}问`))).text).toBe('答');
    });
  });
});
