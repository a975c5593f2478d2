import { PassThrough, Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { runTerminal, type TerminalOptions } from '../src/channels/terminal.ts';
import { fakeApp, reply } from './fake-app.ts';

async function talk(lines: readonly string[], given: Partial<TerminalOptions> = {}) {
  const output = new PassThrough();
  const app = fakeApp(
    ({ text }) => {
      if (text === '坏') throw new Error('secret');
      return reply({ lead: `答${text}` });
    },
    { reports: async () => [{ issuer: '甲镇', region: '乙省/丙市/丁县', year: 2015 }] as never },
  );
  const print: TerminalOptions['print'] = (replied) => replied.reply.lead;
  await runTerminal({
    app,
    input: Readable.from([lines.join('\n')]),
    output,
    print,
    interactive: false,
    answersOnly: false,
    ...given,
  });
  output.end();
  return { app, text: (await output.toArray()).join('') };
}

test('for a program, every question gives one answer in order, and nothing else is printed', async () => {
  const { app, text } = await talk(['第一问', '', '/new', '/help', '第二问'], { answersOnly: true });
  expect(text).toBe('答第一问\n答第二问\n');
  expect(app.forgotten).toEqual(['terminal']);
});

test('one conversation throughout, with the day that was given', async () => {
  const { app } = await talk(['第一问', '第二问'], { today: '2026-01-02' });
  expect(new Set(app.asked.map(({ chat }) => chat)).size).toBe(1);
  expect(app.asked[0]?.today).toBe('2026-01-02');
});

test('somebody who sits there is told how to ask and is prompted', async () => {
  const { text } = await talk(['第一问'], { interactive: true });
  expect(text).toContain('/new');
  expect(text.match(/您问：/gu)).toHaveLength(2);
});

test('/reports lists what is held, and the talk is not greeted when nobody sits there', async () => {
  const { text } = await talk(['/reports']);
  expect(text).not.toContain('/new');
  expect(text).toContain('甲镇（乙省丙市丁县）：2015年');
});

test('/quit ends it', async () => {
  const { app } = await talk(['第一问', '/quit', '第二问']);
  expect(app.asked.map(({ text }) => text)).toEqual(['第一问']);
});

test('a fault does not end the talk', async () => {
  const faults: unknown[] = [];
  const { text } = await talk(['坏', '好'], { onFault: (error) => faults.push(error) });
  expect(text).toContain('答好');
  expect(text).not.toContain('secret');
  expect(faults).toHaveLength(1);
});
