/** What each conversation is about, in memory only: a restart, silence or /new ends it. */
export interface Sessions<Context> {
  /** The context of this conversation, or null when it is new, ended or forgotten. */
  get(key: string): Context | null;
  set(key: string, context: Context): void;
  forget(key: string): void;
  /** Calls a conversation, and all those within it (`key:…`), by another key; null ends them. */
  move(from: string, to: string | null): void;
  forgetThose(which: (context: Context) => boolean): void;
  readonly size: number;
}

export interface SessionLimits {
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Silence after which a conversation is over, in milliseconds. */
  readonly silence?: number;
  /** How many conversations are kept; beyond it the one that was silent longest goes. */
  readonly capacity?: number;
}

const HALF_AN_HOUR = 30 * 60 * 1000;

/** Creates the sessions of one process. Keys never share anything, so one chat cannot leak into another. */
export function createSessions<Context>(limits: SessionLimits): Sessions<Context> {
  const { now, silence = HALF_AN_HOUR, capacity = 10_000 } = limits;
  // A Map keeps its keys in the order of their setting: the first is the one silent longest.
  const sessions = new Map<string, { readonly context: Context; readonly at: number }>();

  return {
    get(key) {
      const session = sessions.get(key);
      if (session === undefined) return null;
      if (now() - session.at < silence) return session.context;
      sessions.delete(key);
      return null;
    },
    set(key, context) {
      sessions.delete(key);
      sessions.set(key, { context, at: now() });
      for (const oldest of sessions.keys()) {
        if (sessions.size <= capacity) break;
        sessions.delete(oldest);
      }
    },
    forget(key) {
      sessions.delete(key);
    },
    move(from, to) {
      for (const [key, session] of [...sessions]) {
        if (key !== from && !key.startsWith(`${from}:`)) continue;
        sessions.delete(key);
        if (to !== null) sessions.set(`${to}${key.slice(from.length)}`, session);
      }
    },
    forgetThose(which) {
      for (const [key, { context }] of sessions) if (which(context)) sessions.delete(key);
    },
    get size() {
      return sessions.size;
    },
  };
}
