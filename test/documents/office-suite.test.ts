import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asHtml } from './as-html.ts';
import { codesOf, figuresOf, read } from './reading.ts';
import { narrative, statutory } from './report.ts';

const SOFFICE = process.env.SOFFICE ?? '/usr/bin/soffice';
const skipped = !existsSync(SOFFICE);

const reports = { 表格式: statutory, 叙述式: narrative };
const formats = { docx: 'docx:MS Word 2007 XML', doc: 'doc:MS Word 97', rtf: 'rtf', odt: 'odt', pdf: 'pdf' };

describe.skipIf(skipped)(`办公软件另存的文件${skipped ? `（没有 ${SOFFICE}，跳过；可设 SOFFICE）` : ''}`, () => {
  let dir = '';
  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'office-'));
    const convert = (to: string, files: readonly string[], ...more: readonly string[]): void => {
      const profile = `-env:UserInstallation=file://${dir}/profile`;
      execFileSync(SOFFICE, [profile, '--headless', ...more, '--convert-to', to, '--outdir', dir, ...files], {
        stdio: 'ignore',
      });
    };
    for (const [name, parts] of Object.entries(reports)) {
      await writeFile(join(dir, `${name}.html`), asHtml(parts));
      // The same tables without a line around their cells.
      await writeFile(join(dir, `${name}无线.html`), asHtml(parts).replaceAll('border="1"', 'border="0"'));
    }
    const names = Object.keys(reports).flatMap((name) => [name, `${name}无线`]);
    const pathsOf = (ending: string): string[] => names.map((name) => join(dir, `${name}.${ending}`));
    convert('odt', pathsOf('html'), '--infilter=HTML (StarWriter)');
    for (const to of Object.values(formats)) if (to !== 'odt') convert(to, pathsOf('odt'));
  }, 240_000);
  afterAll(() => rm(dir, { recursive: true, force: true }));

  const cases = Object.keys(formats).flatMap((format) =>
    Object.entries(reports).flatMap(([name, parts]) =>
      [name, `${name}无线`].map((file) => [`${file}.${format}`, parts] as const),
    ),
  );
  test.each(cases)('%s：数字与网页的一个不差', async (file, parts) => {
    const document = await read(readFileSync(join(dir, file)));
    expect(codesOf(document)).toEqual([]);
    expect(figuresOf(document)).toEqual(figuresOf(await read(asHtml(parts))));
  });
});
