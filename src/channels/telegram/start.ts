import { type RunnerHandle, run } from '@grammyjs/runner';
import { type Bot, GrammyError } from 'grammy';
import type { App, Log } from '../../app.ts';
import { newId } from '../../conversations/ids.ts';
import { createBot, furnish } from './bot.ts';
import { createButtons } from './buttons.ts';
import { setMenus } from './command-menu.ts';
import type { Desk } from './context.ts';
import { replay } from './delivery.ts';
import { forgetfulInbox, type Inbox } from './inbox.ts';
import type { Limits } from './limits.ts';
import { openStaffGroup } from './staff-desk.ts';
import { TokenError } from './token-error.ts';
import { createWebhook, WEBHOOK_PATH, type Webhook, webhookSecret } from './webhook.ts';

export interface TelegramOptions {
  readonly app: App;
  readonly log: Log;
  readonly token: string;
  /** Null: Telegram's own servers. */
  readonly apiRoot: string | null;
  readonly adminIds: readonly number[];
  /** The group of the staff; null when there is none. */
  readonly staffChatId: number | null;
  /** For how many days questions and feedback are kept. */
  readonly retentionDays: number;
  /** The bot's public address, under which Telegram brings updates; without it they are fetched by long polling. */
  readonly webhook?: string | null;
  /** Where updates are kept until they are dealt with; without it a killed process loses them. Closed by `stop`. */
  readonly inbox?: Inbox;
  /** Instead of the usual ones. */
  readonly limits?: Limits;
  /** Told, in Chinese, when the bot goes off or on line; the person who runs it should see it. */
  readonly onNews: (sentence: string) => void;
}

export interface TelegramChannel {
  /** The bot's name without `@`; null while Telegram cannot be reached. */
  readonly username: string | null;
  /** Whether updates arrive. */
  readonly ready: boolean;
  /** Takes in an update that Telegram brings; null when they are fetched. */
  readonly receive: Webhook['receive'] | null;
  /** Takes no more updates, and waits for what is being answered. */
  stop(): Promise<void>;
}

// An edited question is not answered again: the answer that stands there belongs to the words as they were.
const UPDATES = ['message', 'callback_query', 'inline_query', 'my_chat_member'] as const;
const FIRST_WAIT = 2_000;
const LONGEST_WAIT = 60_000;

/**
 * Starts the bot, with long polling or behind a webhook. When Telegram cannot be reached it keeps trying in the background.
 * @throws TokenError when Telegram refuses the token
 */
