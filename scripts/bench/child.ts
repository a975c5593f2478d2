import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

export interface Ended {
  readonly seconds: number;
  /** Megabytes that the process held at its worst; undefined where the system does not say. */
  readonly peak: number | undefined;
  readonly stdout: string;
  /** Null when it was killed. */
  readonly code: number | null;
}

/** Runs a program of ours as a process of its own. @param killAfter milliseconds until it is killed with SIGKILL */
export function runChild(args: readonly string[], killAfter?: number): Promise<Ended> {
  return new Promise((done) => {
    const began = performance.now();
    const child = spawn(process.execPath, ['scripts/run.cjs', ...args], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    let stdout = '';
    let peak: number | undefined;
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    const look = setInterval(() => {
      peak = peakOf(child.pid) ?? peak;
    }, 20);
    const kill = killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter);
    child.on('close', (code) => {
      clearInterval(look);
      clearTimeout(kill);
      done({ seconds: (performance.now() - began) / 1000, peak, stdout, code });
    });
  });
}

/** Linux keeps the highest resident memory of a process. */
function peakOf(pid: number | undefined): number | undefined {
  try {
    const found = /VmHWM:\s+(?<kilobytes>\d+)/u.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return found ? Number(found.groups?.kilobytes) / 1024 : undefined;
  } catch {
    return undefined;
  }
}
