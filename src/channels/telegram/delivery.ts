import type { Bot, Context, MiddlewareFn } from 'grammy';
import type { Update } from 'grammy/types';
import type { Log } from '../../app.ts';
import type { Desk } from './context.ts';
import type { Inbox } from './inbox.ts';
import { shows } from './retry.ts';
import { askWhether } from './uncertain.ts';

/** Sees to it that updates reach the inbox before Telegram counts them as arrived. */
export function keepArrivals(bot: Bot, inbox: Inbox, log: Log): void {
  bot.api.config.use(async (call, method, payload, signal) => {
    const result = await call(method, payload, signal);
    // The one that only says good-bye (`limit: 1`) confirms nothing of what it is given.
    if (method === 'getUpdates' && result.ok && (payload as { limit?: number }).limit !== 1) {
      await inbox.take(wellFormed(result.result as unknown)).catch((error: unknown) => complain(log, error));
    }
    return result;
  });
}

/** Deals with each update once, and keeps book of how far it has got. */
export function deliverOnce(inbox: Inbox, log: Log): MiddlewareFn<Context> {
  const begun = new Set<number>();
  return async (context, next) => {
    const id = context.update.update_id;
    if (begun.has(id) || inbox.isDone(id)) return;
    begun.add(id);
    context.api.config.use(async (call, method, payload, signal) => {
      if (shows(method)) await inbox.answering(id).catch((error: unknown) => complain(log, error));
      return call(method, payload, signal);
    });
    try {
      await next();
    } finally {
      await inbox.done(id).catch((error: unknown) => complain(log, error));
      begun.delete(id);
    }
  };
}

/** Answers what the process before this one had taken in; where it had begun to, the person is asked instead. */
export function replay(bot: Bot, inbox: Inbox, log: Log): Promise<unknown> {
  return Promise.all(
    inbox.left.map(({ update }) =>
      bot.handleUpdate(update).catch((error: unknown) => log.error({ err: error }, '补答没有成功')),
    ),
  );
}

/** Stops what had begun to be answered from being answered again; whoever sent it is asked. */
export function offerAgain(desk: Desk, inbox: Inbox): MiddlewareFn<Context> {
  const uncertain = new Set(inbox.left.filter(({ answering }) => answering).map(({ update }) => update.update_id));
  return async (context, next) => {
    if (!uncertain.delete(context.update.update_id)) return next();
    await askWhether(desk, context);
  };
}

function wellFormed(updates: unknown): readonly Update[] {
  return Array.isArray(updates) ? updates.filter((one) => typeof one?.update_id === 'number') : [];
}

function complain(log: Log, error: unknown): void {
  log.error({ err: error }, '收到的消息没能记到盘上');
}
