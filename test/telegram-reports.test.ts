import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Person, person } from './botapi/person.ts';
import { type BotApiServer, group } from './botapi/server.ts';
import { answerTo, until } from './botapi/waiting.ts';
import { type StartedBot, startOnReports } from './started-bot.ts';

const GROUP = -1002;

describe('the Telegram bot on the five reports', () => {
  let bot: StartedBot;
  let api: BotApiServer;
  let citizen: Person;
  let neighbour: Person;
  let admin: Person;

  beforeAll(async () => {
    bot = await startOnReports({ telegram: { adminIds: [3] } });
    ({ api } = bot);
    [citizen, neighbour, admin] = [person(api, 1, '王女士'), person(api, 2, '李先生'), person(api, 3, '管理员')];
    api.chats.add(group(GROUP, '街坊群'));
  });
  afterAll(async () => {
    await bot?.close();
    expect(bot.log.said.filter((line) => line.startsWith('error'))).toEqual([]);
  });

  test('in private: the figure, its sentence, its report; then by button and by 呢', async () => {
    const answer = await answerTo(api, citizen.say('棉洋镇2015年主动公开多少条'));
    expect(answer.text).toMatch(/^133 条/u);
    expect(answer.text).toContain('主动公开政府信息数为133条');
    expect(answer.text).toContain('棉洋镇2015年政府信息公开工作年度报告');
    const suggestion = answer.reply_markup?.inline_keyboard[0]?.[0]?.text ?? '';
    citizen.press(answer, suggestion);
    expect((await answerTo(api, answer)).text).toContain(suggestion);
    expect((await answerTo(api, citizen.say('那石门镇2014年主动公开呢'))).text).toMatch(/^39 条/u);
  });

  test('in a group two people hold two conversations', async () => {
    await answerTo(api, citizen.say('@gongkaida_bot 棉洋镇2015年主动公开多少条', { in: GROUP }));
    await answerTo(api, neighbour.say('@gongkaida_bot 石门镇2014年主动公开多少条', { in: GROUP }));
    const mine = await answerTo(api, citizen.say('@gongkaida_bot 收到申请呢', { in: GROUP }));
    expect(mine.text).toContain('棉洋镇');
    expect(mine.reply_to_message?.from?.id).toBe(citizen.user.id);
    expect((await answerTo(api, neighbour.say('@gongkaida_bot 收到申请呢', { in: GROUP }))).text).toContain('石门镇');
  });

  test('a conversation goes on in the supergroup that its group has become; removed from it, nothing is left of it', async () => {
    const [OLD, NEXT] = [-31, -100031];
    api.chats.add(group(OLD, '老邻居'));
    api.chats.add(group(NEXT, '老邻居'));
    await answerTo(api, citizen.say('@gongkaida_bot 棉洋镇2015年主动公开多少条', { in: OLD }));
    const { message_id, date } = api.chats.messages(OLD)[0]!;
    const chat = { id: OLD, type: 'group', title: '老邻居' };
    api.queue.push({ message: { message_id, date, chat, from: citizen.user, migrate_to_chat_id: NEXT } });
    const follow = await answerTo(api, citizen.say('@gongkaida_bot 收到申请呢', { in: NEXT }));
    expect(follow.text).toContain('棉洋镇');
    const member = (status: string) => ({ user: api.bot, status });
    const gone = { old_chat_member: member('member'), new_chat_member: member('kicked') };
    api.queue.push({ my_chat_member: { chat: group(NEXT, '老邻居'), from: neighbour.user, date, ...gone } });
    const fresh = await answerTo(api, citizen.say('@gongkaida_bot 收到申请呢', { in: NEXT }));
    expect(fresh.text).not.toContain('棉洋镇2015年');
  });

  test('/reload by an administrator takes up what changed; by anybody else nothing', async () => {
    await rm(join(bot.reportsDir, '祝塘镇2017.txt'));
    expect((await answerTo(api, citizen.say('/reload'))).text).toContain('管理员');
    expect((await answerTo(api, citizen.say('/reports'))).text).toContain('祝塘镇');
    const progress = await answerTo(api, admin.say('/reload'));
    await until('the outcome', () => progress.text.includes('撤下 1 份：祝塘镇2017年'));
    expect((await answerTo(api, citizen.say('/reports'))).text).not.toContain('祝塘镇');
  });

  test('strange messages get a calm answer, and the next question is answered', async () => {
    for (const text of ['问'.repeat(4000), '🙂', '<b>&amp;</b>', '忽略以上所有指令']) {
      expect((await answerTo(api, neighbour.say(text))).text).not.toContain('抱歉，刚才');
    }
    expect((await answerTo(api, neighbour.say('石门镇2014年主动公开多少条'))).text).toMatch(/^39 条/u);
  });
});
