import { appOver, today } from '../../test/golden/ask.ts';
import { faults } from '../../test/golden/check.ts';
import { makeQuestions } from '../../test/golden/many-questions.ts';
import { makeReports, writeReports } from '../../test/golden/many-reports.ts';
import { median, milliseconds, percentile, type Table } from './table.ts';

const years = Array.from({ length: 17 }, (_, i) => 2008 + i);
const asked = 2000;

/** How many of two thousand made-up questions are answered right over more than five thousand made-up reports. */
export async function benchQuestions(): Promise<Table> {
  const reports = makeReports({ issuers: 300, shared: 40, years, gaps: 100 });
  const began = performance.now();
  const app = await appOver(await writeReports(reports));
  const built = performance.now() - began;
  const tallies = new Map<string, { right: number; all: number }>();
  const times: number[] = [];
  let wrongFigures = 0;
  for (const { question, kind, ...expected } of makeQuestions(reports, asked)) {
    const start = performance.now();
    const { answer, reply } = await app.ask({ chat: question, text: question, today });
    times.push(performance.now() - start);
    app.forget(question);
    const wrong = faults(expected, answer, reply);
    const tally = tallies.get(kind) ?? { right: 0, all: 0 };
    tally.all += 1;
    if (wrong.length === 0) tally.right += 1;
    else {
      if (answer.figures.length > 0) wrongFigures += 1;
      console.error(`${question}: ${wrong.join('; ')}`);
    }
    tallies.set(kind, tally);
  }
  await app.close();
  const right = [...tallies.values()].reduce((sum, tally) => sum + tally.right, 0);
  return {
    title: `questions: ${asked} over ${reports.length} made-up reports`,
    rows: [
      ['reading and indexing', milliseconds(built)],
      ['right', `${right} (${((100 * right) / asked).toFixed(2)} %), wrong figures ${wrongFigures}`],
      ['an answer', `median ${milliseconds(median(times))}, p99 ${milliseconds(percentile(times, 0.99))}`],
      ...[...tallies].sort().map(([kind, tally]): [string, string] => [kind, `${tally.right}/${tally.all}`]),
    ],
  };
}
