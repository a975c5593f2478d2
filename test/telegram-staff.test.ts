import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Kept } from './botapi/chats.ts';
import { type Person, person } from './botapi/person.ts';
import { type BotApiServer, group } from './botapi/server.ts';
import { answerTo, called, quiet, until } from './botapi/waiting.ts';
import { type StartedBot, startOnReports } from './started-bot.ts';

const STAFF = -1009;
const STREET = -1010;
const QUESTION = '棉洋镇2015年主动公开多少条';
const indexDir = mkdtemp(join(tmpdir(), 'gongkaida-staff-index-'));

describe('the staff group', () => {
  let bot: StartedBot;
  let api: BotApiServer;
  let citizen: Person;
  let zhang: Person;
  let li: Person;

  beforeEach(async () => {
    // The reports never change here: one index does for all.
    bot = await startOnReports({ telegram: { staffChatId: STAFF }, indexDir: join(await indexDir, 'index') });
    ({ api } = bot);
    [citizen, zhang, li] = [person(api, 77001, '王女士'), person(api, 2, '张三'), person(api, 3, '李四')];
    api.chats.add(group(STAFF, '公开答工作群'));
    api.chats.add(group(STREET, '街坊群'));
  });
  afterEach(() => bot.close());

  afterAll(async () => rm(await indexDir, { recursive: true }));

  const cards = (): readonly Kept[] => api.chats.messages(STAFF).filter(({ text }) => text.includes('理解为：'));
  const news = (): readonly string[] =>
    api.chats
      .messages(citizen.chatId)
      .filter(({ from }) => from.id === api.bot.id)
      .map(({ text }) => text);
  const toldCitizen = (words: string): Promise<string> =>
    until(`${words} to the citizen`, () => news().find((text) => text.includes(words)));
  async function alert(query: string): Promise<string> {
    const { payload } = await called(api, 'answerCallbackQuery', (call) => call.payload.callback_query_id === query);
    return String(payload.text ?? '');
  }
  /** A citizen says that the answer is wrong; the card that the staff see. */
  async function doubt(question = QUESTION): Promise<Kept> {
    const count = cards().length;
    const answer = await answerTo(api, citizen.say(question));
    citizen.press(answer, '👎');
    citizen.press(await answerTo(api, answer), '数字不对');
    return until('the card', () => cards()[count]);
  }
  const reply = (who: Person, card: Kept, words: string): Promise<Kept> =>
    answerTo(api, who.say(words, { in: STAFF, replyTo: card.message_id }));
  /** Presses 改正 and waits until the card says so. */
  async function begin(who: Person, card: Kept): Promise<void> {
    who.press(card, '改正');
    await until('the card to be taken on', () => card.text.includes('改正中'));
  }

  test('a doubt arrives as a card: question, answer, quote, what was understood, why; the asker by an alias', async () => {
    const card = await doubt();
    for (const words of [QUESTION, '133 条', '主动公开政府信息数为133条', '五华县棉洋镇', '2015年', '数字不对']) {
      expect(card.text).toContain(words);
    }
    expect(card.text).not.toMatch(/王女士|77001/u);
    expect(card.text).toMatch(/理解为：.*答了/u);
    expect(card.text).not.toContain('answered');
  });

  test('问工作人员 is one card however often it is pressed; 转人工 and a reply come back to the citizen', async () => {
    const answer = await answerTo(api, citizen.say(QUESTION));
    expect(await alert(citizen.press(answer, '问工作人员'))).toContain('转给工作人员');
    expect(await alert(citizen.press(answer, '问工作人员'))).toContain('再等一等');
    expect(cards()).toHaveLength(1);
    const [card] = cards();
    zhang.press(card as Kept, '转人工');
    await toldCitizen('会有人回复您');
    expect((await reply(li, card as Kept, '您好，可以到镇政府三楼查阅。')).text).toContain('已转给');
    expect(await toldCitizen('三楼')).toContain('工作人员回复');
  });

  test('from a group, the answer of the staff goes to the group, as a reply', async () => {
    const answer = await answerTo(api, citizen.say(`@gongkaida_bot ${QUESTION}`, { in: STREET }));
    citizen.press(answer, '问工作人员');
    const card = await until('the card', () => cards()[0]);
    await reply(zhang, card, '请到三楼查阅');
    const told = await until('the reply', () => api.chats.messages(STREET).find(({ text }) => text.includes('三楼')));
    expect(told.reply_to_message?.message_id).toBe(answer.message_id);
  });

  test('two press at once: one wins, the other is told, and the card is edited, not sent again', async () => {
    const card = await doubt();
    const [first, second] = [zhang.press(card, '正确'), li.press(card, '忽略')];
    expect([await alert(first), await alert(second)]).toEqual(['', '张三已经处理过了。']);
    await until('the card', () => card.text.includes('✅ 正确（张三'));
    expect(card.reply_markup).toBeUndefined();
    await toldCitizen('前面的回答是对的');
    expect(cards()).toHaveLength(1);
  });

  test('a correction that the report prints is signed, told, shown in later answers, listed, and undone', async () => {
    const card = await doubt();
    await begin(zhang, card);
    expect(await alert(li.press({ ...card, reply_markup: card.reply_markup as never }, '先放下'))).toContain(
      '张三正在改',
    );
    const kept = await reply(zhang, card, '主动公开文件21件');
    expect(kept.text).toContain('主动公开文件数为21条');
    expect(await toldCitizen('更正')).toContain('工作人员核对（张三');
    await until('the card', () => card.text.includes('已改正（张三'));

    const later = await answerTo(api, citizen.say('棉洋镇 2015年主动公开了多少条？'));
    expect(later.text).toMatch(/^133 条/u);
    expect(later.text).toContain('工作人员核对（张三');
    expect((await answerTo(api, citizen.say('石门镇2014年主动公开多少条'))).text).not.toContain('工作人员核对');

    const list = await answerTo(api, zhang.say('/corrections', { in: STAFF }));
    expect(list.text).toContain('主动公开文件21件');
    li.press(list, '撤回 1');
    await until('the list without it', () => list.text.includes('还没有'));
    expect((await answerTo(api, citizen.say(QUESTION))).text).not.toContain('工作人员核对');
    const audit = await bot.app.store.audit.month(new Date().toISOString().slice(0, 7));
    expect(audit.map(({ by, action }) => `${by} ${action}`)).toEqual(['张三 correct', '张三 correct', '李四 undo']);
  });

  test('a figure that the report does not print needs a reason', async () => {
    const card = await doubt();
    await begin(zhang, card);
    expect((await reply(zhang, card, '134条')).text).toContain('报告里没有印');
    expect(await bot.app.store.corrections.all()).toEqual([]);
    expect((await reply(zhang, card, '134条\n依据：镇政府补登一条')).text).toContain('已记下');
    expect((await answerTo(api, citizen.say(QUESTION))).text).toContain('134条。依据：镇政府补登一条');
  });

  test('the figure that was answered, sent as a correction, finds the answer right and is told as no change', async () => {
    const card = await doubt();
    await begin(zhang, card);
    expect((await reply(zhang, card, '133 条')).text).toContain('没有要改的');
    await toldCitizen('前面的回答是对的');
    expect(news().join()).not.toContain('更正');
    await until('the card', () => card.text.includes('✅ 正确（张三'));
    expect(await bot.app.store.corrections.all()).toEqual([]);
  });

  test('a correction stands beside a comparison with the figure that it corrects, and beside no other', async () => {
    const card = await doubt();
    await begin(zhang, card);
    await reply(zhang, card, '134条\n依据：镇政府补登一条');
    await toldCitizen('更正');
    const compared = await answerTo(api, citizen.say('棉洋镇和祝塘镇哪个主动公开得多'));
    expect(compared.text).toMatch(/133[\s\S]*「棉洋镇2015年主动公开多少条」有更正[\s\S]*134条/u);
    const others = await answerTo(api, citizen.say('石门镇和祝塘镇哪个主动公开得多'));
    expect(others.text).not.toContain('更正');
    const other = await answerTo(api, citizen.say('棉洋镇和祝塘镇哪个收到的申请多'));
    expect(other.text).not.toContain('更正');
  });

  test('a correction that replies to another message than the card is no question; without one begun, it is', async () => {
    const card = await doubt();
    const answer = await answerTo(api, zhang.say(`@gongkaida_bot ${QUESTION}`, { in: STAFF }));
    await begin(zhang, card);
    const asked = await bot.app.store.questions.month(new Date().toISOString().slice(0, 7));
    expect((await reply(zhang, answer, '134\n盖章版第3页')).text).toContain('请直接回复那张卡片');
    expect(await bot.app.store.questions.month(new Date().toISOString().slice(0, 7))).toHaveLength(asked.length);
    expect((await reply(li, answer, '石门镇2014年主动公开多少条')).text).toMatch(/39 条/u);
  });

  test('part of a printed number is not printed', async () => {
    const card = await doubt();
    await begin(zhang, card);
    expect((await reply(zhang, card, '33条')).text).toContain('没有印');
  });

  test('while one corrects, another’s reply goes to the citizen and corrects nothing', async () => {
    const card = await doubt();
    await begin(zhang, card);
    expect((await reply(li, card, '21')).text).toContain('已转给');
    expect(await bot.app.store.corrections.all()).toEqual([]);
  });

  test('everything is there after a restart: the card still works, and the correction is still shown', async () => {
    const card = await doubt();
    await bot.stop();
    await bot.start();
    await begin(zhang, card);
    await bot.stop();
    await bot.start();
    await reply(zhang, card, '21件');
    expect((await answerTo(api, citizen.say(QUESTION))).text).toContain('工作人员核对');
  });

  test('a card that could not be sent is sent when the bot is back', async () => {
    const answer = await answerTo(api, citizen.say(QUESTION));
    api.fail({ method: 'sendMessage', error: { code: 400, description: 'Bad Request: group is closed' } });
    expect(await alert(citizen.press(answer, '问工作人员'))).toContain('转不到');
    expect(cards()).toHaveLength(0);
    await bot.stop();
    await bot.start();
    await until('the card', () => cards()[0]);
  });

  test('a reply that was on its way when the bot was killed is named, and neither sent again nor taken for a question', async () => {
    const card = await doubt();
    const words = zhang.say('您好，可以到三楼查阅。', { in: STAFF, replyTo: card.message_id });
    await toldCitizen('三楼');
    await bot.stop();
    const message = structuredClone({ ...words, message_id: 77 });
    const left = [{ in: { update_id: 5000, message } }, { answering: 5000 }];
    await writeFile(join(bot.stateDir, 'inbox.jsonl'), left.map((one) => `${JSON.stringify(one)}\n`).join(''));
    const before = news().length;
    await bot.start();
    const word = await until('the word', () =>
      api.chats.messages(STAFF).find(({ text }) => text.includes('「您好，可以到三楼查阅。」办成没有')),
    );
    expect(word.reply_markup).toBeUndefined();
    await quiet(100);
    expect(news()).toHaveLength(before);
  });

  test('who has left cannot be reached, and the staff are told', async () => {
    const card = await doubt();
    api.fail({ method: 'sendMessage', error: { code: 403, description: 'Forbidden: bot was blocked by the user' } });
    expect((await reply(zhang, card, '您好')).text).toContain('没能送到');
  });

  test('whoever is forgotten is gone from the cards too', async () => {
    const card = await doubt();
    await answerTo(api, citizen.say('/forget'));
    expect(await alert(zhang.press(card, '正确'))).toContain('不在了');
    expect(await bot.app.store.reviews.all()).toEqual([]);
  });

  test('nobody outside the group gets at it', async () => {
    const card = await doubt();
    const stolen = { ...card, chat: { id: citizen.chatId, type: 'private', first_name: '王' } as never };
    expect(await alert(citizen.press(stolen, '正确'))).toContain('工作人员');
    expect((await answerTo(api, citizen.say('/corrections'))).text).toContain('工作人员的群');
    expect((await answerTo(api, citizen.say('/today'))).text).toContain('工作人员的群');
    const listed = { inline_keyboard: [[{ text: '撤回 1', callback_data: 'undo:2611abcdefgh' }]] };
    expect(await alert(citizen.press({ ...stolen, reply_markup: listed }, '撤回 1'))).toContain('工作人员');
    expect((await bot.app.store.reviews.all())[0]?.state).toBe('open');
  });

  test('/today counts the day and names what found no answer', async () => {
    await doubt();
    await answerTo(api, citizen.say('洪梅镇2014年收到多少申请'));
    const { text } = await answerTo(api, li.say('/today', { in: STAFF }));
    expect(text).toContain('问了 2 个问题，答上 1 个；👍 0，👎 1');
    expect(text).toContain('待处理 1 张');
    expect(text).toContain('洪梅镇2014年收到多少申请');
  });

  test('a group that becomes a supergroup keeps its cards', async () => {
    const NEXT = -100900;
    api.chats.add(group(NEXT, '公开答工作群'));
    api.queue.push({
      message: {
        message_id: 1,
        date: 0,
        chat: { id: STAFF, type: 'group', title: '公开答工作群' },
        from: zhang.user,
        migrate_to_chat_id: NEXT,
      },
    });
    await quiet(100);
    const answer = await answerTo(api, citizen.say(QUESTION));
    citizen.press(answer, '问工作人员');
    const fresh = await until('the card in the new group', () => api.chats.messages(NEXT)[0]);
    zhang.press(fresh, '正确');
    await until('the card', () => fresh.text.includes('✅ 正确（张三'));
  });

  test('a card from before the group became a supergroup is shown there as it is decided', async () => {
    const NEXT = -100901;
    api.chats.add(group(NEXT, '公开答工作群'));
    const card = await doubt();
    const chat = { id: STAFF, type: 'group', title: '公开答工作群' };
    api.queue.push({ message: { message_id: 99, date: 0, chat, from: zhang.user, migrate_to_chat_id: NEXT } });
    api.fail({
      method: 'editMessageText',
      error: { code: 400, description: 'Bad Request: group chat was upgraded to a supergroup chat', migrateTo: NEXT },
    });
    zhang.press({ ...card, chat: group(NEXT, '公开答工作群') }, '忽略');
    await until('the card in the new group', () =>
      api.chats.messages(NEXT).find(({ text }) => text.includes('忽略（张三')),
    );
  });

  test('/id names the group to whoever sets up the bot', async () => {
    expect((await answerTo(api, zhang.say('/id', { in: STAFF }))).text).toContain(String(STAFF));
  });
});
