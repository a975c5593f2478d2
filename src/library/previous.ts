import type { Body } from './contents.ts';
import type { Likeness, PublishedReport } from './library.ts';
import type { FileRecord } from './record.ts';
import {
  lineSpans,
  type Manifest,
  readFacts,
  readLikenesses,
  readManifest,
  readPart,
  readRecords,
} from './snapshot.ts';

/** The index of the last build, for what need not be read again. */
export interface Previous {
  readonly manifest: Manifest;
  /** By the file on the disk: one of a plain file, one of each file in an archive. */
  readonly records: ReadonlyMap<string, readonly FileRecord[]>;
  similar(): readonly Likeness[];
  /** The published report of that id. */
  report(id: string): PublishedReport | undefined;
}

/** Undefined when there is no index or any of it is damaged: then everything is built anew. */
export async function readPrevious(dir: string): Promise<Previous | undefined> {
  try {
    const manifest = await readManifest(dir);
    const { parts } = manifest;
    const [facts, bodies, files, similar] = await Promise.all([
      readPart(dir, parts.facts),
      readPart(dir, parts.bodies),
      readPart(dir, parts.files),
      readPart(dir, parts.similar),
      readPart(dir, parts.search),
    ]);
    const reports = lazily(() => readReports(facts, bodies));
    return {
      manifest,
      records: byInput(readRecords(files)),
      similar: () => readLikenesses(similar),
      report: (id) => reports().get(id),
    };
  } catch {
    return undefined;
  }
}

function byInput(records: readonly FileRecord[]): Map<string, FileRecord[]> {
  const grouped = new Map<string, FileRecord[]>();
  for (const record of records) {
    const group = grouped.get(record.input);
    if (group) group.push(record);
    else grouped.set(record.input, [record]);
  }
  return grouped;
}

function readReports(facts: Buffer, bodies: Buffer): Map<string, PublishedReport> {
  const lines = lineSpans(bodies);
  return new Map(
    readFacts(facts).map(({ card, ...rest }, index) => {
      const body: Body = JSON.parse(bodies.toString('utf8', ...lines[index]!));
      return [card.id, { ...card, ...rest, ...body }];
    }),
  );
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
