import { Composer, type Context } from 'grammy';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { slowDown } from '../../replies/citizen-notices.ts';
import { type Desk, isPrivate, personKey } from './context.ts';
import { textBlocks } from './format.ts';
import { send } from './send.ts';

/** How many messages and presses a minute are dealt with. */
export interface Limits {
  readonly person: number;
  /** All people of a group together. */
  readonly chat: number;
}

/** Bytes of a file that Telegram hands to bots at most; more are not read either. */
export const maxDownload = 20 * 1024 * 1024;

export const usualLimits: Limits = { person: 30, chat: 120 };

/**
 * Passes over what somebody sends beyond the limit, having said so once a minute. Administrators and the staff group
 * are not limited, nor is what a group says to others.
 */
export function limitComposer(desk: Desk, { person, chat }: Limits): Composer<Context> {
  const people = new RateLimiterMemory({ points: person, duration: 60 });
  const chats = new RateLimiterMemory({ points: chat, duration: 60 });
  const composer = new Composer<Context>();

  composer.use(async (context, next) => {
    const free =
      desk.adminIds.has(context.from?.id ?? 0) || (desk.staff !== null && context.chat?.id === desk.staff.chat);
    if (free || context.from === undefined) return next();
    const over = (await beyond(people, personKey(context))) ?? (await beyond(chats, String(context.chat?.id ?? '')));
    if (over === null) return next();
    if (context.callbackQuery !== undefined) await context.answerCallbackQuery({ text: slowDown });
    else if (context.inlineQuery === undefined && over.first && (isPrivate(context) || context.message !== undefined)) {
      await send(context, textBlocks(slowDown));
    }
  });

  return composer;
}

/** Counts one more; null within the limit, else whether this is the first beyond it. */
async function beyond(limiter: RateLimiterMemory, key: string): Promise<{ readonly first: boolean } | null> {
  if (key === '') return null;
  try {
    await limiter.consume(key);
    return null;
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error;
    return { first: error.consumedPoints === limiter.points + 1 };
  }
}
