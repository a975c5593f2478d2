import { Composer, type Context, InputFile } from 'grammy';
import { isDecided } from '../../conversations/verdicts.ts';
import {
  adminCommandOnly,
  nothingToExport,
  privatelyOnly,
  problemsText,
  statusText,
} from '../../replies/admin-notices.ts';
import { type Desk, isPrivate } from './context.ts';
import { exportFiles } from './export.ts';
import { textBlocks } from './format.ts';
import { send } from './send.ts';

/** /status, /problems and /export, for administrators. */
export function adminComposer(desk: Desk): Composer<Context> {
  const composer = new Composer<Context>();

  composer.command(['status', 'problems', 'export'], async (context, next) => {
    if (desk.adminIds.has(context.from?.id ?? 0)) return next();
    await send(context, textBlocks(adminCommandOnly));
  });

  composer.command('status', async (context) => {
    const summary = await desk.app.summary();
    const reviews = await desk.app.store.reviews.all();
    const status = {
      ...summary,
      megabytes: Math.round(process.memoryUsage().rss / 1024 / 1024),
      minutes: Math.floor(process.uptime() / 60),
      // This one is under way too.
      underWay: desk.underWay() - 1,
      openCards: reviews.filter((review) => !isDecided(review)).length,
    };
    await send(context, textBlocks(statusText(status)));
  });

  composer.command('problems', async (context) => {
    await send(context, textBlocks(problemsText(await desk.app.problems(), desk.app.faults)));
  });

  composer.command('export', async (context) => {
    // Questions of citizens are for nobody else in a group to read.
    if (!isPrivate(context)) return void (await send(context, textBlocks(privatelyOnly)));
    const files = await exportFiles(desk.app.store, Date.now());
    if (files.length === 0) return void (await send(context, textBlocks(nothingToExport)));
    for (const { name, caption, content } of files) {
      await context.replyWithDocument(new InputFile(Buffer.from(content, 'utf8'), name), { caption });
    }
    await desk.note(context, 'export', '');
  });

  return composer;
}
