import { SingleBar } from 'cli-progress';
import { Command, CommanderError } from 'commander';
import { ConfigError, loadEnvironmentFile, readConfig } from '../src/config.ts';
import { buildLibrary } from '../src/library/build.ts';
import type { BuildSummary, FileResult } from '../src/library/build-summary.ts';
import { duplicateCode } from '../src/library/duplicates.ts';
import type { Likeness } from '../src/library/library.ts';
import { LibraryError } from '../src/library/library-error.ts';
import { chinaDay } from '../src/replies/china-time.ts';

interface Options {
  readonly out?: string;
  readonly json?: boolean;
  readonly force?: boolean;
}

const program = new Command('npm run ingest --')
  .description('Reads reports into the index that questions are answered from; what did not change is not read again.')
  .argument(
    '[paths...]',
    'folders of reports, or single files; together they are the whole library (default: data/reports)',
  )
  .option('--out <dir>', 'folder of the index (default: data/index)')
  .option('--json', 'one JSON value a line on stdout, nothing else there')
  .option('--force', 'read every file again, changed or not')
  .addHelpText(
    'after',
    `
sources.json in a folder names what the texts leave open: [{"file", "issuer", "region": "省/市/县", "year", "title", "url", "published", "retrieved"}]
--json prints a line a file: {"file", "status": "new|changed|unchanged|gone", "report": id|null, "figures", "problems"},
then a last line: {"summary": {"saved": "written|unchanged|refused", "reports", "figures", "new", "changed", "gone", "unchanged", "problems", "similar", "version", "seconds"}};
"similar" names pairs of reports that share whole passages: {"reports": [id, id], "share": 0 to 1, "sentences", "longest": [span, span], "opening"}
The settings REPORTS_DIR and INDEX_DIR change the defaults; SEGMENTER=nodejieba cuts with nodejieba, where it is installed.
Exit: 0 done; 1 a file or the whole could not be used, and is named; 2 wrong usage; 130 interrupted, the old index is whole.`,
  )
  .exitOverride();

/** A bar on a terminal; elsewhere a line at every tenth part. */
function createProgress(): { step(done: number, total: number): void; stop(): void } {
  if (!process.stderr.isTTY) {
    let said = 0;
    return {
      step(done, total) {
        const tenth = Math.floor((done / total) * 10);
        if (tenth > said) console.error(`已读 ${done}/${total} 个文件`);
        said = tenth;
      },
      stop() {},
    };
  }
  const bar = new SingleBar({
    format: '{bar} {value}/{total} 个文件',
    stream: process.stderr,
    clearOnComplete: true,
    // Else a terminal whose bar was interrupted no longer wraps its lines.
    linewrap: true,
  });
  let started = false;
  return {
    step(done, total) {
      if (!started) bar.start(total, 0);
      started = true;
      bar.update(done);
    },
    stop: () => bar.stop(),
  };
}

/** Pairs of similar reports that are printed; the list may be long where offices share a template. */
const shownPairs = 20;

const statusNames: Record<FileResult['status'], string> = {
  new: '新增',
  changed: '更新',
  unchanged: '未变',
  gone: '移除',
};

function printText(summary: BuildSummary): void {
  for (const { file, status, report, figures, problems } of summary.files) {
    if (status === 'unchanged') continue;
    const stoodBack = problems.some(({ code }) => code === duplicateCode);
    const unused = status === 'gone' ? '' : stoodBack ? '：与另一份重复，没有采用' : '：没有收录';
    const yielded = report ? `：${report}，${figures} 个数字` : unused;
    console.log(`${statusNames[status]}  ${file}${yielded}`);
  }
  for (const { file, severity, message } of summary.problems) {
    console.log(`${severity === 'error' ? '错误' : '提醒'}  ${file}：${message}`);
  }
  for (const likeness of summary.similar.slice(0, shownPairs)) console.log(`雷同  ${sentenceFor(likeness)}`);
  const more = summary.similar.length - shownPairs;
  if (more > 0) console.log(`雷同  还有 ${more} 对，--json 列出全部。`);
  const { reports, figures, version, seconds } = summary;
  const counts = `新增 ${summary.new}，更新 ${summary.changed}，移除 ${summary.gone}，未变 ${summary.unchanged}`;
  const saved = {
    written: `索引已更新（版本 ${version}）`,
    unchanged: '没有变化，索引不用更新',
    refused: '索引没有改动',
  };
  console.log(
    `共 ${reports} 份报告、${figures} 个数字；文件：${counts}。${saved[summary.saved]}，用时 ${seconds.toFixed(2)} 秒。`,
  );
}

function sentenceFor({ reports, share, sentences, longest, opening }: Likeness): string {
  const [{ start, end }] = longest;
  const percent = Math.round(share * 100);
  return `${reports.join(' 与 ')}：${sentences} 句相同，占较短一份的 ${percent}%；最长的一段有 ${end - start} 字：「${opening.replace(/\s+/gu, ' ')}……」`;
}

function printJson({ files, ...summary }: BuildSummary): void {
  for (const file of files) console.log(JSON.stringify(file));
  console.log(JSON.stringify({ summary }));
}

async function main(): Promise<number> {
  try {
    program.parse();
  } catch (fault) {
    // Commander has said what is wrong; --help comes this way too, with exit code 0.
    return fault instanceof CommanderError && fault.exitCode === 0 ? 0 : 2;
  }
  const progress = createProgress();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      progress.stop();
      console.error('已中断。原有的索引没有改动；再运行一次，会接着没读完的地方读。');
      process.exit(signal === 'SIGINT' ? 130 : 143);
    });
  }
  try {
    loadEnvironmentFile();
    const config = readConfig(process.env);
    const { out = config.indexDir, json, force = false } = program.opts<Options>();
    const summary = await buildLibrary({
      dir: program.args.length > 0 ? program.args : config.reportsDir,
      out,
      force,
      // Reports are read in China's calendar, wherever the machine stands.
      today: chinaDay(Date.now()),
      segmenter: config.segmenter,
      onProgress: ({ done, total }) => progress.step(done, total),
    });
    progress.stop();
    if (json) printJson(summary);
    else printText(summary);
    return summary.problems.some(({ severity }) => severity === 'error') ? 1 : 0;
  } catch (fault) {
    progress.stop();
    console.error(`错误：${explain(fault)}`);
    return 1;
  }
}

function explain(fault: unknown): string {
  if (fault instanceof LibraryError || fault instanceof ConfigError) return fault.message;
  const { code, path: where = '索引文件夹' } = fault as NodeJS.ErrnoException;
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return `没有写入 ${where} 的权限。请换一个 --out 文件夹，或改它的权限。`;
  if (code === 'ENOSPC') return `磁盘满了，写不下索引（${where}）。请腾出空间再试；原有的索引没有改动。`;
  if (code === 'EEXIST' || code === 'ENOTDIR') return `${where} 不是文件夹。请用 --out 指定一个文件夹。`;
  return `没有完成（${code ?? '原因不明'}）。原有的索引没有改动；请再运行一次，仍不行请报告给维护者。`;
}

main().then((code) => {
  process.exitCode = code;
});
