import type { Context } from 'grammy';
import type { Review, Signature } from '../../conversations/review.ts';
import { type Desk, personKey } from './context.ts';
import { textBlocks } from './format.ts';
import { sendOutside } from './outside.ts';

/** Who acts, and when. */
export async function signature(desk: Desk, context: Context): Promise<Signature> {
  const who = await desk.app.store.alias(personKey(context));
  return { by: context.from?.first_name ?? '工作人员', who, at: new Date().toISOString() };
}

/** Sends words of the staff back to where the question was put. False when nobody is reached. */
export async function toCitizen(context: Context, { route }: Review, words: string): Promise<boolean> {
  if (route === null) return false;
  const replyTo = route.message ?? undefined;
  return (await sendOutside(context.api, route.chat, textBlocks(words), { replyTo })) !== null;
}
