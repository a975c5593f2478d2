import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type BuildOptions, buildLibrary, isCurrent } from '../../src/library/build.ts';
import type { BuildSummary } from '../../src/library/build-summary.ts';
import { LibraryError } from '../../src/library/library-error.ts';
import { openLibrary } from '../../src/library/open.ts';
import { folderOf, put } from './folder.ts';
import { createStages } from './stages.ts';

const today = '2026-03-01';
const two = { '甲镇.txt': '甲镇 2015\n公开41条。', '乙镇.txt': '乙镇 2015\n公开7条，又3条。' };

async function setUp(files: Readonly<Record<string, string>>): Promise<{
  dir: string;
  out: string;
  read: string[];
  build: (options?: Partial<BuildOptions>) => Promise<BuildSummary>;
  ids: () => Promise<string[]>;
}> {
  const dir = await folderOf(files);
  const out = await folderOf({});
  const stages = createStages();
  return {
    dir,
    out,
    read: stages.read,
    build: (options) => buildLibrary({ dir, out, today, stages, ...options }),
    ids: async () => (await (await openLibrary(out)).reports()).map(({ id }) => id),
  };
}

const messagesFor = (summary: BuildSummary, file: string): string[] =>
  summary.problems.filter((problem) => problem.file === file).map(({ message }) => message);

