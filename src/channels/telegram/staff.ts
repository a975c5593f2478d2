import { Composer, type Context } from 'grammy';
import { keepApproved } from '../../conversations/approved.ts';
import type { Review, ReviewState } from '../../conversations/review.ts';
import { decided, reopened } from '../../conversations/verdicts.ts';
import {
  alreadyTaken,
  cardGone,
  citizenNews,
  notReachable,
  notTheCard,
  passedOn,
  plainWordsOnly,
  staffOnly,
} from '../../replies/staff-notices.ts';
import { ON_CARD } from './cards.ts';
import type { Desk } from './context.ts';
import { correct } from './correct.ts';
import { textBlocks } from './format.ts';
import { send } from './send.ts';
import type { StaffGroup } from './staff-desk.ts';
import { signature, toCitizen } from './staff-voice.ts';

const states: Readonly<Record<string, ReviewState>> = {
  right: 'right',
  correct: 'correcting',
  hand: 'handed',
  ignore: 'ignored',
};

/** The cards of the staff group: their buttons, and replies to them. */
export function staffComposer(desk: Desk, staff: StaffGroup): Composer<Context> {
  const composer = new Composer<Context>();
  const inGroup = (context: Context): boolean => context.chat?.id === staff.chat;

  composer.callbackQuery(ON_CARD, async (context) => {
    if (!inGroup(context)) return void (await context.answerCallbackQuery({ text: staffOnly, show_alert: true }));
    const { act = '', id = '' } = ON_CARD.exec(context.callbackQuery.data)?.groups ?? {};
    const signed = await signature(desk, context);
    const state = states[act];
    const end = await desk.app.store.reviews.change(id, (now) =>
      state === undefined ? reopened(now, signed) : decided(now, state, signed),
    );
    const told = end === null ? cardGone : end.changed ? '' : alreadyTaken(end.item);
    await context.answerCallbackQuery(told === '' ? {} : { text: told, show_alert: true });
    if (end === null || !end.changed) return;
    if (act === 'right') await keepApproved(desk.app.store, end.item, { id, at: signed.at, correction: null });
    await staff.note(signed, act, id);
    await staff.refresh(end.item);
    await tellCitizen(context, end.item, act);
  });

  composer.on('message', async (context, next) => {
    const card = inGroup(context) ? context.message.reply_to_message?.message_id : undefined;
    if (card === undefined || context.message.text?.startsWith('/')) return next();
    const review = await staff.at(card);
    if (review === undefined) {
      const meant = await missed(desk, context);
      return meant === undefined ? next() : void (await send(context, textBlocks(notTheCard(meant.question))));
    }
    const { text } = context.message;
    if (text === undefined) return void (await send(context, textBlocks(plainWordsOnly)));
    const signed = await signature(desk, context);
    if (review.state === 'correcting' && review.signed?.who === signed.who) {
      return correct(desk, staff, context, review, signed, text);
    }
    const sent = await toCitizen(context, review, citizenNews.reply(review.question, text));
    await staff.note(signed, 'reply', review.id);
    await send(context, textBlocks(sent ? passedOn : notReachable));
  });

  composer.on('message:migrate_to_chat_id', async (context, next) => {
    if (!inGroup(context)) return next();
    await staff.moveTo(context.message.migrate_to_chat_id);
  });

  return composer;
}

/** The review that somebody of the staff is correcting, when they reply to another message of the bot: no question is meant. */
async function missed(desk: Desk, context: Context): Promise<Review | undefined> {
  const { message, me } = context;
  if (message?.reply_to_message?.from?.id !== me.id) return;
  // Whoever names the bot asks it something.
  if (message.text?.includes(`@${me.username}`)) return;
  const { who } = await signature(desk, context);
  const all = await desk.app.store.reviews.all();
  return all.find(({ state, signed }) => state === 'correcting' && signed?.who === who);
}

async function tellCitizen(context: Context, review: Review, act: string): Promise<void> {
  if (act === 'right') await toCitizen(context, review, citizenNews.right(review.question));
  if (act === 'hand') await toCitizen(context, review, citizenNews.handed(review.question));
}
