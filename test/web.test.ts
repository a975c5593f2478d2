import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { ListenError, listen } from '../src/channels/web/listen.ts';
import { createWeb } from '../src/channels/web/server.ts';
import { fakeApp, listeningLog, reply } from './fake-app.ts';

const log = listeningLog();
const session = randomUUID();

function question(body: string, headers: Record<string, string> = {}): RequestInit {
  return { method: 'POST', body, headers: { 'Content-Type': 'application/json', 'X-Session': session, ...headers } };
}

async function refusal(init: RequestInit): Promise<{ readonly status: number; readonly error: string }> {
  const app = fakeApp(() => reply({ lead: '答' }));
  const response = await createWeb(app, log).request('/api/ask', init);
  expect(app.asked).toEqual([]);
  return { status: response.status, error: ((await response.json()) as { error: string }).error };
}

test('a question is answered within the conversation of its tab', async () => {
  const app = fakeApp(({ text }) => reply({ lead: `答${text}` }));
  const web = createWeb(app, log);
  const response = await web.request('/api/ask', question(JSON.stringify({ text: '石门镇' })));
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({ lead: '答石门镇', quotes: [], choices: [] });
  await web.request('/api/ask', question(JSON.stringify({ text: '那洪梅镇呢' })));
  await web.request('/api/ask', question(JSON.stringify({ text: '别人问的' }), { 'X-Session': randomUUID() }));
  expect(app.asked[0]?.chat).toBe(app.asked[1]?.chat);
  expect(app.asked[2]?.chat).not.toBe(app.asked[0]?.chat);
});

test.each([
  ['no JSON', question('{"text": "石'), 400],
  ['an array', question('[]'), 400],
  ['null', question('null'), 400],
  ['a number for a question', question('{"text": 5}'), 400],
  ['no question', question('{}'), 400],
  ['an empty question', question('{"text": " 　\\n"}'), 400],
  ['no session', question('{"text": "问"}', { 'X-Session': '' }), 400],
  ['a session of another making', question('{"text": "问"}', { 'X-Session': '../../etc' }), 400],
  ['what the form of a foreign page can send', question('{"text": "问"}', { 'Content-Type': 'text/plain' }), 400],
  ['a question of 10,000 characters', question(JSON.stringify({ text: '问'.repeat(10_000) })), 413],
  ['a megabyte', question(JSON.stringify({ text: 'x'.repeat(1_000_000) })), 413],
])('%s is refused with a clear Chinese sentence', async (_, init, status) => {
  const refused = await refusal(init);
  expect(refused.status).toBe(status);
  expect(refused.error).toMatch(/^[\p{Script=Han}，。]+$/u);
});

test('a fault inside is said in plain words, and logged', async () => {
  const app = fakeApp(() => {
    throw new Error('inner secret');
  });
  const response = await createWeb(app, log).request('/api/ask', question('{"text": "问"}'));
  expect(response.status).toBe(500);
  expect(await response.text()).not.toContain('secret');
  expect(log.said.join()).toContain('inner secret');
});

test('the page and all it needs come from here, under a policy that lets nothing else in', async () => {
  const web = createWeb(
    fakeApp(() => reply({})),
    log,
  );
  const page = await web.request('/');
  const html = await page.text();
  expect(page.headers.get('Content-Security-Policy')).toContain("default-src 'none'");
  expect(page.headers.get('Content-Security-Policy')).not.toContain('unsafe');
  expect(html).not.toMatch(/https?:|style=|onclick=/u);
  for (const [, path] of html.matchAll(/(?:src|href)="(\/[^"]*)"/gu)) {
    expect((await web.request(path as string)).status).toBe(200);
  }
});

test('the list of reports groups the years of an issuer', async () => {
  const card = (issuer: string, region: string, year: number) => ({ issuer, region, year });
  const cards = [card('甲镇', '丙/丁', 2014), card('甲镇', '丙/丁', 2015), card('甲镇', '戊/己', 2015)];
  const app = fakeApp(() => reply({}), { reports: async () => cards as never, examples: async () => ['例问'] });
  const body = await (await createWeb(app, log).request('/api/reports')).json();
  expect(body).toEqual({
    count: 3,
    holdings: [
      { issuer: '甲镇', region: '丙/丁', years: [2014, 2015] },
      { issuer: '甲镇', region: '戊/己', years: [2015] },
    ],
    examples: ['例问'],
  });
});

test('/healthz says what is served; an unknown address is a 404', async () => {
  const web = createWeb(
    fakeApp(() => reply({})),
    log,
  );
  expect(await (await web.request('/healthz')).json()).toMatchObject({ ok: true, version: 'v' });
  expect((await web.request('/../../package.json')).status).toBe(404);
  expect((await web.request('/page.html')).status).toBe(404);
});

test('a port in use is named with its remedy', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => other.once('listening', resolve));
  const { port } = other.address() as AddressInfo;
  const web = createWeb(
    fakeApp(() => reply({})),
    log,
  );
  await expect(listen(web, '127.0.0.1', port)).rejects.toThrow(ListenError);
  await expect(listen(web, '127.0.0.1', port)).rejects.toThrow(new RegExp(`${port} 已经被别的程序占用.*PORT`, 'u'));
  other.close();
});

test('it stops promptly although a browser keeps its connection, and lets an answer in flight finish', async () => {
  let finish = (): void => undefined;
  const gate = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const app = fakeApp(async () => {
    await gate;
    return reply({ lead: '答完了' });
  });
  const channel = await listen(createWeb(app, log), '127.0.0.1', 0);
  await (await fetch(`${channel.address}/healthz`)).json();
  const asked = fetch(`${channel.address}/api/ask`, question('{"text": "问"}'));
  await expect.poll(() => app.asked.length).toBe(1);
  const began = Date.now();
  const stopped = channel.stop();
  finish();
  expect(await (await asked).json()).toMatchObject({ lead: '答完了' });
  await stopped;
  expect(Date.now() - began).toBeLessThan(1000);
  await expect(fetch(`${channel.address}/healthz`)).rejects.toThrow();
});