describe('buildLibrary', () => {
  it('publishes every report under a folder, in the order of their names', async () => {
    const { build, ids } = await setUp({ ...two, '2014/丙镇.txt': '丙镇 2014\n公开1条。', '.hidden.txt': '丁镇 2014' });
    const summary = await build();
    expect(summary).toMatchObject({
      saved: 'written',
      reports: 3,
      figures: 4,
      new: 3,
      changed: 0,
      gone: 0,
      problems: [],
    });
    expect(summary.files.map(({ file }) => file)).toEqual(['2014/丙镇.txt', '乙镇.txt', '甲镇.txt']);
    expect((await ids()).sort()).toEqual(['/丙镇/2014', '/乙镇/2015', '/甲镇/2015']);
  });

  it('reports progress file by file, to the last', async () => {
    const { build } = await setUp(two);
    const seen: string[] = [];
    await build({ onProgress: ({ done, total, file }) => seen.push(`${done}/${total} ${file}`) });
    expect(seen).toEqual(['1/2 乙镇.txt', '2/2 甲镇.txt']);
  });

  it('reads nothing again when nothing changed, and leaves the index as it is', async () => {
    const { build, read, out } = await setUp(two);
    const first = await build();
    const saved = await readFile(join(out, 'manifest.json'), 'utf8');
    read.length = 0;
    const second = await build();
    expect(second).toMatchObject({ saved: 'unchanged', reports: 2, figures: 3, unchanged: 2, version: first.version });
    expect(read).toEqual([]);
    expect(await readFile(join(out, 'manifest.json'), 'utf8')).toBe(saved);
  });

  it('reads only what changed, takes up what is new and drops what is gone', async () => {
    const { build, read, dir, out, ids } = await setUp({ ...two, '丙镇.txt': '丙镇 2014' });
    await build();
    read.length = 0;
    await put(dir, { '甲镇.txt': '甲镇 2015\n公开42条。', '丁镇.txt': '丁镇 2015' });
    await rm(join(dir, '丙镇.txt'));
    expect(await build()).toMatchObject({ saved: 'written', new: 1, changed: 1, gone: 1, unchanged: 1, reports: 3 });
    expect(read.sort()).toEqual(['丁镇.txt', '甲镇.txt']);
    expect(await ids()).toEqual(['/丁镇/2015', '/乙镇/2015', '/甲镇/2015']);
    const library = await openLibrary(out);
    const values = (await library.figures({ reports: ['/甲镇/2015'] })).map(({ value }) => value);
    expect(values).toEqual([42]);
  });

  it('reads a file again when what sources.json gives for it changed', async () => {
    const { build, read, dir, ids } = await setUp(two);
    await build();
    read.length = 0;
    await put(dir, { 'sources.json': '[{"file":"甲镇.txt","region":"某省/某市/某县"}]' });
    expect(await build()).toMatchObject({ changed: 1, unchanged: 1 });
    expect(read).toEqual(['甲镇.txt']);
    expect(await ids()).toContain('某省/某市/某县/甲镇/2015');
  });

  it('reads everything again in another year, and calls no file changed for that', async () => {
    const { build, read } = await setUp(two);
    await build();
    read.length = 0;
    expect(await build({ today: '2027-01-01' })).toMatchObject({ saved: 'written', changed: 0, unchanged: 2 });
    expect(read).toHaveLength(2);
  });

  it('reads everything again when it is forced to', async () => {
    const { build, read } = await setUp(two);
    const { version } = await build();
    read.length = 0;
    expect(await build({ force: true })).toMatchObject({ saved: 'written', unchanged: 2, version });
    expect(read).toHaveLength(2);
  });

  it('names a file that cannot be used, with its reason, and publishes the others', async () => {
    const { build, ids } = await setUp({ ...two, '坏.txt': '坏\u0000', '无年.txt': '丙镇\n没有年份' });
    const summary = await build();
    expect(summary).toMatchObject({ saved: 'written', reports: 2 });
    expect(messagesFor(summary, '坏.txt')).toEqual(['读不出文字。']);
    expect(messagesFor(summary, '无年.txt').join()).toMatch(/年份.*sources\.json.*year/u);
    expect(await ids()).toEqual(['/乙镇/2015', '/甲镇/2015']);
    expect(messagesFor(await build(), '坏.txt'), 'said again when nothing changed').toEqual(['读不出文字。']);
  });

  it('survives a stage that throws: that file is named, the others are there', async () => {
    const stages = createStages();
    const { build } = await setUp(two);
    const extract: typeof stages.extract = (report) => {
      if (report.issuer === '甲镇') throw new Error('bug');
      return stages.extract(report);
    };
    const summary = await build({ stages: { ...stages, extract } });
    expect(summary.reports).toBe(1);
    expect(messagesFor(summary, '甲镇.txt').join()).not.toMatch(/bug|at /u);
    expect(messagesFor(summary, '甲镇.txt')).toHaveLength(1);
  });

  it('names a broken sources.json and publishes from the texts alone', async () => {
    const { build } = await setUp({ ...two, 'sources.json': '[{"file": "甲镇.txt",]' });
    const summary = await build();
    expect(summary.reports).toBe(2);
    expect(summary.problems.map(({ file, severity }) => [file, severity])).toEqual([['sources.json', 'error']]);
  });

  it('warns of an entry in sources.json whose file is not there', async () => {
    const { build } = await setUp({ ...two, 'sources.json': '[{"file":"戊镇.txt","year":2015}]' });
    expect(messagesFor(await build(), 'sources.json').join()).toContain('戊镇.txt');
  });

  it('lets the sources.json of a folder below speak for the files beside it', async () => {
    const { build, ids } = await setUp({
      'sources.json': '[{"file":"a/1.txt","issuer":"上镇","year":2014}]',
      'a/sources.json': '[{"file":"1.txt","issuer":"下镇","year":2014}]',
      'a/1.txt': '没有单位也没有年份',
    });
    await build();
    expect(await ids()).toEqual(['/下镇/2014']);
  });

  it('does not follow links that lead out of the folder, and says so', async () => {
    const { build, dir, ids } = await setUp(two);
    const outside = await folderOf({ 'secret.txt': '外镇 2015' });
    await symlink(join(outside, 'secret.txt'), join(dir, 'link.txt'));
    await symlink(outside, join(dir, 'folder'));
    await symlink(join(dir, '甲镇.txt'), join(dir, 'inside.txt'));
    await symlink(join(dir, 'nowhere'), join(dir, 'broken.txt'));
    const summary = await build();
    expect(messagesFor(summary, 'link.txt').join()).toContain('以外');
    expect(messagesFor(summary, 'folder').join()).toContain('以外');
    expect(messagesFor(summary, 'broken.txt').join()).toContain('不存在');
    expect(messagesFor(summary, 'inside.txt')).toEqual([]);
    expect(await ids()).toEqual(['/乙镇/2015', '/甲镇/2015']);
  });
});

describe('two files for one report', () => {
  const doubled = { 'a.txt': '甲镇 2015\n公开1条。', 'b.txt': '甲镇 2015\n公开1条，又2条。' };

  it('uses the fuller one and names both', async () => {
    const { build, out } = await setUp(doubled);
    const summary = await build();
    expect(summary.reports).toBe(1);
    for (const file of ['a.txt', 'b.txt']) expect(messagesFor(summary, file).join()).toMatch(/a\.txt.*b\.txt/u);
    const [card] = await (await openLibrary(out)).reports();
    expect(card?.source.file).toBe('b.txt');
    expect(summary.problems.every(({ severity }) => severity === 'warning')).toBe(true);
  });

  it('uses the newer one when both say when they were published', async () => {
    const sources = '[{"file":"a.txt","published":"2016-03-01"},{"file":"b.txt","published":"2016-01-01"}]';
    const { build, out } = await setUp({ ...doubled, 'sources.json': sources });
    await build();
    const [card] = await (await openLibrary(out)).reports();
    expect(card?.source.file).toBe('a.txt');
  });

  it('brings back the one that stood back when the other is gone, without a word left', async () => {
    const { build, dir, out } = await setUp(doubled);
    await build();
    await rm(join(dir, 'b.txt'));
    expect(await build()).toMatchObject({ saved: 'written', reports: 1, gone: 1, unchanged: 1, problems: [] });
    const [card] = await (await openLibrary(out)).reports();
    expect(card?.source.file).toBe('a.txt');
  });

  it('says it again when nothing changed', async () => {
    const { build } = await setUp(doubled);
    await build();
    const summary = await build();
    expect(summary.saved).toBe('unchanged');
    expect(messagesFor(summary, 'a.txt')).toHaveLength(1);
  });
});

