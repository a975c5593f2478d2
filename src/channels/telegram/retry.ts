import { setTimeout as pause } from 'node:timers/promises';
import { autoRetry } from '@grammyjs/auto-retry';
import { HttpError, type Transformer } from 'grammy';

/** Whether a method puts something before people. */
export function shows(method: string): boolean {
  return method.startsWith('send') && method !== 'sendChatAction';
}

/** What a connection says that never came about: nothing can have arrived. */
const unmade: ReadonlySet<unknown> = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH', 'EHOSTUNREACH']);
const ATTEMPTS = 8;
/** Milliseconds before the second attempt; each further one waits twice as long. */
const FIRST = 500;
/** Telegram's own pause that is still waited for, in seconds: late is better than never. */
const LONGEST = 600;

/**
 * Makes calls again that Telegram put off or could not deal with, waiting as long as it asks for. What people see is
 * sent again only when it cannot have arrived: a connection that broke leaves that open, and its HttpError is thrown.
 */
export function retryCalls(first = FIRST): Transformer {
  const usual = autoRetry({ maxRetryAttempts: 3, maxDelaySeconds: LONGEST });
  const careful = autoRetry({ maxRetryAttempts: 3, maxDelaySeconds: LONGEST, rethrowHttpErrors: true });

  return async (call, method, payload, signal) => {
    // Its pauses grow to an hour: fit for a message, not for polling, which the runner tries again by itself.
    if (method === 'getUpdates' || method === 'getMe') return call(method, payload, signal);
    if (!shows(method)) return usual(call, method, payload, signal);
    for (let attempt = 1; ; attempt++) {
      try {
        return await careful(call, method, payload, signal);
      } catch (error) {
        if (attempt === ATTEMPTS || !neverSent(error)) throw error;
        await pause(first * 2 ** (attempt - 1));
      }
    }
  };
}

function neverSent(error: unknown): boolean {
  return error instanceof HttpError && unmade.has((error.error as { readonly code?: unknown } | null)?.code);
}
