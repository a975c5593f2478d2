import { PassThrough, Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { runTerminal, type TerminalOptions } from '../src/channels/terminal.ts';
import { noticeJson } from '../src/replies/notice-json.ts';
import { fakeApp, reply } from './fake-app.ts';

async function talk(lines: readonly string[], given: Partial<TerminalOptions> = {}) {
  const output = new PassThrough();
  const app = fakeApp(
    ({ text }) => {
      if (text === '坏') throw new Error('secret');
      return reply({ lead: `答${text}` });
    },
    { examples: async () => ['例问一'] },
  );
  const input = Readable.from([lines.join('\n')]);
  await runTerminal({ app, input, output, interactive: false, json: false, ...given });
  output.end();
  return { app, text: (await output.toArray()).join('') };
}

test('one conversation throughout, with the day that was given; nobody is greeted or prompted in a pipe', async () => {
  const { app, text } = await talk(['第一问', '第二问'], { today: '2026-01-02' });
  expect(text).toBe('答第一问\n\n答第二问\n\n');
  expect(new Set(app.asked.map(({ chat }) => chat)).size).toBe(1);
  expect(app.asked[0]?.today).toBe('2026-01-02');
});

test('somebody who sits there is told how to ask, and a blank line is passed over', async () => {
  const { app, text } = await talk(['', '第一问', '/help'], { interactive: true });
  expect(text).toContain('例问一');
  expect(text).toContain('/new');
  expect(app.asked.map((asked) => asked.text)).toEqual(['第一问']);
});

test('/new ends the conversation, /quit the program', async () => {
  const { app, text } = await talk(['第一问', '/new', '/quit', '第二问']);
  expect(app.forgotten).toEqual([app.asked[0]?.chat]);
  expect(app.asked).toHaveLength(1);
  expect(text).toContain('放下');
});

test('a program gets one JSON value for each line, whole in shape whatever the line is', async () => {
  const { text } = await talk(['/new', '/help', '/reports', '坏'], { json: true });
  const values = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(values.map(({ question }) => question)).toEqual(['/new', '/help', '/reports', '坏']);
  for (const value of values) {
    expect(Object.keys(value)).toEqual(Object.keys(noticeJson('', '')));
    expect(value.figures).toEqual([]);
  }
  expect(values.map(({ status }) => status)).toEqual(['help', 'help', 'answered', 'help']);
  expect(values[1]?.text).toContain('例问一');
});

test('a fault is said in plain words, told to whoever runs it, and does not end the talk', async () => {
  const faults: unknown[] = [];
  const { text } = await talk(['坏', '好'], { onFault: (error) => faults.push(error) });
  expect(text).toContain('抱歉');
  expect(text).not.toContain('secret');
  expect(text).toContain('答好');
  expect(faults).toHaveLength(1);
});
