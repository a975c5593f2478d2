import { Composer, type Context } from 'grammy';
import { newId } from '../../conversations/ids.ts';
import type { Feedback } from '../../conversations/records.ts';
import {
  answerGone,
  askedStaff,
  askedStaffBefore,
  noted,
  notedForStaff,
  staffUnreachable,
  wrongReasons,
} from '../../replies/citizen-notices.ts';
import { ON_ANSWER, WRONG } from './answer-buttons.ts';
import { type Desk, type ForStaff, isPrivate, personKey } from './context.ts';
import { textBlocks } from './format.ts';
import { send } from './send.ts';

const REASON_LIMIT = 1000;

/** What was wrong, in one tap or in words; and asking for a person. Both go to the staff where there are any. */
export function feedbackComposer(desk: Desk): Composer<Context> {
  const composer = new Composer<Context>();

  composer.callbackQuery(WRONG, async (context) => {
    const { id = '', reason = '' } = WRONG.exec(context.callbackQuery.data)?.groups ?? {};
    await context.answerCallbackQuery({ text: await doubt(desk, context, id, wrongReasons[reason] ?? '') });
    // Told once: the buttons have done their work.
    await context.editMessageReplyMarkup().catch(() => undefined);
  });

  composer.callbackQuery(ON_ANSWER, async (context, next) => {
    const { act = '', id = '' } = ON_ANSWER.exec(context.callbackQuery.data)?.groups ?? {};
    if (act !== 'staff') return next();
    const shown = await toStaff(desk, context, { kind: 'asked', about: id, reason: '' });
    await context.answerCallbackQuery({ text: shown, show_alert: true });
  });

  // A reply to the question what was wrong is the answer to it; its buttons say which answer is meant.
  composer.on('message:text', async (context, next) => {
    const asked = context.message.reply_to_message;
    if (asked?.from?.id !== context.me.id || context.message.text.startsWith('/')) return next();
    const data = asked.reply_markup?.inline_keyboard
      .flat()
      .flatMap((button) => ('callback_data' in button ? (WRONG.exec(button.callback_data)?.groups?.id ?? []) : []));
    const [id] = data ?? [];
    if (id === undefined) return next();
    await send(context, textBlocks(await doubt(desk, context, id, context.message.text.slice(0, REASON_LIMIT))));
  });

  return composer;
}

/** Keeps what somebody thinks of an answer. */
export async function keepFeedback(
  desk: Desk,
  context: Context,
  about: string,
  verdict: Feedback['verdict'],
  reason: string,
): Promise<void> {
  const at = new Date().toISOString();
  const asker = await desk.app.store.alias(personKey(context));
  await desk.app.store.feedback.append({ id: newId(at), at, asker, about, verdict, reason });
}

async function doubt(desk: Desk, context: Context, about: string, reason: string): Promise<string> {
  await keepFeedback(desk, context, about, 'bad', reason);
  if (desk.staff === null) return noted;
  const said = await toStaff(desk, context, { kind: 'wrong', about, reason });
  return said === askedStaff || said === askedStaffBefore ? notedForStaff : noted;
}

/** Hands it to the staff; returns what the citizen is told. */
async function toStaff(
  desk: Desk,
  context: Context,
  doubt: Pick<ForStaff, 'kind' | 'about' | 'reason'>,
): Promise<string> {
  const chat = context.chat?.id;
  if (desk.staff === null || chat === undefined) return staffUnreachable;
  if ((await desk.app.store.questions.find(doubt.about)) === null) return answerGone;
  const message = isPrivate(context) ? null : (context.callbackQuery?.message?.message_id ?? null);
  try {
    const person = personKey(context);
    return (await desk.staff.show({ ...doubt, person, route: { chat, message } })) ? askedStaff : askedStaffBefore;
  } catch (error) {
    desk.log.error({ err: error }, '卡片没能发到工作人员的群里');
    return staffUnreachable;
  }
}
