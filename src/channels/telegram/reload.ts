import { Composer, type Context } from 'grammy';
import { adminsOnly, reloading } from '../../replies/notices.ts';
import type { Desk } from './context.ts';
import { textBlocks } from './format.ts';
import { edit, send } from './send.ts';

/** /reload, for administrators: one message says that it is under way and is then edited to say how it ended. */
export function reloadComposer(desk: Desk): Composer<Context> {
  const composer = new Composer<Context>();

  composer.command('reload', async (context) => {
    if (!desk.adminIds.has(context.from?.id ?? 0)) {
      await send(context, textBlocks(adminsOnly));
      return;
    }
    const message = await send(context, textBlocks(reloading));
    desk.background(
      desk.app.reload().then(async (result) => {
        desk.log.info({ status: result.status, by: context.from?.id }, '重新读取报告');
        if (message !== undefined) await edit(context, message, textBlocks(result.message));
      }),
    );
  });

  return composer;
}
