import type { Context } from 'grammy';
import { perhapsUnanswered, perhapsUndone } from '../../replies/citizen-notices.ts';
import { wordsForBot } from './addressed.ts';
import { pressedQuestion } from './ask.ts';
import { type Desk, isPrivate } from './context.ts';
import { textBlocks } from './format.ts';
import { send } from './send.ts';

/**
 * Says to whoever sent an update that what came of it may have arrived or not, so that it is neither doubled nor lost:
 * a question is offered as a button; what was pressed, commanded or replied is named, to be looked at.
 */
export async function askWhether(desk: Desk, context: Context): Promise<void> {
  const { message, callbackQuery } = context;
  const question = callbackQuery === undefined ? questionIn(desk, context) : pressedQuestion(desk, context)?.text;
  if (question !== undefined) {
    const keyboard = desk.buttons.keyboard([{ text: question, conversation: null }]);
    return void (await send(context, textBlocks(perhapsUnanswered), { keyboard }));
  }
  if (callbackQuery !== undefined) return void (await send(context, textBlocks(perhapsUndone(labelOf(context)))));
  if (message === undefined || !(isPrivate(context) || isForBot(desk, context))) return;
  await send(context, textBlocks(perhapsUndone(message.document?.file_name ?? (message.text ?? '').slice(0, 40))));
}

/** The question in a message; undefined for a command, and for a reply to what the bot asked or showed the staff. */
function questionIn(desk: Desk, context: Context): string | undefined {
  const words = wordsForBot(context);
  const answers = context.message?.reply_to_message?.reply_markup !== undefined || inStaffGroup(desk, context);
  return words === null || words === '' || words.startsWith('/') || answers ? undefined : words;
}

function isForBot(desk: Desk, context: Context): boolean {
  return (
    wordsForBot(context) !== null || context.message?.text?.startsWith('/') === true || inStaffGroup(desk, context)
  );
}

function inStaffGroup(desk: Desk, context: Context): boolean {
  return context.chat?.id === desk.staff?.chat;
}

/** What stands on the button that was pressed. */
function labelOf({ callbackQuery }: Context): string {
  const buttons = callbackQuery?.message?.reply_markup?.inline_keyboard.flat() ?? [];
  return buttons.find((one) => 'callback_data' in one && one.callback_data === callbackQuery?.data)?.text ?? '';
}
