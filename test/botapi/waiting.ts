import type { Kept } from './chats.ts';
import type { BotApiServer, Call } from './server.ts';

/** Waits until `look` sees something; fails after `milliseconds` naming what was waited for. */
export async function until<Seen>(
  what: string,
  look: () => Seen | undefined | false,
  milliseconds = 4000,
): Promise<Seen> {
  const end = Date.now() + milliseconds;
  for (;;) {
    const seen = look();
    if (seen !== undefined && seen !== false) return seen as Seen;
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** The bot's first message after this one in its chat. */
export function answerTo(api: BotApiServer, message: Kept): Promise<Kept> {
  return until(`an answer to ${message.text}`, () =>
    api.chats
      .messages(message.chat.id)
      .find((one) => one.message_id > message.message_id && one.from.id === api.bot.id),
  );
}

/** The first call of a method that fits. */
export function called(api: BotApiServer, method: string, fits: (call: Call) => boolean = () => true): Promise<Call> {
  return until(method, () => api.calls.find((call) => call.method === method && fits(call)));
}

/** Waits as long as a bot that wanted to say something would have needed at most. */
export function quiet(milliseconds = 250): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
