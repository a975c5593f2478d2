import { compareReports, type Difference } from './library/difference.ts';
import { compareFigures, type FigureChange } from './library/figure-difference.ts';
import type { Library, ReportCard } from './library/library.ts';

/** What another library changes, for an administrator to look over. */
export interface LibraryChanges extends Difference {
  readonly figures: readonly FigureChange[];
  /** What a check of a report's figures finds now and did not find before. */
  readonly problems: readonly { readonly report: ReportCard; readonly message: string }[];
  /** How many reports there are now. */
  readonly reports: number;
}

/** Compares two libraries, report by report and figure by figure. */
export async function changesBetween(before: Library, after: Library): Promise<LibraryChanges> {
  const [cards, next] = await Promise.all([before.reports(), after.reports()]);
  const difference = compareReports(cards, next);
  const figures = compareFigures(await before.figures({}), await after.figures({}));
  const read = new Map([...difference.added, ...difference.changed].map((card) => [card.id, card]));
  for (const { before: was, after: is } of figures) {
    const report = is?.report ?? was?.report;
    if (report !== undefined) read.set(report.id, report);
  }
  const problems = await Promise.all([...read.values()].map((card) => newProblems(card, before, after)));
  return { ...difference, figures, problems: problems.flat(), reports: next.length };
}

/** Whether an administrator would see no difference. */
export function isNothing({ added, changed, gone, figures }: LibraryChanges): boolean {
  return added.length + changed.length + gone.length + figures.length === 0;
}

async function newProblems(report: ReportCard, before: Library, after: Library): Promise<LibraryChanges['problems']> {
  const [was, is] = await Promise.all([before.report(report.id), after.report(report.id)]);
  const known = (was?.problems ?? []).map(({ message }) => withoutNumbers(message));
  const found: { report: ReportCard; message: string }[] = [];
  for (const { message } of is?.problems ?? []) {
    const at = known.indexOf(withoutNumbers(message));
    // What was at fault before, with whatever numbers, is nothing new.
    if (at < 0) found.push({ report, message });
    else known.splice(at, 1);
  }
  return found;
}

function withoutNumbers(message: string): string {
  return message.replace(/\d+(?:\.\d+)?/gu, '#');
}
