/** A question that somebody asked, without who: `asker` is an alias that cannot be turned back into an id. */
export interface AskedQuestion {
  /** ISO time. */
  readonly at: string;
  readonly asker: string;
  readonly question: string;
  /** How it was answered: the status of the answer. */
  readonly status: string;
  /** Version of the library that answered. */
  readonly library: string;
}

/** Where what must outlive a restart is kept. What a promise has resolved for is on disk. */
export interface Store {
  /** A stable alias for a person or chat, the same after a restart, and not to be traced back without the salt. */
  alias(id: string): Promise<string>;
  recordQuestion(question: AskedQuestion): Promise<void>;
  /** Questions of one month (`YYYY-MM`), oldest first. */
  questions(month: string): Promise<readonly AskedQuestion[]>;
  /** A setting that was kept, or null. */
  setting(name: string): Promise<string | null>;
  keepSetting(name: string, value: string): Promise<void>;
  /** Finishes what is being written. */
  close(): Promise<void>;
}
