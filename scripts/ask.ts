import { createReadStream, existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { Command } from 'commander';
import { openAnswering, printed, runCommand, UsageError } from './answering.ts';

const program = new Command('npm run ask --')
  .description('Answers a question about the published annual reports, or a file of questions.')
  .argument('[question]', 'the question, in Chinese')
  .option('--json', 'one JSON value a line on stdout, nothing else there')
  .option('--batch <file>', 'a question a line; an answer a line, same order, no shared context')
  .option('--index <dir>', 'the index to answer from, used as it is (default: data/index, brought up to date first)')
  .option('--today <YYYY-MM-DD>', 'the day from which 去年 is counted (default: today in China)')
  .addHelpText('after', '\nExit: 0 answered, whatever the answer says; 1 no index or file to read; 2 wrong usage.')
  .exitOverride();

const chat = 'ask';

runCommand(async () => {
  program.parse();
  const options = program.opts<{ json?: boolean; batch?: string; index?: string; today?: string }>();
  const question = program.args[0];
  if ((question === undefined) === (options.batch === undefined) || program.args.length > 1) {
    throw new UsageError(
      'Give one question in quotes, or --batch FILE. Example: npm run ask -- "棉洋镇2015年主动公开多少条"',
    );
  }
  if (options.batch !== undefined && !existsSync(options.batch)) throw new Error(`No such file: ${options.batch}`);
  const app = await openAnswering(options);
  const { json = false, today } = options;
  const answer = async (text: string): Promise<void> => {
    const replied = await app.ask({ chat, text, ...(today === undefined ? {} : { today }) });
    process.stdout.write(`${printed(replied, json)}\n${json ? '' : '\n'}`);
    app.forget(chat);
  };
  if (options.batch === undefined) await answer(question ?? '');
  else for await (const text of linesOf(options.batch)) await answer(text);
  await app.close();
  return 0;
});

function linesOf(file: string): AsyncIterable<string> {
  return createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Number.POSITIVE_INFINITY });
}
