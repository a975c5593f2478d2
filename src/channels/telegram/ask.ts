import { Composer, type Context } from 'grammy';
import { askMe, expiredButton, someoneElsesChoice, textOnly } from '../../replies/notices.ts';
import { wordsForBot } from './addressed.ts';
import { ASK, type ButtonQuestion } from './buttons.ts';
import { conversationKey, type Desk, isPrivate } from './context.ts';
import { type Block, textBlocks } from './format.ts';
import { put } from './give.ts';
import { send } from './send.ts';

/** Answers questions: what is written to the bot, and what its buttons ask. */
export function askComposer(desk: Desk): Composer<Context> {
  const composer = new Composer<Context>();

  composer.on('message:text', async (context, next) => {
    const words = wordsForBot(context);
    if (words === null) return next();
    if (words === '') await send(context, textBlocks(askMe));
    else await put(desk, context, { text: words });
  });

  composer.callbackQuery(ASK, async (context) => {
    const question = pressedQuestion(desk, context);
    if (question === undefined)
      return void (await context.answerCallbackQuery({ text: expiredButton, show_alert: true }));
    const presser = conversationKey(context);
    if (question.conversation !== null && question.conversation !== presser) {
      return void (await context.answerCallbackQuery({ text: someoneElsesChoice }));
    }
    await context.answerCallbackQuery();
    // A press leaves no trace in the chat: say which question is being answered.
    const asked: Block = { kind: 'aside', text: `问：${question.text}` };
    const replyTo = context.callbackQuery.message?.message_id;
    await put(desk, context, { text: question.text, before: [asked], replyTo });
  });

  composer.on('message', async (context) => {
    if (isPrivate(context) && isContent(context)) await send(context, textBlocks(textOnly));
  });

  return composer;
}

/** The question under the button that was pressed; undefined when it is not known any more, or was no question's. */
export function pressedQuestion(desk: Desk, context: Context): ButtonQuestion | undefined {
  const id = ASK.exec(context.callbackQuery?.data ?? '')?.groups?.id;
  return id === undefined ? undefined : (desk.buttons.find(id) ?? labelled(context));
}

/** After a restart the question of a button is still on its label. */
function labelled(context: Context): ButtonQuestion | undefined {
  const { message, data } = context.callbackQuery ?? {};
  if (message === undefined || !('reply_markup' in message) || !isPrivate(context)) return undefined;
  const button = message.reply_markup?.inline_keyboard
    .flat()
    .find((one) => 'callback_data' in one && one.callback_data === data);
  return button && { text: button.text, conversation: null };
}

/** Whether a message holds something that its sender may await an answer to, and not a notice of Telegram itself. */
function isContent({ message }: Context): boolean {
  const kinds = [
    'photo',
    'voice',
    'video',
    'video_note',
    'audio',
    'document',
    'sticker',
    'location',
    'contact',
    'animation',
  ];
  return message !== undefined && kinds.some((kind) => kind in message);
}
