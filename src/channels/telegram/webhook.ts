import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Bot } from 'grammy';
import type { Update } from 'grammy/types';
import type { Log } from '../../app.ts';
import type { Inbox } from './inbox.ts';

/** Where Telegram brings updates to, under the public address of the bot. */
export const WEBHOOK_PATH = '/telegram';

/** Updates that Telegram brings. */
export interface Webhook {
  /**
   * Takes an update in and answers it afterwards.
   * @param secret what came in the header `X-Telegram-Bot-Api-Secret-Token`
   * @returns the HTTP status for Telegram: 200 taken in, 401 not from Telegram, 400 no update, 500 to be brought again
   */
  receive(secret: string, update: unknown): Promise<200 | 400 | 401 | 500>;
  /** How many are being answered. */
  readonly size: number;
  /** Resolves when none is. */
  idle(): Promise<void>;
}

export function createWebhook(bot: Bot, token: string, inbox: Inbox, log: Log): Webhook {
  const underWay = new Set<Promise<void>>();
  const expected = digest(webhookSecret(token));

  return {
    async receive(secret, update) {
      // Digests are of one length, whatever was sent.
      if (!timingSafeEqual(digest(secret), expected)) return 401;
      if (!isUpdate(update)) return 400;
      try {
        await inbox.take([update]);
      } catch (error) {
        log.error({ err: error }, '收到的消息没能记到盘上');
        return 500;
      }
      const answered = bot.handleUpdate(update).catch((error: unknown) => log.error({ err: error }, '处理消息时出错'));
      underWay.add(answered);
      void answered.finally(() => underWay.delete(answered));
      return 200;
    },
    get size() {
      return underWay.size;
    },
    async idle() {
      while (underWay.size > 0) await Promise.all(underWay);
    },
  };
}

/** The secret that Telegram is told to send along; made of the token, so that there is nothing more to keep. */
export function webhookSecret(token: string): string {
  return createHmac('sha256', token).update('webhook').digest('hex');
}

function digest(text: string): Buffer {
  return createHmac('sha256', 'compare').update(text).digest();
}

function isUpdate(value: unknown): value is Update {
  return typeof value === 'object' && value !== null && Number.isInteger((value as Update).update_id);
}
