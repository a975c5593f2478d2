import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fileWork } from '../src/shelf-work.ts';
import type { Kept } from './botapi/chats.ts';
import { type Person, person } from './botapi/person.ts';
import { type BotApiServer, group } from './botapi/server.ts';
import { answerTo, called, quiet, until } from './botapi/waiting.ts';
import { makeZip } from './documents/make-zip.ts';
import { type StartedBot, startOnReports } from './started-bot.ts';

const STREET = -1030;
const MEGABYTE = 1024 * 1024;

/** A report of a township, in our own words. */
function report(issuer: string, year: number, items: number): Uint8Array {
  return Buffer.from(
    `${issuer}${year}年政府信息公开工作年度报告\n\n一、概述\n本报告统计期限为${year}年1月1日至12月31日。\n\n` +
      `二、主动公开政府信息情况\n${year}年，我镇主动公开政府信息${items}条。\n\n` +
      `三、依申请公开情况\n${year}年，我镇没有收到政府信息公开申请。\n`,
  );
}

describe('report files that are sent to the bot', () => {
  let bot: StartedBot;
  let api: BotApiServer;
  let citizen: Person;
  let admin: Person;
  let other: Person;
  /** Runs while a new library is being built. */
  let meanwhile: (() => void) | null = null;

  beforeEach(async () => {
    meanwhile = null;
    bot = await startOnReports({
      telegram: { adminIds: [3, 4] },
      app(usual) {
        const work = fileWork(usual, () => '2026-11-22');
        const stage: typeof work.stage = async (onProgress) => {
          meanwhile?.();
          return work.stage(onProgress);
        };
        return { ...usual, work: { ...work, stage } };
      },
    });
    ({ api } = bot);
    [citizen, admin, other] = [person(api, 1, '王女士'), person(api, 3, '赵管理'), person(api, 4, '钱管理')];
    api.chats.add(group(STREET, '街坊群'));
  });
  afterEach(() => bot.close());

  const answer = async (question: string): Promise<string> => (await answerTo(api, citizen.say(question))).text;
  const hand = (name: string, bytes: Uint8Array, caption?: string): Promise<Kept> =>
    answerTo(api, admin.send(name, { bytes }, caption === undefined ? {} : { caption }));
  const labels = (message: Kept): readonly string[] =>
    message.reply_markup?.inline_keyboard.flat().map(({ text }) => text) ?? [];
  const waiting = async (): Promise<readonly string[]> =>
    (await readdir(join(bot.stateDir, 'incoming')).catch(() => [])).filter((name) => !name.startsWith('.'));
  const files = async (): Promise<readonly string[]> => (await readdir(bot.reportsDir, { recursive: true })).sort();
  /** Presses, and waits until the card says so. */
  async function press(who: Person, card: Kept, label: string, words: string): Promise<string> {
    who.press(card, label);
    await until(words, () => card.text.includes(words), 15_000);
    return card.text;
  }

  test('a file is read and shown, and nothing is added before somebody says so; then it answers', async () => {
    const before = await files();
    const card = await hand('青禾镇2016.txt', report('青禾镇', 2016, 58));
    expect(card.text).toContain('单位：青禾镇');
    expect(card.text).toContain('年份：2016年');
    expect(card.text).toMatch(/主动公开政府信息：58 条/u);
    expect(card.text).toContain('会新增一份');
    expect(await answer('青禾镇2016年主动公开多少条')).not.toMatch(/^58 条/u);
    expect(await files()).toEqual(before);
    expect(await waiting()).toHaveLength(1);

    expect(await press(admin, card, '加入', '已加入')).toContain('新增 1 份：青禾镇2016年');
    expect(labels(card)).toEqual([]);
    expect(await answer('青禾镇2016年主动公开多少条')).toMatch(/^58 条/u);
    expect(await waiting()).toEqual([]);
    await bot.stop();
    await bot.start();
    expect(await answer('青禾镇2016年主动公开多少条')).toMatch(/^58 条/u);
  });

  test('a change that names nothing is no line of its own in what is shown', async () => {
    const words = Buffer.from(report('青禾镇', 2016, 58))
      .toString('utf8')
      .replace('58条', '58条，比上年增加13条');
    const { text } = await hand('青禾镇2016.txt', Buffer.from(words));
    expect(text).toMatch(/主动公开政府信息：58 条/u);
    expect(text).not.toMatch(/· ：/u);
  });

  test('不要 removes it, and pressing 加入 afterwards adds nothing', async () => {
    const before = await files();
    const card = structuredClone(await hand('青禾镇2016.txt', report('青禾镇', 2016, 58)));
    await until('the card', () => api.chats.message(admin.chatId, card.message_id));
    admin.press(card, '不要');
    const shown = api.chats.message(admin.chatId, card.message_id) as Kept;
    await until('the word', () => shown.text.includes('不要，已删除'));
    expect(await waiting()).toEqual([]);
    admin.press(card, '加入');
    expect((await answerTo(api, shown)).text).toContain('已经处理过了');
    expect(shown.text).toContain('不要，已删除');
    expect(await files()).toEqual(before);
  });

  test('a report of the same issuer and year takes the place of the one held, which is set aside and not lost', async () => {
    const old = await readFile(join(bot.reportsDir, '石门镇2014.txt'), 'utf8');
    const card = await hand('石门镇（更正）.txt', report('石门镇', 2014, 46));
    expect(card.text).toContain('会换下已有的同一单位同一年的报告（石门镇2014.txt）');
    expect(card.text).toContain('浙江省嘉兴市桐乡市');
    expect(await press(admin, card, '加入', '已加入')).toMatch(/石门镇2014年 .*39 条 → 46 条/u);
    expect(await answer('石门镇2014年主动公开多少条')).toMatch(/^46 条/u);
    const aside = (await files()).find((file) => file.startsWith('.replaced') && file.endsWith('石门镇2014.txt'));
    expect(await readFile(join(bot.reportsDir, aside ?? ''), 'utf8')).toBe(old);
    await bot.stop();
    await bot.start();
    expect(await answer('石门镇2014年主动公开多少条')).toMatch(/^46 条/u);

    const next = await hand('石门镇再更正.txt', report('石门镇', 2014, 47));
    expect(await press(other, next, '加入', '已加入')).toMatch(/46 条 → 47 条/u);
    expect(await answer('石门镇2014年主动公开多少条')).toMatch(/^47 条/u);
  });

  test('where the new library is refused, the folder is as it was; the administrator may insist', async () => {
    // A file of golden questions that cannot be read is no leave.
    await writeFile(join(bot.stateDir, 'golden.json'), '[{"question"');
    const before = await files();
    const card = await hand('青禾镇2016.txt', report('青禾镇', 2016, 58));
    expect(await press(admin, card, '加入', '已复原')).toContain('点「仍要加入」');
    expect(await files()).toEqual(before);
    expect(await answer('青禾镇2016年主动公开多少条')).not.toMatch(/^58 条/u);
    expect(labels(card)).toEqual(['仍要加入', '不要']);
    await press(admin, card, '仍要加入', '已加入');
    expect(await answer('青禾镇2016年主动公开多少条')).toMatch(/^58 条/u);
  });

  test('while an earlier library was gone back to, it is said that adding reads the whole folder', async () => {
    await press(admin, await hand('青禾镇2016.txt', report('青禾镇', 2016, 58)), '加入', '已加入');
    const back = await answerTo(api, admin.say('/rollback'));
    await until('the outcome', () => back.text.includes('已退回'), 15_000);
    expect((await hand('白杨镇2016.txt', report('白杨镇', 2016, 60))).text).toMatch(/选定的那一份.*重新读整个文件夹/u);
  });

  test('a file that waits is still there after a restart, its buttons too', async () => {
    const card = await hand('青禾镇2016.txt', report('青禾镇', 2016, 58));
    await bot.stop();
    await bot.start();
    expect(await answer('青禾镇2016年主动公开多少条')).not.toMatch(/^58 条/u);
    await press(other, card, '加入', '已加入');
    expect(card.text).toContain('钱管理已加入');
    expect(await answer('青禾镇2016年主动公开多少条')).toMatch(/^58 条/u);
  });

  test('two administrators press at once: it is added once, and the other is told', async () => {
    const card = await hand('青禾镇2016.txt', report('青禾镇', 2016, 58));
    admin.press(card, '加入');
    other.press(structuredClone(card), '加入');
    const told = () => api.chats.messages(admin.chatId).some(({ text }) => text.includes('已经处理过了'));
    await until('both words', () => told() && card.text.includes('已加入'), 15_000);
    expect((await bot.app.reports()).filter(({ issuer }) => issuer === '青禾镇')).toHaveLength(1);
  });

  test('questions are answered while it is being added', async () => {
    const card = await hand('青禾镇2016.txt', report('青禾镇', 2016, 58));
    let building = false;
    meanwhile = () => {
      building = true;
    };
    admin.press(card, '加入');
    await until('the build', () => building);
    expect(await answerTo(api, admin.say('石门镇2014年主动公开多少条')).then(({ text }) => text)).toMatch(/^39 条/u);
    await until('the outcome', () => card.text.includes('已加入'), 15_000);
  });

  test('nobody else’s file is fetched, in private or in a group, and nobody else can press', async () => {
    const bytes = report('青禾镇', 2016, 58);
    expect((await answerTo(api, citizen.send('青禾镇2016.txt', { bytes }))).text).toContain('文字');
    const said = await answerTo(api, citizen.say('@gongkaida_bot 石门镇2014年主动公开多少条', { in: STREET }));
    citizen.send('青禾镇2016.txt', { bytes }, { in: STREET, replyTo: said.message_id });
    await quiet();
    expect(api.calls.filter(({ method }) => method === 'getFile')).toEqual([]);
    expect(await waiting()).toEqual([]);

    const card = await hand('青禾镇2016.txt', bytes);
    const stolen = { ...card, chat: { id: citizen.chatId, type: 'private', first_name: '王' } as never };
    const query = citizen.press(stolen, '加入');
    const { payload } = await called(api, 'answerCallbackQuery', (call) => call.payload.callback_query_id === query);
    expect(payload.text).toContain('管理员');
    expect(await waiting()).toHaveLength(1);
  });

  test('an administrator is asked to send it in private', async () => {
    const said = await answerTo(api, admin.say('@gongkaida_bot 石门镇2014年主动公开多少条', { in: STREET }));
    const sent = admin.send(
      '青禾镇2016.txt',
      { bytes: report('青禾镇', 2016, 58) },
      { in: STREET, replyTo: said.message_id },
    );
    expect((await answerTo(api, sent)).text).toContain('私聊');
    expect(await waiting()).toEqual([]);
  });

  test.each([
    ['larger than Telegram hands out', { bytes: Buffer.from('x'), said: 21 * MEGABYTE }],
    ['larger than was said', { bytes: Buffer.alloc(21 * MEGABYTE, 0x61), said: 1000 }],
  ])('a file that is %s is refused with the limit', async (_, file) => {
    expect((await answerTo(api, admin.send('大.txt', file))).text).toContain('20 MB');
    expect(await waiting()).toEqual([]);
  });

  test.each([
    ['empty', '空.txt', new Uint8Array()],
    ['no report', '便条.txt', Buffer.from('明天下午三点开会，请带上笔记本。\n')],
    ['a picture', '扫描.png', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
  ])('what is %s cannot be added: why is said, and nothing is kept', async (_, name, bytes) => {
    const card = await hand(name, bytes);
    expect(card.text).toMatch(/用不上/u);
    expect(labels(card)).toEqual([]);
    expect(await waiting()).toEqual([]);
  });

  test('what is held already, word for word, need not be added', async () => {
    const card = await hand('又一份.txt', await readFile(join(bot.reportsDir, '石门镇2014.txt')));
    expect(card.text).toContain('一模一样');
    expect(labels(card)).toEqual([]);
  });

  test('what the text leaves open may be said beside the file', async () => {
    const bytes = Buffer.from('政府信息公开工作年度报告\n一、主动公开情况\n全年主动公开政府信息58条。\n');
    expect(labels(await hand('报告.txt', bytes))).toEqual([]);
    const card = await hand('报告.txt', bytes, '单位：青禾镇\n年份：2016年\n地区：江苏省/无锡市/江阴市\n谢谢');
    expect(card.text).toContain('单位：青禾镇（江苏省无锡市江阴市）');
    await press(admin, card, '加入', '新增 1 份：青禾镇2016年');
    expect(await answer('江阴青禾镇2016年主动公开多少条')).toMatch(/^58 条/u);
  });

  test('an archive is shown report by report; one that holds what is held in another archive cannot take its place', async () => {
    const zip = (items: number) =>
      makeZip([
        { name: '青禾镇2016.txt', content: report('青禾镇', 2016, items) },
        { name: '白杨镇2016.txt', content: report('白杨镇', 2016, items + 1) },
      ]);
    const card = await hand('两个镇.zip', zip(58));
    expect(card.text).toContain('单位：青禾镇');
    expect(card.text).toContain('单位：白杨镇');
    await press(admin, card, '加入', '新增 2 份');
    expect(await answer('白杨镇2016年主动公开多少条')).toMatch(/^59 条/u);
    const again = await hand('又两个镇.zip', zip(60));
    expect(again.text).toContain('换不下来');
    expect(labels(again)).toEqual([]);
  });

  test('a file is written nowhere but where it belongs, whatever it is called', async () => {
    const before = await files();
    const card = await hand('../../../.sources.json', report('青禾镇', 2016, 58));
    await press(admin, card, '加入', '已加入');
    const fresh = (await files()).filter((file) => !before.includes(file));
    const [folder, ...inside] = fresh.filter((file) => file !== 'added' && file !== '.replaced');
    expect(folder).toMatch(/^added\/[A-Za-z0-9_-]{12}$/u);
    expect(inside).toHaveLength(2);
    for (const file of inside) {
      expect(file.startsWith(`${folder}/`)).toBe(true);
      expect((await stat(join(bot.reportsDir, file))).isFile()).toBe(true);
      expect(file).not.toMatch(/[\p{C}\\:]|\/\./u);
    }
    expect(await answer('青禾镇2016年主动公开多少条')).toMatch(/^58 条/u);
  });
});
