import { execFileSync } from 'node:child_process';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildLibrary } from '../src/library/build.ts';
import type { BuildSummary } from '../src/library/build-summary.ts';
import { openLibrary } from '../src/library/open.ts';
import { broken } from './library/broken.ts';
import { lastingFolder } from './library/folder.ts';

const good = (issuer: string, year: number, count: number): string =>
  `${issuer}${year}年政府信息公开工作年度报告\n一、主动公开情况\n${year}年，我镇主动公开政府信息${count}条。\n`;

describe('a folder with many kinds of broken file', () => {
  let summary: BuildSummary;
  let out: string;
  let peak = 0;

  beforeAll(async () => {
    const dir = await lastingFolder();
    out = await lastingFolder();
    for (const [name, { bytes }] of Object.entries(broken)) await writeFile(join(dir, name), bytes);
    await writeFile(join(dir, 'A先.txt'), good('青石镇', 2015, 41));
    await writeFile(join(dir, '末尾.txt'), good('柳河镇', 2014, 7));
    await mkdir(join(dir, '下级'));
    await writeFile(join(dir, '下级', '报告.txt'), good('白水镇', 2016, 12));
    await writeFile(join(dir, '下级', 'sources.json'), '[{"file": "报告.txt", "year": }]');
    await writeFile(join(dir, 'sources.json'), '[{"file": "没有这个.txt", "year": 2015}]');
    await writeFile(join(out, '秘密.txt'), good('外镇', 2015, 1));
    await symlink(join(out, '秘密.txt'), join(dir, '链接.txt'));
    await symlink(join(dir, '哪里也没有'), join(dir, '断链.txt'));
    execFileSync('mkfifo', [join(dir, '管道.txt')]);
    const watch = setInterval(() => {
      peak = Math.max(peak, process.memoryUsage.rss());
    }, 50);
    summary = await buildLibrary({ dir, out, today: '2026-03-01' });
    clearInterval(watch);
  }, 120_000);

  const others: Readonly<Record<string, RegExp>> = {
    '下级/sources.json': /JSON|格式/u,
    'sources.json': /没有这个\.txt/u,
    '链接.txt': /文件夹以外/u,
    '断链.txt': /不存在/u,
    '管道.txt': /不是普通文件/u,
  };
  const expected = [
    ...Object.entries(broken).map(([name, { says }]) => [name, says] as const),
    ...Object.entries(others),
  ];

  it.each(expected)('%s is named, with its reason', (name, says) => {
    const own = summary.problems.filter(({ file }) => file === name || file.startsWith(`${name}/`));
    const messages = own.map(({ message }) => message).join('\n');
    expect(messages).toMatch(says);
    expect(messages).not.toMatch(/Error|undefined|null|\bat /u);
    const published = summary.files.filter(
      ({ file, report }) => report && (file === name || file.startsWith(`${name}/`)),
    );
    expect(published).toEqual([]);
  });

  it('leaves the good ones all there, with their figures', async () => {
    const library = await openLibrary(out);
    const figures = await library.figures({ metrics: ['proactive.items'] });
    expect(figures.map(({ report, value }) => `${report.issuer}${report.year}：${value}`).sort()).toEqual(
      ['青石镇2015：41', '柳河镇2014：7', '白水镇2016：12'].sort(),
    );
  });

  it('is read within a gigabyte', () => {
    expect(peak / 1024 / 1024, 'megabytes').toBeLessThan(1024);
  });
});
