import type { Dirent } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, posix, relative, resolve, sep } from 'node:path';
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
  /** What sources.json says of files within it, when it is an archive: their names begin with its own. */
  readonly within: readonly GivenSource[];
}

export interface Inputs {
  readonly files: readonly Input[];
  readonly problems: readonly FileProblem[];
}

interface Found {
  /** Absolute paths by name. */
  readonly files: Map<string, string>;
  readonly sources: SourcesFile[];
  readonly problems: FileProblem[];
}

interface Given {
  /** By the path of the file. */
  readonly of: Map<string, GivenSource>;
  /** By the path of the archive; the names begin with `/`. */
  readonly within: Map<string, GivenSource[]>;
}

interface SourcesFile {
  readonly file: string;
  readonly path: string;
  /** The folder it stands in is read as a whole: an entry without a file is then a slip. */
  readonly whole: boolean;
}

/**
 * The files under folders, or files themselves, in the order of their names. What programs leave behind is passed over,
 * and so are the folders of saved pages, and links: what they lead to is read where it is, or is outside and must not be.
 * @throws LibraryError when a path is not there or nothing is found: an index is never replaced by an empty one
 */
export async function listInputs(paths: readonly string[]): Promise<Inputs> {
  const found: Found = { files: new Map(), sources: [], problems: [] };
  for (const path of paths) await addPath(found, resolve(path));
  if (found.files.size === 0) {
    throw new LibraryError(
      'no-input',
      `${paths.join('、')} 里没有可读的报告文件。请把报告放进去再试；原有的索引没有改动。`,
    );
  }
  const given = await readGiven(found);
  const names = [...found.files.keys()].sort();
  return {
    files: names.map((file) => {
      const path = found.files.get(file)!;
      const entry = given.of.get(path);
      const within = (given.within.get(path) ?? []).map((one) => ({ ...one, file: `${file}${one.file}` }));
      return { file, path, given: entry ? { ...entry, file } : null, within };
    }),
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
  if (found.sources.some(({ path }) => path === sources)) return;
  if (await stat(sources).catch(() => undefined)) {
    found.sources.push({ file: 'sources.json', path: sources, whole: false });
  }
}

async function walk(found: Found, dir: string, prefix: string, root: string): Promise<void> {
  let entries: Dirent[];
  try {
    entries = await readdir(dir, { withFileTypes: true });
  } catch {
    found.problems.push(problem(prefix || '.', 'ingest.unreadable-folder', 'error', '这个文件夹打不开，请检查权限。'));
    return;
  }
  const names = new Set(entries.map(({ name }) => name));
  for (const entry of entries) {
    const file = posix.join(prefix, entry.name);
    const path = join(dir, entry.name);
    if (litter.test(entry.name) || (entry.isDirectory() && belongsToPage(entry.name, names))) continue;
    if (entry.isSymbolicLink()) await checkLink(found, path, file, root);
    else if (entry.isDirectory()) await walk(found, path, file, root);
    else if (entry.name === 'sources.json') found.sources.push({ file, path, whole: true });
    else if (entry.isFile()) addFile(found, file, path);
    else found.problems.push(problem(file, 'ingest.not-a-file', 'warning', '不是普通文件，没有读取。'));
  }
}

/** What systems and programs leave in folders and nobody put there: hidden files, thumbnails, Word's locks. */
const litter = /^(?:\.|~\$|__MACOSX$|Thumbs\.db$|desktop\.ini$)/iu;

/** Whether a folder holds the pictures and scripts of a page that a browser or a word processor saved beside it. */
function belongsToPage(folder: string, names: ReadonlySet<string>): boolean {
  const page = /^(?<page>.+)(?:[_.]files|_文件)$/u.exec(folder)?.groups?.page;
  return page !== undefined && ['.html', '.htm', '.shtml', '.mht', '.doc'].some((ending) => names.has(page + ending));
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

/** What every sources.json gives, by the path of the file; entries are for files beside it or below. */
async function readGiven({ files, sources, problems }: Found): Promise<Given> {
  const given: Given = { of: new Map(), within: new Map() };
  const here = new Set(files.values());
  // Deeper ones later, so that the nearest has the last word.
  for (const { file, path, whole } of sources.sort((one, other) => one.path.length - other.path.length)) {
    const json = await readFile(path, 'utf8').catch(() => undefined);
    if (json === undefined) {
      problems.push(problem(file, 'ingest.sources-unreadable', 'error', 'sources.json 打不开，请检查权限。'));
      continue;
    }
    const { entries, problems: faults } = readSources(json);
    problems.push(...faults.map((fault) => ({ ...fault, file })));
    for (const [name, entry] of entries) {
      const target = join(dirname(path), name);
      const archive = here.has(target) ? undefined : above(target, here);
      if (archive) {
        const inner = { ...entry, file: target.slice(archive.length).replaceAll(sep, '/') };
        given.within.set(archive, [...(given.within.get(archive) ?? []), inner]);
        continue;
      }
      given.of.set(target, entry);
      if (whole && !here.has(target)) {
        const message = `sources.json 写了 ${name}，但没有这个文件。`;
        problems.push(problem(file, 'ingest.source-without-file', 'warning', message));
      }
    }
  }
  return given;
}

/** The file that stands where a path has a folder: an archive, then. */
function above(path: string, files: ReadonlySet<string>): string | undefined {
  for (let parent = dirname(path); parent !== dirname(parent); parent = dirname(parent)) {
    if (files.has(parent)) return parent;
  }
  return undefined;
}

function problem(file: string, code: string, severity: 'error' | 'warning', message: string): FileProblem {
  return { file, code, severity, message };
}
