import { type Api, GrammyError, type InlineKeyboard } from 'grammy';
import type { Message } from 'grammy/types';
import type { Block } from './format.ts';
import { sendTo } from './send.ts';

/** Sends to a chat that no update came from. Null when nobody is there: blocked, kicked, or the chat is gone. */
export async function sendOutside(
  api: Api,
  chat: number,
  blocks: readonly Block[],
  extra: { readonly keyboard?: InlineKeyboard | undefined; readonly replyTo?: number | undefined } = {},
): Promise<Message | null> {
  try {
    return (await sendTo(api, chat, blocks, extra)) ?? null;
  } catch (error) {
    if (error instanceof GrammyError && (error.error_code === 403 || /chat not found/u.test(error.description))) {
      return null;
    }
    throw error;
  }
}
