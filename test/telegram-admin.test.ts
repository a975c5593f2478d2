import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type App, createApp } from '../src/app.ts';
import { startTelegram, type TelegramChannel } from '../src/channels/telegram/start.ts';
import { createFileStore } from '../src/conversations/file-store.ts';
import { type Person, person } from './botapi/person.ts';
import { type BotApiServer, group, startBotApi } from './botapi/server.ts';
import { answerTo, quiet, until } from './botapi/waiting.ts';
import { listeningLog } from './fake-app.ts';

const STAFF = -1011;
const QUESTION = '石门镇2014年主动公开多少条';

describe('what administrators do', () => {
  let directory = '';
  let reportsDir = '';
  let api: BotApiServer;
  let app: App;
  let channel: TelegramChannel;
  let citizen: Person;
  let staff: Person;
  let admin: Person;
  const log = listeningLog();

  async function start(): Promise<void> {
    const store = await createFileStore({ directory: join(directory, 'state'), onRepair: () => undefined });
    app = await createApp({ reportsDir, indexDir: join(directory, 'index'), segmenter: 'jieba', store });
    const { token, root: apiRoot } = api;
    channel = await startTelegram({
      app,
      log,
      token,
      apiRoot,
      adminIds: [3],
      staffChatId: STAFF,
      retentionDays: 180,
      limits: { person: 1000, chat: 1000 },
      onNews: () => undefined,
    });
  }

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'gongkaida-admin-'));
    reportsDir = join(directory, 'reports');
    await cp(fileURLToPath(new URL('../data/reports', import.meta.url)), reportsDir, { recursive: true });
    api = await startBotApi();
    [citizen, staff, admin] = [person(api, 1, '王女士'), person(api, 2, '张三'), person(api, 3, '管理员')];
    api.chats.add(group(STAFF, '工作群'));
    await start();
  });
  afterEach(async () => {
    await channel.stop();
    await app.close();
    await api.close();
    await rm(directory, { recursive: true });
  });

  const answer = async (question = QUESTION): Promise<string> => (await answerTo(api, citizen.say(question))).text;
  /** Gives 石门镇 another number of items. */
  async function rewrite(): Promise<void> {
    const path = join(reportsDir, '石门镇2014.txt');
    const text = await readFile(path, 'utf8');
    const other = text.replace(/39(?=条)/gu, '41');
    expect(other).not.toBe(text);
    await writeFile(path, other);
  }
  /** Sends a command and waits for the message to say how it ended. */
  async function ends(command: string, words: string): Promise<string> {
    const message = await answerTo(api, admin.say(command));
    await until(words, () => message.text.includes(words), 20_000);
    return message.text;
  }
  /** A member of the staff finds the answer right. */
  async function approve(): Promise<void> {
    const asked = await answerTo(api, citizen.say(QUESTION));
    citizen.press(asked, '问工作人员');
    const card = await until('the card', () => api.chats.messages(STAFF).find(({ text }) => text.includes('理解为')));
    staff.press(card, '正确');
    await until('the card to be decided', () => card.text.includes('✅'));
  }

  test('/reload says which figures changed, old → new; /rollback puts the library before back', async () => {
    await rewrite();
    const news = await ends('/reload', '已换上');
    expect(news).toContain('改动 1 份：石门镇2014年');
    expect(news).toMatch(/石门镇2014年 .*39 条 → 41 条/u);
    expect(await answer()).toMatch(/^41 条/u);
    expect(await ends('/rollback', '已退回')).toMatch(/41 条 → 39 条/u);
    expect(await answer()).toMatch(/^39 条/u);
  });

  test('a library that contradicts what the staff found right is not put in place, until the administrator insists', async () => {
    await approve();
    await rewrite();
    const refused = await ends('/reload', '没有换上');
    expect(refused).toMatch(/石门镇2014年主动公开多少条」：39 条.* → 41 条/u);
    expect(await answer()).toMatch(/^39 条/u);
    // Not only in memory: a restart would read the folder anew, but the index that is kept is the old one.
    const forced = await ends('/reload force', '已换上');
    expect(forced).toContain('石门镇2014年');
    expect(await answer()).toMatch(/^41 条/u);
  });

  test('a reload that changes nothing leaves the library before to go back to', async () => {
    await rewrite();
    await ends('/reload', '已换上');
    await ends('/reload', '和原来一样');
    await ends('/rollback', '已退回');
    expect(await answer()).toMatch(/^39 条/u);
  });

  test('without a library before there is nothing to go back to', async () => {
    await ends('/rollback', '没有更早的');
  });

  test.each(['/reload', '/rollback', '/status', '/problems', '/export'])(
    '%s is for administrators alone',
    async (command) => {
      expect((await answerTo(api, citizen.say(command))).text).toContain('管理员');
      expect((await answerTo(api, staff.say(command, { in: STAFF }))).text).toContain('管理员');
    },
  );

  test('/status tells what serves and how it does', async () => {
    await approve();
    const { text } = await answerTo(api, admin.say('/status'));
    expect(text).toContain('报告 5 份');
    expect(text).toMatch(/内存 [1-9]\d* MB/u);
    expect(text).toContain('待处理卡片 0 张');
    expect(text).toMatch(/正在处理 \d 条/u);
  });

  test('/problems names the report and what is odd about it, and files that could not be read', async () => {
    await writeFile(join(reportsDir, '空的.txt'), '');
    await ends('/reload', '空的.txt');
    const { text } = await answerTo(api, admin.say('/problems'));
    expect(text).toContain('空的.txt');
    expect(text).toContain('祝塘镇2017年');
  });

  test('/export gives tables that a spreadsheet opens, and nobody’s words become a formula', async () => {
    expect((await answerTo(api, admin.say('/export'))).text).toContain('没有可以导出');
    const asked = await answerTo(api, citizen.say(QUESTION));
    citizen.press(asked, '👎');
    const why = await answerTo(api, asked);
    await answerTo(api, citizen.say('=HYPERLINK("http://x","看")', { replyTo: why.message_id }));
    await answer('洪梅镇2014年收到多少申请');
    await answerTo(api, admin.say('/export'));
    const files = await until('both files', () => {
      const sent = api.calls.filter(({ method }) => method === 'sendDocument').map(({ payload }) => payload);
      return sent.length === 2 && sent;
    });
    const texts = await Promise.all(
      files.map((payload) => (Object.values(payload).find((value) => value instanceof File) as File).arrayBuffer()),
    );
    const [bad = '', unanswered = ''] = texts.map((bytes) => Buffer.from(bytes).toString('utf8'));
    expect(bad.startsWith('\uFEFF"时间"')).toBe(true);
    expect(bad).toContain('"\'=HYPERLINK(""http://x"",""看"")"');
    expect(bad).toContain(QUESTION);
    expect(unanswered).toContain('洪梅镇2014年收到多少申请');
    expect(bad + unanswered).not.toContain('王女士');
    const count = files.length;
    expect((await answerTo(api, admin.say('/export', { in: STAFF }))).text).toContain('私聊');
    await quiet(50);
    expect(api.calls.filter(({ method }) => method === 'sendDocument')).toHaveLength(count);
  });
});
