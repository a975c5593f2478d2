import { type Api, type Context, GrammyError, type InlineKeyboard, InputFile } from 'grammy';
import type { Message } from 'grammy/types';
import type { Picture } from '../../replies/reply.ts';
import { isPrivate } from './context.ts';
import type { Block, TelegramText } from './format.ts';
import { CAPTION, toMessages } from './format.ts';

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
  return chat === undefined ? undefined : sendTo(context.api, chat, blocks, { ...extra, ...placeIn(context, extra) });
}

/** Sends a picture with its caption to the chat that the update came from, as `send` does words. */
export async function sendPicture(context: Context, { png, caption }: Picture, extra: Extra): Promise<void> {
  const chat = context.chat?.id;
  if (chat === undefined) return;
  const options = { caption: caption.slice(0, CAPTION), ...addressOf(placeIn(context, extra)) };
  await following(chat, options, (id, where) => context.api.sendPhoto(id, new InputFile(png, 'chart.png'), where));
}

/** The message replied to, and the topic of a forum. */
function placeIn(context: Context, { replyTo }: Extra): Pick<Where, 'replyTo' | 'thread'> {
  return {
    replyTo: replyTo ?? (isPrivate(context) ? undefined : context.message?.message_id),
    thread: context.msg?.is_topic_message === true ? context.msg.message_thread_id : undefined,
  };
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
  let to = chat;
  for (const [at, message] of messages.entries()) {
    const options = {
      link_preview_options: { is_disabled: true },
      ...addressOf({ thread, replyTo: at === 0 ? replyTo : undefined }),
      ...(at === messages.length - 1 && keyboard !== undefined && { reply_markup: keyboard }),
    };
    sent = await htmlOrPlain(message, (text, mode) =>
      following(to, options, (id, where) => api.sendMessage(id, text, { ...where, ...mode })),
    );
    to = sent.chat.id;
  }
  return sent;
}

interface Address {
  readonly message_thread_id?: number;
  readonly reply_parameters?: { readonly message_id: number; readonly allow_sending_without_reply: true };
}

function addressOf({ replyTo, thread }: Pick<Where, 'replyTo' | 'thread'>): Address {
  return {
    ...(thread !== undefined && { message_thread_id: thread }),
    ...(replyTo !== undefined && {
      reply_parameters: { message_id: replyTo, allow_sending_without_reply: true } as const,
    }),
  };
}

/** Sends, and once more to where the chat has moved meanwhile: a group that became a supergroup, whose messages have other numbers. */
async function following<Options extends Address, Result>(
  chat: number,
  options: Options,
  call: (chat: number, options: Options) => Promise<Result>,
): Promise<Result> {
  try {
    return await call(chat, options);
  } catch (error) {
    const next = error instanceof GrammyError ? error.parameters.migrate_to_chat_id : undefined;
    if (next === undefined) throw error;
    const { reply_parameters: _old, ...rest } = options;
    return call(next, rest as Options);
  }
}

interface Sent {
  readonly chat: { readonly id: number };
  readonly message_id: number;
}

/** Changes a message of the bot; that nothing changed, or that it is gone, is no fault. */
export async function edit(
  context: Context,
  { chat, message_id }: Sent,
  blocks: readonly Block[],
  keyboard?: InlineKeyboard,
): Promise<void> {
  await editAt(context.api, chat.id, message_id, blocks, keyboard);
}

/** As `edit`, for what may not fit into one message: the rest follows in further ones, buttons under the last. */
export async function editWhole(
  context: Context,
  { chat, message_id }: Sent,
  blocks: readonly Block[],
  keyboard?: InlineKeyboard,
): Promise<void> {
  const [first, ...rest] = toMessages(blocks);
  await editText(context.api, chat.id, message_id, first, rest.length === 0 ? keyboard : undefined);
  await sendTexts(context.api, chat.id, rest, { keyboard });
}

/** Changes a message of the bot by its number, as `edit`. False when it is gone. */
export async function editAt(
  api: Api,
  chat: number,
  message: number,
  blocks: readonly Block[],
  keyboard?: InlineKeyboard,
): Promise<boolean> {
  return editText(api, chat, message, toMessages(blocks)[0], keyboard);
}

async function editText(
  api: Api,
  chat: number,
  message: number,
  text: TelegramText | undefined,
  keyboard: InlineKeyboard | undefined,
): Promise<boolean> {
  if (text === undefined) return true;
  const options = { link_preview_options: { is_disabled: true }, ...(keyboard && { reply_markup: keyboard }) };
  try {
    await htmlOrPlain(text, (words, mode) => api.editMessageText(chat, message, words, { ...options, ...mode }));
    return true;
  } catch (error) {
    if (!(error instanceof GrammyError)) throw error;
    if (/not modified/u.test(error.description)) return true;
    if (/to edit not found|can't be edited|chat not found|upgraded to a supergroup/u.test(error.description))
      return false;
    throw error;
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
