import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { safeName } from '../src/incoming-name.ts';

describe('the name of a file that somebody sent', () => {
  test.each(['石门镇2014.txt', '石门镇（更正）2014 年报.docx', 'report-2014_v2.PDF'])('%s is kept', (name) => {
    expect(safeName(name)).toBe(name);
  });

  test.each([
    ['../../../evil.txt', 'evil.txt'],
    ['..\\..\\evil.txt', 'evil.txt'],
    ['/etc/passwd', 'passwd'],
    ['.hidden', 'hidden'],
    ['~$报告.docx', '$报告.docx'],
    ['sources.json', '报告-sources.json'],
    ['Sources.JSON', '报告-Sources.JSON'],
    ['CON.txt', '报告-CON.txt'],
    ['nul', '报告-nul'],
    ['a\u202etxt.exe\u0000.txt', 'a_txt.exe_.txt'],
    ['换\n行.txt', '换_行.txt'],
    ['结尾的点...', '结尾的点'],
    ['', '报告'],
    ['...', '报告'],
    ['a/', '报告'],
  ])('%j becomes %j', (given, name) => {
    expect(safeName(given)).toBe(name);
  });

  test('whatever it is, it names one file in one folder, not hidden, and fits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (given) => {
        const name = safeName(given);
        expect(name).not.toMatch(/^\.|[/\\\p{C}]|^$/u);
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
        expect(safeName(name)).toBe(name);
      }),
    );
  });
});
