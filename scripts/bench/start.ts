import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median, milliseconds, type Table } from './table.ts';

const runs = 5;
const root = fileURLToPath(new URL('../../', import.meta.url));

/** From the start of a process to its answer, or to the address that the bot prints when it is ready. */
export async function benchStart(): Promise<Table> {
  const state = await mkdtemp(join(tmpdir(), 'bench-start-'));
  const environment = {
    ...process.env,
    INDEX_DIR: join(state, 'index'),
    STATE_DIR: join(state, 'state'),
    PORT: '0',
    TELEGRAM_BOT_TOKEN: '',
  };
  const index = ['--index', environment.INDEX_DIR];
  const ask = (question: string): string[] => ['scripts/ask.ts', ...index, question];
  try {
    const first = await measure(['src/main.ts'], environment, /https?:\/\//u, 1);
    const later = await measure(['src/main.ts'], environment, /https?:\/\//u, runs);
    const figure = await measure(ask('棉洋镇2015年主动公开多少条'), environment, /133/u, runs);
    const passage = await measure(ask('洪梅镇有哪些不足'), environment, /不足/u, runs);
    return {
      title: `start: medians of ${runs} cold processes, five reports`,
      rows: [
        ['npm start to ready, no index yet (1 run)', first],
        ['npm start to ready', later],
        ['ask for a figure', figure],
        ['ask for a passage', passage],
      ],
    };
  } finally {
    await rm(state, { recursive: true, force: true });
  }
}

async function measure(
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
  ready: RegExp,
  times: number,
): Promise<string> {
  const taken: number[] = [];
  for (let run = 0; run < times; run++) {
    const result = await timeToOutput(args, environment, ready);
    if (typeof result === 'string') return result;
    taken.push(result);
  }
  return milliseconds(median(taken));
}

/** Milliseconds until the process has printed what is waited for, or a word on why it never did. */
function timeToOutput(
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
  ready: RegExp,
): Promise<number | string> {
  return new Promise((done) => {
    const began = performance.now();
    const child = spawn(process.execPath, ['--import', 'tsx', ...args], { cwd: root, env: environment });
    let printed = '';
    let said = '';
    let taken: number | undefined;
    const limit = setTimeout(() => child.kill('SIGKILL'), 30_000);
    child.stdout.on('data', (chunk: Buffer) => {
      printed += chunk;
      if (taken !== undefined || !ready.test(printed)) return;
      taken = performance.now() - began;
      child.kill('SIGTERM');
    });
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk;
    });
    child.on('close', () => {
      clearTimeout(limit);
      const lines = `${said}\n${printed}`.split('\n').filter((line) => line.trim() !== '');
      const why = lines.find((line) => line.includes('Error')) ?? lines[0] ?? 'no output';
      done(taken ?? `never printed ${ready}: ${why}`);
    });
  });
}
