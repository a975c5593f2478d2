import { Composer, type Context, InlineKeyboard } from 'grammy';
import { holdingLine, holdingsHead } from '../../replies/notices.ts';
import { holdings } from '../holdings.ts';
import type { Desk } from './context.ts';
import { type Block, textBlocks } from './format.ts';
import { edit, send } from './send.ts';

const PAGE = 15;
const TURN = /^reports:(?<page>\d{1,6})$/u;

/** /reports: the reports held, an issuer a line, pages turned by buttons in the same message. */
export function reportsComposer(desk: Desk): Composer<Context> {
  const composer = new Composer<Context>();

  composer.command('reports', async (context) => {
    const { blocks, keyboard } = await page(desk, 0);
    await send(context, blocks, { keyboard });
  });

  composer.callbackQuery(TURN, async (context) => {
    const { message } = context.callbackQuery;
    const at = Number(TURN.exec(context.callbackQuery.data)?.groups?.page ?? 0);
    await context.answerCallbackQuery();
    if (message === undefined) return;
    const { blocks, keyboard } = await page(desk, at);
    await edit(context, message, blocks, keyboard);
  });

  return composer;
}

async function page(
  desk: Desk,
  wanted: number,
): Promise<{ readonly blocks: readonly Block[]; readonly keyboard: InlineKeyboard | undefined }> {
  const cards = await desk.app.reports();
  const lines = holdings(cards).map(holdingLine);
  const pages = Math.max(1, Math.ceil(lines.length / PAGE));
  const at = Math.min(wanted, pages - 1);
  const shown = lines.slice(at * PAGE, (at + 1) * PAGE).map((line) => `· ${line}`);
  const blocks = textBlocks(`${holdingsHead(cards.length)}\n${shown.join('\n')}`);
  if (pages === 1) return { blocks, keyboard: undefined };
  const keyboard = new InlineKeyboard();
  if (at > 0) keyboard.text('‹ 上一页', `reports:${at - 1}`);
  keyboard.text(`${at + 1} / ${pages}`, `reports:${at}`);
  if (at < pages - 1) keyboard.text('下一页 ›', `reports:${at + 1}`);
  return { blocks, keyboard };
}
