import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { Command } from 'commander';
import { readDocument } from '../src/documents/read.ts';
import { type Explanation, explain } from '../src/figures/explain.ts';
import type { Figure } from '../src/figures/figure.ts';
import { createDirectory } from '../src/places/directory.ts';
import { loadGazetteer } from '../src/places/gazetteer.ts';
import { explainQuestion } from '../src/questions/explain.ts';
import { chinaDay } from '../src/replies/china-time.ts';
import { createReport } from '../src/reports/identify.ts';
import type { Report } from '../src/reports/report.ts';
import { openAnswering, printed } from './answering.ts';

const program = new Command('npm run explain --')
  .description(
    'What each number and each denial in a sentence or a file was taken for, by which rule, and which rules lost.',
  )
  .argument('<text>', 'a sentence in Chinese, the path of a report, or a question (shows what was understood of it)')
  .option('--heading <heading>', 'the heading of the section that the sentence stands in, e.g. 三、依申请公开情况')
  .option('--year <year>', 'the year of the report that the sentence stands in')
  .option('--json', 'one JSON value a line on stdout')
  .addHelpText('after', '\nExit: 0 done; 1 a file that cannot be read; 2 wrong usage.')
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
  .parse();

const options = program.opts<{ heading?: string; year?: string; json?: true }>();
const today = chinaDay(Date.now());
const given = program.args[0]!;
const report = isQuestion(given) ? await understood(given) : await reportOf(given);
if (report) {
  const found = explain(report);
  process.stdout.write(
    options.json
      ? found.map((one) => `${JSON.stringify(one)}\n`).join('')
      : `${found.map(line).join('\n') || '没有数字，也没有否定的话。'}\n`,
  );
}

function isQuestion(text: string): boolean {
  return /[?？]$|[吗呢么]$|多少|几[条件次个名]|谁|什么|哪/u.test(text) && !existsSync(text);
}

/** A question is explained by what was understood of it. */
async function understood(question: string): Promise<null> {
  const app = await openAnswering({});
  const { understood: parts, status } = JSON.parse(printed(await app.ask({ chat: 'explain', text: question }), true));
  const held = (await app.reports()).map(({ issuer, region }) => ({ name: issuer, region }));
  const directory = createDirectory(held, loadGazetteer());
  const slots = explainQuestion(question, { directory, today });
  await app.close();
  process.stdout.write(
    `${JSON.stringify({ question, status, understood: parts, slots }, null, options.json ? 0 : 2)}\n`,
  );
  return null;
}

async function reportOf(given: string): Promise<Report | null> {
  const isFile = existsSync(given);
  const bytes = isFile ? await readFile(given) : Buffer.from(`${options.heading ?? ''}\n${given}`);
  const document = await readDocument(isFile ? given : 'sentence.txt', bytes);
  const fatal = document.problems.filter((problem) => problem.severity === 'error');
  if (fatal.length > 0) {
    process.exitCode = 1;
    for (const { message } of fatal) process.stderr.write(`${given}：${message}\n`);
    return null;
  }
  const made = createReport(document, null, today);
  // A lone sentence is of no report: no vote on its year.
  const year = options.year === undefined ? (isFile ? made.year : null) : Number(options.year);
  return { ...made, year };
}

function line({ text, fate, figures, lost, why, cell }: Explanation): string {
  const where = cell === undefined ? '' : `（${cell}）`;
  const also = lost.length > 0 ? `；也合得上而落选：${lost.join('、')}` : '';
  if (fate === 'taken') return `「${text}」${where} → ${figures.map(taken).join('；')}${also}`;
  return fate === 'stopped' ? `「${text}」 不是数据：${why}` : `「${text}」${where} 未采用：${why}${also}`;
}

function taken({ metric, breakdown, value, unit, scope, rule, year }: Figure): string {
  const part = breakdown.map((b) => b.label).join('·');
  return `${metric}${part === '' ? '' : `[${part}]`} = ${value}${unit}${scope === 'cumulative' ? '（历年累计）' : ''}${year === null ? '' : `（${year}年）`} 规则 ${rule}`;
}
