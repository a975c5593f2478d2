import { Composer, type Context } from 'grammy';
import type { Message } from 'grammy/types';
import type { ReloadResult } from '../../app.ts';
import { rollingBack } from '../../replies/admin-notices.ts';
import { adminsOnly, reloading } from '../../replies/notices.ts';
import { reloadProgress } from '../../replies/reload-notices.ts';
import type { Desk } from './context.ts';
import { textBlocks } from './format.ts';
import { edit, editWhole, send } from './send.ts';

/** Milliseconds between edits of a progress: Telegram allows about one a second to a chat. */
const EVERY = 1500;

/** /reload and /rollback, for administrators: one message says that it is under way and is then edited to say how it ended. */
export function reloadComposer(desk: Desk): Composer<Context> {
  const composer = new Composer<Context>();

  composer.command(['reload', 'rollback'], async (context, next) => {
    if (desk.adminIds.has(context.from?.id ?? 0)) return next();
    await send(context, textBlocks(adminsOnly));
  });

  composer.command('reload', async (context) => {
    const message = await send(context, textBlocks(reloading));
    const progress = progressIn(desk, context, message);
    const force = context.match.trim() === 'force';
    const work = desk.app.reload({ force, onProgress: progress.show });
    // A progress that is late must not stand over the outcome.
    run(desk, context, 'reload', message, work.finally(progress.shown));
  });

  composer.command('rollback', async (context) => {
    const message = await send(context, textBlocks(rollingBack));
    run(desk, context, 'rollback', message, desk.app.rollback());
  });

  return composer;
}

/** Edits the message when the work is done; the chat goes on meanwhile. */
function run(
  desk: Desk,
  context: Context,
  action: string,
  message: Message | undefined,
  work: Promise<ReloadResult>,
): void {
  desk.background(
    work.then(async (result) => {
      desk.log.info({ action, status: result.status, by: context.from?.id }, '换了一次报告');
      await desk.note(context, `${action}: ${result.status}`, '');
      if (message !== undefined) await editWhole(context, message, textBlocks(result.message));
    }),
  );
}

/** Shows a progress by editing a message, not oftener than Telegram allows and never two edits at once. */
function progressIn(desk: Desk, context: Context, message: Message | undefined) {
  let last = Date.now();
  let editing: Promise<void> | null = null;
  return {
    show(done: number, total: number): void {
      if (message === undefined || editing !== null || Date.now() - last < EVERY || done >= total) return;
      last = Date.now();
      editing = edit(context, message, textBlocks(reloadProgress(done, total)))
        .catch((error: unknown) => desk.log.debug({ err: error }, 'progress'))
        .finally(() => {
          editing = null;
        });
    },
    /** Resolves when nothing is being edited. */
    async shown(): Promise<void> {
      await editing;
    },
  };
}
