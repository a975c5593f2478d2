import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { App } from '../src/app.ts';
import { appOver, readLines, today } from './golden/ask.ts';
import { type Dialogue, faults, type Golden } from './golden/check.ts';
import { writeMadeUp } from './golden/made-up.ts';

const questions = await readLines<Golden>('made-up.jsonl');
const dialogues = await readLines<Dialogue>('made-up-dialogues.jsonl');

let app: App;
beforeAll(async () => {
  app = await appOver(await writeMadeUp());
});
afterAll(() => app.close());

describe('golden questions on made-up reports of several years and shared names', () => {
  it.each(questions)('$question', async ({ question, ...expected }) => {
    const { answer, reply } = await app.ask({ chat: question, text: question, today });
    expect(faults(expected, answer, reply)).toEqual([]);
  });

  it.each(dialogues)('$name', async ({ name, turns }) => {
    for (const { question, ...expected } of turns) {
      const { answer, reply } = await app.ask({ chat: `dialogue ${name}`, text: question, today });
      expect(faults(expected, answer, reply), question).toEqual([]);
    }
  });
});
