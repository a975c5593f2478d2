import type { Context } from 'grammy';
import type { Message } from 'grammy/types';
import { isPrivate } from './context.ts';

/**
 * The words of a message that are meant for the bot, without its name; null when they are not for it.
 * In a private chat all are; in a group only mentions of the bot and replies to it.
 */
export function wordsForBot(context: Context): string | null {
  const { message } = context;
  if (message?.text === undefined) return null;
  const { text, mentioned } = withoutMention(message, context.me);
  if (isPrivate(context)) return text;
  const repliesToBot = message.reply_to_message?.from?.id === context.me.id;
  return mentioned || repliesToBot ? text : null;
}

/** Takes the bot's name out of a message; other names stay, they may be part of the question. */
function withoutMention(
  message: Message,
  me: { readonly id: number; readonly username: string },
): { readonly text: string; readonly mentioned: boolean } {
  const text = message.text ?? '';
  const mentions = (message.entities ?? []).filter((entity) => {
    const words = text.slice(entity.offset, entity.offset + entity.length).toLowerCase();
    return entity.type === 'text_mention'
      ? entity.user.id === me.id
      : entity.type === 'mention' && words === `@${me.username.toLowerCase()}`;
  });
  // From the last to the first, so that the offsets of those before stay true.
  const rest = mentions.reduceRight(
    (left, { offset, length }) => left.slice(0, offset) + left.slice(offset + length),
    text,
  );
  return { text: rest.trim(), mentioned: mentions.length > 0 };
}
