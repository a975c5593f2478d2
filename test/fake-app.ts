import { answerWith } from '../src/answers/answer.ts';
import type { App, Asked, Log, Replied } from '../src/app.ts';
import { newId } from '../src/conversations/ids.ts';
import { createMemoryStore } from '../src/conversations/memory-store.ts';
import type { Query } from '../src/questions/query.ts';
import type { Reply } from '../src/replies/reply.ts';

/** A log that remembers what it was told. */
export function listeningLog(): Log & { readonly said: readonly string[] } {
  const said: string[] = [];
  const hear =
    (level: string) =>
    (fields: object, message: string): void =>
      void said.push(`${level} ${message} ${'err' in fields ? String(fields.err) : ''}`);
  return { said, debug: () => undefined, info: hear('info'), warn: hear('warn'), error: hear('error') };
}

/** A reply with everything empty but what is given. */
export function reply(given: Partial<Reply>): Reply {
  return {
    status: 'answered',
    lead: '',
    quotes: [],
    assumptions: [],
    notes: [],
    passages: [],
    choices: [],
    suggestions: [],
    ...given,
  } as Reply;
}

/** An answer with nothing in it but the question. */
export function emptyAnswer(text: string): Replied['answer'] {
  const query = { text, operation: 'value', years: { kind: 'open' }, asks: [] } as unknown as Query;
  return answerWith(query, 'answered', 'found');
}

export interface FakeApp extends App {
  readonly asked: readonly Asked[];
  readonly forgotten: readonly string[];
  readonly moved: readonly (readonly [chat: string, to: string | null])[];
}

/** An app that says what a test wants it to say, for the ways of a channel that no real report would bring about. */
export function fakeApp(say: (asked: Asked) => Reply | Promise<Reply>, given: Partial<App> = {}): FakeApp {
  const asked: Asked[] = [];
  const forgotten: string[] = [];
  const moved: [string, string | null][] = [];
  return {
    asked,
    forgotten,
    moved,
    async ask(question): Promise<Replied> {
      asked.push(question);
      const id = newId(new Date().toISOString());
      return { id, reply: await say(question), answer: emptyAnswer(question.text) };
    },
    again: async () => null,
    originals: async () => null,
    check: async () => null,
    look: async (text) => ({ reply: await say({ chat: 'inline', text }), answer: emptyAnswer(text) }),
    erase: async () => 0,
    store: createMemoryStore(),
    forget: (chat) => void forgotten.push(chat),
    move: (chat, to) => void moved.push([chat, to]),
    reports: async () => [],
    examples: async () => [],
    summary: async () => ({
      version: 'v',
      built: '2026-03-05T08:20:00.000Z',
      segmenter: 'jieba',
      reports: 0,
      figures: 0,
      problems: 0,
    }),
    reload: async () => ({ status: 'unchanged', message: '和原来一样' }),
    rollback: async () => ({ status: 'unchanged', message: '没有更早的' }),
    incoming: null,
    problems: async () => [],
    faults: '',
    close: async () => undefined,
    ...given,
  };
}
