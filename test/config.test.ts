import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { expect, test } from 'vitest';
import { ConfigError, configKeys, loadEnvironmentFile, readConfig } from '../src/config.ts';

test('nothing needs to be set: a web chat on this machine alone, without Telegram', () => {
  const config = readConfig({});
  expect(config).toMatchObject({
    host: '127.0.0.1',
    port: 8787,
    telegramToken: null,
    adminIds: [],
    segmenter: 'jieba',
  });
  expect([config.reportsDir, config.indexDir, config.stateDir].every(isAbsolute)).toBe(true);
});

test('an empty value, as .env.example has them, counts as not set', () => {
  expect(readConfig({ TELEGRAM_BOT_TOKEN: '', PORT: ' ' })).toMatchObject({ telegramToken: null, port: 8787 });
});

test('administrators are numbers between commas of either kind', () => {
  expect(readConfig({ ADMIN_IDS: '11, 22，33、11' }).adminIds).toEqual([11, 22, 33]);
});

test('a slash at the end of the Bot API address does no harm', () => {
  expect(readConfig({ TELEGRAM_API_ROOT: 'http://127.0.0.1:8081/' }).telegramApiRoot).toBe('http://127.0.0.1:8081');
});

test('all faults are named at once, each by its key, and no value is repeated', () => {
  const environment = {
    PORT: '八千',
    ADMIN_IDS: '@zhangsan',
    STAFF_CHAT_ID: '工作群',
    RETENTION_DAYS: '半年',
    SEGMENTER: 'hanlp',
    TELEGRAM_API_ROOT: 'telegram',
    TELEGRAM_BOT_TOKEN: '123:secret part',
  };
  const fault = thrown(() => readConfig(environment));
  expect(fault).toBeInstanceOf(ConfigError);
  for (const [key, value] of Object.entries(environment)) {
    expect(fault.message).toContain(key);
    expect(fault.message).not.toContain(value);
  }
});

test.each(['65536', '-1', '80.5', '0x50', '１２３'])('PORT=%s is refused', (PORT) => {
  expect(() => readConfig({ PORT })).toThrow(ConfigError);
});

test('.env adds to the environment and does not overrule it', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'gongkaida-env-'));
  const path = join(directory, '.env');
  await writeFile(path, 'GONGKAIDA_TEST_A=文件里的\nGONGKAIDA_TEST_B=文件里的\n');
  process.env.GONGKAIDA_TEST_A = '环境里的';
  loadEnvironmentFile(path);
  expect(process.env.GONGKAIDA_TEST_A).toBe('环境里的');
  expect(process.env.GONGKAIDA_TEST_B).toBe('文件里的');
  delete process.env.GONGKAIDA_TEST_A;
  delete process.env.GONGKAIDA_TEST_B;
  await rm(directory, { recursive: true });
});

test.each(['.env.example', 'README.md'])('every setting is documented in %s', async (file) => {
  const text = await readFile(new URL(`../${file}`, import.meta.url), 'utf8');
  expect(configKeys.filter((key) => !text.includes(key))).toEqual([]);
});

function thrown(act: () => unknown): Error {
  try {
    act();
  } catch (error) {
    return error as Error;
  }
  throw new Error('nothing was thrown');
}
