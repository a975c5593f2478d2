import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Library } from '../src/library/library.ts';
import { fileWork } from '../src/shelf-work.ts';
import { type Person, person } from './botapi/person.ts';
import { type BotApiServer, group } from './botapi/server.ts';
import { answerTo, quiet, until } from './botapi/waiting.ts';
import { type StartedBot, startOnReports } from './started-bot.ts';

const STAFF = -1011;
const QUESTION = '石门镇2014年主动公开多少条';

/** A report that is added later. */
const NEW = '青禾镇2016年政府信息公开工作年度报告\n\n一、主动公开政府信息情况\n2016年，我镇主动公开政府信息58条。\n';

describe('what administrators do', () => {
  let bot: StartedBot;
  let api: BotApiServer;
  let reportsDir = '';
  let citizen: Person;
  let staff: Person;
  let admin: Person;
  /** What a program whose rules have changed reads otherwise from the same reports. */
  let misread: ((library: Library) => Library) | null = null;

  beforeEach(async () => {
    misread = null;
    bot = await startOnReports({
      telegram: { adminIds: [3], staffChatId: STAFF },
      app(usual) {
        const work = fileWork(usual, () => '2026-11-22');
        const stage: typeof work.stage = async (onProgress) => {
          const staged = await work.stage(onProgress);
          return { ...staged, library: misread?.(staged.library) ?? staged.library };
        };
        return { ...usual, work: { ...work, stage } };
      },
    });
    ({ api, reportsDir } = bot);
    [citizen, staff, admin] = [person(api, 1, '王女士'), person(api, 2, '张三'), person(api, 3, '管理员')];
    api.chats.add(group(STAFF, '工作群'));
  });
  afterEach(() => bot.close());

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

  /** Gives 石门镇 another number without its report having changed. */
  const misreading = (library: Library): Library => ({
    ...library,
    figures: async (filter) =>
      (await library.figures(filter)).map((figure) =>
        figure.report.issuer === '石门镇' && figure.value === 39 ? { ...figure, value: 40 } : figure,
      ),
  });

  test('an answer that the staff found right and a new library gives otherwise from the same report keeps the old one', async () => {
    await approve();
    misread = misreading;
    const refused = await ends('/reload', '没有换上');
    expect(refused).toMatch(/石门镇2014年主动公开多少条」：39 条.* → 40 条/u);
    expect(refused).not.toContain('已换上');
    expect(await answer()).toMatch(/^39 条/u);
    const forced = await ends('/reload force', '已换上');
    expect(forced).toContain('按您的意思');
    expect(await answer()).toMatch(/^40 条/u);
  });

  test('what was refused is not put in place by a restart either, until it may be', async () => {
    await approve();
    misread = misreading;
    await ends('/reload', '没有换上');
    await writeFile(join(reportsDir, '青禾镇2016.txt'), NEW);
    await bot.stop();
    await bot.start();
    expect(bot.app.faults).toContain('没有通过核对');
    expect(await answer()).toMatch(/^39 条/u);
    expect(await answer('青禾镇2016年主动公开多少条')).not.toMatch(/^58 条/u);
    misread = null;
    await ends('/reload', '新增 1 份：青禾镇2016年');
    expect(await answer('青禾镇2016年主动公开多少条')).toMatch(/^58 条/u);
  });

  test('a start of a program that reads worse keeps the old library too, and says so', async () => {
    await approve();
    await bot.stop();
    misread = misreading;
    await bot.start();
    expect(bot.app.faults).toContain(QUESTION);
    expect(await answer()).toMatch(/^39 条/u);
  });

  test('where the report itself has changed, its new figure is put in place, and what had been found right is named', async () => {
    await approve();
    await rewrite();
    const news = await ends('/reload', '已换上');
    expect(news).toMatch(/报告有变，1 个核对过的问题[\s\S]*39 条.* → 41 条/u);
    expect(await answer()).toMatch(/^41 条/u);
  });

  test('a question of the operator’s own is tried as well, and a file of them that cannot be read is no leave', async () => {
    const golden = (content: unknown) => writeFile(join(bot.stateDir, 'golden.json'), JSON.stringify(content));
    await golden([{ question: QUESTION, value: 39, says: '石门镇' }]);
    misread = misreading;
    expect(await ends('/reload', '没有换上')).toContain(QUESTION);
    await golden([{ question: QUESTION, valeu: 39 }]);
    expect(await ends('/reload', '没有换上')).toMatch(/golden\.json 读不懂：第 1 条/u);
    await golden([{ question: QUESTION, value: 12 }]);
    expect(await ends('/reload', '已换上')).toMatch(/原来就答得不对[\s\S]*石门镇2014年/u);
  });

  test('a correction binds too: the report must go on printing it', async () => {
    const asked = await answerTo(api, citizen.say(QUESTION));
    citizen.press(asked, '问工作人员');
    const card = await until('the card', () => api.chats.messages(STAFF).find(({ text }) => text.includes('理解为')));
    staff.press(card, '改正');
    await until('the card to be taken on', () => card.text.includes('改正中'));
    await answerTo(api, staff.say('30个', { in: STAFF, replyTo: card.message_id }));
    misread = (library) => ({
      ...misreading(library),
      report: async (id) => {
        const report = await library.report(id);
        return report && { ...report, text: report.text.replaceAll('30个', '好些') };
      },
    });
    expect(await ends('/reload', '没有换上')).toContain('工作人员改正的「30个」');
    const list = await answerTo(api, staff.say('/corrections', { in: STAFF }));
    staff.press(list, '撤回 1');
    await until('the list without it', () => list.text.includes('还没有'));
    await ends('/reload', '已换上');
  });

  test('a rollback holds over a restart, until the next reload reads the folder again', async () => {
    await rewrite();
    await ends('/reload', '已换上');
    expect(await ends('/rollback', '已退回')).toContain('下次 /reload 会重新读');
    expect((await answerTo(api, admin.say('/problems'))).text).toContain('选定的那一份');
    await bot.stop();
    await bot.start();
    expect(await answer()).toMatch(/^39 条/u);
    expect((await answerTo(api, admin.say('/problems'))).text).toContain('选定的那一份');
    expect(await ends('/rollback', '已换回')).not.toContain('已退回');
    expect(await answer()).toMatch(/^41 条/u);
    await ends('/rollback', '已退回');
    await ends('/reload', '已换上');
    expect(await answer()).toMatch(/^41 条/u);
    await bot.stop();
    await bot.start();
    expect(await answer()).toMatch(/^41 条/u);
    expect((await answerTo(api, admin.say('/problems'))).text).not.toContain('选定的那一份');
  });

  test('the difference names what does not add up in a new report', async () => {
    await writeFile(
      join(reportsDir, '青禾镇2016.txt'),
      NEW.replace('58条。', '58条，其中：政策文件类20条，业务动态类30条，其他类9条。'),
    );
    expect(await ends('/reload', '已换上')).toMatch(/新有 \d+ 处要看一看：\n· 青禾镇2016年：.*59/u);
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
