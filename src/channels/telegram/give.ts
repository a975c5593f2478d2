import { type Context, InlineKeyboard } from 'grammy';
import type { Replied } from '../../app.ts';
import type { Reply } from '../../replies/reply.ts';
import { addAnswerRows } from './answer-buttons.ts';
import type { ButtonQuestion } from './buttons.ts';
import { conversationKey, type Desk, isPrivate, personKey } from './context.ts';
import { type Block, replyBlocks } from './format.ts';
import { send, sendPicture } from './send.ts';

/** Milliseconds after which somebody who waits begins to wonder. */
const NOTICEABLE = 1_000;

/** A question as a channel puts it, and how its answer is sent. */
export interface Putting {
  readonly text: string;
  /** Stands before the answer. */
  readonly before?: readonly Block[];
  /** Id of the answer that this one continues. */
  readonly after?: string;
  /** The message to reply to in a group, when it is not the one that asked. */
  readonly replyTo?: number | undefined;
}

/** Asks the app on behalf of whoever sent the update, and sends what it answers. */
export async function put(desk: Desk, context: Context, { text, after, ...how }: Putting): Promise<void> {
  const chat = conversationKey(context);
  const asker = personKey(context);
  const replied = await whileTyping(
    desk,
    context,
    desk.app.ask({ chat, text, asker, ...(after !== undefined && { after }) }),
  );
  await give(desk, context, replied, how);
}

/** Shows that somebody is at work, when the work takes long enough to be noticed. */
async function whileTyping<Result>(desk: Desk, context: Context, work: Promise<Result>): Promise<Result> {
  // Telegram asks for no sign where the answer is there at once; each is a call as dear as the answer itself.
  const timer = setTimeout(() => {
    context.replyWithChatAction('typing').catch((error: unknown) => desk.log.debug({ err: error }, 'chat action'));
  }, NOTICEABLE);
  return work.finally(() => clearTimeout(timer));
}

/** Sends an answer with its buttons. */
export async function give(
  desk: Desk,
  context: Context,
  replied: Replied,
  { before = [], replyTo }: Omit<Putting, 'text' | 'after'>,
): Promise<void> {
  const keyboard = desk.buttons.keyboard(questionsOf(replied.reply, conversationKey(context))) ?? new InlineKeyboard();
  addAnswerRows(keyboard, replied, {
    otherYears: (await otherYears(desk, replied)).length > 0,
    staff: desk.staff !== null,
    username: context.me.username,
  });
  const where = { replyTo: isPrivate(context) ? undefined : replyTo };
  const { picture } = replied.reply;
  // Its twin is in the message that follows: a picture that Telegram does not take costs nobody the answer.
  if (picture !== undefined) {
    await sendPicture(context, picture, where).catch((error: unknown) =>
      desk.log.warn({ err: error }, '图片没能发出去'),
    );
  }
  await send(context, [...before, ...replyBlocks(replied.reply)], {
    keyboard: keyboard.inline_keyboard.flat().length > 0 ? keyboard : undefined,
    ...where,
  });
}

/** Years that are held of the one issuer that an answer is about, but those that it answers for, newest first. */
export async function otherYears(
  desk: Desk,
  { answer }: Pick<Replied, 'answer'>,
): Promise<readonly { readonly issuer: string; readonly year: number }[]> {
  const [issuer, ...others] = answer.issuers;
  if (issuer === undefined || others.length > 0) return [];
  const cards = await desk.app.reports();
  return cards
    .filter((card) => card.issuer === issuer.name && card.region === issuer.region)
    .filter((card) => !answer.years.includes(card.year))
    .sort((one, other) => other.year - one.year);
}

/** Choices belong to the one who was asked back; suggestions are whole questions that anybody may put. */
function questionsOf(reply: Reply, conversation: string): readonly ButtonQuestion[] {
  const choices = reply.choices.map((text) => ({ text, conversation }));
  const suggestions = reply.suggestions.map((text) => ({ text, conversation: null }));
  return [...choices, ...suggestions];
}
