import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { App } from '../app.ts';
import { answerJson } from '../replies/json.ts';
import { noticeJson } from '../replies/notice-json.ts';
import { failure, forgotten, help, welcome } from '../replies/notices.ts';
import { plainText } from '../replies/plain.ts';

export interface TerminalOptions {
  readonly app: App;
  readonly input: Readable;
  readonly output: Writable;
  /** Somebody sits there: greet and prompt. Otherwise lines come from a file or a program. */
  readonly interactive: boolean;
  /** One JSON value for each line of input, and nothing else. */
  readonly json: boolean;
  /** `YYYY-MM-DD`; without it, today in China. */
  readonly today?: string;
  /** Told about a question that a fault kept from being answered. */
  readonly onFault?: (error: unknown) => void;
}

const CHAT = 'terminal';
const commands: readonly string[] = ['/new 换个话题，从头聊', '/reports 有哪些报告', '/help 怎么问', '/quit 结束'];

/** Holds one conversation, a line a turn, until the input ends or /quit. */
export async function runTerminal(options: TerminalOptions): Promise<void> {
  const { app, input, output, interactive, json } = options;
  const say = (text: string): void => void output.write(`${text}\n`);
  const lines = createInterface({ input, ...(interactive && { output }), prompt: '问> ' });
  if (interactive) say(`${welcome(await app.examples())}\n`);
  if (interactive) lines.prompt();
  for await (const line of lines) {
    const text = line.trim();
    if (text === '/quit' || text === '/exit') break;
    // A blank line is a turn too unless somebody sits there, so that answers stay in step with the lines.
    if (text !== '' || !interactive) say(await turn(text, options));
    if (!json) say('');
    if (interactive) lines.prompt();
  }
  lines.close();
}

async function turn(text: string, options: TerminalOptions): Promise<string> {
  const { app, json, today, onFault } = options;
  const notice = (words: string): string => (json ? JSON.stringify(noticeJson(text, words)) : words);
  try {
    if (text === '/new') {
      app.forget(CHAT);
      return notice(forgotten);
    }
    if (text === '/help' || text === '/start') return notice(help(commands, await app.examples()));
    const question = text === '/reports' ? '有哪些报告' : text;
    const { answer, reply } = await app.ask({ chat: CHAT, text: question, ...(today !== undefined && { today }) });
    // The line as it was typed, so that a program can match answers to its lines.
    return json ? JSON.stringify({ ...answerJson(answer, reply), question: text }) : plainText(reply);
  } catch (error) {
    onFault?.(error);
    return notice(failure);
  }
}
