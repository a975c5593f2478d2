import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Person, person } from './botapi/person.ts';
import { type BotApiServer, group, startBotApi } from './botapi/server.ts';
import { answerTo, until } from './botapi/waiting.ts';
import { type Launched, launch } from './launch.ts';
import { shippedReports } from './started-bot.ts';

const STAFF = -1001234567;
const QUESTION = '棉洋镇2015年主动公开多少条';

let directory = '';
let api: BotApiServer;
let program: Launched | null = null;
let owner: Person;
let citizen: Person;
/** What stands in .env so far. */
let settings: Record<string, string> = {};

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'gongkaida-setup-'));
  api = await startBotApi();
  [owner, citizen] = [person(api, 31, '赵管理'), person(api, 32, '王女士')];
  api.chats.add(group(STAFF, '公开答工作群'));
});
afterAll(async () => {
  await program?.clear();
  await api.close();
  await rm(directory, { recursive: true });
});

/** Puts a value behind a key of .env, as README says, and starts the program (again). */
async function set(key: string, value: string): Promise<void> {
  settings = { ...settings, [key]: value };
  let text = await readFile(new URL('../.env.example', import.meta.url), 'utf8');
  for (const [name, given] of Object.entries(settings)) {
    expect(text).toMatch(new RegExp(`^# ${name}=$`, 'mu'));
    text = text.replace(new RegExp(`^# ${name}=$`, 'mu'), `${name}=${given}`);
  }
  await writeFile(join(directory, '.env'), text);
  if (program !== null) {
    program.process.kill('SIGINT');
    expect(await program.ended()).toBe(0);
  }
  // What a fresh folder of the project brings along.
  const given = { PORT: '0', REPORTS_DIR: shippedReports, TELEGRAM_API_ROOT: api.root };
  program = launch(directory, given);
  await program.says(/Ctrl-C/u);
}

test('from the token, by README, to a bot that answers, an administrator and a staff group', async () => {
  await set('TELEGRAM_BOT_TOKEN', api.token);
  await program?.says(/https:\/\/t\.me\/gongkaida_bot/u);
  expect((await answerTo(api, citizen.say(QUESTION))).text).toMatch(/^133 条/u);
  expect((await answerTo(api, owner.say('/status'))).text).toContain('管理员');

  const own = (await answerTo(api, owner.say('/id'))).text;
  await set('ADMIN_IDS', /编号：(?<id>\d+)/u.exec(own)?.groups?.id ?? '');
  expect((await answerTo(api, owner.say('/status'))).text).toContain('报告 5 份');
  expect((await answerTo(api, citizen.say('/status'))).text).toContain('管理员');

  const numbers = (await answerTo(api, owner.say('/id@gongkaida_bot', { in: STAFF }))).text;
  await set('STAFF_CHAT_ID', /群的编号：(?<id>-\d+)/u.exec(numbers)?.groups?.id ?? '');
  const answer = await answerTo(api, citizen.say(QUESTION));
  citizen.press(answer, '问工作人员');
  await until('the card', () => api.chats.messages(STAFF).find(({ text }) => text.includes('理解为')));
}, 60_000);
