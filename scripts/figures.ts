import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Command } from 'commander';
import type { Problem } from '../src/documents/document.ts';
import { readDocument } from '../src/documents/read.ts';
import { unstated } from '../src/figures/completeness.ts';
import { extract } from '../src/figures/extract.ts';
import type { Extraction } from '../src/figures/figure.ts';
import { chinaDay } from '../src/replies/china-time.ts';
import { createReport } from '../src/reports/identify.ts';
import type { Report } from '../src/reports/report.ts';
import { type GivenSource, readSources } from '../src/reports/sources.ts';

const program = new Command('npm run figures --')
  .description(
    'What one file yields: its figures, details and problems, each with its place. Reads the sources.json beside each file.',
  )
  .argument('<files...>', 'reports')
  .option('--json', 'one JSON value a line on stdout, one line a file')
  .option('--today <date>', 'the day to reckon from, YYYY-MM-DD', chinaDay(Date.now()))
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
  .parse();

const { json, today } = program.opts<{ json?: true; today: string }>();
const sources = new Map<string, ReadonlyMap<string, GivenSource>>();
let failed = false;

for (const path of program.args) {
  try {
    await show(path);
  } catch (error) {
    failed = true;
    process.stderr.write(
      `${path}：无法读取（${(error as NodeJS.ErrnoException).code ?? String(error)}）。请检查路径和权限。\n`,
    );
  }
}
process.exitCode = failed ? 1 : 0;

async function show(path: string): Promise<void> {
  const document = await readDocument(path, await readFile(path));
  const report = createReport(document, (await given(dirname(path))).get(basename(path)) ?? null, today);
  const extraction = extract(report);
  const problems = [...document.problems, ...report.problems, ...extraction.problems];
  // A report without a year or an issuer is told as a problem; its figures are still worth seeing here.
  const fatal = document.problems.filter((p) => p.severity === 'error');
  if (fatal.length > 0) {
    failed = true;
    for (const { message } of fatal) process.stderr.write(`${path}：${message}\n`);
  }
  process.stdout.write(
    json
      ? `${JSON.stringify(asJson(path, report, extraction, problems))}\n`
      : asText(path, report, extraction, problems),
  );
}

async function given(folder: string): Promise<ReadonlyMap<string, GivenSource>> {
  const known = sources.get(folder);
  if (known) return known;
  const text = await readFile(join(folder, 'sources.json'), 'utf8').catch(() => null);
  const read = text === null ? { entries: new Map<string, GivenSource>(), problems: [] } : readSources(text);
  for (const { message } of read.problems) process.stderr.write(`${message}\n`);
  sources.set(folder, read.entries);
  return read.entries;
}

function asJson(path: string, report: Report, { figures, details }: Extraction, problems: readonly Problem[]) {
  const { id, issuer, region, year, title, period, published, asOf, source } = report;
  return {
    path,
    report: { id, issuer, region, year, title, period, published, ...(asOf ? { asOf } : {}), source },
    sections: report.sections.map(({ headings, start, end }) => ({ headings, start, end })),
    figures,
    details,
    problems,
  };
}

function asText(path: string, report: Report, { figures, details }: Extraction, problems: readonly Problem[]): string {
  const lines = [`${path}　${report.region} ${report.issuer ?? '（单位不明）'} ${report.year ?? '（年份不明）'}`];
  for (const f of figures) {
    const part = f.breakdown.map((b) => b.label).join('·');
    lines.push(
      `  ${f.metric}${part ? `[${part}]` : ''} = ${f.value}${f.unit}${f.scope === 'cumulative' ? '（累计）' : ''}  「${f.quote.replaceAll('\n', ' ')}」 ${f.rule}`,
    );
  }
  for (const d of details) lines.push(`  ${d.kind} = ${d.value}  「${d.quote}」`);
  const silent = unstated(figures, report.year).map((metric) => metric.label);
  if (silent.length > 0) lines.push(`  未写明：${silent.join('、')}`);
  for (const p of problems) lines.push(`  ${p.severity === 'error' ? '错误' : '注意'}：${p.message}`);
  return `${lines.join('\n')}\n`;
}
