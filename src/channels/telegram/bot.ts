import { sequentialize } from '@grammyjs/runner';
import { Bot, Composer, type Context, type MiddlewareFn } from 'grammy';
import { adminComposer } from './admin.ts';
import { askComposer } from './ask.ts';
import { commandComposer, unknownCommandComposer } from './commands.ts';
import type { Desk } from './context.ts';
import { deliverOnce, keepArrivals, offerAgain } from './delivery.ts';
import { wrapFailures } from './failures.ts';
import { feedbackComposer } from './feedback.ts';
import type { Inbox } from './inbox.ts';
import { incomingComposer } from './incoming.ts';
import { inlineComposer } from './inline.ts';
import { type Limits, limitComposer, usualLimits } from './limits.ts';
import { membershipComposer } from './membership.ts';
import { reloadComposer } from './reload.ts';
import { reportsComposer } from './reports.ts';
import { retryCalls } from './retry.ts';
import { staffComposer } from './staff.ts';
import { staffCommandComposer } from './staff-commands.ts';
import { call } from './transport.ts';
import { underAnswersComposer } from './under-answers.ts';

/** A bot that does nothing yet. */
export function createBot(token: string, apiRoot: string | null): Bot {
  return new Bot(token, { client: { fetch: call as never, ...(apiRoot !== null && { apiRoot }) } });
}

/**
 * Gives the bot all that it can do, without starting it. An update goes down this list until one part takes it:
 * staff and administrators come before the questions.
 */
export function furnish(bot: Bot, desk: Desk, inbox: Inbox, limits: Limits = usualLimits): void {
  bot.api.config.use(retryCalls());
  keepArrivals(bot, inbox, desk.log);
  bot.use((context, next) => {
    desk.onUpdate(context.update.update_id);
    return next();
  });
  bot.use(deliverOnce(inbox, desk.log));
  bot.use(sequentialize((context: Context) => (context.chat ?? context.from)?.id.toString()));
  bot.use(wrapFailures(desk));
  // Bots answering bots would never end. A person who writes as the group comes with `sender_chat`.
  bot.use(async (context, next) => {
    if (context.from?.is_bot === true && context.message?.sender_chat === undefined) return;
    await next();
  });
  bot.use(offerAgain(desk, inbox), limitComposer(desk, limits), notForWords(membershipComposer(desk)));
  if (desk.staff !== null)
    bot.use(staffComposer(desk, desk.staff), notForWords(staffCommandComposer(desk, desk.staff)));
  bot.use(
    notForWords(
      commandComposer(desk),
      reportsComposer(desk),
      reloadComposer(desk),
      adminComposer(desk),
      incomingComposer(desk),
      inlineComposer(desk),
      unknownCommandComposer(),
      underAnswersComposer(desk),
    ),
  );
  bot.use(feedbackComposer(desk), askComposer(desk));
  bot.on('callback_query', (context) => context.answerCallbackQuery());
  bot.catch(({ error }) => desk.log.error({ err: error }, '处理消息时出错'));
}

/**
 * Parts that deal with commands, presses, files, inline queries and the like. What somebody only writes passes by all of
 * them in one step: each handler that it were shown would make a dozen promises to say no.
 */
function notForWords(...parts: readonly Composer<Context>[]): MiddlewareFn<Context> {
  const through = new Composer(...parts).middleware();
  return (context, next) => (isWords(context) ? next() : through(context, next));
}

function isWords({ message }: Context): boolean {
  return message?.text !== undefined && !message.entities?.some(({ type }) => type === 'bot_command');
}
