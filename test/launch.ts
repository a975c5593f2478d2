import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** The whole program as its own process, as `npm start` runs it. */
export interface Launched {
  readonly process: ChildProcess;
  stdout(): string;
  stderr(): string;
  /** Waits until the output holds something; fails with all output when the program ends first. */
  says(words: RegExp): Promise<RegExpMatchArray>;
  /** Exit code, when it has ended. */
  ended(): Promise<number | null>;
  /** Ends it and whatever it started, if any of it is left. */
  clear(): Promise<void>;
}

const runner = fileURLToPath(new URL('../scripts/run.cjs', import.meta.url));
const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));

/** Starts it in a folder (which may hold a `.env`) with nothing in its environment but what is given. */
export function launch(directory: string, environment: Readonly<Record<string, string>>): Launched {
  return run(process.execPath, [runner, main], directory, environment);
}

/** Starts it by `npm start`, with all that npm puts in between. */
export function launchByNpm(environment: Readonly<Record<string, string>>): Launched {
  return run('npm', ['start'], fileURLToPath(new URL('..', import.meta.url)), environment);
}

function run(
  command: string,
  args: readonly string[],
  cwd: string,
  environment: Readonly<Record<string, string>>,
): Launched {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(command, args, { cwd, env: { PATH, HOME, ...environment }, detached: true });
  const output = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    output.stdout += chunk;
  });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    output.stderr += chunk;
  });
  const exit = once(child, 'close').then(([code]) => code as number | null);

  return {
    process: child,
    stdout: () => output.stdout,
    stderr: () => output.stderr,
    async says(words) {
      const end = Date.now() + 20_000;
      for (;;) {
        const found = output.stdout.match(words) ?? output.stderr.match(words);
        if (found) return found;
        if (child.exitCode !== null || Date.now() > end) {
          throw new Error(`no ${words} in\n${output.stdout}\n${output.stderr}`);
        }
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
    ended: () => exit,
    async clear() {
      try {
        process.kill(-(child.pid ?? 0), 'SIGKILL');
      } catch {
        // Nothing is left of its process group.
      }
      await exit;
    },
  };
}
