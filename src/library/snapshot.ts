import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Facts } from './contents.ts';
import { bodyOf, factsOf } from './contents.ts';
import { freshEnding, type Part, replaceFile, sha256, sweep, writePart } from './files.ts';
import type { LibrarySummary, Likeness, PublishedReport } from './library.ts';
import { LibraryError } from './library-error.ts';
import type { SavedIndex } from './postings.ts';
import type { FileRecord } from './record.ts';
import type { Tokens } from './tokenize.ts';

/** Raise it when the shape of any part changes: an index of another format is refused, and built anew by ingest. */
export const formatVersion = 2;

/** The one file that makes a folder an index: it names the parts, and is replaced in one step. */
export interface Manifest {
  readonly format: number;
  readonly tokens: Tokens;
  readonly summary: LibrarySummary;
  readonly parts: Readonly<Record<'facts' | 'bodies' | 'search' | 'similar' | 'files', Part>>;
}

export interface Snapshot {
  readonly tokens: Tokens;
  readonly summary: LibrarySummary;
  /** In the library's order. */
  readonly reports: readonly PublishedReport[];
  readonly index: SavedIndex;
  readonly similar: readonly Likeness[];
  readonly files: readonly FileRecord[];
}

const again = '请运行 npm run ingest 重新建立索引。';

/** Saves beside what is there, then switches over in one step: stopped at any point, the old index is whole. */
export async function saveSnapshot(dir: string, snapshot: Snapshot): Promise<void> {
  await mkdir(dir, { recursive: true });
  const ending = freshEnding();
  const names = {
    facts: `facts-${ending}.jsonl`,
    bodies: `bodies-${ending}.jsonl`,
    search: `search-${ending}.json`,
    similar: `similar-${ending}.jsonl`,
    files: `files-${ending}.jsonl`,
  };
  const { reports, index, similar, files } = snapshot;
  let old: Manifest | undefined;
  try {
    const parts = {
      facts: await writePart(dir, names.facts, linesOf(reports, factsOf)),
      bodies: await writePart(dir, names.bodies, linesOf(reports, bodyOf)),
      search: await writePart(dir, names.search, [JSON.stringify(index)]),
      similar: await writePart(dir, names.similar, similar.map(line)),
      files: await writePart(dir, names.files, files.map(line)),
    };
    const manifest: Manifest = { format: formatVersion, tokens: snapshot.tokens, summary: snapshot.summary, parts };
    old = await readManifest(dir).catch(() => undefined);
    const body = JSON.stringify(manifest);
    await replaceFile(dir, 'manifest.json', JSON.stringify({ checksum: sha256(body), manifest: body }));
  } catch (fault) {
    for (const name of Object.values(names)) await rm(join(dir, name), { force: true });
    throw fault;
  }
  await sweep(dir, Object.values(names), old ? Object.values(old.parts).map((part) => part.file) : []);
}

const line = (item: unknown): string => JSON.stringify(item);

function* linesOf<T>(items: readonly T[], toLine: (item: T) => unknown): Generator<string> {
  for (const item of items) yield JSON.stringify(toLine(item));
}

/** @throws LibraryError: missing, corrupt, other-format */
export async function readManifest(dir: string): Promise<Manifest> {
  let text: string;
  try {
    text = await readFile(join(dir, 'manifest.json'), 'utf8');
  } catch {
    throw new LibraryError('missing', `${dir} 里没有索引。请运行 npm run ingest 建立索引。`);
  }
  let manifest: Manifest;
  try {
    const sealed = JSON.parse(text);
    if (sha256(sealed.manifest) !== sealed.checksum) throw new Error('checksum');
    manifest = JSON.parse(sealed.manifest);
  } catch {
    throw corrupt(dir, 'manifest.json');
  }
  if (manifest.format !== formatVersion) {
    const age = manifest.format < formatVersion ? '旧' : '新';
    throw new LibraryError('other-format', `${dir} 的索引由较${age}的版本建立，这个版本读不了。${again}`);
  }
  return manifest;
}

/** The bytes of one part, checked. @throws LibraryError: corrupt */
export async function readPart(dir: string, { file, sha256: expected }: Part): Promise<Buffer> {
  const bytes = await readFile(join(dir, file)).catch(() => undefined);
  if (!bytes || sha256(bytes) !== expected) throw corrupt(dir, file);
  return bytes;
}

export function readFacts(bytes: Buffer): Facts[] {
  return parseLines(bytes);
}

export function readRecords(bytes: Buffer): FileRecord[] {
  return parseLines(bytes);
}

export function readLikenesses(bytes: Buffer): Likeness[] {
  return parseLines(bytes);
}

function parseLines<T>(bytes: Buffer): T[] {
  return lineSpans(bytes).map(([start, end]) => JSON.parse(bytes.toString('utf8', start, end)));
}

/** Byte offsets of each line, so that a line can be parsed when it is wanted. */
export function lineSpans(bytes: Buffer): [start: number, end: number][] {
  const spans: [number, number][] = [];
  for (let start = 0, end = bytes.indexOf(10); end >= 0; start = end + 1, end = bytes.indexOf(10, start)) {
    spans.push([start, end]);
  }
  return spans;
}

function corrupt(dir: string, file: string): LibraryError {
  return new LibraryError('corrupt', `${dir} 的索引已损坏（${file}）。${again}`);
}
