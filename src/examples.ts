import { resolve } from './answers/resolve.ts';
import type { ReportCard } from './library/library.ts';
import { parse } from './questions/parse.ts';
import { exampleQuestions } from './replies/examples.ts';
import type { Current } from './shelf.ts';

/** Finds questions that a library answers as they stand; each library is asked once. */
export function createExamples(today: () => string): (current: Current) => Promise<readonly string[]> {
  const known = new WeakMap<Current, Promise<readonly string[]>>();

  async function find({ library, directory }: Current): Promise<readonly string[]> {
    return exampleQuestions(latest(await library.reports()), async (question) => {
      const query = parse(question, { directory, today: today() });
      return (await resolve(query, library)).status === 'answered';
    });
  }

  return (current) => {
    const found = known.get(current) ?? find(current);
    known.set(current, found);
    return found;
  };
}

/** The newest report of each issuer, in the order of the library. */
function latest(cards: readonly ReportCard[]): readonly ReportCard[] {
  return [...new Map(cards.map((card) => [`${card.region}/${card.issuer}`, card])).values()];
}
