import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { importTable } from './import-table.ts';

const root = resolve(import.meta.dirname, '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const scripts = (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> })
  .scripts;
const run = promisify(execFile);

describe('README.md', () => {
  it('shows the import table that the tests hold', () => {
    const rows = [...readme.matchAll(/^\| `(?<folder>[a-z]+)` \|[^|]*\|(?<folders>[^|]*)\|(?<packages>[^|]*)\|$/gmu)];
    const names = (cell: string): string[] =>
      cell
        .trim()
        .replace(/^–$/u, '')
        .split(', ')
        .filter((name) => name !== '');
    const shown = Object.fromEntries(
      rows.map(({ groups }) => [
        groups!.folder!,
        { folders: names(groups!.folders!), packages: names(groups!.packages!) },
      ]),
    );
    expect(shown).toEqual(importTable);
  });

  const commands = [...readme.matchAll(/^npm run (?<name>[a-z]+)\s+--/gmu)].map((match) => match.groups!.name!);
  it('names every script of package.json that is a command', () => {
    const tools = Object.entries(scripts).filter(([, line]) => / scripts\/\S+\.ts/u.test(line));
    expect(commands.toSorted()).toEqual(expect.arrayContaining(['ask', 'chat', 'explain', 'figures', 'ingest']));
    for (const [name] of tools) expect(readme).toContain(`npm run ${name}`);
  });
  it.each(['ingest', 'ask', 'chat', 'figures', 'explain', 'evaluate', 'bench'])(
    'npm run %s answers --help',
    async (name) => {
      const { stdout } = await run('sh', ['-c', `${scripts[name]} --help`], { cwd: root });
      expect(stdout).toMatch(/Usage/u);
    },
  );

  it('opens with an answer that the bot really gives', async () => {
    const question = /^> 问：(?<question>.+)$/mu.exec(readme)!.groups!.question!;
    const lead = /^> 答：\*\*(?<number>.+?)\*\*(?<rest>.+)$/mu.exec(readme)!.groups!;
    const quote = /^> 「(?<quote>.+?)……」/mu.exec(readme)!.groups!.quote!;
    const { stdout } = await run('sh', ['-c', `${scripts.ask} ${question}`], { cwd: root });
    expect(stdout).toContain(`${lead.number}${lead.rest}`);
    expect(stdout).toContain(`「${quote}`);
  });
});
