import type { Context } from 'grammy';
import type { App, Log } from '../../app.ts';
import type { Review, Route } from '../../conversations/review.ts';
import type { Buttons } from './buttons.ts';
import type { StaffGroup } from './staff-desk.ts';

/** What every part of the bot works with. */
export interface Desk {
  readonly app: App;
  readonly log: Log;
  /** Where the Bot API is; null for Telegram's own. */
  readonly apiRoot: string | null;
  readonly adminIds: ReadonlySet<number>;
  readonly buttons: Buttons;
  /** Hands an answer to the staff; null when there is no staff group. */
  readonly staff: StaffGroup | null;
  /** For how many days questions and feedback are kept. */
  readonly retentionDays: number;
  /** Runs work that outlasts its update (a reload), so that its chat can go on; stopping waits for it. */
  readonly background: (work: Promise<void>) => void;
  /** How many updates are being dealt with. */
  readonly underWay: () => number;
  /** Notes in the audit what whoever sent the update did. */
  readonly note: (context: Context, action: string, about: string) => Promise<void>;
  /** Told the id of every update that arrives. */
  readonly onUpdate: (id: number) => void;
}

/** A citizen's doubt or request, on its way to the staff. */
export interface ForStaff {
  readonly kind: Review['kind'];
  /** Id of the question. */
  readonly about: string;
  readonly reason: string;
  /** The one who doubts or asks, as `personKey` names them. */
  readonly person: string;
  readonly route: Route;
}

export interface StaffDesk {
  /** Puts a card before the staff. False when this person's card about this question is there already. */
  show(doubt: ForStaff): Promise<boolean>;
}

/** Names a person, in whatever chat they write. */
export function personKey(context: Context): string {
  return `telegram:${context.message?.sender_chat?.id ?? context.from?.id ?? context.chat?.id ?? 0}`;
}

/** Names a chat with all conversations in it. */
export function chatKey(chat: number): string {
  return `telegram:${chat}`;
}

/** Names a conversation: a private chat, or one person within a group. */
export function conversationKey(context: Context): string {
  const chat = context.chat?.id ?? context.from?.id ?? 0;
  // Who writes as a group or channel has that chat for an author; `from` is then the same for everybody.
  const author = context.message?.sender_chat?.id ?? context.from?.id ?? 0;
  return context.chat === undefined || context.chat.type === 'private' ? chatKey(chat) : `${chatKey(chat)}:${author}`;
}

/** Whether this is a chat of two. */
export function isPrivate(context: Context): boolean {
  return context.chat?.type === 'private';
}
