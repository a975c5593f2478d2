import type { Answer } from './answers/answer.ts';
import { type Original, originalsOf } from './answers/originals.ts';
import { resolve } from './answers/resolve.ts';
import { printedSentence } from './answers/verify.ts';
import { approvalBy } from './approved.ts';
import { continueFrom, remember } from './conversations/context.ts';
import { correctionsOf } from './conversations/corrections.ts';
import { newId } from './conversations/ids.ts';
import { createLanes } from './conversations/lanes.ts';
import { createMemoryStore } from './conversations/memory-store.ts';
import type { AskedQuestion } from './conversations/records.ts';
import { createSessions } from './conversations/sessions.ts';
import type { Store } from './conversations/store.ts';
import { subjectOf } from './conversations/subject.ts';
import { createExamples } from './examples.ts';
import { type Incoming, type IncomingOptions, openIncoming } from './incoming.ts';
import type { Library, LibrarySummary, ReportCard } from './library/library.ts';
import { problemsOf, type ReportProblem } from './problems.ts';
import { parse } from './questions/parse.ts';
import type { Query } from './questions/query.ts';
import { chinaDay } from './replies/china-time.ts';
import { withCorrections } from './replies/corrections.ts';
import { render } from './replies/render.ts';
import type { Reply } from './replies/reply.ts';
import { isSameFigure } from './same-figure.ts';
import { createShelf, type ReloadOptions, type ReloadResult, type Shelf } from './shelf.ts';
import { fileWork, type ShelfOptions, type ShelfWork } from './shelf-work.ts';

