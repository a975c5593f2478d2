import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What decides how a file is read: change any of it, and every file is read again. */
const deciding = [
  'src/documents',
  'src/reports',
  'src/places',
  'src/figures',
  'src/library',
  'data/words',
  'data/gazetteer.txt.gz',
  'data/gazetteer-old-names.json',
];

/**
 * Hash of the code and the data that read reports, and of the packages they use. Worked out and not kept by hand:
 * a rule that was improved must never leave the old figures answering.
 */
export async function codeVersion(): Promise<string> {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const hash = createHash('sha256');
  const paths = (await Promise.all(deciding.map((folder) => filesUnder(join(root, folder))))).flat();
  const contents = await Promise.all(paths.map((path) => readFile(path)));
  paths.forEach((path, index) => {
    hash.update(`${path.slice(root.length)}\n`);
    hash.update(contents[index]!);
  });
  const { dependencies } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  hash.update(JSON.stringify(dependencies));
  return hash.digest('hex').slice(0, 16);
}

/** Hash of all that decides a file's outcome, beside its content. The year, since no report is of a year to come. */
export async function circumstances(today: string): Promise<string> {
  return `${await codeVersion()} ${today.slice(0, 4)}`;
}

async function filesUnder(folder: string): Promise<string[]> {
  if (!(await stat(folder)).isDirectory()) return [folder];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return files.sort();
}