describe('reports that share passages', () => {
  const passage = Array.from(
    { length: 8 },
    (_, index) => `第${index}条措施是把各站所的事项逐一清理并向群众说明。`,
  ).join('\n');
  const alike = { '1.txt': `甲镇 2014\n${passage}`, '2.txt': `乙镇 2014\n${passage}`, '3.txt': '丙镇 2014\n公开1条。' };

  it('are named in the summary, also when nothing changed, and by the library', async () => {
    const { build, out, dir } = await setUp(alike);
    const [similar, ...others] = (await build()).similar;
    expect(others).toEqual([]);
    expect([...similar!.reports].sort()).toEqual(['/乙镇/2014', '/甲镇/2014'].sort());
    const again = await build();
    expect(again.saved).toBe('unchanged');
    expect(again.similar).toEqual([similar]);
    const library = await openLibrary(out);
    expect(await library.similar({})).toEqual([similar]);
    expect(await library.similar({ reports: ['/甲镇/2014'] })).toEqual([similar]);
    expect(await library.similar({ reports: ['/丙镇/2014'] })).toEqual([]);
    await rm(join(dir, '2.txt'));
    expect((await build()).similar).toEqual([]);
  });
});

describe('while others are at work', () => {
  it('an open library goes on answering from what it opened', async () => {
    const { build, dir, out } = await setUp(two);
    await build();
    const open = await openLibrary(out);
    await put(dir, { '甲镇.txt': '甲镇 2015\n公开99条。' });
    await build();
    const values = (await open.figures({ reports: ['/甲镇/2015'] })).map(({ value }) => value);
    expect(values).toEqual([41]);
    expect((await open.report('/甲镇/2015'))?.text).toContain('41');
    expect((await open.search('公开', { limit: 1 })).length).toBe(1);
  });

  it('two builds at once leave a whole index, of the one or the other', async () => {
    const { build, out } = await setUp(two);
    const other = await folderOf({ '丙镇.txt': '丙镇 2014' });
    const summaries = await Promise.all([build(), build({ dir: other }), build(), build({ dir: other })]);
    const { version } = await (await openLibrary(out)).summary();
    expect(summaries.map((summary) => summary.version)).toContain(version);
  });
});

describe('nothing to build from', () => {
  it('leaves the old index when the folder is empty, missing, or holds no usable report', async () => {
    const { build, dir, ids } = await setUp(two);
    await build();
    await expect(build({ dir: join(dir, 'nowhere') })).rejects.toThrow(LibraryError);
    await expect(build({ dir: await folderOf({ 'sources.json': '[]' }) })).rejects.toThrow(/没有可读的报告/u);
    const refused = await build({ dir: await folderOf({ '坏.txt': '坏' }) });
    expect(refused).toMatchObject({ saved: 'refused', reports: 0 });
    expect(refused.problems.some(({ severity }) => severity === 'error')).toBe(true);
    expect(await ids()).toEqual(['/乙镇/2015', '/甲镇/2015']);
  });
});

describe('several paths', () => {
  it('take single files with what the sources.json beside them says, and files of one name in two folders', async () => {
    const one = await folderOf({ '1.txt': '甲镇 2015', 'other.txt': '不读 2015' });
    const other = await folderOf({ '1.txt': '乙镇', 'sources.json': '[{"file":"1.txt","issuer":"乙镇","year":2014}]' });
    const { build, ids } = await setUp({});
    expect(await build({ dir: join(other, '1.txt') })).toMatchObject({ reports: 1, problems: [] });
    expect(await ids()).toEqual(['/乙镇/2014']);
    expect(await build({ dir: [join(one, '1.txt'), other] })).toMatchObject({ reports: 2 });
  });
});

