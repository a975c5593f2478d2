import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../src/documents/read.ts';
import { extract } from '../src/figures/extract.ts';
import type { Figure } from '../src/figures/figure.ts';
import { createReport } from '../src/reports/identify.ts';
import { readSources } from '../src/reports/sources.ts';

/** What a careful reader finds in a report that ships; written by reading it. `part: "*"`: of which part is not judged. */
interface Reviewed {
  readonly figures: readonly {
    readonly metric: string;
    readonly part?: string;
    readonly value: number;
    readonly none?: true;
    readonly cumulative?: true;
    /** Words that its quote must hold. */
    readonly says: string;
  }[];
  readonly details: readonly (readonly [kind: string, value: string])[];
  readonly problems: readonly string[];
}

const reports = new URL('../data/reports/', import.meta.url);
const { entries } = readSources(readFileSync(new URL('sources.json', reports), 'utf8'));

const asReviewed = (figure: Figure, any: boolean): string =>
  [
    figure.metric,
    any ? '*' : figure.breakdown.map((b) => `${b.by}:${b.label}`).join(','),
    figure.value,
    figure.stated,
    figure.scope,
  ].join(' ');

describe.each(['不老屯镇2013', '棉洋镇2015', '洪梅镇2014', '石门镇2014', '祝塘镇2017'])('%s', async (name) => {
  const reviewed = JSON.parse(
    readFileSync(new URL(`./fixtures/figures/${name}.json`, import.meta.url), 'utf8'),
  ) as Reviewed;
  const document = await readDocument(`${name}.txt`, readFileSync(new URL(`${name}.txt`, reports)));
  const report = createReport(document, entries.get(`${name}.txt`) ?? null, '2026-01-01');
  const { figures, details, problems } = extract(report);

  it('has every figure that a careful reader finds, and no other', () => {
    const wanted = reviewed.figures.map(({ metric, part = '', value, none, cumulative }) =>
      [metric, part, value, none ? 'none' : 'count', cumulative ? 'cumulative' : 'year'].join(' '),
    );
    const any = new Set(reviewed.figures.filter((f) => f.part === '*').map((f) => f.metric));
    expect(figures.map((f) => asReviewed(f, any.has(f.metric))).sort()).toEqual(wanted.sort());
  });

  it('quotes the words that say each, verbatim', () => {
    for (const { metric, value, says } of reviewed.figures)
      expect(figures.filter((f) => f.metric === metric && f.value === value && f.quote.includes(says))).not.toEqual([]);
    for (const f of figures) expect(document.text.slice(f.span.start, f.span.end)).toBe(f.quote);
    for (const d of details) expect(document.text.slice(d.span.start, d.span.end)).toBe(d.quote);
  });

  it('has every detail, and no other', () => {
    expect(details.map((d) => [d.kind, d.value]).sort()).toEqual([...reviewed.details].sort());
  });

  it('says what does not add up, and nothing else', () => {
    expect(problems.map((p) => p.code)).toEqual(reviewed.problems);
  });
});
