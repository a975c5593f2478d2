import { Composer, type Context, InlineKeyboard } from 'grammy';
import type { Document, Message } from 'grammy/types';
import type { App, ReloadResult } from '../../app.ts';
import {
  addedText,
  adding,
  administratorsAdd,
  droppedText,
  fileNotFetched,
  filesPrivately,
  filesUnwanted,
  fileTooLarge,
  incomingLabels,
  noLongerWaiting,
  notAddedText,
  tooManyWaiting,
  waitingText,
} from '../../replies/incoming-notices.ts';
import { type Desk, isPrivate } from './context.ts';
import { DownloadError, download } from './download.ts';
import { textBlocks } from './format.ts';
import { maxDownload } from './limits.ts';
import { edit, editWhole, send } from './send.ts';

type Incoming = NonNullable<App['incoming']>;

/** Callback data of the buttons under a file that waits. */
const ON_FILE = /^file:(?<act>add|insist|drop):(?<id>[A-Za-z0-9_-]{12})$/u;

/** Report files that administrators send: read and shown, added to the reports on their word only. */
export function incomingComposer(desk: Desk): Composer<Context> {
  const composer = new Composer<Context>();
  const mayAdd = (context: Context): boolean => desk.adminIds.has(context.from?.id ?? 0);

  composer.on('message:document', async (context, next) => {
    const answered = context.message.reply_to_message?.from?.id === context.me.id;
    if (!mayAdd(context) || !(isPrivate(context) || answered)) return next();
    const { incoming } = desk.app;
    if (!isPrivate(context)) return void (await send(context, textBlocks(filesPrivately)));
    if (incoming === null) return void (await send(context, textBlocks(filesUnwanted)));
    await receive(desk, context, incoming, context.message.document);
  });

  composer.callbackQuery(ON_FILE, async (context) => {
    if (!mayAdd(context)) {
      return void (await context.answerCallbackQuery({ text: administratorsAdd, show_alert: true }));
    }
    const { act = '', id = '' } = ON_FILE.exec(context.callbackQuery.data)?.groups ?? {};
    const { message } = context.callbackQuery;
    const { incoming } = desk.app;
    if (incoming === null || message === undefined || !('text' in message)) {
      return void (await context.answerCallbackQuery({ text: noLongerWaiting, show_alert: true }));
    }
    if (act === 'drop') return drop(desk, context, incoming, message, id);
    await context.answerCallbackQuery({ text: adding });
    // The chat goes on meanwhile; the buttons stay until it is done, for the case that it never is.
    desk.background(add(desk, context, incoming, message, id, act === 'insist'));
  });

  return composer;
}

async function receive(desk: Desk, context: Context, incoming: Incoming, document: Document): Promise<void> {
  const megabytes = Math.round(maxDownload / 1024 / 1024);
  if ((document.file_size ?? 0) > maxDownload) return void (await send(context, textBlocks(fileTooLarge(megabytes))));
  // No message before it is read: a process killed meanwhile takes the file up again.
  context.replyWithChatAction('typing').catch((error: unknown) => desk.log.debug({ err: error }, 'chat action'));
  let bytes: Uint8Array;
  try {
    bytes = await download(context.api, desk.apiRoot, document.file_id);
  } catch (error) {
    const tooLarge = error instanceof DownloadError && error.tooLarge;
    return void (await send(context, textBlocks(tooLarge ? fileTooLarge(megabytes) : fileNotFetched)));
  }
  const file = await incoming.take(document.file_name ?? '', bytes, context.message?.caption ?? '');
  if (file === null) return void (await send(context, textBlocks(tooManyWaiting)));
  const keyboard = file.addable ? keyboardOf(file.id, 'add') : undefined;
  await send(context, textBlocks(waitingText(file)), { keyboard });
  await desk.note(context, file.addable ? 'file: waiting' : 'file: useless', file.file);
}

async function add(
  desk: Desk,
  context: Context,
  incoming: Incoming,
  message: Message,
  id: string,
  force: boolean,
): Promise<void> {
  const result = await incoming.add(id, { force });
  // What became of it stands on the card, and stays there.
  if (result === null) return void (await send(context, textBlocks(noLongerWaiting)));
  await desk.note(context, `file: ${result.status}`, nameOn(message));
  const done = result.status === 'changed' || result.status === 'unchanged';
  const text = done
    ? addedText(nameOn(message), context.from?.first_name ?? '', result.message)
    : notAddedText(nameOn(message), result.message);
  await editWhole(context, message, textBlocks(text), done ? undefined : keyboardOf(id, actAfter(result)));
}

async function drop(desk: Desk, context: Context, incoming: Incoming, message: Message, id: string): Promise<void> {
  if (!(await incoming.drop(id))) {
    return void (await context.answerCallbackQuery({ text: noLongerWaiting, show_alert: true }));
  }
  await context.answerCallbackQuery();
  await edit(context, message, textBlocks(droppedText(nameOn(message), context.from?.first_name ?? '')));
  await desk.note(context, 'file: dropped', nameOn(message));
}

/** The first line of a card names the file. */
function nameOn(message: Message): string {
  return /^(?<name>.+?)(?:（[\d.]+ [KM]B）|：没有加入)/u.exec(message.text ?? '')?.groups?.name ?? '';
}

function actAfter({ status }: ReloadResult): 'add' | 'insist' {
  return status === 'refused' ? 'insist' : 'add';
}

function keyboardOf(id: string, act: 'add' | 'insist'): InlineKeyboard {
  return new InlineKeyboard()
    .text(incomingLabels[act], `file:${act}:${id}`)
    .text(incomingLabels.drop, `file:drop:${id}`);
}
