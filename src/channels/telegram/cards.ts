import { InlineKeyboard } from 'grammy';
import type { Review } from '../../conversations/review.ts';
import { cardHead, cardLabels, cardState } from '../../replies/staff-notices.ts';
import type { Block } from './format.ts';

/** Callback data of a card's buttons. */
export const ON_CARD = /^card:(?<act>right|correct|hand|ignore|reopen):(?<id>[A-Za-z0-9_-]{12})$/u;

/** Room for the answer, so that a card stays one message and can be edited. */
const ANSWER_LIMIT = 2000;

/** A review as the staff see it. */
export function cardBlocks(review: Review): readonly Block[] {
  const blocks: Block[] = [
    { kind: 'lead', text: cardHead(review) },
    { kind: 'text', text: `问：${review.question.slice(0, 500)}` },
    { kind: 'aside', text: `理解为：${review.understood}` },
    { kind: 'quote', text: review.answer.slice(0, ANSWER_LIMIT) },
    { kind: 'text', text: cardState(review) },
  ];
  return blocks;
}

/** What can still be done with it; undefined when it is decided. */
export function cardKeyboard({ id, state }: Review): InlineKeyboard | undefined {
  if (state === 'open') {
    return new InlineKeyboard()
      .text(cardLabels.right, `card:right:${id}`)
      .text(cardLabels.correct, `card:correct:${id}`)
      .row()
      .text(cardLabels.hand, `card:hand:${id}`)
      .text(cardLabels.ignore, `card:ignore:${id}`);
  }
  return state === 'correcting' ? new InlineKeyboard().text(cardLabels.reopen, `card:reopen:${id}`) : undefined;
}
