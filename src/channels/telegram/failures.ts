import { type Context, GrammyError, type MiddlewareFn } from 'grammy';
import type { Log } from '../../app.ts';
import { failure } from '../../replies/notices.ts';
import { textBlocks } from './format.ts';
import { send } from './send.ts';

/** The one place where a fault of an update ends: logged, and said once to the person, without its inner workings. */
export function wrapFailures(log: Log): MiddlewareFn<Context> {
  return async (context, next) => {
    try {
      await next();
    } catch (error) {
      if (isGone(error)) {
        log.info({ chat: context.chat?.id }, '发不进这个会话：机器人被停用或移出');
        return;
      }
      log.error({ err: error, update: context.update.update_id }, '处理消息时出错');
      // When even this cannot be sent there is nobody to tell.
      await send(context, textBlocks(failure)).catch(() => undefined);
    }
  };
}

/** Blocked by the person, kicked from the group, or not allowed to write there. */
function isGone(error: unknown): boolean {
  return error instanceof GrammyError && error.error_code === 403;
}
