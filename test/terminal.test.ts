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
  await runTerminal({ app, input: Readable.from([lines.join('\n')]), output, print, interactive: false, ...given });
  output.end();
  return { app, text: (await output.toArray()).join('') };
}

test('piped in, every question gives one answer in order, and nothing else is printed', async () => {
  const { app, text } = await talk(['第一问', '', '/new', '/help', '第二问']);
  expect(text).toBe('答第一问\n答第二问\n');
  expect(app.forgotten).toEqual(['terminal']);
});

test('one conversation throughout, with the day that was given', async () => {
  const { app } = await talk(['第一问', '第二问'], { today: '2026-01-02' });
  expect(new Set(app.asked.map(({ chat }) => chat)).size).toBe(1);
  expect(app.asked[0]?.today).toBe('2026-01-02');
});

test('somebody who sits there is told how to ask, and sees the list of reports', async () => {
  const { text } = await talk(['/reports'], { interactive: true });
  expect(text).toContain('/new');
  expect(text).toContain('甲镇（乙省丙市丁县）：2015年');
});

test('/quit ends it', async () => {
  const { app } = await talk(['第一问', '/quit', '第二问']);
  expect(app.asked.map(({ text }) => text)).toEqual(['第一问']);
});

test('a fault does not end the talk', async () => {
  const faults: unknown[] = [];
  const { text } = await talk(['坏', '好'], { onFault: (error) => faults.push(error) });
  expect(text).toBe('答好\n');
  expect(faults).toHaveLength(1);
});