/** Where the app says what the people who run it should know. */
export interface Log {
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

export interface Asked {
  /** Names the conversation, across all channels: `telegram:-100:42`, `web:…`. */
  readonly chat: string;
  readonly text: string;
  /** Names the person, when that is not the chat; only an alias of it is kept. */
  readonly asker?: string;
  /** `YYYY-MM-DD`; without it, today's date in China. */
  readonly today?: string;
  /** Id of an earlier question that this one continues, whatever was talked about since. */
  readonly after?: string;
}

export interface Replied {
  /** Names this question and its answer, also after a restart. */
  readonly id: string;
  readonly answer: Answer;
  readonly reply: Reply;
}

/** What came of checking a claim. */
export interface Check {
  /** The sentence of a report that prints it, verbatim, or null. */
  readonly quote: string | null;
  /** Which answers a correction belongs to. */
  readonly subject: string;
  /** Whether there are such answers: false where nobody in particular was asked about. */
  readonly attached: boolean;
  /** Whether it is the very figure that was answered, so that there is nothing to correct. */
  readonly same: boolean;
}

export type { ReloadResult, ReportProblem };

/** What every channel is handed: ask, and the little else that a channel may want to do. */
export interface App {
  /** Answers a question within its conversation. Questions of one chat are answered in the order they came. */
  ask(asked: Asked): Promise<Replied>;
  /** Answers a question that was asked before, as it was meant then, from the library that serves now; null when it is not kept. */
  again(id: string): Promise<Replied | null>;
  /** The sentences that the answer to an earlier question quotes, in their paragraphs; null when it is not kept. */
  originals(id: string): Promise<readonly Original[] | null>;
  /** Answers a question by itself: nothing is carried over, remembered or kept. For what is typed letter by letter. */
  look(text: string): Promise<Pick<Replied, 'answer' | 'reply'>>;
  /** Erases everything that is kept about a person. Resolves with how many entries. */
  erase(asker: string): Promise<number>;
  /**
   * Looks up, in the reports that an earlier answer is about, what somebody says would have been right.
   * Null when the question is not kept.
   */
  check(id: string, claim: string): Promise<Check | null>;
  /** Where questions, feedback, reviews and corrections are kept. */
  readonly store: Store;
  /** Ends a conversation. */
  forget(chat: string): void;
  /** A chat goes by another name, and all conversations within it (`chat:…`) go on there; null: it is gone, and they end. */
  move(chat: string, to: string | null): void;
  reports(): Promise<readonly ReportCard[]>;
  /** Questions that the library can answer as they stand, for somebody who does not know what to ask. */
  examples(): Promise<readonly string[]>;
  summary(): Promise<LibrarySummary>;
  /** What was wrong with the files when they were last read, for the administrator, or `''`. */
  readonly faults: string;
  /** Reads the reports anew; the old library serves until the new one is whole and tried, and stays when that fails. Never rejects. */
  reload(options?: ReloadOptions): Promise<ReloadResult>;
  /** Puts the library before this one back. Never rejects. */
  rollback(): Promise<ReloadResult>;
  /** Report files that administrators hand in; null where there is no place for them. */
  readonly incoming: Incoming | null;
  /** What is at fault in the published reports, report by report. */
  problems(): Promise<readonly ReportProblem[]>;
  /** Waits for what is being answered, and closes everything. */
  close(): Promise<void>;
}

export interface AppOptions extends ShelfOptions {
  /** Without it nothing is logged. */
  readonly log?: Log;
  /** Questions of the operator's own that a new library is tried with; it need not be there. */
  readonly goldenFile?: string;
  /** Where report files that are handed in wait; without it none are taken. */
  readonly incomingDir?: string;
  /** Where questions and what became of them are kept; without it in memory. */
  readonly store?: Store;
  /** Milliseconds since the epoch. */
  readonly now?: () => number;
  /** Instead of files, in tests. */
  readonly work?: ShelfWork;
}

const silent: Log = { debug() {}, info() {}, warn() {}, error() {} };

/**
 * Creates the app over a folder of reports, building its index where it is missing or stale.
 * @throws LibraryError when there is nothing to answer from.
 */
export async function createApp(options: AppOptions): Promise<App> {
  const { log = silent, store = createMemoryStore(), now = Date.now } = options;
  const today = (): string => chinaDay(now());
  const work = options.work ?? fileWork(options, today);
  const shelf: Shelf = await createShelf(
    work,
    (error) => log.error({ err: error }, '重新读取报告时出错'),
    approvalBy(store, options.goldenFile ?? null, today),
  );
  const sessions = createSessions<{ readonly query: Query; readonly asker: string }>({ now });
  const lanes = createLanes();
  const examples = createExamples(today);

  async function answer({ chat, text, asker = chat, after, ...asked }: Asked): Promise<Replied> {
    const continued = after === undefined ? null : await queryOf(after);
    return shelf.use(async ({ library, directory }) => {
      const previous = continued ?? sessions.get(chat)?.query ?? null;
      const answer = await resolve(
        continueFrom(previous, parse(text, { directory, today: asked.today ?? today() })),
        library,
      );
      const context = remember(previous, answer);
      if (context !== null) sessions.set(chat, { query: context, asker });
      const at = new Date(now()).toISOString();
      const id = newId(at);
      const { version } = await library.summary();
      await record({ id, at, question: text, status: answer.status, library: version, query: answer.query }, asker);
      return { id, answer, reply: await worded(answer) };
    });
  }

  async function record(question: Omit<AskedQuestion, 'asker'>, asker: string): Promise<void> {
    try {
      await store.questions.append({ ...question, asker: await store.alias(asker) });
    } catch (error) {
      // A full disk must not keep a citizen from the answer.
      log.error({ err: error }, '问题没有记下来');
    }
  }

  /** A kept question with what the conversation added, or null. */
  async function queryOf(id: string): Promise<Query | null> {
    return (await store.questions.find(id))?.query ?? null;
  }

  /** An answer in words, with what the staff say about it. */
  async function worded(answer: Answer): Promise<Reply> {
    return withCorrections(render(answer), await correctionsOf(store, answer));
  }

  async function resolved<Result>(
    id: string,
    then: (answer: Answer, library: Library) => Promise<Result>,
  ): Promise<Result | null> {
    const query = await queryOf(id);
    if (query === null) return null;
    return shelf.use(async ({ library }) => then(await resolve(query, library), library));
  }

  return {
    ask: (asked) => lanes.run(asked.chat, () => answer(asked)),
    again: (id) => resolved(id, async (answer) => ({ id, answer, reply: await worded(answer) })),
    look: (text) =>
      shelf.use(async ({ library, directory }) => {
        const answer = await resolve(parse(text, { directory, today: today() }), library);
        return { answer, reply: await worded(answer) };
      }),
    async erase(asker) {
      sessions.forgetThose((session) => session.asker === asker);
      return store.forget(await store.alias(asker));
    },
    originals: (id) => resolved(id, originalsOf),
    check: (id, claim) =>
      resolved(id, async (answer, library) => ({
        quote: await printedSentence(claim, answer, library),
        subject: subjectOf(answer),
        attached: answer.issuers.length > 0,
        same: isSameFigure(claim, answer),
      })),
    store,
    forget: (chat) => sessions.forget(chat),
    move: (chat, to) => sessions.move(chat, to),
    reports: () => shelf.use(({ library }) => library.reports()),
    examples: () => shelf.use(examples),
    get faults() {
      return shelf.faults;
    },
    summary: () => shelf.use(({ library }) => library.summary()),
    reload: (options) => shelf.reload(options),
    rollback: () => shelf.rollback(),
    incoming: incomingOf(options, { now, today, held: () => shelf.use(({ library }) => library.reports()), ...shelf }),
    problems: () => shelf.use(({ library }) => problemsOf(library)),
    async close() {
      await lanes.idle();
      await shelf.close();
      await store.close();
    },
  };
}

function incomingOf(
  { incomingDir: directory, reportsDir }: AppOptions,
  rest: Omit<IncomingOptions, 'directory' | 'reportsDir'>,
): Incoming | null {
  return directory === undefined || reportsDir === null ? null : openIncoming({ directory, reportsDir, ...rest });
}
