import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createApp } from '../../src/app.ts';
import { openInbox } from '../../src/channels/telegram/inbox.ts';
import { startTelegram } from '../../src/channels/telegram/start.ts';
import { createFileStore } from '../../src/conversations/file-store.ts';
import { type Person, person } from '../../test/botapi/person.ts';
import { type BotApiServer, startBotApi } from '../../test/botapi/server.ts';
import { median, milliseconds, percentile, type Table } from './table.ts';

const CHATS = 200;
const UPDATES = 2_000;
const LONG = 20_000;
/** Chats that ask at any one time while memory is watched. */
const FEW = 20;

const questions = [
  '棉洋镇2015年主动公开多少条',
  '收到申请呢',
  '那石门镇2014年呢',
  '祝塘镇的电话',
  '哪个镇主动公开最多',
];
const silent = { debug() {}, info() {}, warn() {}, error() {} };

/** The whole bot over HTTP against a local Bot API, both in this process, every state written to disk. */
export async function benchBot(): Promise<Table> {
  const directory = await mkdtemp(join(tmpdir(), 'bench-bot-'));
  const api = await startBotApi();
  const store = await createFileStore({ directory: join(directory, 'state'), onRepair: () => undefined });
  const reportsDir = fileURLToPath(new URL('../../data/reports', import.meta.url));
  const app = await createApp({ reportsDir, indexDir: join(directory, 'index'), segmenter: 'jieba', store });
  const bot = await startTelegram({
    app,
    log: silent,
    token: api.token,
    apiRoot: api.root,
    adminIds: [],
    staffChatId: null,
    retentionDays: 180,
    limits: { person: 1e6, chat: 1e6 },
    inbox: await openInbox(join(directory, 'state', 'inbox.jsonl')),
    onNews: () => undefined,
  });
  try {
    const people = Array.from({ length: CHATS }, (_, at) => person(api, 1000 + at, `市民${at}`));
    await talk(api, people.slice(0, FEW), FEW * 5);
    const together = await talk(api, people, UPDATES);
    const few = await talk(api, people.slice(0, FEW), UPDATES);
    const before = memory();
    await talk(api, people.slice(0, FEW), LONG);
    const after = memory();
    return {
      title: `bot: from an update to its sendMessage, over HTTP, server and bot in one process`,
      rows: [
        [`${CHATS} chats at once, ${UPDATES} updates: median, p99`, spread(together.taken)],
        [`  answered in each chat's order`, together.inOrder ? 'all' : 'NOT ALL'],
        [`  updates a second`, String(Math.round((UPDATES / together.milliseconds) * 1000))],
        [`  processor time an update, server included`, milliseconds(together.processor / UPDATES)],
        [`${FEW} chats at once, ${UPDATES} updates: median, p99`, spread(few.taken)],
        [`heap before and after ${LONG} updates more`, `${before} MB, ${after} MB`],
      ],
    };
  } finally {
    await bot.stop();
    await app.close();
    await api.close();
    await rm(directory, { recursive: true, force: true });
  }
}

interface Talk {
  /** Milliseconds from each update to its answer. */
  readonly taken: readonly number[];
  readonly inOrder: boolean;
  readonly milliseconds: number;
  /** Milliseconds of processor time, which other work on the machine does not lengthen. */
  readonly processor: number;
}

/** Everybody asks, and asks the next when answered, until there have been so many updates. */
async function talk(api: BotApiServer, people: readonly Person[], updates: number): Promise<Talk> {
  const rounds = updates / people.length;
  const taken: number[] = [];
  let inOrder = true;
  const began = performance.now();
  const cpu = process.cpuUsage();
  const waiting = new Map<number, () => void>();
  const unwatch = api.watch(({ method, payload }) => {
    if (method === 'sendMessage') waiting.get(Number(payload.chat_id))?.();
  });
  await Promise.all(
    people.map(async (one) => {
      for (let round = 0; round < rounds; round++) {
        const asked = performance.now();
        await new Promise<void>((resolve) => {
          waiting.set(one.chatId, resolve);
          one.say(questions[round % questions.length] ?? '');
        });
        taken.push(performance.now() - asked);
        const messages = api.chats.messages(one.chatId);
        // A question and its answer by turns: none lost, none doubled, none before its question.
        inOrder &&= messages.at(-1)?.from.is_bot === true && messages.at(-2)?.from.is_bot === false;
      }
    }),
  );
  unwatch();
  api.forgetHistory();
  const { user, system } = process.cpuUsage(cpu);
  return { taken, inOrder, milliseconds: performance.now() - began, processor: (user + system) / 1000 };
}

function spread(taken: readonly number[]): string {
  return `${milliseconds(median(taken))}, ${milliseconds(percentile(taken, 0.99))}`;
}

/** Megabytes that are in use after what can go has gone. */
function memory(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return Math.round(process.memoryUsage().heapUsed / 1024 / 1024);
}
