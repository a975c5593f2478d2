import { type Context, GrammyError, HttpError, type MiddlewareFn } from 'grammy';
import { failure } from '../../replies/notices.ts';
import type { Desk } from './context.ts';
import { textBlocks } from './format.ts';
import { send } from './send.ts';
import { askWhether } from './uncertain.ts';

/** The one place where a fault of an update ends: logged, and said once to the person, without its inner workings. */
export function wrapFailures(desk: Desk): MiddlewareFn<Context> {
  return async (context, next) => {
    try {
      await next();
    } catch (error) {
      if (isGone(error)) {
        desk.log.info({ chat: context.chat?.id }, '发不进这个会话：机器人被停用或移出');
        return;
      }
      desk.log.error({ err: error, update: context.update.update_id }, '处理消息时出错');
      // The connection broke: what was sent may have arrived.
      if (error instanceof HttpError) return void (await askWhether(desk, context).catch(() => undefined));
      // When even this cannot be sent there is nobody to tell.
      await send(context, textBlocks(failure)).catch(() => undefined);
    }
  };
}

/** Blocked by the person, kicked from the group, or not allowed to write there. */
function isGone(error: unknown): boolean {
  return error instanceof GrammyError && error.error_code === 403;
}
