import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { App } from '../src/app.ts';
import { readLines, shippedApp, today } from './golden/ask.ts';
import { type Dialogue, faults, type Golden } from './golden/check.ts';

const questions = await readLines<Golden>('questions.jsonl');
const dialogues = await readLines<Dialogue>('dialogues.jsonl');

let app: App;
beforeAll(async () => {
  app = await shippedApp();
});
afterAll(() => app.close());

describe('golden questions on the five reports', () => {
  it.each(questions)('$question', async ({ question, ...expected }) => {
    const { answer, reply } = await app.ask({ chat: question, text: question, today });
    expect(faults(expected, answer, reply)).toEqual([]);
    for (const figure of answer.figures) {
      expect(reply.quotes.length, 'a number without its receipt').toBeGreaterThan(0);
      expect(figure.quote).not.toBe('');
    }
  });

  it('suggests only questions that it answers', async () => {
    const suggested = new Set<string>();
    for (const { question } of questions) {
      const { reply } = await app.ask({ chat: question, text: question, today });
      for (const suggestion of reply.suggestions) suggested.add(suggestion);
    }
    expect(suggested.size).toBeGreaterThan(10);
    for (const suggestion of suggested) {
      app.forget('suggested');
      const { answer } = await app.ask({ chat: 'suggested', text: suggestion, today });
      expect(answer.status, suggestion).toBe('answered');
    }
  });

  it('shows every quote word for word', async () => {
    for (const { question } of questions) {
      const { answer, reply } = await app.ask({ chat: question, text: question, today });
      const shown = [...reply.quotes, ...reply.passages];
      expect(shown).toHaveLength(answer.receipts.length + answer.passages.length);
    }
  });
});

describe('golden dialogues', () => {
  it.each(dialogues)('$name', async ({ name, turns }) => {
    for (const { question, ...expected } of turns) {
      const { answer, reply } = await app.ask({ chat: `dialogue ${name}`, text: question, today });
      expect(faults(expected, answer, reply), question).toEqual([]);
    }
  });
});
