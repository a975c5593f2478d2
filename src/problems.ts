import type { Library, ReportCard } from './library/library.ts';

/** Something at fault in a published report. */
export interface ReportProblem {
  readonly report: ReportCard;
  /** In Chinese, for whoever looks after the reports. */
  readonly message: string;
}

/** What is at fault in the published reports, in the order of the library. */
export async function problemsOf(library: Library): Promise<readonly ReportProblem[]> {
  const found: ReportProblem[] = [];
  for (const report of await library.reports()) {
    const problems = (await library.report(report.id))?.problems ?? [];
    found.push(...problems.map(({ message }) => ({ report, message })));
  }
  return found;
}
