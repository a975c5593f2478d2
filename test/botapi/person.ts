import type { User } from '@grammyjs/types';
import { entitiesOf, type Kept, reachesPrivateBot } from './chats.ts';
import type { BotApiServer, SentFile } from './server.ts';

/** Somebody with a phone: writes in a private chat or a group, presses buttons, reads what the bot sent. */
export interface Person {
  readonly user: User;
  /** The private chat with the bot has the person's id. */
  readonly chatId: number;
  say(text: string, options?: { readonly in?: number; readonly replyTo?: number }): Kept;
  /** Writes something else in place of what they said. */
  edit(message: Kept, text: string): void;
  /** Sends a file with words beside it. */
  send(
    name: string,
    file: SentFile,
    options?: { readonly in?: number; readonly caption?: string; readonly replyTo?: number },
  ): Kept;
  /** Presses the button that is labelled so (or contains the label) under a message of the bot. */
  press(message: Kept, label: string): string;
  /** Types behind the bot's name in another chat; returns the id of the inline query. */
  type(query: string): string;
}

let lastQuery = 0;
let lastFile = 0;

/** Brings somebody to the server. Group messages reach the bot as privacy mode has it. */
export function person(api: BotApiServer, id: number, name: string): Person {
  const user: User = { id, is_bot: false, first_name: name, language_code: 'zh-hans' };
  api.chats.add({ id, type: 'private', first_name: name });

  return {
    user,
    chatId: id,
    say(text, options = {}) {
      const chatId = options.in ?? id;
      const target = options.replyTo === undefined ? undefined : api.chats.message(chatId, options.replyTo);
      const entities = entitiesOf(text);
      const message = api.chats.keep(chatId, {
        from: user,
        text,
        ...(entities.length > 0 && { entities }),
        ...(target && { reply_to_message: target as never }),
      });
      if (chatId === id || reachesPrivateBot(message, api.bot)) api.queue.push({ message: structuredClone(message) });
      return message;
    },
    edit(message, text) {
      message.text = text;
      message.edit_date = Math.floor(Date.now() / 1000);
      api.queue.push({ edited_message: structuredClone(message) });
    },
    send(name, file, { in: chatId = id, caption, replyTo } = {}) {
      const file_id = `file-${++lastFile}`;
      api.files.set(file_id, file);
      const target = replyTo === undefined ? undefined : api.chats.message(chatId, replyTo);
      const message = api.chats.keep(chatId, {
        from: user,
        text: '',
        document: { file_id, file_unique_id: file_id, file_name: name, file_size: file.said ?? file.bytes.length },
        ...(caption !== undefined && { caption }),
        ...(target && { reply_to_message: target as never }),
      });
      const { text: _none, ...update } = structuredClone(message);
      if (chatId === id || target?.from.id === api.bot.id) api.queue.push({ message: update });
      return message;
    },
    type(query) {
      const id = `query-${++lastQuery}`;
      api.openQueries.add(id);
      api.queue.push({ inline_query: { id, from: user, query, offset: '', chat_type: 'private' } });
      return id;
    },
    press(message, label) {
      const buttons = message.reply_markup?.inline_keyboard.flat() ?? [];
      const button = buttons.find((one) => one.text === label) ?? buttons.find((one) => one.text.includes(label));
      if (button === undefined || !('callback_data' in button)) {
        throw new Error(`no button ${label} among ${buttons.map((one) => one.text).join('、')}`);
      }
      const query = `query-${++lastQuery}`;
      api.openQueries.add(query);
      api.queue.push({
        callback_query: {
          id: query,
          from: user,
          chat_instance: String(message.chat.id),
          data: button.callback_data,
          message: structuredClone(message),
        },
      });
      return query;
    },
  };
}
