import { Composer, type Context } from 'grammy';
import { about, forgottenAll, privacy } from '../../replies/citizen-notices.ts';
import { forgotten, help, numbers, unknownCommand, welcome } from '../../replies/notices.ts';
import { commandLines } from './command-menu.ts';
import { conversationKey, type Desk, isPrivate, personKey } from './context.ts';
import { textBlocks } from './format.ts';
import { openLink } from './links.ts';
import { send } from './send.ts';

/** /start (with links), /help, /new, /about, /privacy, /forget and /id. */
export function commandComposer(desk: Desk): Composer<Context> {
  const composer = new Composer<Context>();

  composer.command('start', async (context) => {
    desk.app.forget(conversationKey(context));
    if (context.match !== '' && (await openLink(desk, context, context.match))) return;
    const examples = (await desk.app.examples()).slice(0, 4);
    // The examples are buttons; in the words they would only stand twice.
    const keyboard = desk.buttons.keyboard(examples.map((text) => ({ text, conversation: null })));
    await send(context, textBlocks(welcome([])), { keyboard });
  });

  composer.command('help', async (context) => {
    const admin = desk.adminIds.has(context.from?.id ?? 0);
    const group = context.chat.id === desk.staff?.chat ? 'staff' : 'group';
    const kind = !isPrivate(context) ? group : admin ? 'admin' : 'private';
    await send(context, textBlocks(help(commandLines(kind), await desk.app.examples())));
  });

  composer.command('new', async (context) => {
    desk.app.forget(conversationKey(context));
    await send(context, textBlocks(forgotten));
  });

  composer.command('about', async (context) => {
    await send(context, textBlocks(about(await desk.app.summary())));
  });

  composer.command('privacy', async (context) => {
    await send(context, textBlocks(privacy(desk.retentionDays, desk.staff !== null)));
  });

  // For whoever sets up the bot: the numbers that ADMIN_IDS and STAFF_CHAT_ID want.
  composer.command('id', async (context) => {
    await send(context, textBlocks(numbers(context.from?.id ?? 0, isPrivate(context) ? null : context.chat.id)));
  });

  composer.command('forget', async (context) => {
    desk.app.forget(conversationKey(context));
    await desk.app.erase(personKey(context));
    await send(context, textBlocks(forgottenAll));
  });

  return composer;
}

/** Comes after all commands: in private an unknown one is named; in a group it may be another bot's. */
export function unknownCommandComposer(): Composer<Context> {
  const composer = new Composer<Context>();
  composer.on('message::bot_command', async (context, next) => {
    if (!context.message.text?.startsWith('/')) return next();
    if (isPrivate(context)) await send(context, textBlocks(unknownCommand));
  });
  return composer;
}
