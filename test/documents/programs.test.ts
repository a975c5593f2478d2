import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/documents/read.ts';
import { sniff } from '../../src/documents/sniff.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const report = '青石镇2016年政府信息公开工作年度报告\n一、概述\n2016年，我镇主动公开政府信息75条。\n';

describe('the source of a program is no report, whatever it prints', () => {
  it.each([
    [
      'Python',
      `import json\ndef page(year):\n    return f"青石镇{year}年政府信息公开工作年度报告"\nprint(page(2016))\nitems = [75, 80]\n`,
    ],
    [
      'a script',
      `#!/usr/bin/env python3\nfrom pathlib import Path\ntext = "青石镇2016年政府信息公开工作年度报告"\nfor i in range(3):\n    print(text)\n`,
    ],
    [
      'TypeScript',
      `import { writeFile } from 'node:fs/promises';\nconst title = '青石镇2016年政府信息公开工作年度报告';\nexport function made(year: number) {\n  return title;\n}\n`,
    ],
  ])('%s', (_, text) => {
    expect(sniff(bytes(text))).toBe('program');
  });

  it('is named as such', async () => {
    const { problems } = await readDocument('报告.py', bytes('import os\nyear = 2016\nname = "青石镇"\nprint(name)\n'));
    expect(problems.map(({ message }) => message).join('')).toContain('程序的源代码，不是报告');
  });

  it.each([
    ['a report', report],
    ['a report with what a page left behind', `var a = 1;\nvar b = 2;\nvar c = 3;\n${report.repeat(4)}`],
    ['a report with scripts at its end', `${report}function share() {\nvar u = location.href;\nreturn u;\n}\n`],
    ['a report in English words', 'import of data\nreport of 2016\nfor citizens\n'],
  ])('%s stays a text', (_, text) => {
    expect(sniff(bytes(text))).toBe('text');
  });
});
