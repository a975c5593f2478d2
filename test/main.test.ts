import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startBotApi } from './botapi/server.ts';
import { type Launched, launch, launchByNpm } from './launch.ts';

const REPORTS = fileURLToPath(new URL('../data/reports', import.meta.url));

describe('npm start', () => {
  let directory = '';
  let environment: Record<string, string> = {};
  let program: Launched | null = null;

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'gongkaida-main-'));
    environment = {
      PORT: '0',
      REPORTS_DIR: REPORTS,
      INDEX_DIR: join(directory, 'index'),
      STATE_DIR: join(directory, 'state'),
    };
  });
  afterEach(async () => {
    await program?.clear();
    program = null;
    await rm(directory, { recursive: true });
  });

  function start(given: Record<string, string> = {}): Launched {
    program = launch(directory, { ...environment, ...given });
    return program;
  }

  async function fails(given: Record<string, string>): Promise<string> {
    const failing = start(given);
    expect(await failing.ended()).toBe(1);
    expect(failing.stderr()).not.toMatch(/\n\s+at /u);
    return failing.stderr();
  }

  test('builds the index, prints the address and what to set for Telegram, and answers', async () => {
    const running = start();
    const [, address] = await running.says(/(?<address>http:\/\/127\.0\.0\.1:\d+)/u);
    await running.says(/TELEGRAM_BOT_TOKEN/u);
    expect(await (await fetch(`${address}/healthz`)).json()).toMatchObject({ ok: true, reports: 5 });
    expect(running.stderr()).toBe('');
  });

  test.each(['SIGINT', 'SIGTERM'] as const)('%s stops it cleanly within two seconds', async (signal) => {
    const running = start();
    await running.says(/Ctrl-C/u);
    const began = Date.now();
    running.process.kill(signal);
    expect(await running.ended()).toBe(0);
    expect(Date.now() - began).toBeLessThan(2000);
    expect(running.stderr()).toBe('');
  });

  // A shell between npm and the program would die of the signal, and leave the program running.
  test.each(['SIGINT', 'SIGTERM'] as const)('%s to npm reaches the program', async (signal) => {
    program = launchByNpm({ ...environment, TELEGRAM_BOT_TOKEN: '' });
    const [, address] = await program.says(/(?<address>http:\/\/127\.0\.0\.1:\d+)/u);
    await program.says(/Ctrl-C/u);
    program.process.kill(signal);
    expect(await program.ended()).toBe(0);
    await expect(fetch(`${address}/healthz`)).rejects.toThrow();
  });

  test('settings that cannot be used are named all at once, from .env too', async () => {
    await writeFile(join(directory, '.env'), 'SEGMENTER=abc\n');
    const said = await fails({ PORT: '八千' });
    expect(said).toContain('PORT');
    expect(said).toContain('SEGMENTER');
  });

  test('a port in use', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const said = await fails({ PORT: String((other.address() as AddressInfo).port) });
    expect(said).toMatch(/占用/u);
    other.close();
  });

  test('no reports', async () => {
    const said = await fails({ REPORTS_DIR: join(directory, '没有这个文件夹') });
    expect(said).toContain('没有这个文件夹');
  });

  test('a token that Telegram refuses, which is not repeated', async () => {
    const api = await startBotApi();
    const said = await fails({ TELEGRAM_BOT_TOKEN: '77:not-this-one', TELEGRAM_API_ROOT: api.root });
    expect(said).toContain('BotFather');
    expect(said).not.toContain('not-this-one');
    await api.close();
  });

  test('without a way to Telegram the web chat serves, and says so', async () => {
    const running = start({
      TELEGRAM_BOT_TOKEN: '77:abc',
      TELEGRAM_API_ROOT: 'http://127.0.0.1:9',
      LOG_LEVEL: 'debug',
    });
    const [, address] = await running.says(/(?<address>http:\/\/127\.0\.0\.1:\d+)\n/u);
    await running.says(/连不上 Telegram/u);
    expect((await fetch(`${address}/healthz`)).status).toBe(200);
    expect(running.stderr()).not.toContain('77:abc');
  });
});
