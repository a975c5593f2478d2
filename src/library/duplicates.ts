import type { PublishedReport } from './library.ts';
import type { FileProblem } from './record.ts';

/** Reports of which no two share an id, and who had to stand back. */
export interface Chosen {
  readonly reports: readonly PublishedReport[];
  /** Names of files whose report is not used. */
  readonly superseded: ReadonlySet<string>;
  readonly problems: readonly FileProblem[];
}

/** Of these problems each build makes its own: they depend on the other files. */
export const duplicateCode = 'ingest.duplicate-report';

/** Of several files for one issuer and year the newer is used, else the fuller; each of them is named in a warning. */
export function chooseReports(reports: readonly PublishedReport[]): Chosen {
  const groups = new Map<string, PublishedReport[]>();
  for (const report of reports) groups.set(report.id, [...(groups.get(report.id) ?? []), report]);
  const chosen: PublishedReport[] = [];
  const superseded = new Set<string>();
  const problems: FileProblem[] = [];
  for (const group of groups.values()) {
    const [used, ...others] = group.sort(better);
    chosen.push(used!);
    for (const other of others) {
      superseded.add(other.source.file);
      const message = `${other.source.file} 与 ${used!.source.file} 是同一单位同一年（${used!.issuer}${used!.year}年）的报告，采用了 ${used!.source.file}。请核对后留下一份。`;
      for (const { source } of [used!, other]) {
        problems.push({ file: source.file, code: duplicateCode, severity: 'warning', message });
      }
    }
  }
  return { reports: chosen, superseded, problems };
}

function better(one: PublishedReport, other: PublishedReport): number {
  if (one.published && other.published && one.published !== other.published) {
    return one.published > other.published ? -1 : 1;
  }
  return (
    other.figures.length - one.figures.length ||
    other.text.trim().length - one.text.trim().length ||
    (one.source.file < other.source.file ? -1 : 1)
  );
}
