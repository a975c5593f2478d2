import type { Context } from 'grammy';

/** A message as far as it matters whom it is for; grammY's and Telegraf's are both like this. */
interface Addressed {
  readonly text?: string;
  readonly chat: { readonly type: string };
  readonly entities?: readonly Entity[];
  readonly reply_to_message?: { readonly from?: { readonly id: number } | undefined } | undefined;
}

interface Entity {
  readonly type: string;
  readonly offset: number;
  readonly length: number;
  readonly user?: { readonly id: number };
}

interface Me {
  readonly id: number;
  readonly username: string;
}

/**
 * The words of a message that are meant for the bot, without its name; null when they are not for it.
 * In a private chat all are; in a group only mentions of the bot and replies to it.
 */
export function wordsForBot({ message, me }: Pick<Context, 'message' | 'me'>): string | null {
  return message === undefined ? null : wordsFor(message as Addressed, me);
}

/** As `wordsForBot`, for a message of whatever library. */
export function wordsFor(message: Addressed, me: Me): string | null {
  if (message.text === undefined) return null;
  const { text, mentioned } = withoutMention(message, me);
  if (message.chat.type === 'private') return text;
  return mentioned || message.reply_to_message?.from?.id === me.id ? text : null;
}

/** Takes the bot's name out of a message; other names stay, they may be part of the question. */
function withoutMention(message: Addressed, me: Me): { readonly text: string; readonly mentioned: boolean } {
  const text = message.text ?? '';
  const mentions = (message.entities ?? []).filter((entity) => {
    const words = text.slice(entity.offset, entity.offset + entity.length).toLowerCase();
    return entity.type === 'text_mention'
      ? entity.user?.id === me.id
      : entity.type === 'mention' && words === `@${me.username.toLowerCase()}`;
  });
  // From the last to the first, so that the offsets of those before stay true.
  const rest = mentions.reduceRight(
    (left, { offset, length }) => left.slice(0, offset) + left.slice(offset + length),
    text,
  );
  return { text: rest.trim(), mentioned: mentions.length > 0 };
}
