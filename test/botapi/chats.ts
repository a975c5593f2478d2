import type { Chat, Document, InlineKeyboardMarkup, Message, MessageEntity, PhotoSize, User } from '@grammyjs/types';
import { BadRequest, shownText } from './html.ts';

/** A message as the server keeps it: what the real one would send, and what a person sees of it. */
export interface Kept {
  readonly message_id: number;
  readonly from: User;
  readonly chat: Chat;
  readonly date: number;
  text: string;
  entities?: MessageEntity[];
  reply_to_message?: Message;
  reply_markup?: InlineKeyboardMarkup;
  document?: Document;
  caption?: string;
  photo?: PhotoSize[];
  edit_date?: number;
}

/** All chats, with all their messages. */
export interface Chats {
  add(chat: Chat): void;
  has(chatId: number): boolean;
  messages(chatId: number): readonly Kept[];
  message(chatId: number, messageId: number): Kept | undefined;
  forgetMessages(): void;
  keep(chatId: number, message: Omit<Kept, 'message_id' | 'date' | 'chat'>): Kept;
}

export function createChats(): Chats {
  const chats = new Map<number, { readonly chat: Chat; readonly messages: Kept[] }>();
  const found = (chatId: number) => {
    const chat = chats.get(chatId);
    if (chat === undefined) throw new BadRequest('Bad Request: chat not found');
    return chat;
  };

  return {
    add: (chat) => void chats.set(chat.id, { chat, messages: [] }),
    has: (chatId) => chats.has(chatId),
    forgetMessages() {
      for (const { messages } of chats.values()) messages.length = 0;
    },
    messages: (chatId) => found(chatId).messages,
    message: (chatId, messageId) => found(chatId).messages.find((one) => one.message_id === messageId),
    keep(chatId, message) {
      const { chat, messages } = found(chatId);
      const kept = { ...message, message_id: messages.length + 1, date: Math.floor(Date.now() / 1000), chat };
      messages.push(kept);
      return kept;
    },
  };
}

/** Commands and mentions in a person's text, as Telegram marks them. */
export function entitiesOf(text: string): MessageEntity[] {
  const marks = text.matchAll(
    /(?<=^|\s)(?:(?<command>\/[a-z0-9_]+(?:@[a-z0-9_]+)?)|(?<mention>@[a-z][a-z0-9_]{3,}))/giu,
  );
  return [...marks].map((mark) => ({
    type: mark.groups?.command === undefined ? 'mention' : 'bot_command',
    offset: mark.index,
    length: mark[0].length,
  }));
}

/** Whether a bot in privacy mode gets to see this message of a group. */
export function reachesPrivateBot(message: Kept, bot: User): boolean {
  if (message.reply_to_message?.from?.id === bot.id) return true;
  return (message.entities ?? []).some((entity) => {
    const words = message.text.slice(entity.offset, entity.offset + entity.length).toLowerCase();
    const name = `@${bot.username?.toLowerCase()}`;
    return entity.type === 'bot_command' ? !words.includes('@') || words.endsWith(name) : words === name;
  });
}

/** The text that will be shown, or BadRequest when the real server would not take it. */
export function checkedText(text: unknown, parseMode: unknown): string {
  if (typeof text !== 'string') throw new BadRequest('Bad Request: message text is empty');
  if (parseMode !== undefined && parseMode !== 'HTML') throw new BadRequest('Bad Request: unsupported parse_mode');
  const shown = (parseMode === 'HTML' ? shownText(text) : text).trim();
  if (shown === '') throw new BadRequest('Bad Request: message text is empty');
  if (shown.length > 4096) throw new BadRequest('Bad Request: message is too long');
  return shown;
}

/** Buttons as the real server takes them: named, and with at most 64 bytes of data. */
export function checkKeyboard(markup: unknown): InlineKeyboardMarkup | undefined {
  if (markup === undefined) return undefined;
  const keyboard = markup as InlineKeyboardMarkup;
  for (const button of keyboard.inline_keyboard?.flat() ?? []) {
    if (button.text === '') throw new BadRequest('Bad Request: text buttons are unallowed in the inline keyboard');
    const data = 'callback_data' in button ? button.callback_data : undefined;
    const bytes = Buffer.byteLength(data ?? '');
    if (data !== undefined && (bytes < 1 || bytes > 64)) throw new BadRequest('Bad Request: BUTTON_DATA_INVALID');
  }
  return keyboard;
}
