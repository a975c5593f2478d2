import { describe, expect, test } from 'vitest';
import { readArchive, readDocument } from '../../src/documents/read.ts';
import { asDoc } from './as-doc.ts';
import { asDocx } from './as-docx.ts';
import { asHtml } from './as-html.ts';
import { asGbk } from './gb18030.ts';
import { type MadeEntry, makeZip } from './make-zip.ts';
import { codesOf, figuresOf, read } from './reading.ts';
import { asText, narrative, statutory } from './report.ts';

const open = (entries: readonly MadeEntry[]) => readArchive('年报.zip', makeZip(entries));

describe('压缩包', () => {
  test('里面的报告各读各的，路径说得清', async () => {
    const documents = await open([
      { name: '2022/青溪镇.docx', content: asDocx(statutory) },
      { name: '白沙乡.doc', content: asDoc(narrative) },
      { name: '白沙乡.html', content: asHtml(narrative) },
    ]);
    expect(documents.map(({ path, format }) => `${path} ${format}`)).toEqual([
      '年报.zip/2022/青溪镇.docx docx',
      '年报.zip/白沙乡.doc doc',
      '年报.zip/白沙乡.html html',
    ]);
    expect(figuresOf(documents[1]!)).toEqual(figuresOf(await read(asText(narrative))));
  });

  test('名字是 GB18030 的（Windows 打的包）', async () => {
    const [document] = await open([{ name: asGbk('年报\\白沙乡2016年报告.txt'), content: asText(narrative) }]);
    expect(document?.path).toBe('年报.zip/年报/白沙乡2016年报告.txt');
  });

  test('坏的一个说坏的，好的照读', async () => {
    const documents = await open([
      { name: 'a.docx', content: asDocx(narrative).subarray(0, 700) },
      { name: 'b.txt', content: asText(narrative) },
      { name: 'c.txt', content: '密', encrypted: true },
      { name: 'd.txt', content: '' },
    ]);
    expect(documents.map(codesOf)).toEqual([
      ['error document.corrupt'],
      [],
      ['error document.password'],
      ['error document.empty'],
    ]);
  });

  test('包里的包也打开，再深就不打开了', async () => {
    const inner = makeZip([{ name: '白沙乡.txt', content: asText(narrative) }]);
    expect((await open([{ name: '乡镇.zip', content: inner }])).map(({ path }) => path)).toEqual([
      '年报.zip/乡镇.zip/白沙乡.txt',
    ]);
    const deeper = await open([{ name: '县.zip', content: makeZip([{ name: '乡镇.zip', content: inner }]) }]);
    expect(deeper.map(codesOf)).toEqual([['error document.archive-too-deep']]);
  });

  test('走出文件夹的名字、系统留下的杂物、同名文件', async () => {
    const documents = await open([
      { name: '../../etc/白沙乡.txt', content: asText(narrative) },
      { name: '__MACOSX/._白沙乡.txt', content: 'x' },
      { name: '.DS_Store', content: 'x' },
      { name: '甲.txt', content: asText(narrative) },
      { name: '甲.txt', content: asText(statutory) },
    ]);
    expect(documents.map(({ path }) => path)).toEqual([
      '年报.zip/etc/白沙乡.txt',
      '年报.zip/甲.txt',
      '年报.zip/甲.txt#2',
    ]);
  });

  test.each([
    ['解开后太大', [{ name: '0.txt', content: '0'.repeat(30_000_000) }], 'zip-bomb'],
    ['谎报大小', [{ name: '0.txt', content: '0'.repeat(30_000_000), claimedSize: 100 }], 'zip-bomb'],
    ['文件太多', Array.from({ length: 2001 }, (_, i) => ({ name: `${i}.txt`, content: '公开' })), 'too-many-entries'],
    ['空包', [], 'archive-empty'],
  ] as const)('%s：不展开，说原因', async (_, entries, code) => {
    expect((await open(entries)).map(codesOf)).toEqual([[`error document.${code}`]]);
  });

  test('被截断的包', async () => {
    const whole = makeZip([{ name: 'a.txt', content: asText(narrative) }]);
    expect((await readArchive('a.zip', whole.subarray(0, whole.length - 40))).map(codesOf)).toEqual([
      ['error document.archive-damaged'],
    ]);
  });

  test('当作一份文件来读时，说它是压缩包', async () => {
    expect(codesOf(await readDocument('a.zip', makeZip([{ name: 'a.txt', content: '公开' }])))).toEqual([
      'error document.archive',
    ]);
  });
});
