import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pino from 'pino';
import { type App, createApp, type Log } from './app.ts';
import type { TelegramChannel } from './channels/telegram/start.ts';
import { TokenError } from './channels/telegram/token-error.ts';
import { ListenError, listen } from './channels/web/listen.ts';
import { createWeb } from './channels/web/server.ts';
import { type Config, ConfigError, loadEnvironmentFile, readConfig } from './config.ts';
import { createFileStore } from './conversations/file-store.ts';
import { createMemoryStore } from './conversations/memory-store.ts';
import type { Store } from './conversations/store.ts';
import { LibraryError } from './library/library-error.ts';

/** How long what is under way may take after the first signal. */
const GRACE = 1_800;
/** Ctrl-C reaches this process from the terminal, and once more from each of npm and tsx above it. */
const ONE_KEYPRESS = 400;
const DAY = 24 * 60 * 60 * 1000;

// Whoever reads what is printed may go away (npm start | head); the bot stays.
process.stdout.on('error', () => undefined);
const say = (sentence: string): void => void process.stdout.write(`${sentence}\n`);
const warn = (sentence: string): void => void process.stderr.write(`${sentence}\n`);

/** What is running, in the order of its start. */
const running: { readonly stop: () => Promise<void> }[] = [];

start().catch(async (error: unknown) => {
  warn(sentenceFor(error));
  await stop();
  process.exit(1);
});

async function start(): Promise<void> {
  loadEnvironmentFile();
  const config = readConfig(process.env);
  stopOnSignals();
  const log = createLog(config);
  const store = await openStore(config, log);
  await expireDaily(store, config, log);
  const app = await createApp({
    ...config,
    goldenFile: join(config.stateDir, 'golden.json'),
    incomingDir: join(config.stateDir, 'incoming'),
    log,
    store,
  });
  running.push({ stop: () => app.close() });
  if (app.faults !== '') warn(app.faults);

  // The web server is there first: Telegram brings updates as soon as it is told where to.
  let telegram: TelegramChannel | null = null;
  const inlet = () => telegram ?? (config.telegramToken === null ? null : notStarted);
  const web = await listen(createWeb(app, log, inlet), config.host, config.port);
  running.push(web);
  telegram = await startBot(config, app, log);

  const { reports } = await app.summary();
  say(`公开答已经开始服务，收录 ${reports} 份年度报告。`);
  say(`  网页问答：${web.address}`);
  if (telegram === null)
    say('  Telegram：没有开。要开，请在 .env 里设 TELEGRAM_BOT_TOKEN（向 @BotFather 发 /newbot 得到）。');
  else if (telegram.username !== null) say(`  Telegram：https://t.me/${telegram.username}`);
  say('  停止：Ctrl-C');
}

const notStarted = { ready: false, receive: async () => 500 as const };

async function startBot(config: Config, app: App, log: Log): Promise<TelegramChannel | null> {
  const { telegramToken: token, telegramApiRoot: apiRoot } = config;
  if (token === null) return null;
  // Loaded only when there is a token: it would cost every other start a quarter of a second.
  const { startTelegram } = await import('./channels/telegram/start.ts');
  const { forgetfulInbox, openInbox } = await import('./channels/telegram/inbox.ts');
  const inbox = await openInbox(join(config.stateDir, 'telegram-inbox.jsonl')).catch((error: unknown) => {
    log.warn({ err: error }, '不能写状态文件夹');
    return forgetfulInbox();
  });
  const webhook = config.telegramWebhook;
  const telegram = await startTelegram({ ...config, app, log, token, apiRoot, webhook, inbox, onNews: warn });
  running.push(telegram);
  return telegram;
}

/** Questions are worth keeping, but a disk that cannot be written to is no reason to answer nobody. */
async function openStore({ stateDir }: Config, log: Log): Promise<Store> {
  try {
    return await createFileStore({ directory: stateDir, onRepair: warn });
  } catch (error) {
    log.warn({ err: error }, '不能写状态文件夹');
    warn(`写不进 ${stateDir}，这次问过的问题和评价只记在内存里，停下就没了。请检查 STATE_DIR 和它的权限。`);
    return createMemoryStore();
  }
}

/** Erases what has been kept long enough, now and every day. */
async function expireDaily(store: Store, { retentionDays }: Config, log: Log): Promise<void> {
  const expire = async (): Promise<void> => {
    const before = new Date(Date.now() - retentionDays * DAY).toISOString();
    await store.expire(before).catch((error: unknown) => log.error({ err: error }, '过期的记录没能删除'));
  };
  await expire();
  setInterval(() => void expire(), DAY).unref();
}

/** The first signal stops cleanly; another one, from somebody who does not want to wait, at once. */
function stopOnSignals(): void {
  let first: number | null = null;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      const now = performance.now();
      if (first === null) {
        first = now;
        void Promise.race([stop(), pause(GRACE)]).then(() => process.exit(0));
      } else if (now - first > ONE_KEYPRESS) {
        process.exit(130);
      }
    });
  }
}

/** Stops channels before the app that they ask. */
async function stop(): Promise<void> {
  for (const one of running.splice(0).reverse()) await one.stop().catch(() => undefined);
}

function createLog({ logLevel, telegramToken }: Config): Log {
  // Error messages of HTTP clients carry the address that was called, and Telegram's holds the token.
  const clean = (text: string): string => (telegramToken === null ? text : text.replaceAll(telegramToken, '［令牌］'));
  const write = (line: string): void => void process.stderr.write(clean(line));
  // Where the fault stands in the code helps whoever debugs; whoever runs the bot needs the sentence.
  const err = (error: Error): unknown => (logLevel === 'debug' ? pino.stdSerializers.err(error) : error.message);
  const timestamp = pino.stdTimeFunctions.isoTime;
  return pino({ level: logLevel, base: null, timestamp, serializers: { err } }, { write });
}

function sentenceFor(error: unknown): string {
  const known = [ConfigError, LibraryError, ListenError, TokenError].some((kind) => error instanceof kind);
  if (known) return (error as Error).message;
  const reason = error instanceof Error ? error.message : String(error);
  return `公开答没能启动：${reason}。请检查 .env 里的设置；若一直这样，请设 LOG_LEVEL=debug 再看。`;
}
