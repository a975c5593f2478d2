import type { User } from '@grammyjs/types';
import { type Chats, checkedText, checkKeyboard } from './chats.ts';
import { BadRequest } from './html.ts';
import type { SentFile } from './server.ts';

export type Payload = Readonly<Record<string, unknown>>;
type Method = (payload: Payload) => unknown;

export interface World {
  readonly bot: User;
  readonly chats: Chats;
  /** Ids of callback queries that are not answered. */
  readonly openQueries: Set<string>;
  readonly files: ReadonlyMap<string, SentFile>;
}

/** What the server can do, by lower-case name; getUpdates stands in the server itself. */
export function createMethods({ bot, chats, openQueries, files }: World): ReadonlyMap<string, Method> {
  const commands = new Map<string, unknown>();

  const methods: Readonly<Record<string, Method>> = {
    getMe: () => ({
      ...bot,
      can_join_groups: true,
      can_read_all_group_messages: false,
      supports_inline_queries: true,
      can_connect_to_business: false,
      has_main_web_app: false,
    }),
    deleteWebhook: () => true,
    setWebhook(payload) {
      if (!String(payload.url).startsWith('http')) throw new BadRequest('Bad Request: bad webhook');
      return true;
    },
    getWebhookInfo: () => ({ url: '', has_custom_certificate: false, pending_update_count: 0 }),
    setMyCommands(payload) {
      const scope = (payload.scope ?? { type: 'default' }) as { readonly type: string; readonly chat_id?: number };
      if (scope.type === 'chat' && !chats.has(Number(scope.chat_id))) {
        throw new BadRequest('Bad Request: chat not found');
      }
      commands.set(`${JSON.stringify(scope)} ${payload.language_code ?? ''}`, payload.commands);
      return true;
    },
    getMyCommands: (payload) =>
      commands.get(`${JSON.stringify(payload.scope ?? { type: 'default' })} ${payload.language_code ?? ''}`) ?? [],
    sendChatAction(payload) {
      chats.messages(Number(payload.chat_id));
      return true;
    },
    sendMessage(payload) {
      const chatId = Number(payload.chat_id);
      const reply = payload.reply_parameters as
        | { readonly message_id: number; readonly allow_sending_without_reply?: boolean }
        | undefined;
      const target = reply && chats.message(chatId, reply.message_id);
      if (reply && !target && reply.allow_sending_without_reply !== true) {
        throw new BadRequest('Bad Request: message to be replied not found');
      }
      const keyboard = checkKeyboard(payload.reply_markup);
      return chats.keep(chatId, {
        from: bot,
        text: checkedText(payload.text, payload.parse_mode),
        ...(target && { reply_to_message: target as never }),
        ...(keyboard && { reply_markup: keyboard }),
      });
    },
    getFile(payload) {
      const id = String(payload.file_id);
      const file = files.get(id);
      if (file === undefined) throw new BadRequest('Bad Request: invalid file_id');
      const file_size = file.said ?? file.bytes.length;
      if (file_size > 20 * 1024 * 1024) throw new BadRequest('Bad Request: file is too big');
      return { file_id: id, file_unique_id: id, file_size, file_path: `documents/${id}` };
    },
    sendDocument(payload) {
      attachedFile(payload, 'document');
      return chats.keep(Number(payload.chat_id), { from: bot, text: checkedCaption(payload.caption) });
    },
    sendPhoto(payload) {
      const file = attachedFile(payload, 'photo');
      if (!/\.(?:png|jpe?g)$/iu.test(file.name)) throw new BadRequest('Bad Request: IMAGE_PROCESS_FAILED');
      const photo = [{ file_id: file.name, file_unique_id: file.name, width: 1, height: 1, file_size: file.size }];
      return chats.keep(Number(payload.chat_id), {
        from: bot,
        text: '',
        caption: checkedCaption(payload.caption),
        photo,
      });
    },
    editMessageText(payload) {
      const message = chats.message(Number(payload.chat_id), Number(payload.message_id));
      if (message === undefined) throw new BadRequest('Bad Request: message to edit not found');
      if (message.from.id !== bot.id) throw new BadRequest("Bad Request: message can't be edited");
      const text = checkedText(payload.text, payload.parse_mode);
      const keyboard = checkKeyboard(payload.reply_markup);
      if (text === message.text && JSON.stringify(keyboard) === JSON.stringify(message.reply_markup)) {
        throw new BadRequest('Bad Request: message is not modified');
      }
      message.text = text;
      message.edit_date = Math.floor(Date.now() / 1000);
      if (keyboard) message.reply_markup = keyboard;
      else delete message.reply_markup;
      return message;
    },
    editMessageReplyMarkup(payload) {
      const message = chats.message(Number(payload.chat_id), Number(payload.message_id));
      if (message === undefined) throw new BadRequest('Bad Request: message to edit not found');
      if (message.from.id !== bot.id) throw new BadRequest("Bad Request: message can't be edited");
      const keyboard = checkKeyboard(payload.reply_markup);
      if (JSON.stringify(keyboard) === JSON.stringify(message.reply_markup)) {
        throw new BadRequest('Bad Request: message is not modified');
      }
      if (keyboard) message.reply_markup = keyboard;
      else delete message.reply_markup;
      return message;
    },
    answerInlineQuery(payload) {
      if (!openQueries.delete(String(payload.inline_query_id))) {
        throw new BadRequest('Bad Request: query is too old and response timeout expired or query ID is invalid');
      }
      for (const result of payload.results as readonly {
        readonly title: string;
        readonly input_message_content: Payload;
      }[]) {
        if (result.title === '') throw new BadRequest('Bad Request: ARTICLE_TITLE_EMPTY');
        checkedText(result.input_message_content.message_text, result.input_message_content.parse_mode);
      }
      return true;
    },
    answerCallbackQuery(payload) {
      if (!openQueries.delete(String(payload.callback_query_id))) {
        throw new BadRequest('Bad Request: query is too old and response timeout expired or query ID is invalid');
      }
      if (String(payload.text ?? '').length > 200) throw new BadRequest('Bad Request: MESSAGE_TOO_LONG');
      return true;
    },
  };
  return new Map(Object.entries(methods).map(([name, method]) => [name.toLowerCase(), method]));
}

/** The file that a field of a multipart body points to. */
function attachedFile(payload: Payload, field: string): File {
  const attached = /^attach:\/\/(?<name>.+)$/u.exec(String(payload[field]))?.groups?.name ?? '';
  const file = payload[attached];
  if (!(file instanceof File) || file.size === 0) throw new BadRequest('Bad Request: file must be non-empty');
  return file;
}

function checkedCaption(caption: unknown): string {
  const text = String(caption ?? '');
  if (text.length > 1024) throw new BadRequest('Bad Request: message caption is too long');
  return text;
}
