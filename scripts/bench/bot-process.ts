// The bot by itself, for `bench -- bot`: told by its arguments where the Bot API is, and over IPC when to say what it uses.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createApp } from '../../src/app.ts';
import { openInbox } from '../../src/channels/telegram/inbox.ts';
import { startTelegram } from '../../src/channels/telegram/start.ts';
import { createFileStore } from '../../src/conversations/file-store.ts';

/** What the bot's process has used. */
export interface Used {
  /** Milliseconds of processor time since its start, which other work on the machine does not lengthen. */
  readonly processor: number;
  /** Megabytes that are in use after what can go has gone. */
  readonly heap: number;
  /** Megabytes that the system holds for it. */
  readonly resident: number;
}

const silent = { debug() {}, info() {}, warn() {}, error() {} };
const megabytes = (bytes: number): number => Math.round(bytes / 1024 / 1024);

async function serve(directory: string, apiRoot: string, token: string): Promise<void> {
  const store = await createFileStore({ directory: join(directory, 'state'), onRepair: () => undefined });
  const reportsDir = fileURLToPath(new URL('../../data/reports', import.meta.url));
  const app = await createApp({ reportsDir, indexDir: join(directory, 'index'), segmenter: 'jieba', store });
  const bot = await startTelegram({
    app,
    log: silent,
    token,
    apiRoot,
    adminIds: [],
    staffChatId: null,
    retentionDays: 180,
    limits: { person: 1e6, chat: 1e6 },
    inbox: await openInbox(join(directory, 'state', 'inbox.jsonl')),
    onNews: () => undefined,
  });
  process.on('message', (message) => {
    if (message === 'used') process.send?.(used());
    else void bot.stop().then(() => process.exit(0));
  });
  process.send?.(used());
}

function used(): Used {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  const { user, system } = process.cpuUsage();
  const { heapUsed, rss } = process.memoryUsage();
  return { processor: (user + system) / 1000, heap: megabytes(heapUsed), resident: megabytes(rss) };
}

const [directory = '', apiRoot = '', token = ''] = process.argv.slice(2);
void serve(directory, apiRoot, token);
