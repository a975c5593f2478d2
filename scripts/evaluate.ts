import { Command } from 'commander';
import type { App } from '../src/app.ts';
import { appOver, readLines, shippedApp, today } from '../test/golden/ask.ts';
import { type Dialogue, type Expected, faults, type Golden } from '../test/golden/check.ts';
import { writeMadeUp } from '../test/golden/made-up.ts';
import { runCommand } from './answering.ts';
import { evaluateFigures } from './evaluate-figures.ts';

const program = new Command('npm run evaluate --')
  .description(
    'Reads the corpus of figures and asks the golden questions and dialogues of test/golden; prints how many were right, by kind.',
  )
  .option('--verbose', 'name each one that was not right, and what was wrong')
  .addHelpText('after', '\nExit: 0 all right; 1 something was not; 2 wrong usage.')
  .exitOverride();

interface Tally {
  right: number;
  /** Answered with a figure that is not the right one: the worst fault. */
  wrongFigure: number;
  unanswered: number;
}

runCommand(async () => {
  program.parse();
  const { verbose = false } = program.opts<{ verbose?: boolean }>();
  const tallies = new Map<string, Tally>();
  const take = async (app: App, kind: string, chat: string, question: string, expected: Expected): Promise<void> => {
    const { wrong, figure } = await judge(app, chat, question, expected);
    const tally = tallies.get(kind) ?? { right: 0, wrongFigure: 0, unanswered: 0 };
    tally[wrong.length === 0 ? 'right' : figure ? 'wrongFigure' : 'unanswered'] += 1;
    tallies.set(kind, tally);
    if (verbose && wrong.length > 0)
      console.log(`${chat === question ? '' : `[${chat}] `}${question}: ${wrong.join('; ')}`);
  };
  const sets = [
    { app: await shippedApp(), questions: 'questions.jsonl', dialogues: 'dialogues.jsonl' },
    { app: await appOver(await writeMadeUp()), questions: 'made-up.jsonl', dialogues: 'made-up-dialogues.jsonl' },
  ];
  for (const { app, questions, dialogues } of sets) {
    for (const { question, kind, ...expected } of await readLines<Golden>(questions)) {
      await take(app, kind, question, question, expected);
    }
    for (const { name, turns } of await readLines<Dialogue>(dialogues)) {
      for (const { question, ...expected } of turns) await take(app, 'dialogue', name, question, expected);
    }
    await app.close();
  }
  const figuresRight = evaluateFigures(verbose);
  console.log('questions');
  return Math.max(print(tallies), figuresRight ? 0 : 1);
});

async function judge(
  app: App,
  chat: string,
  question: string,
  expected: Expected,
): Promise<{ wrong: string[]; figure: boolean }> {
  const { answer, reply } = await app.ask({ chat, text: question, today });
  return { wrong: faults(expected, answer, reply), figure: answer.figures.length > 0 };
}

function print(tallies: ReadonlyMap<string, Tally>): number {
  const sum = (key: keyof Tally): number => [...tallies.values()].reduce((total, tally) => total + tally[key], 0);
  const line = (kind: string, { right, wrongFigure, unanswered }: Tally): void => {
    const all = right + wrongFigure + unanswered;
    const rate = ((100 * right) / all).toFixed(1);
    console.log(
      `${kind.padEnd(16)} ${right}/${all} right (${rate} %), ${wrongFigure} wrong figures, ${unanswered} otherwise wrong`,
    );
  };
  for (const [kind, tally] of [...tallies].sort(([a], [b]) => a.localeCompare(b))) line(kind, tally);
  const total = { right: sum('right'), wrongFigure: sum('wrongFigure'), unanswered: sum('unanswered') };
  line('all', total);
  return total.wrongFigure + total.unanswered === 0 ? 0 : 1;
}
