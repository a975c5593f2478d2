import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { App, Replied } from '../app.ts';
import { failure, forgotten, help, holdingLine, holdingsHead } from '../replies/notices.ts';
import { holdings } from './holdings.ts';

export interface TerminalOptions {
  readonly app: App;
  readonly input: Readable;
  readonly output: Writable;
  /** Turns an answer into what is printed for it. */
  readonly print: (replied: Replied) => string;
  /** Somebody sits there: greet and prompt. */
  readonly interactive: boolean;
  /** Print answers and nothing else, for programs that read them. */
  readonly answersOnly: boolean;
  /** `YYYY-MM-DD`; without it, today. */
  readonly today?: string;
  /** Told about a question that could not be answered because of a fault. */
  readonly onFault?: (error: unknown) => void;
}

const CHAT = 'terminal';
const PROMPT = '\n您问：';

const commands: readonly string[] = ['/new 换个话题，从头聊', '/reports 有哪些年度报告', '/help 怎么问', '/quit 结束'];

/** Holds one conversation, a line a turn, until the input ends or /quit. */
export async function runTerminal(options: TerminalOptions): Promise<void> {
  const { app, input, output, print, interactive, answersOnly, today, onFault } = options;
  const say = (text: string): void => void output.write(`${text}\n`);
  const notice = (text: string): void => {
    if (!answersOnly) say(text);
  };
  const prompt = (): void => {
    if (interactive) output.write(PROMPT);
  };

  const acts: Readonly<Record<string, () => void | Promise<void>>> = {
    '/new': () => {
      app.forget(CHAT);
      notice(forgotten);
    },
    '/help': () => notice(help(commands)),
    '/start': () => notice(help(commands)),
    '/reports': async () => {
      const cards = await app.reports();
      notice([holdingsHead(cards.length), ...holdings(cards).map((one) => `· ${holdingLine(one)}`)].join('\n'));
    },
  };

  if (interactive) notice(help(commands));
  prompt();
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    const text = line.trim();
    if (text === '/quit' || text === '/exit') break;
    const act = acts[text];
    if (act !== undefined) {
      await act();
    } else if (text !== '') {
      try {
        say(print(await app.ask({ chat: CHAT, text, ...(today !== undefined && { today }) })));
      } catch (error) {
        onFault?.(error);
        notice(failure);
      }
    }
    prompt();
  }
}
