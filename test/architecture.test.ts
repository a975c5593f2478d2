import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importTable as table } from './import-table.ts';

/** Of figures, questions may know the words (types), the catalogue and the numerals only. */
const narrow: Readonly<Record<string, readonly string[]>> = {
  'questions>figures': ['figure.ts', 'metrics.ts', 'numerals.ts'],
};
const onlyAtTop = ['zod', 'pino'];

const root = resolve(import.meta.dirname, '..');
const src = join(root, 'src');
const files = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name));
const importsOf = (file: string): string[] =>
  [
    ...readFileSync(file, 'utf8').matchAll(
      /(?:^|\n)\s*(?:import|export)[^'"\n;]*(?:\n[^'"\n;]*)*?from '(?<from>[^']+)'|import\((?:\s*)'(?<lazy>[^']+)'/gu,
    ),
  ].map((m) => (m.groups?.from ?? m.groups?.lazy)!);
const partOf = (file: string): string => {
  const [first, second] = relative(src, file).split('/');
  return second === undefined ? first!.replace(/\.ts$/u, '') : first!;
};
const packageOf = (from: string): string =>
  from
    .split('/')
    .slice(0, from.startsWith('@') ? 2 : 1)
    .join('/');
const fits = (name: string, patterns: readonly string[]): boolean =>
  patterns.some((p) => (p.endsWith('/*') ? name.startsWith(p.slice(0, -1)) : p === name));

describe('the import table', () => {
  for (const file of files(src)) {
    const part = partOf(file);
    const allowed = table[part];
    it(relative(root, file), () => {
      for (const from of importsOf(file)) {
        if (from.startsWith('.')) {
          const target = resolve(dirname(file), from);
          expect(target.endsWith('.ts') || target.endsWith('.json'), `${from} names its extension`).toBe(true);
          const other = partOf(target);
          if (!allowed || other === part || !target.startsWith(src)) continue;
          expect(allowed.folders, `${part} imports ${from}`).toContain(other);
          const only = narrow[`${part}>${other}`];
          if (only) expect(only, `${part} imports ${from}`).toContain(relative(join(src, other), target));
        } else if (!from.startsWith('node:')) {
          const name = packageOf(from);
          const owner = Object.entries(table).find(([, { packages }]) => fits(name, packages))?.[0];
          if (owner) expect(part, `${from} belongs to ${owner}`).toBe(owner);
          else expect(onlyAtTop.includes(name) && !allowed, `${part} imports ${from}`).toBe(true);
        }
      }
    });
  }
});

describe('the shape of the tree', () => {
  const all = [...files(src), ...files(join(root, 'scripts'))];
  it('holds no file over 250 lines', () => {
    const long = all.filter((file) => readFileSync(file, 'utf8').trimEnd().split('\n').length > 250);
    expect(long.map((file) => relative(root, file))).toEqual([]);
  });
  it('holds no barrel and no catch-all', () => {
    const vague = /(?:^|\/)(?:index\.ts|(?:utils?|helpers?|common|manager|service)(?:\.ts|\/))/u;
    expect(all.map((file) => relative(root, file)).filter((name) => vague.test(name))).toEqual([]);
  });
  it('keeps the top level as agreed', () => {
    const agreed = [
      'src',
      'data',
      'scripts',
      'test',
      'package.json',
      'package-lock.json',
      'tsconfig.json',
      'README.md',
      'LICENSE',
    ];
    const other = readdirSync(root).filter(
      (name) => !name.startsWith('.') && name !== 'node_modules' && name !== 'coverage',
    );
    expect(other.filter((name) => !agreed.includes(name))).toEqual([]);
  });
});
