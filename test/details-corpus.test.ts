import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fold } from '../src/documents/fold.ts';
import { extract } from '../src/figures/extract.ts';
import { reportOf } from './figures-corpus.ts';

/** Folded and without spaces: `03 - 1` as printed is `03-1`. */
const squeezed = (text: string): string => fold(text).replace(/\s/gu, '');

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
        const whole = `一、概述\n${parts.text.replaceAll('\\n', '\n')}`;
        const { details } = extract(reportOf(whole, 2015));
        for (const { kind, quote, value, span, section } of details) {
          expect(quote).toBe(whole.slice(span.start, span.end));
          if (kind !== 'period') expect(squeezed(quote)).toContain(squeezed(value));
          expect(section).toBe('一、概述');
        }
        // What is printed as it is has nothing but itself for its receipt.
        for (const { kind, quote, value } of details.filter((d) => !['leader', 'deputy', 'period'].includes(d.kind)))
          expect([kind, squeezed(quote)]).toEqual([kind, squeezed(value)]);
        expect(details.map((d) => d.span.start)).toEqual(details.map((d) => d.span.start).toSorted((a, b) => a - b));
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

it('a label and what it names may stand on two lines', () => {
  const { details } = extract(
    reportOf('一、概述\n（地址：安平县文化路8号，邮编：\n735400，电话：\n0937-6121200）', 2015),
  );
  expect(details.map((d) => `${d.kind}=${d.value}`)).toEqual([
    'address=安平县文化路8号',
    'postcode=735400',
    'phone=0937-6121200',
  ]);
});
