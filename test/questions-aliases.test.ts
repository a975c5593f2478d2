import { describe, expect, it } from 'vitest';
import { metrics } from '../src/figures/metrics.ts';
import { createDirectory } from '../src/places/directory.ts';
import { loadGazetteer } from '../src/places/gazetteer.ts';
import { parse } from '../src/questions/parse.ts';

const directory = createDirectory([{ name: '石门镇', region: '浙江省/嘉兴市/桐乡市' }], loadGazetteer());
const asked = (question: string): string[] =>
  parse(question, { directory, today: '2026-11-22' }).asks.flatMap((ask) =>
    ask.kind === 'figure' ? ask.metrics.map(({ id }) => id) : [],
  );

describe('the other words of the catalogue are those that a citizen may ask with', () => {
  const cases = metrics.flatMap(({ id, unit, aliases }) =>
    aliases.map((alias) => [`${alias}多少${unit}`, id] as const),
  );
  it.each(cases)('%s', (words, id) => {
    expect(asked(`石门镇2014年${words}`)).toContain(id);
  });
});
