import type { Context, MiddlewareFn } from 'grammy';

const REMEMBERED = 2000;

/** Lets every update through once: after a dropped connection Telegram may hand the same one out again. */
export function ignoreDuplicates(): MiddlewareFn<Context> {
  const seen = new Set<number>();
  return async (context, next) => {
    const id = context.update.update_id;
    if (seen.has(id)) return;
    seen.add(id);
    for (const oldest of seen) {
      if (seen.size <= REMEMBERED) break;
      seen.delete(oldest);
    }
    await next();
  };
}
