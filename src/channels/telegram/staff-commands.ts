import { Composer, type Context, InlineKeyboard } from 'grammy';
import type { Correction } from '../../conversations/review.ts';
import {
  correctionLine,
  digest,
  noCorrections,
  staffOnly,
  staffOnlyCommand,
  withdrawn,
  withdrawnBefore,
} from '../../replies/staff-notices.ts';
import type { Desk } from './context.ts';
import { dayOf } from './day.ts';
import { type Block, textBlocks } from './format.ts';
import { edit, send } from './send.ts';
import type { StaffGroup } from './staff-desk.ts';
import { signature } from './staff-voice.ts';

const SHOWN = 10;
const UNDO = /^undo:(?<id>[A-Za-z0-9_-]{12})$/u;

/** /corrections, with a button to withdraw each, and /today; in the staff group, and for administrators. */
export function staffCommandComposer(desk: Desk, staff: StaffGroup): Composer<Context> {
  const composer = new Composer<Context>();
  const allowed = (context: Context): boolean =>
    context.chat?.id === staff.chat || desk.adminIds.has(context.from?.id ?? 0);

  composer.command(['corrections', 'today'], async (context, next) => {
    if (allowed(context)) return next();
    await send(context, textBlocks(staffOnlyCommand));
  });

  composer.command('corrections', async (context) => {
    const { blocks, keyboard } = listed(await desk.app.store.corrections.all());
    await send(context, blocks, { keyboard });
  });

  composer.command('today', async (context) => {
    await send(context, textBlocks(digest(await dayOf(desk.app.store, Date.now()))));
  });

  composer.callbackQuery(UNDO, async (context) => {
    if (!allowed(context)) return void (await context.answerCallbackQuery({ text: staffOnly, show_alert: true }));
    const id = UNDO.exec(context.callbackQuery.data)?.groups?.id ?? '';
    const signed = await signature(desk, context);
    const end = await desk.app.store.corrections.change(id, (now) =>
      now.withdrawn === null ? { ...now, withdrawn: signed } : null,
    );
    if (end?.changed) {
      await desk.app.store.approved.change(id, (now) => ({ ...now, withdrawn: signed }));
      await staff.note(signed, 'undo', id);
    }
    await context.answerCallbackQuery({ text: end?.changed ? withdrawn : withdrawnBefore });
    const { message } = context.callbackQuery;
    if (message === undefined) return;
    const { blocks, keyboard } = listed(await desk.app.store.corrections.all());
    await edit(context, message, blocks, keyboard);
  });

  return composer;
}

/** The newest corrections that stand. */
function listed(all: readonly Correction[]): {
  readonly blocks: readonly Block[];
  readonly keyboard: InlineKeyboard | undefined;
} {
  const shown = all
    .filter((one) => one.withdrawn === null)
    .slice(-SHOWN)
    .reverse();
  if (shown.length === 0) return { blocks: textBlocks(noCorrections), keyboard: undefined };
  const blocks = shown.flatMap((one, at) => textBlocks(correctionLine(at + 1, one.question, one)));
  const buttons = shown.map((one, at) => InlineKeyboard.text(`撤回 ${at + 1}`, `undo:${one.id}`));
  const rows = Array.from({ length: Math.ceil(buttons.length / 5) }, (_, row) => buttons.slice(row * 5, row * 5 + 5));
  return { blocks, keyboard: InlineKeyboard.from(rows) };
}
