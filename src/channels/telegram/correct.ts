import type { Context } from 'grammy';
import { keepApproved } from '../../conversations/approved.ts';
import { newId } from '../../conversations/ids.ts';
import type { Correction, Review, Signature } from '../../conversations/review.ts';
import { decided } from '../../conversations/verdicts.ts';
import {
  alreadyTaken,
  cardGone,
  citizenNews,
  correctionKept,
  needsGround,
  sameAsAnswered,
} from '../../replies/staff-notices.ts';
import type { Desk } from './context.ts';
import { textBlocks } from './format.ts';
import { send } from './send.ts';
import type { StaffGroup } from './staff-desk.ts';
import { toCitizen } from './staff-voice.ts';

const LIMIT = 500;

/** Takes down what a member of the staff says is right: checked against the report, signed, told to the citizen. */
export async function correct(
  desk: Desk,
  staff: StaffGroup,
  context: Context,
  review: Review,
  signed: Signature,
  words: string,
): Promise<void> {
  const [first = '', ...rest] = words.trim().split('\n');
  const text = first.trim().slice(0, LIMIT);
  const ground = rest
    .join(' ')
    .replace(/^\s*(?:依据|理由|原因)\s*[:：]?\s*/u, '')
    .trim()
    .slice(0, LIMIT);
  const checked = await desk.app.check(review.about, text);
  if (checked === null) return void (await send(context, textBlocks(cardGone)));
  if (checked.same) return confirm(desk, staff, context, { review, signed, text });
  if (checked.quote === null && ground === '') return void (await send(context, textBlocks(needsGround(text))));

  const end = await desk.app.store.reviews.change(review.id, (now) => decided(now, 'corrected', signed));
  if (end === null || !end.changed) {
    return void (await send(context, textBlocks(end === null ? cardGone : alreadyTaken(end.item))));
  }
  const { question } = review;
  const correction: Correction = {
    id: newId(signed.at),
    at: signed.at,
    by: signed.by,
    review: review.id,
    question,
    subject: checked.subject,
    text,
    ground,
    quote: checked.quote,
    withdrawn: null,
  };
  await desk.app.store.corrections.add(correction);
  // Shown beside no answer, it binds none.
  if (checked.attached) {
    await keepApproved(desk.app.store, review, { id: correction.id, at: signed.at, correction });
  }
  await staff.note(signed, 'correct', correction.id);
  await staff.refresh(end.item);
  await send(context, textBlocks(correctionKept(correction, checked.attached)));
  await toCitizen(context, review, citizenNews.corrected(question, correction));
}

/** The figure that was answered, sent as a correction, finds the answer right: the citizen must not be told of a change. */
async function confirm(
  desk: Desk,
  staff: StaffGroup,
  context: Context,
  { review, signed, text }: { readonly review: Review; readonly signed: Signature; readonly text: string },
): Promise<void> {
  const end = await desk.app.store.reviews.change(review.id, (now) => decided(now, 'right', signed));
  if (end === null || !end.changed) {
    return void (await send(context, textBlocks(end === null ? cardGone : alreadyTaken(end.item))));
  }
  await keepApproved(desk.app.store, review, { id: review.id, at: signed.at, correction: null });
  await staff.note(signed, 'right', review.id);
  await staff.refresh(end.item);
  await send(context, textBlocks(sameAsAnswered(text)));
  await toCitizen(context, review, citizenNews.right(review.question));
}
