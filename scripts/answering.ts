import { type App, createApp, type Replied } from '../src/app.ts';
import { loadEnvironmentFile, readConfig } from '../src/config.ts';
import { answerJson } from '../src/replies/json.ts';
import { plainText } from '../src/replies/plain.ts';

export interface AnsweringOptions {
  readonly index?: string;
  readonly today?: string;
}

/** Wrong usage: said in one line, exit code 2. */
export class UsageError extends Error {}

/**
 * Opens the index given, as it is; without one the default index, brought up to date first.
 * @throws UsageError for a `today` that is no day; LibraryError when there is nothing to answer from
 */
export async function openAnswering({ index, today }: AnsweringOptions): Promise<App> {
  if (today !== undefined && !isDay(today)) throw new UsageError(`--today must be a day, YYYY-MM-DD; got ${today}`);
  loadEnvironmentFile();
  const { reportsDir, indexDir, segmenter } = readConfig(process.env);
  const app = await createApp({
    reportsDir: index === undefined ? reportsDir : null,
    indexDir: index ?? indexDir,
    segmenter,
  });
  if (app.faults !== '') console.error(app.faults);
  return app;
}

/** The answer as text for people, or as one line of JSON. */
export function printed({ answer, reply }: Replied, json: boolean): string {
  return json ? JSON.stringify(answerJson(answer, reply)) : plainText(reply);
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/u.test(text) && !Number.isNaN(Date.parse(text));
}

/** Runs a command and turns what it throws into one line on stderr and an exit code. */
export function runCommand(main: () => Promise<number>): void {
  // Whoever reads has seen enough (`| head -1`): nothing is wrong, and nobody is left to write to.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  main().then(
    (code) => {
      process.exitCode = code;
    },
    (error: unknown) => {
      process.exitCode = exitCodeOf(error);
    },
  );
}

function exitCodeOf(error: unknown): number {
  if (error instanceof UsageError) console.error(error.message);
  // commander has printed its own help or complaint.
  if (error instanceof Error && error.name === 'CommanderError')
    return (error as { exitCode?: number }).exitCode === 0 ? 0 : 2;
  if (error instanceof UsageError) return 2;
  console.error(error instanceof Error ? error.message : String(error));
  return 1;
}
