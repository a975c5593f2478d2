import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { loadEnvFile } from 'node:process';
import { z } from 'zod';

/** Everything that can be set, read once at start. Folders are absolute. */
export interface Config {
  readonly host: string;
  readonly port: number;
  /** Null: no Telegram, the web chat alone. */
  readonly telegramToken: string | null;
  /** Null: Telegram's own servers. */
  readonly telegramApiRoot: string | null;
  /** The public address under which Telegram brings updates; null: they are fetched. */
  readonly telegramWebhook: string | null;
  /** Telegram user ids that may /reload. */
  readonly adminIds: readonly number[];
  /** The Telegram group of the staff; null: there is none. */
  readonly staffChatId: number | null;
  readonly reportsDir: string;
  readonly indexDir: string;
  readonly stateDir: string;
  /** Questions and feedback older than this are erased. */
  readonly retentionDays: number;
  readonly segmenter: 'jieba' | 'nodejieba';
  readonly logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug';
}

/** The environment holds values that cannot be used; `message` names every one of them, in Chinese, and no secret. */
export class ConfigError extends Error {}

const ids = (text: string): string[] => text.split(/[,，、;；\s]+/u).filter((id) => id !== '');

// No message repeats the value given: a token pasted into the wrong key must not end up in a log.
const schema = z.object({
  HOST: z.string().regex(/^\S+$/u, '要写一个地址，如 127.0.0.1').default('127.0.0.1'),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/u, '要写 0 到 65535 之间的整数，如 8787')
    .default('8787')
    .transform(Number)
    .refine((port) => port <= 65_535, '要写 0 到 65535 之间的整数，如 8787'),
  TELEGRAM_BOT_TOKEN: z.string().regex(/^\S+$/u, '中间不能有空格，请从 @BotFather 重新复制').optional(),
  TELEGRAM_API_ROOT: z
    .url({ protocol: /^https?$/u, error: '要写完整的网址，以 http:// 或 https:// 开头' })
    .transform((url) => url.replace(/\/+$/u, ''))
    .optional(),
  TELEGRAM_WEBHOOK_URL: z
    .url({ protocol: /^https?$/u, error: '要写外网能打开的网址，以 https:// 开头，如 https://bot.example.cn' })
    .transform((url) => url.replace(/\/+$/u, ''))
    .optional(),
  ADMIN_IDS: z
    .string()
    .default('')
    .refine((text) => ids(text).every((id) => /^[1-9]\d{0,15}$/u.test(id)), '要写数字编号，几个编号之间用逗号隔开')
    .transform((text) => [...new Set(ids(text).map(Number))]),
  STAFF_CHAT_ID: z
    .string()
    .regex(/^-\d{1,15}$/u, '要写群的数字编号，是个负数，如 -1001234567890（在群里发 /id 可以看到）')
    .transform(Number)
    .optional(),
  REPORTS_DIR: z.string().default('data/reports'),
  INDEX_DIR: z.string().default('data/index'),
  STATE_DIR: z.string().default('data/state'),
  RETENTION_DAYS: z
    .string()
    .regex(/^[1-9]\d{0,3}$/u, '要写天数，1 到 9999 之间的整数，如 180')
    .default('180')
    .transform(Number),
  SEGMENTER: z.enum(['jieba', 'nodejieba'], '只能是 jieba 或 nodejieba').default('jieba'),
  LOG_LEVEL: z
    .enum(['silent', 'error', 'warn', 'info', 'debug'], '只能是 silent、error、warn、info 或 debug')
    .default('warn'),
});

/** Every key that `readConfig` looks at, in the order in which they are documented. */
export const configKeys: readonly string[] = Object.keys(schema.shape);

/**
 * Reads the settings out of an environment; an empty value counts as not set.
 * @throws ConfigError naming all faults at once, each with its remedy.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = configKeys.map((key) => [key, environment[key]?.trim() || undefined] as const);
  const parsed = schema.safeParse(Object.fromEntries(given));
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `  ${String(issue.path[0])}：${issue.message}`);
    throw new ConfigError(`设置有 ${faults.length} 处要改（在环境变量或 .env 里）：\n${faults.join('\n')}`);
  }
  const values = parsed.data;
  return {
    host: values.HOST,
    port: values.PORT,
    telegramToken: values.TELEGRAM_BOT_TOKEN ?? null,
    telegramApiRoot: values.TELEGRAM_API_ROOT ?? null,
    telegramWebhook: values.TELEGRAM_WEBHOOK_URL ?? null,
    adminIds: values.ADMIN_IDS,
    staffChatId: values.STAFF_CHAT_ID ?? null,
    reportsDir: resolve(values.REPORTS_DIR),
    indexDir: resolve(values.INDEX_DIR),
    stateDir: resolve(values.STATE_DIR),
    retentionDays: values.RETENTION_DAYS,
    segmenter: values.SEGMENTER,
    logLevel: values.LOG_LEVEL,
  };
}

/**
 * Adds the settings of `.env` in the working directory, when there is one; what the environment already says stays.
 * @throws ConfigError when the file is there and cannot be read.
 */
export function loadEnvironmentFile(path = '.env'): void {
  // Node has it from 20.12 on; the project asks for more, but a clear word costs nothing.
  if (!existsSync(path)) return;
  try {
    loadEnvFile(path);
  } catch {
    throw new ConfigError(`读不了 ${path} 这个设置文件。请检查它是不是 UTF-8 文本、有没有读的权限。`);
  }
}
