import { readFileSync } from 'node:fs';

let groups: ReadonlyMap<string, ReadonlySet<string>> | undefined;

function load(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const line of readFileSync(new URL('../../data/words/look-alikes.txt', import.meta.url), 'utf8').split('\n')) {
    for (const character of line) {
      const others = found.get(character) ?? new Set<string>();
      for (const other of line) others.add(other);
      found.set(character, others);
    }
  }
  return found;
}

/** Whether two characters are easily taken for one another by eye (屯 囤); a character is like itself. */
export function lookAlike(a: string, b: string): boolean {
  groups ??= load();
  return a === b || (groups.get(a)?.has(b) ?? false);
}
