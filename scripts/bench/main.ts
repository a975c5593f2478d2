import { Argument, Command, CommanderError } from 'commander';
import { printTable, type Table } from './table.ts';

/** One file each, loaded when it is asked for. */
const benches: Readonly<Record<string, () => Promise<Table>>> = {
  start: async () => (await import('./start.ts')).benchStart(),
  extract: async () => (await import('./extract.ts')).benchExtract(),
  search: async () => (await import('./search.ts')).benchSearch(),
  ingest: async () => (await import('./ingest.ts')).benchIngest(),
  bot: async () => (await import('./bot.ts')).benchBot(),
  questions: async () => (await import('./questions.ts')).benchQuestions(),
  kill: async () => (await import('./kill.ts')).benchKill(),
};

const program = new Command('npm run bench --')
  .description('Measures speed and prints a table a benchmark; without a name, all of them.')
  .addArgument(new Argument('[name]').choices(Object.keys(benches)))
  .exitOverride();

async function main(): Promise<number> {
  try {
    program.parse();
  } catch (fault) {
    // Commander has said what is wrong; --help comes this way too, with exit code 0.
    return fault instanceof CommanderError && fault.exitCode === 0 ? 0 : 2;
  }
  const [name] = program.args;
  for (const bench of name ? [name] : Object.keys(benches)) printTable(await benches[bench]!());
  return 0;
}

main().then((code) => {
  process.exitCode = code;
});
