import { InlineKeyboard } from 'grammy';
import { randomName } from '../../conversations/ids.ts';

/** A question under a button. */
export interface ButtonQuestion {
  readonly text: string;
  /** Whose conversation a choice belongs to; null for a question that stands by itself. */
  readonly conversation: string | null;
}

/** Questions under buttons, by the short id that fits into Telegram's 64 bytes. */
export interface Buttons {
  keyboard(questions: readonly ButtonQuestion[]): InlineKeyboard | undefined;
  /** The question, or undefined when it is too old or from before a restart. */
  find(id: string): ButtonQuestion | undefined;
}

/** Callback data of a question button: `ask:` and the id. */
export const ASK = /^ask:(?<id>[A-Za-z0-9_-]{8})$/u;

const CAPACITY = 20_000;

/** Creates the memory of one process; the oldest questions go first. */
export function createButtons(): Buttons {
  const questions = new Map<string, ButtonQuestion>();

  function remember(question: ButtonQuestion): string {
    // Random, so that a button from before a restart can never mean another question.
    const id = randomName();
    questions.set(id, question);
    for (const oldest of questions.keys()) {
      if (questions.size <= CAPACITY) break;
      questions.delete(oldest);
    }
    return id;
  }

  return {
    keyboard(asked) {
      if (asked.length === 0) return undefined;
      // A row each: questions are too long to stand side by side on a phone.
      return InlineKeyboard.from(
        asked.map((question) => [InlineKeyboard.text(question.text, `ask:${remember(question)}`)]),
      );
    },
    find: (id) => questions.get(id),
  };
}
