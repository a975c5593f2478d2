import { describe, expect, it } from 'vitest';
import { countRules } from '../src/figures/match.ts';
import { metricById } from '../src/figures/metrics.ts';
import { noneRules } from '../src/figures/negations.ts';
import { figuresOf, readCorpus, refused, written } from './figures-corpus.ts';

const lines = readCorpus();
const used = new Set<string>();

for (const file of new Set(lines.map((line) => line.file))) {
  describe(file, () => {
    for (const line of lines.filter((l) => l.file === file)) {
      const heading = line.heading === '' ? '' : `[${line.heading}] `;
      it(`${heading}${line.text}`, () => {
        const figures = figuresOf(line);
        for (const { rule } of figures) {
          used.add(rule);
          expect(rule, 'what explain shows').toMatch(/^[a-z-]+\.[a-z.-]+$/u);
        }
        if (line.refuses.length > 0) {
          expect(figures.filter((f) => line.refuses.some((r) => refused(r, f))).map((f) => written(f))).toEqual([]);
          return;
        }
        const others = line.wants.some((want) => want.metric.startsWith('other.'));
        const core = figures.filter((f) => others || !f.metric.startsWith('other.'));
        expect(core.map((f) => written(f)).sort()).toEqual(line.wants.map((w) => written(w)).sort());
        for (const want of line.wants.filter((w) => w.unit !== null))
          expect(core.map((f) => written(f, true))).toContain(written(want, true));
        for (const f of figures) expect(line.text).toContain(f.quote);
        for (const { metric, breakdown } of figures.filter((f) => !f.metric.startsWith('other.')))
          for (const { by } of breakdown) expect(metricById(metric)!.dimensions, metric).toContain(by);
      });
    }
  });
}

describe('the corpus', () => {
  it.each([...countRules, ...noneRules].map((rule) => rule.id))('has a line that uses the rule %s', (id) => {
    expect(used).toContain(id);
  });

  it('is large', () => {
    const negative = lines.filter((line) => line.refuses.length > 0).length;
    expect(lines.length - negative).toBeGreaterThanOrEqual(600);
    expect(negative).toBeGreaterThanOrEqual(250);
  });
});
