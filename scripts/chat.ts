import { Command } from 'commander';
import { runTerminal } from '../src/channels/terminal.ts';
import { openAnswering, runCommand } from './answering.ts';

const program = new Command('npm run chat --')
  .description(
    'A conversation on stdin, a turn a line; context is kept. /new starts afresh, /reports lists, /quit ends.',
  )
  .option('--json', 'one JSON value a line of input on stdout, nothing else there')
  .option('--index <dir>', 'the index to answer from, used as it is (default: data/index, brought up to date first)')
  .option('--today <YYYY-MM-DD>', 'the day from which 去年 is counted (default: today in China)')
  .addHelpText('after', '\nExit: 0 at the end of the input; 1 no index to read; 2 wrong usage.')
  .exitOverride();

runCommand(async () => {
  program.parse();
  const { json = false, ...options } = program.opts<{ json?: boolean; index?: string; today?: string }>();
  const app = await openAnswering(options);
  await runTerminal({
    app,
    input: process.stdin,
    output: process.stdout,
    interactive: process.stdin.isTTY === true && !json,
    json,
    ...(options.today !== undefined && { today: options.today }),
    onFault: (error) => console.error(error instanceof Error ? error.message : String(error)),
  });
  await app.close();
  return 0;
});
