import type { Dirent } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, posix, relative, sep } from 'node:path';
import { type GivenSource, readSources } from '../reports/sources.ts';
import { LibraryError } from './library-error.ts';
import type { FileProblem } from './record.ts';

/** A file to be read. */
export interface Input {
  /** Name relative to the folder that was given, with `/`. */
  readonly file: string;
  readonly path: string;
  /** What sources.json says of it. */
  readonly given: GivenSource | null;
}

export interface Inputs {
  readonly files: readonly Input[];
  readonly problems: readonly FileProblem[];
}

interface Found {
  readonly files: Map<string, string>;
  readonly sources: Map<string, string>;
  readonly problems: FileProblem[];
}

/**
 * The files under folders, or files themselves, in the order of their names. Names that begin with a dot are passed
 * over, and so are links: what they lead to is read where it is, or is outside and must not be.
 * @throws LibraryError when a path is not there or nothing is found: an index is never replaced by an empty one
 */
export async function listInputs(paths: readonly string[]): Promise<Inputs> {
  const found: Found = { files: new Map(), sources: new Map(), problems: [] };
  for (const path of paths) await addPath(found, path);
  if (found.files.size === 0) {
    throw new LibraryError(
      'no-input',
      `${paths.join('、')} 里没有可读的报告文件。请把报告放进去再试；原有的索引没有改动。`,
    );
  }
  const given = await readGiven(found);
  const names = [...found.files.keys()].sort();
  return {
    files: names.map((file) => ({ file, path: found.files.get(file)!, given: given.get(file) ?? null })),
    problems: found.problems,
  };
}

async function addPath(found: Found, path: string): Promise<void> {
  const info = await stat(path).catch(() => undefined);
  if (!info) throw new LibraryError('no-input', `找不到 ${path}。请检查路径；原有的索引没有改动。`);
  if (info.isDirectory()) {
    await walk(found, path, '', await realpath(path));
    return;
  }
  addFile(found, basename(path), path);
  const sources = join(dirname(path), 'sources.json');
  if (await stat(sources).catch(() => undefined)) found.sources.set('sources.json', sources);
}

async function walk(found: Found, dir: string, prefix: string, root: string): Promise<void> {
  let entries: Dirent[];
  try {
    entries = await readdir(dir, { withFileTypes: true });
  } catch {
    found.problems.push(problem(prefix || '.', 'ingest.unreadable-folder', 'error', '这个文件夹打不开，请检查权限。'));
    return;
  }
  for (const entry of entries) {
    const file = posix.join(prefix, entry.name);
    const path = join(dir, entry.name);
    if (entry.name.startsWith('.')) continue;
    if (entry.isSymbolicLink()) await checkLink(found, path, file, root);
    else if (entry.isDirectory()) await walk(found, path, file, root);
    else if (entry.name === 'sources.json') found.sources.set(file, path);
    else if (entry.isFile()) addFile(found, file, path);
    else found.problems.push(problem(file, 'ingest.not-a-file', 'warning', '不是普通文件，没有读取。'));
  }
}

async function checkLink(found: Found, path: string, file: string, root: string): Promise<void> {
  const target = await realpath(path).catch(() => undefined);
  if (target && (target === root || !relative(root, target).startsWith(`..${sep}`))) return;
  const message = target
    ? '这是指向文件夹以外的链接，为安全起见没有读取。请把文件本身放进来。'
    : '这个链接指向的文件不存在。';
  found.problems.push(problem(file, 'ingest.link-outside', 'error', message));
}

/** Folders given together may hold files of one name: the later ones are told apart by their folder's. */
function addFile(found: Found, file: string, path: string): void {
  let name = file;
  for (let parent = dirname(path); found.files.has(name) && found.files.get(name) !== path; parent = dirname(parent)) {
    if (basename(parent) === '') return;
    name = posix.join(basename(parent), name);
  }
  found.files.set(name, path);
}

/** What every sources.json gives, by file name from the top; entries are for files beside it or below. */
async function readGiven({ files, sources, problems }: Found): Promise<Map<string, GivenSource>> {
  const given = new Map<string, GivenSource>();
  // Deeper ones later, so that the nearest has the last word.
  for (const [name, path] of [...sources].sort(([one], [other]) => one.length - other.length)) {
    const json = await readFile(path, 'utf8').catch(() => undefined);
    if (json === undefined) {
      problems.push(problem(name, 'ingest.sources-unreadable', 'error', 'sources.json 打不开，请检查权限。'));
      continue;
    }
    const read = readSources(json);
    problems.push(...read.problems.map((fault) => ({ ...fault, file: name })));
    for (const [file, entry] of read.entries) {
      const full = posix.join(posix.dirname(name), file);
      given.set(full, { ...entry, file: full });
      if (!files.has(full)) {
        problems.push(
          problem(name, 'ingest.source-without-file', 'warning', `sources.json 写了 ${file}，但没有这个文件。`),
        );
      }
    }
  }
  return given;
}

function problem(file: string, code: string, severity: 'error' | 'warning', message: string): FileProblem {
  return { file, code, severity, message };
}
