import { Composer, type Context } from 'grammy';
import {
  answerGone,
  noOriginal,
  onlyThisYear,
  originalHead,
  thanks,
  whatWasWrong,
  whichYear,
} from '../../replies/citizen-notices.ts';
import { sourceLine } from '../../replies/names.ts';
import { ON_ANSWER, shareReportKeyboard, TO_YEAR, wrongKeyboard, yearKeyboard } from './answer-buttons.ts';
import type { Desk } from './context.ts';
import { keepFeedback } from './feedback.ts';
import { type Block, textBlocks } from './format.ts';
import { otherYears, put } from './give.ts';
import { send } from './send.ts';

/** The buttons under an answer that look closer at it: 看原文, 换一年, 👍 and 👎. */
export function underAnswersComposer(desk: Desk): Composer<Context> {
  const composer = new Composer<Context>();

  composer.callbackQuery(ON_ANSWER, async (context, next) => {
    const { act = '', id = '' } = ON_ANSWER.exec(context.callbackQuery.data)?.groups ?? {};
    if (act === 'orig') return showOriginal(desk, context, id);
    if (act === 'years') return offerYears(desk, context, id);
    if (act === 'staff') return next();
    await keepFeedback(desk, context, id, act === 'good' ? 'good' : 'bad', '');
    if (act === 'good') return void (await context.answerCallbackQuery({ text: thanks }));
    await context.answerCallbackQuery();
    await send(context, textBlocks(whatWasWrong), { keyboard: wrongKeyboard(id), replyTo: messageOf(context) });
  });

  composer.callbackQuery(TO_YEAR, async (context) => {
    const { id = '', year = '' } = TO_YEAR.exec(context.callbackQuery.data)?.groups ?? {};
    await context.answerCallbackQuery();
    await toYear(desk, context, id, year);
  });

  return composer;
}

async function showOriginal(desk: Desk, context: Context, id: string): Promise<void> {
  const originals = await desk.app.originals(id);
  if (originals === null || originals.length === 0) {
    const text = originals === null ? answerGone : noOriginal;
    return void (await context.answerCallbackQuery({ text, show_alert: true }));
  }
  await context.answerCallbackQuery();
  const blocks = originals.flatMap(({ card, section, before, sentence, after }): Block[] => [
    {
      kind: 'quote',
      text: `${before}${sentence}${after}`,
      strong: [{ start: before.length, end: before.length + sentence.length }],
    },
    { kind: 'text', text: `—— ${[sourceLine(card, section), card.source.url ?? ''].filter(Boolean).join('\n')}` },
  ]);
  const [first, ...others] = new Map(originals.map(({ card }) => [card.id, card])).values();
  const alone = first !== undefined && others.length === 0;
  const keyboard = alone ? shareReportKeyboard(first, first.title, context.me.username) : undefined;
  await send(context, [{ kind: 'aside', text: originalHead }, ...blocks], { keyboard, replyTo: messageOf(context) });
}

async function offerYears(desk: Desk, context: Context, id: string): Promise<void> {
  const before = await desk.app.again(id);
  const held = before === null ? [] : await otherYears(desk, before);
  const [only, ...more] = held;
  if (only === undefined) {
    const text = before === null ? answerGone : onlyThisYear;
    return void (await context.answerCallbackQuery({ text, show_alert: true }));
  }
  await context.answerCallbackQuery();
  if (more.length === 0) return toYear(desk, context, id, String(only.year));
  const keyboard = yearKeyboard(
    id,
    held.map(({ year }) => year),
  );
  await send(context, textBlocks(whichYear), { keyboard, replyTo: messageOf(context) });
}

async function toYear(desk: Desk, context: Context, id: string, year: string): Promise<void> {
  const asked: Block = { kind: 'aside', text: `问：${year}年呢` };
  await put(desk, context, { text: `${year}年呢`, after: id, before: [asked], replyTo: messageOf(context) });
}

/** The message under which a button was pressed. */
export function messageOf(context: Context): number | undefined {
  return context.callbackQuery?.message?.message_id;
}
