import type { Figure } from './figures/figure.ts';
import { toldSender } from './incoming-caption.ts';
import type { ReportCard } from './library/library.ts';
import type { Reading } from './library/reading.ts';
import { createThreads, limitsFor } from './library/threads.ts';
import type { GivenSource } from './reports/sources.ts';

/** A report as it was read from a file that waits. */
export interface IncomingReport {
  /** Its file: the one that waits, or one within it. */
  readonly file: string;
  readonly issuer: string;
  readonly region: string;
  readonly year: number;
  readonly figures: readonly Figure[];
  /** What is odd about it, in Chinese. */
  readonly problems: readonly string[];
  /** The report held of the same issuer and year, which it would replace. */
  readonly replaces: ReportCard | null;
  /** Why it cannot be added: it is held already, or what it would replace stands in an archive. */
  readonly obstacle: 'held' | 'in-archive' | null;
}

/** Reads a file by itself, in a thread of its own limits, as a build of the library would. */
export async function readAlone(given: GivenSource, bytes: Uint8Array, today: string): Promise<readonly Reading[]> {
  const reader = createThreads(limitsFor(1));
  try {
    return await reader.read({ file: given.file, bytes, given, within: [], today });
  } finally {
    await reader.close();
  }
}

/** A reading beside what is held; `sent` is the file that it was read from. */
export async function compared(
  { file, report, problems }: Reading,
  sent: string,
  held: readonly ReportCard[],
  canBeReplaced: (file: string) => Promise<boolean>,
): Promise<IncomingReport | null> {
  if (report === null) return null;
  const { issuer, region, year, figures } = report;
  const replaces = held.find((card) => card.issuer === issuer && card.year === year && isOne(card.region, region));
  const same = held.some((card) => card.source.sha256 === report.source.sha256);
  const fixed = replaces !== undefined && !same && !(await canBeReplaced(replaces.source.file));
  return {
    file,
    issuer,
    // What is known of the region is kept: the file alone may tell less.
    region: replaces?.region ?? region,
    year,
    figures,
    problems: problems.map((one) => (file === sent ? toldSender(one) : one.message)),
    replaces: replaces ?? null,
    obstacle: same ? 'held' : fixed ? 'in-archive' : null,
  };
}

/** Whether two regions may be one: the same, or one told in less detail. */
function isOne(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short === '' || short === long || long.startsWith(`${short}/`) || long.endsWith(`/${short}`);
}
