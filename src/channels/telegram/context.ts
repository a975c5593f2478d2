import type { Context } from 'grammy';
import type { App, Log } from '../../app.ts';
import type { Buttons } from './buttons.ts';

/** What every part of the bot works with. */
export interface Desk {
  readonly app: App;
  readonly log: Log;
  readonly adminIds: ReadonlySet<number>;
  readonly buttons: Buttons;
  /** Runs work that outlasts its update (a reload), so that its chat can go on; stopping waits for it. */
  readonly background: (work: Promise<void>) => void;
  /** Told the id of every update that arrives. */
  readonly onUpdate: (id: number) => void;
}

/** Names a conversation: a private chat, or one person within a group. */
export function conversationKey(context: Context): string {
  const chat = context.chat?.id ?? context.from?.id ?? 0;
  // Who writes as a group or channel has that chat for an author; `from` is then the same for everybody.
  const author = context.message?.sender_chat?.id ?? context.from?.id ?? 0;
  return context.chat === undefined || context.chat.type === 'private'
    ? `telegram:${chat}`
    : `telegram:${chat}:${author}`;
}

/** Whether this is a chat of two. */
export function isPrivate(context: Context): boolean {
  return context.chat?.type === 'private';
}