describe('isCurrent', () => {
  it('holds after a build, and no more once a file, a given source or the year is another', async () => {
    const { build, dir, out } = await setUp(two);
    const current = (day = today): Promise<boolean> => isCurrent({ dir, out, today: day });
    expect(await current()).toBe(false);
    await build();
    expect(await current()).toBe(true);
    expect(await current('2027-01-01')).toBe(false);
    await put(dir, { '甲镇.txt': '甲镇 2015\n公开40条。' });
    expect(await current()).toBe(false);
    await build();
    await put(dir, { 'sources.json': '[{"file":"甲镇.txt","year":2014}]' });
    expect(await current()).toBe(false);
    await build();
    await rm(join(dir, '甲镇.txt'));
    expect(await current()).toBe(false);
  });
});

describe('a damaged or foreign index', () => {
  const opening = (out: string): Promise<unknown> => openLibrary(out);

  it('is refused with what to do, whichever part is damaged, and built anew by the next build', async () => {
    const { build, out } = await setUp(two);
    await build();
    for (const part of ['manifest', 'facts', 'bodies', 'search']) {
      const file = part === 'manifest' ? 'manifest.json' : await partOf(out, part);
      const bytes = await readFile(join(out, file));
      const middle = Math.floor(bytes.length / 2);
      bytes[middle] = bytes[middle]! ^ 1;
      await writeFile(join(out, file), bytes);
      await expect(opening(out), part).rejects.toThrow(/已损坏.*npm run ingest/u);
      expect(await build()).toMatchObject({ saved: 'written', reports: 2 });
    }
  });

  it('is refused when a part is cut off or missing', async () => {
    const { build, out } = await setUp(two);
    await build();
    const facts = await partOf(out, 'facts');
    await writeFile(join(out, facts), '');
    await expect(opening(out)).rejects.toThrow(/已损坏/u);
    await rm(join(out, facts));
    await expect(opening(out)).rejects.toThrow(/已损坏/u);
  });

  it('is told from a missing one', async () => {
    const empty = await folderOf({});
    await expect(opening(empty)).rejects.toMatchObject({
      fault: 'missing',
      message: expect.stringContaining('npm run ingest'),
    });
    await expect(opening(join(empty, 'nowhere'))).rejects.toMatchObject({ fault: 'missing' });
  });

  it('of another format, segmenter or dictionary is refused by name, and built anew by the next build', async () => {
    const { build, out } = await setUp(two);
    await build();
    const changes = [
      [{ format: 0 }, 'other-format', /较旧的版本/u],
      [{ format: 99 }, 'other-format', /较新的版本/u],
      [{ tokens: { segmenter: 'nodejieba' } }, 'other-segmenter', /nodejieba.*现在设为 jieba/u],
      [{ tokens: { dictionary: '@node-rs/jieba 0.1' } }, 'other-segmenter', /0\.1.*现在的词典/u],
      [{ tokens: { words: 'x' } }, 'other-words', /停用词/u],
    ] as const;
    for (const [change, fault, message] of changes) {
      await reseal(out, change);
      await expect(opening(out)).rejects.toMatchObject({ fault, message: expect.stringMatching(message) });
      expect(await build(), fault).toMatchObject({ saved: 'written' });
      await opening(out);
    }
  });

  it('leaves no parts of earlier builds behind, and touches no file that is not its own', async () => {
    const { build, dir, out } = await setUp(two);
    await put(out, { 'notes.txt': 'mine' });
    await mkdir(join(out, 'backup'));
    await build();
    await put(dir, { '丙镇.txt': '丙镇 2014' });
    await build();
    const names = (await readdir(out)).map((name) => name.replace(/-[0-9a-f]+/u, ''));
    expect(names.sort()).toEqual([
      'backup',
      'bodies.jsonl',
      'facts.jsonl',
      'files.jsonl',
      'manifest.json',
      'notes.txt',
      'search.json',
      'similar.jsonl',
    ]);
  });
});

/** The file that the manifest names for a part. */
async function partOf(out: string, part: string): Promise<string> {
  return JSON.parse(JSON.parse(await readFile(join(out, 'manifest.json'), 'utf8')).manifest).parts[part].file;
}

/** Changes a manifest as another version of the project would have written it, checksum and all. */
async function reseal(out: string, change: { readonly tokens?: object; readonly format?: number }): Promise<void> {
  const path = join(out, 'manifest.json');
  const manifest = JSON.parse(JSON.parse(await readFile(path, 'utf8')).manifest);
  const tokens = { ...manifest.tokens, ...change.tokens };
  const body = JSON.stringify({ ...manifest, ...change, tokens });
  const checksum = createHash('sha256').update(body).digest('hex');
  await writeFile(path, JSON.stringify({ checksum, manifest: body }));
}
