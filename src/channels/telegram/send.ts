import { type Api, type Context, GrammyError, type InlineKeyboard } from 'grammy';
import type { Message } from 'grammy/types';
import { isPrivate } from './context.ts';
import type { Block, TelegramText } from './format.ts';
import { toMessages } from './format.ts';

interface Extra {
  readonly keyboard?: InlineKeyboard | undefined;
  /** The message replied to; in a group it is the one that asked unless said otherwise. */
  readonly replyTo?: number | undefined;
}

/**
 * Sends paragraphs to the chat that the update came from, in as many messages as it takes, buttons under the last.
 * In groups it replies to the message, so that everybody sees whose question this answers.
 */
export async function send(
  context: Context,
  blocks: readonly Block[],
  extra: Extra = {},
): Promise<Message | undefined> {
  const chat = context.chat?.id;
  if (chat === undefined) return undefined;
  const replyTo = extra.replyTo ?? (isPrivate(context) ? undefined : context.message?.message_id);
  const thread = context.msg?.is_topic_message === true ? context.msg.message_thread_id : undefined;
  return sendTo(context.api, chat, blocks, { ...extra, replyTo, thread });
}

interface Where extends Extra {
  readonly thread?: number | undefined;
}

/** Sends paragraphs to a chat. */
export async function sendTo(
  api: Api,
  chat: number,
  blocks: readonly Block[],
  extra: Where = {},
): Promise<Message | undefined> {
  return sendTexts(api, chat, toMessages(blocks), extra);
}

async function sendTexts(
  api: Api,
  chat: number,
  messages: readonly TelegramText[],
  { replyTo, keyboard, thread }: Where,
): Promise<Message | undefined> {
  let sent: Message | undefined;
  for (const [at, message] of messages.entries()) {
    const last = at === messages.length - 1;
    const options = {
      link_preview_options: { is_disabled: true },
      ...(thread !== undefined && { message_thread_id: thread }),
      ...(replyTo !== undefined &&
        at === 0 && {
          reply_parameters: { message_id: replyTo, allow_sending_without_reply: true },
        }),
      ...(last && keyboard !== undefined && { reply_markup: keyboard }),
    };
    sent = await htmlOrPlain(message, (text, mode) => api.sendMessage(chat, text, { ...options, ...mode }));
  }
  return sent;
}

/** Changes a message of the bot; that nothing changed, or that it is gone, is no fault. */
export async function edit(
  context: Context,
  message: { readonly chat: { readonly id: number }; readonly message_id: number },
  blocks: readonly Block[],
  keyboard?: InlineKeyboard,
): Promise<void> {
  await editAt(context.api, message.chat.id, message.message_id, blocks, keyboard);
}

/** As `edit`, for what may not fit into one message: the rest follows in further ones, buttons under the last. */
export async function editWhole(
  context: Context,
  message: { readonly chat: { readonly id: number }; readonly message_id: number },
  blocks: readonly Block[],
  keyboard?: InlineKeyboard,
): Promise<void> {
  const [first, ...rest] = toMessages(blocks);
  const { id } = message.chat;
  await editText(context.api, id, message.message_id, first, rest.length === 0 ? keyboard : undefined);
  await sendTexts(context.api, id, rest, { keyboard });
}

/** Changes a message of the bot by its number, as `edit`. */
export async function editAt(
  api: Api,
  chat: number,
  message: number,
  blocks: readonly Block[],
  keyboard?: InlineKeyboard,
): Promise<void> {
  await editText(api, chat, message, toMessages(blocks)[0], keyboard);
}

async function editText(
  api: Api,
  chat: number,
  message: number,
  text: TelegramText | undefined,
  keyboard: InlineKeyboard | undefined,
): Promise<void> {
  if (text === undefined) return;
  const options = { link_preview_options: { is_disabled: true }, ...(keyboard && { reply_markup: keyboard }) };
  try {
    await htmlOrPlain(text, (words, mode) => api.editMessageText(chat, message, words, { ...options, ...mode }));
  } catch (error) {
    if (!(error instanceof GrammyError && /not modified|to edit not found|can't be edited/u.test(error.description))) {
      throw error;
    }
  }
}

/** Tries HTML, and plain text when Telegram cannot read the entities: the words matter more than their looks. */
async function htmlOrPlain<Result>(
  text: TelegramText,
  call: (text: string, mode: { readonly parse_mode?: 'HTML' }) => Promise<Result>,
): Promise<Result> {
  try {
    return await call(text.html, { parse_mode: 'HTML' });
  } catch (error) {
    if (
      !(error instanceof GrammyError && error.error_code === 400 && /can't parse entities/u.test(error.description))
    ) {
      throw error;
    }
    return call(text.plain, {});
  }
}
