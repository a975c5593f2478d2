import { readFileSync } from 'node:fs';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { App, Log } from '../../app.ts';
import { failure, noQuestion, questionTooLong, unknownPage, unreadableRequest } from '../../replies/notices.ts';
import type { Reply } from '../../replies/reply.ts';
import { holdings } from '../holdings.ts';

/** The page's files: what the browser asks for, and where it lies. */
const files = [
  ['/', 'page.html'],
  ...['base.css', 'frame.css', 'talk.css', 'shelf.css', 'page.js', 'talk.js', 'bubbles.js', 'shelf.js', 'icon.svg'].map(
    (file) => [`/${file}`, file] as const,
  ),
] as const;

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
};

const headers: Readonly<Record<string, string>> = {
  // Nothing from elsewhere, nothing inline: a report's text can never act as a page.
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

const SESSION = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u;
/** Two thousand characters of Chinese are 6 kB; the rest is room for escapes. */
const BODY_LIMIT = 32 * 1024;
const TEXT_LIMIT = 2000;
/** An update of Telegram is far smaller. */
const UPDATE_LIMIT = 1024 * 1024;

/** What the web server has to do with Telegram: it takes in what Telegram brings, and says whether the bot is there. */
export interface Inlet {
  readonly ready: boolean;
  readonly receive: ((secret: string, update: unknown) => Promise<200 | 400 | 401 | 500>) | null;
}

/** The web chat: one page and a small JSON API. Faults are `{ "error": "一句话" }` with a fitting status. */
export function createWeb(app: App, log: Log, telegram: () => Inlet | null = () => null): Hono {
  const web = new Hono();

  web.use(async (context, next) => {
    await next();
    for (const [name, value] of Object.entries(headers)) context.header(name, value);
  });

  for (const [path, file] of files) {
    const type = types[file.split('.').at(-1) ?? ''] ?? 'text/plain';
    const content = readFileSync(new URL(`./page/${file}`, import.meta.url), 'utf8');
    web.get(path, (context) => context.body(content, 200, { 'Content-Type': type, 'Cache-Control': 'no-cache' }));
  }

  const limit = bodyLimit({ maxSize: BODY_LIMIT, onError: (context) => fault(context, 413, questionTooLong) });
  web.post('/api/ask', limit, async (context) => {
    const session = context.req.header('X-Session') ?? '';
    const body = await jsonOf(context);
    if (!SESSION.test(session) || body === undefined) return fault(context, 400, unreadableRequest);
    const text = body.text;
    if (typeof text !== 'string') return fault(context, 400, unreadableRequest);
    if (text.trim() === '') return fault(context, 400, noQuestion);
    if ([...text].length > TEXT_LIMIT) return fault(context, 413, questionTooLong);
    const { reply } = await app.ask({ chat: `web:${session}`, text });
    return context.json(inWords(reply));
  });

  web.get('/api/reports', async (context) => {
    const [cards, examples] = await Promise.all([app.reports(), app.examples()]);
    return context.json({ count: cards.length, holdings: holdings(cards), examples });
  });

  web.get('/healthz', async (context) => {
    const { version, reports } = await app.summary();
    return context.json({ ok: true, version, reports });
  });

  // Healthy: the process answers. Ready: it can be sent questions, on Telegram too where that is switched on.
  web.get('/readyz', async (context) => {
    const { reports } = await app.summary();
    const ready = reports > 0 && telegram()?.ready !== false;
    return context.json({ ready }, ready ? 200 : 503);
  });

  web.post('/telegram', bodyLimit({ maxSize: UPDATE_LIMIT }), async (context) => {
    const receive = telegram()?.receive ?? null;
    if (receive === null) return fault(context, 404, unknownPage);
    const secret = context.req.header('X-Telegram-Bot-Api-Secret-Token') ?? '';
    return context.json({}, await receive(secret, await jsonOf(context)));
  });

  web.notFound((context) => fault(context, 404, unknownPage));
  web.onError((error, context) => {
    log.error({ err: error, path: context.req.path }, '网页请求出错');
    return fault(context, 500, failure);
  });
  return web;
}

function fault(context: Context, status: 400 | 404 | 413 | 500, error: string): Response {
  return context.json({ error }, status);
}

/** The body as an object; undefined when it is none, or was not sent as JSON (which a foreign page's form cannot do). */
async function jsonOf(context: Context): Promise<Record<string, unknown> | undefined> {
  if (!/^application\/json(?:;|$)/u.test(context.req.header('Content-Type') ?? '')) return undefined;
  try {
    const body: unknown = await context.req.json();
    return typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

/** The page shows no pictures yet: what they show is told. */
function inWords({ picture, ...reply }: Reply): Omit<Reply, 'picture'> {
  return picture === undefined ? reply : { ...reply, notes: [picture.twin, ...reply.notes] };
}
