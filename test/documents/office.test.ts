import { describe, expect, test } from 'vitest';
import { asHtml } from './as-html.ts';
import { asOdt, odtOf, paragraphOdt } from './as-odt.ts';
import { asRtf } from './as-rtf.ts';
import { asGbk } from './gb18030.ts';
import { makeZip } from './make-zip.ts';
import { codesOf, figuresOf, read } from './reading.ts';
import { narrative } from './report.ts';

const rtf = (body: string): string => `{\\rtf1\\ansi\\ansicpg936{\\fonttbl{\\f0\\fcharset134 SimSun;}}\\f0 ${body}}`;
const gbk = (words: string): string =>
  [...asGbk(words)].map((byte) => (byte < 128 ? String.fromCharCode(byte) : `\\'${byte.toString(16)}`)).join('');

describe('富文本（RTF，常常名叫 .doc）', () => {
  test('隐藏的、页眉页脚、域代码、删掉的都不读', async () => {
    const { text } = await read(
      rtf(
        `{\\header ${gbk('页眉97条')}\\par}\\pard ${gbk('公开')}{\\v 98}{\\deleted 99}{\\field{\\*\\fldinst PAGE 96}{\\fldrslt 47}}${gbk('条')}\\par{\\footer 95\\par}`,
      ),
    );
    expect(text).toBe('公开47条\n');
  });

  test('自动编号印在段首', async () => {
    const { text } = await read(rtf(`{\\listtext ${gbk('一、')}\\tab}${gbk('概述')}\\par ${gbk('公开47条。')}\\par`));
    expect(text).toBe('一、 概述\n公开47条。\n');
  });

  test('第二个字节像反斜杠、花括号的汉字不散架', async () => {
    // 「乗」「亄」「儅」 have 5C, 7B and 7D as their second bytes in GBK.
    const bytes = Buffer.concat([
      Buffer.from('{\\rtf1\\ansi\\ansicpg936 ', 'latin1'),
      asGbk('乗亄儅共公开47条'),
      Buffer.from('\\par}', 'latin1'),
    ]);
    expect((await read(bytes)).text).toBe('乗亄儅共公开47条\n');
  });

  test('字号、颜色、页码的数字不进正文，\\u 后面的替身字不留下', async () => {
    expect((await read(rtf('\\uc1\\fs28\\cf2 \\u20844?\\u24320?47\\u26465 ?\\par'))).text).toBe('公开47条\n');
  });

  test('空白的格是空白，不是 0', async () => {
    const { text, blocks } = await read(
      rtf(
        `\\trowd\\cellx900\\cellx1800\\cellx2700 \\intbl ${gbk('规章')}\\cell \\cell 0\\cell\\row\\trowd\\cellx900\\cellx1800\\cellx2700 \\intbl ${gbk('行政许可')}\\cell /\\cell 3\\cell\\row\\pard ${gbk('完')}\\par`,
      ),
    );
    expect(text).toBe('规章 |  | 0\n行政许可 | / | 3\n完\n');
    expect(blocks.map(({ kind }) => kind)).toEqual(['table', 'paragraph']);
  });

  test('大图片有提醒，小图标没有', async () => {
    const picture = (width: number) => `{\\pict\\picwgoal${width}\\pichgoal2000\\pngblip 89504e47}`;
    expect(codesOf(await read(rtf(`${gbk('二、主动公开情况')}\\par ${picture(8000)}\\par`)))).toEqual([
      'warning document.picture',
    ]);
    expect(codesOf(await read(rtf(`${gbk('二、主动公开情况')}\\par ${picture(400)}\\par`)))).toEqual([]);
  });

  test('没有写完就断了：读到哪里算哪里，说一声', async () => {
    const whole = Buffer.from(asRtf(narrative));
    const document = await read(whole.subarray(0, whole.length - 200));
    expect(document.text).toContain('全年共主动公开政府信息64条');
    expect(codesOf(document)).toEqual(['warning document.cut-off']);
  });

  test('没有字的说没有字', async () => {
    expect(codesOf(await read('{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}\\pard\\par}'))).toEqual(['error document.blank']);
  });
});

describe('OpenDocument（odt）', () => {
  test('删掉的、批注不读；空格、换行照写', async () => {
    const { text } = await read(
      odtOf(
        `<text:tracked-changes><text:changed-region><text:p>99条</text:p></text:changed-region></text:tracked-changes>${paragraphOdt('公开<text:s text:c="2"/>47<office:annotation><text:p>98</text:p></office:annotation>条<text:line-break/>完')}`,
      ),
    );
    expect(text).toBe('公开 47条\n完\n');
  });

  test('加了密码、表格文件、坏文件各有各的原因', async () => {
    expect(codesOf(await read(odtOf('', { manifest: '<manifest:encryption-data/>' })))).toEqual([
      'error document.password',
    ]);
    expect(codesOf(await read(odtOf('', { kind: 'spreadsheet' })))).toEqual(['error document.unsupported']);
    expect(codesOf(await read(asOdt(narrative).subarray(0, 500)))).toEqual(['error document.corrupt']);
    expect(codesOf(await read(odtOf('')))).toEqual(['error document.blank']);
  });
});

describe('里面是一张网页的 docx', () => {
  test.each([
    ['html', asHtml(narrative)],
    ['mht', `MIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n${asHtml(narrative)}`],
  ])('%s', async (ending, content) => {
    const document = await read(
      makeZip([
        { name: '[Content_Types].xml', content: '<Types/>' },
        {
          name: 'word/document.xml',
          content: '<w:document xmlns:w="w" xmlns:r="r"><w:body><w:altChunk r:id="chunk"/></w:body></w:document>',
        },
        { name: `word/afchunk.${ending}`, content },
      ]),
    );
    expect(document.format).toBe('docx');
    expect(figuresOf(document)).toEqual(figuresOf(await read(asHtml(narrative))));
  });
});
