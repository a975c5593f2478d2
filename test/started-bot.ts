import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type App, type AppOptions, createApp } from '../src/app.ts';
import { openInbox } from '../src/channels/telegram/inbox.ts';
import { startTelegram, type TelegramChannel, type TelegramOptions } from '../src/channels/telegram/start.ts';
import { createFileStore } from '../src/conversations/file-store.ts';
import { type BotApiServer, startBotApi } from './botapi/server.ts';
import { listeningLog } from './fake-app.ts';

/** Starts the bot against a local Bot API, with nobody in charge and no limits but what is given. */
export function startBot(
  { token, root: apiRoot }: BotApiServer,
  app: App,
  given: Partial<TelegramOptions> = {},
): Promise<TelegramChannel> {
  return startTelegram({
    app,
    log: listeningLog(),
    token,
    apiRoot,
    adminIds: [],
    staffChatId: null,
    retentionDays: 180,
    limits: { person: 1000, chat: 1000 },
    onNews: () => undefined,
    ...given,
  });
}

/** The bot on a folder of reports of its own, which can be stopped and started again as after a restart. */
export interface StartedBot {
  readonly api: BotApiServer;
  readonly log: ReturnType<typeof listeningLog>;
  readonly reportsDir: string;
  readonly stateDir: string;
  /** The app of the last start. */
  readonly app: App;
  start(): Promise<void>;
  stop(): Promise<void>;
  /** Stops it if it runs, and removes everything. */
  close(): Promise<void>;
}

export interface StartedOptions {
  readonly telegram?: Partial<TelegramOptions>;
  /** Changes the folder of reports before the first start. */
  readonly prepare?: (reportsDir: string) => Promise<void>;
  /** An index that others share; without it there is one of its own. */
  readonly indexDir?: string;
  readonly app?: (usual: AppOptions) => AppOptions;
}

/** The reports that the project brings along. */
export const shippedReports = fileURLToPath(new URL('../data/reports', import.meta.url));

/** Copies the shipped reports, and starts the bot on them. */
export async function startOnReports(given: StartedOptions = {}): Promise<StartedBot> {
  const directory = await mkdtemp(join(tmpdir(), 'gongkaida-bot-'));
  const [reportsDir, stateDir] = [join(directory, 'reports'), join(directory, 'state')];
  await cp(shippedReports, reportsDir, { recursive: true });
  await given.prepare?.(reportsDir);
  const api = await startBotApi();
  const log = listeningLog();
  let app: App | null = null;
  let channel: TelegramChannel | null = null;

  async function start(): Promise<void> {
    const store = await createFileStore({ directory: stateDir, onRepair: () => undefined });
    const usual: AppOptions = {
      reportsDir,
      indexDir: given.indexDir ?? join(directory, 'index'),
      segmenter: 'jieba',
      store,
      goldenFile: join(stateDir, 'golden.json'),
      incomingDir: join(stateDir, 'incoming'),
    };
    app = await createApp(given.app?.(usual) ?? usual);
    const inbox = await openInbox(join(stateDir, 'inbox.jsonl'));
    channel = await startBot(api, app, { log, inbox, ...given.telegram });
  }
  async function stop(): Promise<void> {
    await channel?.stop();
    await app?.close();
    channel = null;
  }

  await start();
  return {
    api,
    log,
    reportsDir,
    stateDir,
    get app() {
      return app as App;
    },
    start,
    stop,
    async close() {
      if (channel !== null) await stop();
      await api.close();
      await rm(directory, { recursive: true });
    },
  };
}
