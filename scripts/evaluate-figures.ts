import { extract } from '../src/figures/extract.ts';
import { figuresOf, readCorpus, refused, reportOf, written } from '../test/figures-corpus.ts';
import {
  law2019,
  law2021,
  layouts,
  page,
  plain,
  powers2019,
  powers2021,
  short,
  table3,
  table4,
  wanted3,
  wanted4,
  wanted2019,
  wanted2021,
} from '../test/figures-forms.ts';

interface Tally {
  found: number;
  missed: number;
  false: number;
}

/** Prints how many figures are found, missed and falsely read, both eras and the tables apart; true when all are right. */
export function evaluateFigures(verbose: boolean): boolean {
  const tallies = new Map<string, Tally>();
  const take = (kind: string, text: string, wants: readonly string[], got: readonly string[]): void => {
    const tally = tallies.get(kind) ?? { found: 0, missed: 0, false: 0 };
    const left = [...got];
    for (const want of wants) {
      const at = left.indexOf(want);
      if (at >= 0) left.splice(at, 1);
      tally[at >= 0 ? 'found' : 'missed'] += 1;
      if (at < 0 && verbose) console.log(`${text}: missed ${want}`);
    }
    tally.false += left.length;
    if (verbose) for (const one of left) console.log(`${text}: false ${one}`);
    tallies.set(kind, tally);
  };
  for (const line of readCorpus()) {
    const figures = figuresOf(line).filter((f) => !f.metric.startsWith('other.'));
    const kind = line.year < 2019 ? 'prose to 2018' : 'prose from 2019';
    if (line.refuses.length === 0)
      take(
        kind,
        line.text,
        line.wants.map((w) => written(w)),
        figures.map((f) => written(f)),
      );
    else
      take(
        `${kind}, near misses`,
        line.text,
        [],
        figures.filter((f) => line.refuses.some((r) => refused(r, f))).map((f) => written(f)),
      );
  }
  for (const [name, show] of Object.entries(layouts)) {
    const read = (rows: Parameters<typeof show>[0], year: number) =>
      extract(reportOf(page(show(rows), show(table3), show(table4)), year)).figures.map(short);
    take(
      'tables of 2019',
      name,
      plain([...wanted2019, ...wanted3, ...wanted4]),
      read([...law2019, ...powers2019], 2019),
    );
    take(
      'tables of 2021',
      name,
      plain([...wanted2021, ...wanted3, ...wanted4]),
      read([...law2021, ...powers2021], 2021),
    );
  }
  console.log('figures');
  for (const [kind, { found, missed, false: wrong }] of tallies)
    console.log(`  ${kind.padEnd(30)} found ${found}/${found + missed}, ${wrong} false`);
  return [...tallies.values()].every((tally) => tally.missed + tally.false === 0);
}
