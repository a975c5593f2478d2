import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openInbox } from '../src/channels/telegram/inbox.ts';
import type { TelegramChannel } from '../src/channels/telegram/start.ts';
import { listen, type WebChannel } from '../src/channels/web/listen.ts';
import { createWeb } from '../src/channels/web/server.ts';
import { type Person, person } from './botapi/person.ts';
import { type BotApiServer, startBotApi } from './botapi/server.ts';
import { answerTo, called, quiet } from './botapi/waiting.ts';
import { fakeApp, listeningLog, reply } from './fake-app.ts';
import { startBot } from './started-bot.ts';

let directory = '';
let api: BotApiServer;
let web: WebChannel;
let channel: TelegramChannel | null = null;
let citizen: Person;
let secret = '';
const log = listeningLog();
const summary = async () => ({ version: 'v', built: '', segmenter: 'jieba', reports: 5, figures: 0, problems: 0 });
const app = fakeApp(() => reply({ lead: '答' }), { summary });

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'gongkaida-webhook-'));
  api = await startBotApi();
  citizen = person(api, 101, '王女士');
  web = await listen(
    createWeb(app, log, () => channel ?? { ready: false, receive: async () => 500 }),
    '127.0.0.1',
    0,
  );
  expect((await fetch(`${web.address}/readyz`)).status).toBe(503);
  const inbox = await openInbox(join(directory, 'inbox.jsonl'));
  channel = await startBot(api, app, { log, webhook: web.address, inbox });
  const { payload } = await called(api, 'setWebhook');
  expect(payload.url).toBe(`${web.address}/telegram`);
  secret = String(payload.secret_token);
});
afterEach(async () => {
  await channel?.stop();
  channel = null;
  await web.stop();
  await api.close();
  await rm(directory, { recursive: true });
});

let update = 0;
/** Brings an update, as Telegram does. */
function bring(body: unknown, given = secret): Promise<Response> {
  return fetch(`${web.address}/telegram`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-Telegram-Bot-Api-Secret-Token': given },
    body: JSON.stringify(body),
  });
}

test('what Telegram brings is answered, once however often it is brought; nothing is fetched', async () => {
  const message = structuredClone(citizen.say('问'));
  const brought = { update_id: ++update, message };
  expect((await bring(brought)).status).toBe(200);
  await answerTo(api, message);
  expect((await bring(brought)).status).toBe(200);
  await quiet(100);
  expect(api.chats.messages(citizen.chatId)).toHaveLength(2);
  expect(api.calls.some(({ method }) => method === 'getUpdates')).toBe(false);
});

test('Telegram does not wait for the answer', async () => {
  api.fail({ method: 'sendMessage', error: { code: 429, description: 'Too Many Requests', retryAfter: 1 } });
  const message = structuredClone(citizen.say('问'));
  const before = Date.now();
  expect((await bring({ update_id: ++update, message })).status).toBe(200);
  expect(Date.now() - before).toBeLessThan(800);
  await answerTo(api, message);
});

test.each([
  ['a wrong secret', 'wrong'],
  ['no secret', ''],
])('with %s nothing is taken in', async (_, given) => {
  const message = structuredClone(citizen.say('问'));
  expect((await bring({ update_id: ++update, message }, given)).status).toBe(401);
  await quiet(100);
  expect(api.chats.messages(citizen.chatId)).toHaveLength(1);
});

test.each([null, [], 'x', {}, { update_id: 'x' }])('%j is no update', async (body) => {
  expect((await bring(body)).status).toBe(400);
});

test('/readyz says when questions can come, /healthz that the process is there', async () => {
  expect((await fetch(`${web.address}/readyz`)).status).toBe(200);
  expect((await fetch(`${web.address}/healthz`)).status).toBe(200);
});