export async function startTelegram(options: TelegramOptions): Promise<TelegramChannel> {
  const { app, log, token, apiRoot, onNews } = options;
  const adminIds = new Set(options.adminIds);
  const background = new Set<Promise<void>>();
  let last = 0;
  let runner: RunnerHandle | null = null;
  let brought = false;
  /** Being offline is said once, not at every try. */
  let told = false;
  const bot = createBot(token, apiRoot);
  const { staffChatId } = options;
  const staff = staffChatId === null ? null : await openStaffGroup(bot.api, app, log, staffChatId);
  const desk: Desk = {
    app,
    log,
    apiRoot,
    adminIds,
    buttons: createButtons(),
    staff,
    retentionDays: options.retentionDays,
    background(work) {
      const done = work.catch((error: unknown) => log.error({ err: error }, '后台的事没有做完'));
      background.add(done);
      void done.finally(() => background.delete(done));
    },
    underWay: () => (runner?.size() ?? 0) + webhook.size,
    async note(context, action, about) {
      const at = new Date().toISOString();
      await app.store.audit.append({ id: newId(at), at, by: context.from?.first_name ?? '', action, about });
    },
    onUpdate(id) {
      last = Math.max(last, id);
    },
  };
  const inbox = options.inbox ?? forgetfulInbox();
  furnish(bot, desk, inbox, options.limits);
  const webhook = createWebhook(bot, token, inbox, log);
  const address = options.webhook ?? null;
  const stopping = new AbortController();
  let replayed: Promise<unknown> | null = null;

  async function live(): Promise<void> {
    for (let wait = FIRST_WAIT; !stopping.signal.aborted; wait = Math.min(wait * 2, LONGEST_WAIT)) {
      try {
        if (!bot.isInited()) {
          await reach(bot, stopping.signal);
          told = false;
          onNews(`Telegram 机器人 @${bot.botInfo.username} 已经上线。`);
        }
        // The menus are a courtesy; answers do not wait for them.
        void setMenus(bot.api, { adminIds, staff: staff?.chat ?? null }, log, stopping.signal);
        void staff?.resume().catch((error: unknown) => log.error({ err: error }, '卡片没能补发'));
        replayed ??= replay(bot, inbox, log);
        if (address !== null) {
          const secret_token = webhookSecret(token);
          await bot.api.setWebhook(`${address}${WEBHOOK_PATH}`, { secret_token, allowed_updates: UPDATES });
          brought = true;
          return;
        }
        // Telegram does not hand out what it is told to bring.
        await bot.api.deleteWebhook();
        runner = run(bot, {
          runner: { fetch: { timeout: 30, allowed_updates: UPDATES }, retryInterval: 1_000, silent: true },
        });
        await runner.task();
        return;
      } catch (error) {
        if (stopping.signal.aborted) return;
        log.info({ err: error }, 'Telegram 断开了');
        if (!told) onNews(offline(error));
        told = true;
        await pause(wait, stopping.signal);
      }
    }
  }

  try {
    await reach(bot, stopping.signal);
  } catch (error) {
    if (error instanceof TokenError) throw error;
    onNews(offline(error));
    told = true;
  }
  const living = live();

  return {
    get username() {
      return bot.isInited() ? bot.botInfo.username : null;
    },
    get ready() {
      return brought || runner?.isRunning() === true;
    },
    receive:
      address === null ? null : (secret, update) => (bot.isInited() ? webhook.receive(secret, update) : notYet()),
    async stop() {
      stopping.abort();
      await runner?.stop()?.catch(() => undefined);
      await living;
      // The runner stops asking for updates, but does not wait for those that it has handed over.
      while ((runner?.size() ?? 0) > 0) await new Promise((resolve) => setTimeout(resolve, 5));
      await replayed;
      await webhook.idle();
      await Promise.all(background);
      if (address === null) await confirm(bot, last, log);
      await inbox.close();
    },
  };
}

/** Until the bot knows its own name it can deal with nothing; Telegram brings the update again. */
async function notYet(): Promise<500> {
  return 500;
}

/** Asks Telegram who the bot is. */
async function reach(bot: Bot, signal: AbortSignal): Promise<void> {
  try {
    bot.botInfo = await bot.api.getMe(AbortSignal.any([signal, AbortSignal.timeout(10_000)]) as never);
  } catch (error) {
    throw isRefused(error) ? new TokenError(REFUSED) : error;
  }
}

/** Tells Telegram how far updates are dealt with: otherwise the last ones come again after a restart. */
async function confirm(bot: Bot, last: number, log: Log): Promise<void> {
  if (last === 0) return;
  try {
    await bot.api.getUpdates({ offset: last + 1, limit: 1, timeout: 0 }, AbortSignal.timeout(1_000) as never);
  } catch (error) {
    log.info({ err: error }, '没能告诉 Telegram 已处理到哪一条');
  }
}

// Telegram says 401 to a token that was revoked and 404 to one that has not the form of a token.
function isRefused(error: unknown): boolean {
  return error instanceof GrammyError && [401, 404].includes(error.error_code);
}

const REFUSED =
  'Telegram 不认得这个令牌（TELEGRAM_BOT_TOKEN）。请到 @BotFather 用 /mybots 重新复制；若设了 TELEGRAM_API_ROOT，也请看看网址对不对。';

function offline(error: unknown): string {
  if (error instanceof GrammyError && error.error_code === 409) {
    return 'Telegram：另一个程序正在用同一个令牌收消息。请停掉那一个；这里会接着试。';
  }
  if (error instanceof TokenError || isRefused(error)) return REFUSED;
  return '连不上 Telegram，会接着试；网页问答不受影响。请检查网络，或用 TELEGRAM_API_ROOT 指定能连上的服务器。';
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, milliseconds);
    function done(): void {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    }
    signal.addEventListener('abort', done);
  });
}
