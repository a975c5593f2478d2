import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median, milliseconds, type Table } from './table.ts';

const runs = 5;
const root = fileURLToPath(new URL('../../', import.meta.url));
const lines: Readonly<Record<string, string>> = JSON.parse(readFileSync(`${root}package.json`, 'utf8')).scripts;

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
  const start = lines.start!;
  const ask = (question: string): string => `exec ${lines.ask} ${question}`;
  const address = /https?:\/\//u;
  try {
    const rows: [string, string][] = [];
    for (const [what, line, ready, prepare] of [
      [
        'npm start to ready, no index yet',
        start,
        address,
        () => rm(environment.INDEX_DIR, { recursive: true, force: true }),
      ],
      ['npm start to ready', start, address],
      ['ask for a figure', ask('棉洋镇2015年主动公开多少条'), /133/u],
      ['ask for a passage', ask('洪梅镇有哪些不足'), /不足/u],
      ['ask for a figure, with npm run itself', `exec npm run ask -- 棉洋镇2015年主动公开多少条`, /133/u],
    ] as const) {
      rows.push([what, await measure(line, environment, ready, prepare)]);
    }
    return { title: `start: medians (and slowest) of ${runs} cold processes, five reports`, rows };
  } finally {
    await rm(state, { recursive: true, force: true });
  }
}

async function measure(
  line: string,
  environment: NodeJS.ProcessEnv,
  ready: RegExp,
  prepare: () => Promise<void> = async () => {},
): Promise<string> {
  const taken: number[] = [];
  for (let run = 0; run < runs; run++) {
    await prepare();
    const result = await timeToOutput(line, environment, ready);
    if (typeof result === 'string') return result;
    taken.push(result);
  }
  return `${milliseconds(median(taken))} (${milliseconds(Math.max(...taken))})`;
}

/** Milliseconds until the process has printed what is waited for, or a word on why it never did. */
function timeToOutput(line: string, environment: NodeJS.ProcessEnv, ready: RegExp): Promise<number | string> {
  return new Promise((done) => {
    const began = performance.now();
    const child = spawn('sh', ['-c', line], { cwd: root, env: environment });
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
