import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

describe('npm run explain', () => {
  const run = (...args: string[]): string =>
    execFileSync(process.execPath, ['--import', 'tsx', 'scripts/explain.ts', ...args], {
      cwd: fileURLToPath(new URL('../', import.meta.url)),
      encoding: 'utf8',
    });

  it('explains a sentence under the heading that is given', () => {
    expect(run('共收到7件。', '--heading', '三、依申请公开情况')).toContain('requests.received');
    expect(run('共收到7件。')).not.toContain('requests.received');
  });

  it('explains every number of a file', () => {
    const printed = run('data/reports/祝塘镇2017.txt');
    expect(printed).toContain('「784   条」 → proactive.items = 784条（历年累计）');
    expect(printed).toContain('requests.none');
  });
});
