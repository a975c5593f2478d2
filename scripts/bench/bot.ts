import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Person, person } from '../../test/botapi/person.ts';
import { type BotApiServer, startBotApi } from '../../test/botapi/server.ts';
import type { Used } from './bot-process.ts';
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
/** The whole bot over HTTP against a local Bot API, each in a process of its own, every state written to disk. */
export async function benchBot(): Promise<Table> {
  const directory = await mkdtemp(join(tmpdir(), 'bench-bot-'));
  const api = await startBotApi();
  const bot = startBot(directory, api);
  try {
    await usedBy(bot);
    const people = Array.from({ length: CHATS }, (_, at) => person(api, 1000 + at, `市民${at}`));
    await talk(api, people.slice(0, FEW), UPDATES / 2);
    const idle = await ask(bot);
    const together = await talk(api, people, UPDATES);
    const busy = await ask(bot);
    const few = await talk(api, people.slice(0, FEW), UPDATES);
    const before = await ask(bot);
    await talk(api, people.slice(0, FEW), LONG);
    const after = await ask(bot);
    return {
      title: 'bot: from an update to its sendMessage, over HTTP, the server in another process',
      rows: [
        [`${CHATS} chats at once, ${UPDATES} updates: median, p99`, spread(together.taken)],
        [`  answered in each chat's order`, together.inOrder ? 'all' : 'NOT ALL'],
        [`  updates a second`, String(Math.round((UPDATES / together.milliseconds) * 1000))],
        [`  processor time an update`, milliseconds((busy.processor - idle.processor) / UPDATES)],
        [`${FEW} chats at once, ${UPDATES} updates: median, p99`, spread(few.taken)],
        [`heap before and after ${LONG} updates more`, `${before.heap} MB, ${after.heap} MB`],
        [`  memory that the system holds`, `${before.resident} MB, ${after.resident} MB`],
      ],
    };
  } finally {
    const gone = once(bot, 'exit');
    bot.send('stop');
    await gone;
    await api.close();
    await rm(directory, { recursive: true, force: true });
  }
}

const root = fileURLToPath(new URL('../../', import.meta.url));

/** With the options that `npm start` gives to Node: the room for young objects tells in the slowest answers. */
function startBot(directory: string, api: BotApiServer): ChildProcess {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: { start: string } };
  const options = scripts.start.split(' ').filter((word) => word.startsWith('--'));
  const program = ['scripts/run.cjs', 'scripts/bench/bot-process.ts', directory, api.root, api.token];
  return spawn(process.execPath, [...options, ...program], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
}

async function usedBy(bot: ChildProcess): Promise<Used> {
  const [used] = (await once(bot, 'message')) as [Used];
  return used;
}

function ask(bot: ChildProcess): Promise<Used> {
  bot.send('used');
  return usedBy(bot);
}

interface Talk {
  /** Milliseconds from each update to its answer. */
  readonly taken: readonly number[];
  readonly inOrder: boolean;
  readonly milliseconds: number;
}

/** Everybody asks, and asks the next when answered, until there have been so many updates. */
async function talk(api: BotApiServer, people: readonly Person[], updates: number): Promise<Talk> {
  const rounds = updates / people.length;
  const taken: number[] = [];
  let inOrder = true;
  const began = performance.now();
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
  return { taken, inOrder, milliseconds: performance.now() - began };
}

function spread(taken: readonly number[]): string {
  return `${milliseconds(median(taken))}, ${milliseconds(percentile(taken, 0.99))}`;
}
