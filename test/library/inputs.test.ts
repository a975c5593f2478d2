import { describe, expect, it } from 'vitest';
import { listInputs } from '../../src/library/inputs.ts';
import { folderOf } from './folder.ts';

describe('the files of a folder', () => {
  const names = async (files: Readonly<Record<string, string>>): Promise<string[]> =>
    (await listInputs([await folderOf(files)])).files.map(({ file }) => file);

  it('passes over what systems and word processors leave behind', async () => {
    const left = {
      '.DS_Store': 'x',
      'Thumbs.db': 'x',
      '~$石门镇.docx': 'x',
      '__MACOSX/._甲.txt': 'x',
      'desktop.ini': 'x',
    };
    expect(await names({ ...left, '石门镇.txt': '公开', '乡/~$a.doc': 'x', '乡/a.doc': '公开' })).toEqual([
      '乡/a.doc',
      '石门镇.txt',
    ]);
  });

  it('passes over the folder of a saved page, but no folder that merely ends so', async () => {
    const files = {
      '石门镇2014.html': '<p>公开</p>',
      '石门镇2014_files/share.js': 'x',
      '石门镇2014_files/ad.html': '<p>9</p>',
      '年报.htm': '<p>公开</p>',
      '年报.files/image001.png': 'x',
      '乡镇_files/甲.txt': '公开',
    };
    expect(await names(files)).toEqual(['乡镇_files/甲.txt', '年报.htm', '石门镇2014.html']);
  });
});
