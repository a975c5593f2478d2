import { setTimeout as pause } from 'node:timers/promises';
import type { Context, MiddlewareFn } from 'telegraf';
import type { App } from '../app.ts';
import { createLanes } from '../conversations/lanes.ts';
import { askMe, expiredButton, failure } from '../replies/notices.ts';
import { wordsFor } from './telegram/addressed.ts';
import { ASK, createButtons } from './telegram/buttons.ts';
import { type Block, CAPTION, replyBlocks, type TelegramText, textBlocks, toMessages } from './telegram/format.ts';

/** How often a message is sent again that Telegram put off; Telegraf itself would lose it. */
const ATTEMPTS = 3;

/**
 * Middleware that answers questions in an existing Telegraf bot, in the words that our own bot uses: private messages,
 * in groups mentions and replies, and the buttons under answers. Commands and all else go on to the bot's own handlers.
 */
export function gongkaida(app: App): MiddlewareFn<Context> {
  const buttons = createButtons();
  const lanes = createLanes();

  /** Runs in the order of the chat; that nobody is there any more must not end the bot that this is part of. */
  async function inTurn(chat: number, task: () => Promise<void>): Promise<void> {
    await lanes.run(String(chat), task).catch((error: unknown) => {
      if ((error as { response?: { error_code?: number } }).response?.error_code !== 403) throw error;
    });
  }

  async function answer(context: Context, text: string, before: readonly Block[] = []): Promise<void> {
    const { chat, from } = context;
    if (chat === undefined) return;
    const group = chat.type !== 'private';
    const conversation = group ? `telegraf:${chat.id}:${from?.id ?? 0}` : `telegraf:${chat.id}`;
    const asked = { chat: conversation, text, asker: `telegraf:${from?.id ?? chat.id}` };
    const replied = await app.ask(asked).catch(() => null);
    if (replied === null) return say(context, textBlocks(failure));
    const { reply } = replied;
    const keyboard = buttons.keyboard(
      [...reply.choices, ...reply.suggestions].map((one) => ({ text: one, conversation: null })),
    );
    if (reply.picture !== undefined) {
      const { png, caption } = reply.picture;
      const photo = { source: Buffer.from(png), filename: 'chart.png' };
      // Its twin is in the words that follow.
      await context.telegram.sendPhoto(chat.id, photo, { caption: caption.slice(0, CAPTION) }).catch(() => undefined);
    }
    await say(context, [...before, ...replyBlocks(reply)], keyboard?.inline_keyboard);
  }

  return async (context, next) => {
    const { message, callbackQuery, chat } = context;
    const data = callbackQuery !== undefined && 'data' in callbackQuery ? callbackQuery.data : undefined;
    const id = data === undefined ? undefined : ASK.exec(data)?.groups?.id;
    if (id !== undefined && chat !== undefined) {
      const question = buttons.find(id);
      if (question === undefined) return void (await context.answerCbQuery(expiredButton, { show_alert: true }));
      await context.answerCbQuery();
      const before: Block[] = [{ kind: 'aside', text: `问：${question.text}` }];
      return inTurn(chat.id, () => answer(context, question.text, before));
    }
    if (message === undefined || chat === undefined || !('text' in message) || message.text.startsWith('/'))
      return next();
    const words = wordsFor(message, context.botInfo);
    if (words === null) return next();
    return inTurn(chat.id, () => (words === '' ? say(context, textBlocks(askMe)) : answer(context, words)));
  };
}

type Keyboard = NonNullable<ReturnType<ReturnType<typeof createButtons>['keyboard']>>['inline_keyboard'];

async function say(context: Context, blocks: readonly Block[], keyboard?: Keyboard): Promise<void> {
  const { chat } = context;
  if (chat === undefined) return;
  const asked = chat.type === 'private' ? undefined : (context.message ?? context.callbackQuery?.message)?.message_id;
  const messages = toMessages(blocks);
  for (const [at, message] of messages.entries()) {
    const options = {
      link_preview_options: { is_disabled: true },
      ...(asked !== undefined &&
        at === 0 && { reply_parameters: { message_id: asked, allow_sending_without_reply: true } }),
      ...(keyboard !== undefined &&
        at === messages.length - 1 && { reply_markup: { inline_keyboard: keyboard as never } }),
    };
    await patiently(() =>
      htmlOrPlain(message, (text, mode) => context.telegram.sendMessage(chat.id, text, { ...options, ...mode })),
    );
  }
}

/** Waits as long as Telegram asks for, and sends again. */
async function patiently<Result>(send: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await send();
    } catch (error) {
      const seconds = (error as { response?: { parameters?: { retry_after?: number } } }).response?.parameters
        ?.retry_after;
      if (seconds === undefined || attempt === ATTEMPTS) throw error;
      await pause(seconds * 1000);
    }
  }
}

/** The words matter more than their looks. */
async function htmlOrPlain<Result>(
  { html, plain }: TelegramText,
  send: (text: string, mode: { readonly parse_mode?: 'HTML' }) => Promise<Result>,
): Promise<Result> {
  try {
    return await send(html, { parse_mode: 'HTML' });
  } catch (error) {
    if (!/can't parse entities/u.test(String(error))) throw error;
    return send(plain, {});
  }
}
