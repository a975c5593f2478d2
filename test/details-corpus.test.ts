import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extract } from '../src/figures/extract.ts';
import { reportOf } from './figures-corpus.ts';

/** A line of test/corpus/details: `text => kind=value; …` has exactly these details, `text !> kind` none of the kind. */
const folder = new URL('./corpus/details/', import.meta.url);

for (const file of readdirSync(folder).sort()) {
  describe(file, () => {
    for (const line of readFileSync(new URL(file, folder), 'utf8').split('\n')) {
      const parts = /^(?<text>[^#].*?) (?<sign>=>|!>) (?<rest>.+)$/u.exec(line)?.groups as
        | { text: string; sign: string; rest: string }
        | undefined;
      if (!parts) continue;
      it(parts.text, () => {
        const { details } = extract(reportOf(`一、概述\n${parts.text}`, 2015));
        for (const { quote, value } of details) {
          expect(parts.text).toContain(quote);
          expect(value).not.toBe('');
        }
        if (parts.sign === '!>') expect(details.filter((d) => d.kind === parts.rest)).toEqual([]);
        else expect(details.map((d) => `${d.kind}=${d.value}`).sort()).toEqual(parts.rest.split('; ').sort());
      });
    }
  });
}

it('words that may begin a label, over and over, are read in a moment', () => {
  const began = performance.now();
  extract(reportOf('联系'.repeat(100_000), 2015));
  expect(performance.now() - began).toBeLessThan(10_000);
});
