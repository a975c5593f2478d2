import { execFile, spawn } from 'node:child_process';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { codeVersion } from '../src/library/code-version.ts';
import { openLibrary } from '../src/library/open.ts';
import { folderOf, put } from './library/folder.ts';

const runner = fileURLToPath(new URL('../scripts/run.cjs', import.meta.url));
const script = fileURLToPath(new URL('../scripts/ingest.ts', import.meta.url));
const reports = fileURLToPath(new URL('../data/reports', import.meta.url));

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

function ingest(...args: readonly string[]): Promise<Ran> {
  return new Promise((done) => {
    execFile(process.execPath, [runner, script, ...args], (fault, out, err) => {
      done({ code: fault ? Number(fault.code) : 0, out, err });
    });
  });
}

/** Does it again when the sources were changed while it ran: then everything is rightly read again. */
async function whileSourcesRest(act: () => Promise<void>): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    const before = await codeVersion();
    try {
      return await act();
    } catch (fault) {
      if (attempt === 3 || before === (await codeVersion())) throw fault;
    }
  }
}

describe('npm run ingest', { timeout: 120_000 }, () => {
  it('indexes the five reports that ship, then has nothing to do', async () => {
    const out = await folderOf({});
    const first = await ingest(reports, '--out', out);
    expect(first.code, first.err).toBe(0);
    expect(first.out).toContain('共 5 份报告');
    const cards = await (await openLibrary(out)).reports();
    expect(cards.map(({ issuer, year }) => `${issuer}${year}`).sort()).toEqual(
      ['不老屯镇2013', '棉洋镇2015', '洪梅镇2014', '石门镇2014', '祝塘镇2017'].sort(),
    );
    await whileSourcesRest(async () => {
      await ingest(reports, '--out', out);
      const again = await ingest(reports, '--out', out);
      expect(again).toMatchObject({ code: 0 });
      expect(again.out).toContain('没有变化');
    });
  });

  it('--json prints a line a file and a summary last, nothing else', async () => {
    const dir = await folderOf({});
    await cp(reports, dir, { recursive: true });
    await put(dir, { '空.txt': '' });
    const out = await folderOf({});
    const { code, out: printed, err } = await ingest(dir, '--out', out, '--json');
    const lines = printed
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(code, 'a file could not be read').toBe(1);
    expect(lines).toHaveLength(7);
    expect(lines.find(({ file }) => file === '空.txt')).toMatchObject({ status: 'new', report: null, figures: 0 });
    expect(lines.find(({ file }) => file === '石门镇2014.txt')).toMatchObject({
      report: '浙江省/嘉兴市/桐乡市/石门镇/2014',
      status: 'new',
    });
    expect(lines.at(-1).summary).toMatchObject({ saved: 'written', reports: 5, new: 6 });
    expect(err).toContain('6/6');
  });

  it('names reports that share passages, with how one of them begins', async () => {
    const out = await folderOf({});
    const { out: printed } = await ingest(reports, '--out', out);
    expect(printed.match(/^雷同 .*$/gmu)).toHaveLength(1);
    expect(printed).toMatch(/^雷同 {2}.*石门镇\/2014 与 .*洪梅镇\/2014：\d+ 句相同.*「.+……」$/mu);
    const { out: json } = await ingest(reports, '--out', out, '--json');
    const { similar } = JSON.parse(json.trim().split('\n').at(-1)!).summary;
    expect(similar).toHaveLength(1);
    const library = await openLibrary(out);
    const report = await library.report(similar[0].reports[0]);
    expect(report?.text.slice(similar[0].longest[0].start).startsWith(similar[0].opening)).toBe(true);
  });

  it('reads a folder in threads to the same figures, file for file, whatever their number', async () => {
    const dir = await folderOf({});
    for (let copy = 0; copy < 5; copy++) await cp(reports, join(dir, `${copy}`), { recursive: true });
    const out = await folderOf({});
    const { out: printed, err } = await ingest(dir, '--out', out);
    expect(err).toContain('25/25');
    expect(printed).toContain('共 5 份报告');
    expect(printed.match(/是同一单位同一年/gu)?.length).toBeGreaterThanOrEqual(20);
    expect(printed.match(/^新增 .*：与另一份重复，没有采用$/gmu)).toHaveLength(20);
  });

  it('names each file that it could not use, in a sentence', async () => {
    const dir = await folderOf({ '空.txt': '', '石门镇2014.txt': '石门镇2014年度信息公开工作报告\n公开39条。' });
    const { code, out } = await ingest(dir, '--out', await folderOf({}));
    expect(code).toBe(1);
    expect(out).toMatch(/错误 {2}空\.txt：.+。/u);
    expect(out).not.toMatch(/\n\s+at /u);
  });

  it('says when it is interrupted that nothing is lost, and leaves the index', async () => {
    const out = await folderOf({});
    await ingest(reports, '--out', out);
    const child = spawn(process.execPath, [runner, script, reports, '--out', out, '--force'], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.on('data', (words: Buffer) => {
      const begun = /已读/u.test(said);
      said += words;
      if (!begun && /已读/u.test(said)) child.kill('SIGINT');
    });
    const code = await new Promise((done) => child.on('close', done));
    // It may just have come to its end.
    if (code !== 0) {
      expect(code).toBe(130);
      expect(said).toMatch(/已中断。原有的索引没有改动/u);
    }
    expect((await (await openLibrary(out)).reports()).length).toBe(5);
  });

  it('says what is wrong with a folder that is empty or missing, and leaves the index', async () => {
    const out = await folderOf({});
    await ingest(reports, '--out', out);
    for (const dir of [await folderOf({}), join(out, 'nowhere')]) {
      const { code, err, out: printed } = await ingest(dir, '--out', out);
      expect(code).toBe(1);
      expect(err).toMatch(/错误：.*原有的索引没有改动/u);
      expect(printed).toBe('');
    }
    expect((await (await openLibrary(out)).reports()).length).toBe(5);
  });

  it('answers --help with 0, and wrong usage with 2', async () => {
    expect(await ingest('--help')).toMatchObject({ code: 0, out: expect.stringContaining('--force') });
    expect(await ingest('--nonsense')).toMatchObject({ code: 2, out: '' });
    expect(await ingest('--out')).toMatchObject({ code: 2 });
  });

  it('says so when the index cannot be written there', async () => {
    const dir = await folderOf({ 'taken.txt': 'a file' });
    const { code, err } = await ingest(reports, '--out', join(dir, 'taken.txt'));
    expect(code).toBe(1);
    expect(err).toMatch(/错误：.*--out/u);
  });
});
