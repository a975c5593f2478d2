import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { App } from '../src/app.ts';
import { appOver, today } from './golden/ask.ts';
import { faults } from './golden/check.ts';
import { makeQuestions } from './golden/many-questions.ts';
import { makeReports, writeReports } from './golden/many-reports.ts';

// The whole of it, 300 offices over 17 years and 2,000 questions, is `npm run bench -- questions`.
const reports = makeReports({ issuers: 24, shared: 4, years: [2012, 2013, 2014, 2015, 2016] });
const questions = makeQuestions(reports, 230);

let app: App;
beforeAll(async () => {
  app = await appOver(await writeReports(reports));
}, 60_000);
afterAll(() => app.close());

describe('questions of every operation over many made-up reports', () => {
  it.each(questions.map((question) => [question.kind, question] as const))(
    '%s: %o',
    async (_, { question, ...expected }) => {
      const { answer, reply } = await app.ask({ chat: question, text: question, today });
      app.forget(question);
      expect(faults(expected, answer, reply), question).toEqual([]);
    },
  );
});
